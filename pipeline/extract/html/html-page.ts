import { Parser } from 'htmlparser2';
import { limits } from '../shared/limits.ts';
import { asUnseen } from '../shared/look.ts';
import { occurrences } from '../shared/occurrences.ts';
import { corrupt, type Refusal, tooLarge } from '../shared/refusal.ts';
import { isSameShade } from '../shared/shade.ts';
import { type Paint, paintWith, plainPaint } from './html-paint.ts';
import { type HtmlRows, htmlLayout } from './html-rows.ts';
import { type HtmlStyle, htmlStyles } from './html-styles.ts';

/** Elements whose content is never shown as text of the page. */
const silent: ReadonlySet<string> = new Set('head script style title xml noframes template rt rp datalist'.split(' '));
/** Fields of a form that show their value. */
const fields = /^(?:text|number|date|month|week|time|datetime(?:-local)?|tel|search|email|url)?$/i;
/** Of elements in one another; the parser takes time with the square of it. */
const deepest = 2_000;
const piece = 65_536;
/** Elements that show their text as a style does. */
const tags = { struck: 's', raised: 'sup' } as const;

/** The rows of a page, and the words at the head and the foot of its prints. */
export interface HtmlPage extends HtmlRows {
  readonly margins: readonly string[];
}

/** The tables of a page as rows. Nothing is run or fetched. A page that ends inside of a table is refused. */
export function htmlPage(page: string): HtmlPage | Refusal {
  const marks = occurrences(page, '<');
  if (marks > limits.tags) return tooLarge(`网页有 ${marks} 个标记`, `不超过 ${limits.tags} 个`);
  const layout = htmlLayout();
  const looks = htmlStyles(page);
  /** How each open element is shown, the innermost last. */
  const styles: (HtmlStyle | 'silent' | 'struck line' | null)[] = [];
  const paints: Paint[] = [plainPaint];
  let hidden = 0;
  let struckLines = 0;
  let depth = 0;
  let excess: Refusal | null = null;
  let isOpen = false;
  const say = (text: string) => layout.says(isUnseen(paints.at(-1)) ? asUnseen(text) : text);
  const parser = new Parser({
    onopentag: (name, attributes) => {
      depth += 1;
      if (excess !== null) return;
      if (depth > deepest) excess ??= tooLarge('网页的标记嵌套过深', `不超过 ${deepest} 层`);
      const { style: own, declared } = looks.opens(name, attributes);
      paints.push(paintWith(paints.at(-1) ?? plainPaint, declared));
      const isShown = !silent.has(name) && (name !== 'option' || attributes['selected'] !== undefined);
      const style = own === null && struckLines > 0 && (name === 'td' || name === 'th') ? 'struck' : own;
      const shown =
        !isShown || (style === 'hidden' && !layout.folds(name))
          ? 'silent'
          : style === 'struck' && layout.isLine(name)
            ? 'struck line'
            : style;
      styles.push(shown);
      if (shown === 'silent') hidden += 1;
      if (hidden > 0) return;
      if (shown === 'hidden') layout.fold(1);
      if (shown === 'struck line') struckLines += 1;
      layout.opens(name, attributes);
      excess ??= layout.excess();
      if (shown === 'struck' || shown === 'raised') layout.opens(tags[shown], {});
      if (name === 'input' && fields.test(attributes['type'] ?? '')) say(` ${attributes['value'] ?? ''} `);
    },
    ontext: (text) => {
      if (hidden === 0 && excess === null) say(text);
    },
    onclosetag: (name, isImplied) => {
      depth -= 1;
      if (excess !== null) return;
      looks.closes();
      const shown = styles.pop();
      if (paints.length > 1) paints.pop();
      if (hidden === 0) {
        if (shown === 'struck' || shown === 'raised') layout.closes(tags[shown]);
        layout.closes(name);
        if (shown === 'hidden') layout.fold(-1);
        if (shown === 'struck line') struckLines -= 1;
      }
      if (shown === 'silent') hidden -= 1;
      isOpen ||= isImplied && name === 'table';
    },
  });
  for (let at = 0; at < page.length && excess === null; at += piece) {
    parser.write(page.slice(at, at + piece));
  }
  if (excess !== null) return excess;
  parser.end();
  if (isOpen && !/<\/(body|html)\s*>\s*$/i.test(page.slice(-200))) return corrupt('网页在表格中途断掉');
  return layout.excess() ?? { ...layout.end(), margins: looks.margins };
}

function isUnseen(paint: Paint | undefined): boolean {
  return paint !== undefined && (paint.gone || isSameShade(paint.ink, paint.ground));
}
