/** A tag with a quote or a break that Excel does not write. */
const unlike = /<[^<>!?]*['\r\n\t]/;
const tags = /<([^\s<>/"'=!?]+)((?:\s+[^\s<>/"'=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))+)\s*(\/?)>/g;
const attributes = /\s+([^\s<>/"'=]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;
/** Names that Strict Open XML has for what every other file calls otherwise. */
const strict = 'http://purl.oclc.org/ooxml/';
const names: readonly (readonly [strict: string, plain: string])[] = [
  [`${strict}officeDocument/relationships`, 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'],
  [`${strict}spreadsheetml/main`, 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'],
];

/**
 * A part of a package with its tags as Excel writes them: attributes in double quotes behind one blank, and the names of the
 * transitional standard. The library and the patterns here know no others.
 * @param xml well-formed, bytes as latin1
 */
export function plainTags(xml: string): string {
  const named = xml.includes(strict) ? names.reduce((text, [from, to]) => text.replaceAll(from, to), xml) : xml;
  if (!unlike.test(named)) return named;
  return named.replace(tags, (_, name: string, written: string, end: string) => {
    const plain = written.replace(attributes, (_all, key: string, double?: string, single = '') => {
      const value = double ?? single.replaceAll('"', '&quot;');
      return ` ${key}="${value.replace(/[\r\n\t]/g, ' ')}"`;
    });
    return `<${name}${plain}${end}>`;
  });
}
