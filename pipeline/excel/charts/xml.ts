type Attributes = Readonly<Record<string, string | number>>;

/** An XML element with its children as they are given; a text child must be `words(…)`. */
export function node(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const inside = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${words(String(value))}"`)
    .join('');
  const content = children.join('');
  return content === '' ? `<${name}${inside}/>` : `<${name}${inside}>${content}</${name}>`;
}

/** The element with one attribute `val`, of which DrawingML is full. */
export function val(name: string, value: string | number): string {
  return node(name, { val: value });
}

/** Text as XML holds it, without the control characters that XML cannot hold. */
export function words(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}

/** A part of a package: declaration and root element. */
export function part(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}
