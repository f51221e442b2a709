/** What a style makes of the text of an element. */
export type HtmlStyle = 'struck' | 'raised' | 'hidden';

const rules: readonly (readonly [HtmlStyle, RegExp])[] = [
  ['hidden', /display\s*:\s*none/i],
  ['struck', /text-decoration[\w-]*\s*:[^;]*line-through/i],
  ['raised', /vertical-align\s*:\s*super/i],
];
/** Style sheets are looked for in the first part of a page. */
const headLength = 500_000;

/** Finds how a page shows an element, by its attributes and the classes that the style sheets of the page describe. */
export function htmlStyles(page: string): (attributes: Readonly<Record<string, string>>) => HtmlStyle | null {
  const head = page.slice(0, headLength);
  const classes = new Map<string, HtmlStyle>();
  for (const sheet of head.split(/<style[\s>]/i).slice(1)) {
    for (const rule of (sheet.split(/<\/style/i)[0] ?? '').split('}')) {
      const [selectors = '', body = ''] = rule.split('{');
      const style = styleIn(body);
      if (style === null) continue;
      for (const [, name = ''] of selectors.matchAll(/\.([\w-]+)\s*(?:,|$)/g)) classes.set(name, style);
    }
  }
  return (attributes) => {
    if (attributes['hidden'] !== undefined) return 'hidden';
    const own = styleIn(attributes['style'] ?? '');
    if (own !== null) return own;
    if (classes.size === 0) return null;
    for (const name of (attributes['class'] ?? '').split(/\s+/)) {
      const style = classes.get(name);
      if (style !== undefined) return style;
    }
    return null;
  };
}

function styleIn(text: string): HtmlStyle | null {
  return text === '' ? null : (rules.find(([, rule]) => rule.test(text))?.[0] ?? null);
}
