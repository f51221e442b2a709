/** Of the first part of a page, where style sheets stand. */
const headLength = 500_000;
/** Rules with conditions on what is around, for one name; no page of a reporting system has as many. */
const most = 32;
/** Elements that one selector names. */
const deepest = 10;
/** Declarations that tell how text is shown, or whether. */
const telling =
  /color|background|font-size|visibility|opacity|display|text-decoration|vertical-align|(?<![\w-])(?:height|width)/i;

/** One element as a selector names it: tr, .x4, td.num, #z5. */
export interface Compound {
  readonly tag: string;
  readonly id: string;
  readonly classes: readonly string[];
}

/** What a style sheet declares for the elements that fit. */
export interface Rule {
  readonly element: Compound;
  /** Elements that must stand around it; in which order is not asked. */
  readonly around: readonly Compound[];
  /** The heavier of two rules wins. */
  readonly weight: number;
  readonly body: string;
}

/** The rules of the style sheets of a page by the name, the class (`.num`) or the id (`#z5`) of their element, and the words of its printed margins. */
export function rulesIn(page: string): {
  readonly rules: ReadonlyMap<string, readonly Rule[]>;
  readonly margins: readonly string[];
} {
  const rules = new Map<string, Rule[]>();
  const margins: string[] = [];
  const sheets = page.slice(0, headLength).split(/<style[\s>]/i);
  for (const sheet of sheets.slice(1)) {
    for (const { selectors, body } of blocksIn(sheet.split(/<\/style/i)[0] ?? '')) {
      if (/^\s*@page/i.test(selectors)) margins.push(...marginsIn(body));
      if (!telling.test(body)) continue;
      for (const selector of selectors.split(',')) {
        const rule = ruleOf(selector, body);
        if (rule === null) continue;
        const key = keyOf(rule.element);
        const known = rules.get(key) ?? [];
        if (known.length < most) known.push(rule);
        rules.set(key, known);
      }
    }
  }
  return { rules, margins };
}

/** What an element is first looked up by. */
export function keyOf({ tag, id, classes }: Compound): string {
  if (id !== '') return `#${id}`;
  return classes[0] === undefined ? tag : `.${classes[0]}`;
}

/** The blocks of a style sheet; what holds for print only is left out. */
function blocksIn(sheet: string): readonly { readonly selectors: string; readonly body: string }[] {
  const blocks: { selectors: string; body: string }[] = [];
  const media: boolean[] = [];
  let [selectors, text] = ['', ''];
  for (const part of withoutComments(sheet).split(/([{}])/)) {
    if (part === '{') {
      if (/@(?:media|supports)/i.test(selectors))
        media.push(/\bprint\b/i.test(selectors) && !/screen|all/i.test(selectors));
      selectors = text;
    } else if (part === '}' && selectors !== '') {
      if (!media.includes(true))
        blocks.push({ selectors: selectors.slice(selectors.lastIndexOf(';') + 1), body: text });
      selectors = '';
    } else if (part === '}') media.pop();
    text = part;
  }
  return blocks;
}

function withoutComments(sheet: string): string {
  const [first = '', ...others] = sheet.replace(/<!--|-->/g, ' ').split('/*');
  return first + others.map((part) => (part.includes('*/') ? part.slice(part.indexOf('*/') + 2) : '')).join(' ');
}

function ruleOf(selector: string, body: string): Rule | null {
  const parts = selector
    .trim()
    .split(/\s*>\s*|\s+/)
    .map(compoundIn);
  const element = parts.pop() ?? null;
  if (element === null || parts.includes(null) || parts.length === deepest - 1) return null;
  const around = parts.filter((part) => part !== null);
  const weight = [element, ...around].reduce(
    (sum, { tag, id, classes }) => sum + (id === '' ? 0 : 10_000) + classes.length * 100 + (tag === '*' ? 0 : 1),
    0,
  );
  return { element, around, weight, body };
}

function compoundIn(text: string): Compound | null {
  const [, tag = '', rest = ''] = /^([a-z][\w-]*|\*)?((?:[.#][\w-]+)*)$/i.exec(text) ?? [];
  if (tag === '' && rest === '') return null;
  const named = (sign: string) =>
    [...rest.matchAll(/([.#])([\w-]+)/g)].flatMap(([, mark, name = '']) => (mark === sign ? [name] : []));
  return { tag: (tag || '*').toLowerCase(), id: named('#')[0] ?? '', classes: named('.') };
}

/** `mso-header-data:"&C&\0022宋体\0022征求意见稿"`, with the signs that a style sheet writes by their number. */
function marginsIn(body: string): readonly string[] {
  return [...body.matchAll(/mso-(?:header|footer)-data\s*:\s*"((?:[^"\\]|\\.){0,2000})"/gi)].map(([, coded = '']) =>
    coded.replace(/\\(?:([\da-f]{1,6})\s?|(.))/gi, (_, number?: string, sign = '') =>
      number === undefined ? sign : String.fromCodePoint(Math.min(Number.parseInt(number, 16), 0x10ffff)),
    ),
  );
}
