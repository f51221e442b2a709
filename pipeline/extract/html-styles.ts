/** What a style makes of the text of an element. */
export type HtmlStyle = 'struck' | 'raised' | 'hidden';

const rules: readonly (readonly [HtmlStyle, RegExp])[] = [
  ['hidden', /display\s*:\s*none/i],
  ['struck', /text-decoration[\w-]*\s*:[^;]*line-through/i],
  ['raised', /vertical-align\s*:\s*super/i],
];
/** Style sheets are looked for in the first part of a page. */
const headLength = 500_000;

/** What a page says of one element. */
export interface HtmlLook {
  readonly style: HtmlStyle | null;
  /** Declarations of style that hold for it, of which the last ones win; empty for none. */
  readonly declared: string;
}

/** Finds how a page shows an element, by its attributes and what the style sheets of the page say of its name and classes. */
export function htmlStyles(page: string): (name: string, attributes: Readonly<Record<string, string>>) => HtmlLook {
  const head = page.slice(0, headLength);
  const classes = new Map<string, HtmlStyle>();
  const declarations = new Map<string, string>();
  for (const sheet of head.split(/<style[\s>]/i).slice(1)) {
    for (const rule of (sheet.split(/<\/style/i)[0] ?? '').split('}')) {
      const [selectors = '', body = ''] = rule.split('{');
      const style = styleIn(body);
      for (const [, selector = ''] of selectors.matchAll(/(\.[\w-]+|(?<![\w-.#:>\s]\s*)[a-z]+)\s*(?:,|$)/gi)) {
        if (style !== null && selector.startsWith('.')) classes.set(selector.slice(1), style);
        if (paints.test(body)) declarations.set(selector, `${declarations.get(selector) ?? ''};${body}`);
      }
    }
  }
  const declaredFor = (name: string, attributes: Readonly<Record<string, string>>, own: string): string => {
    const { color, bgcolor } = attributes;
    const hints = [color && `color:${hexed(color)}`, bgcolor && `background:${hexed(bgcolor)}`];
    const named = (attributes['class'] ?? '').split(/\s+/).map((each) => declarations.get(`.${each}`));
    return [...hints, declarations.get(name), ...named, paints.test(own) && own].filter(Boolean).join(';');
  };
  return (name, attributes) => {
    const own = attributes['style'] ?? '';
    const declared = declaredFor(name, attributes, own);
    if (attributes['hidden'] !== undefined) return { style: 'hidden', declared };
    const style = styleIn(own);
    if (style !== null || classes.size === 0) return { style, declared };
    for (const each of (attributes['class'] ?? '').split(/\s+/)) {
      const found = classes.get(each);
      if (found !== undefined) return { style: found, declared };
    }
    return { style: null, declared };
  };
}

/** Declarations that may keep text from being seen. */
const paints = /color|background|font-size|visibility|opacity/i;

/** `ffffff` in an attribute is a colour as `#ffffff` is. */
function hexed(colour: string): string {
  return /^[\da-f]{6}$/i.test(colour) ? `#${colour}` : colour;
}

function styleIn(text: string): HtmlStyle | null {
  return text === '' ? null : (rules.find(([, rule]) => rule.test(text))?.[0] ?? null);
}
