const innerLink = /(<hyperlink [^>]*?)r:id="(\w+)" (location="[^"]*"\/>)/g;
const outerLink = /<hyperlink ([^>]*?)r:id="(\w+)"\/>/g;
const relationship = /<Relationship Id="(\w+)"([^>]*?)Target="([^"]*)"([^>]*?)\/>/g;

/**
 * The links of a sheet as the format has them. One to another sheet is a plain location: the library adds an external
 * relationship to it, which names no file. One to a place in another file names the file in its relationship and the
 * place in the location of the link: the library writes both into the relationship.
 */
export function settleLinks(sheet: string, relations: string): { readonly sheet: string; readonly relations: string } {
  const inner = new Set<string>();
  const places = new Map<string, string>();
  const plain = sheet.replace(innerLink, (_, start: string, id: string, end: string) => {
    inner.add(id);
    return start + end;
  });
  const settled = relations.replace(
    relationship,
    (whole, id: string, before: string, target: string, after: string) => {
      if (inner.has(id)) return '';
      const [path = '', fragment] = target.split('#');
      if (fragment === undefined) return whole;
      places.set(id, decodeURIComponent(fragment));
      return `<Relationship Id="${id}"${before}Target="${path}"${after}/>`;
    },
  );
  const placed = plain.replace(outerLink, (whole, attributes: string, id: string) => {
    const place = places.get(id);
    return place === undefined ? whole : `<hyperlink ${attributes}r:id="${id}" location="${escaped(place)}"/>`;
  });
  return { sheet: placed, relations: settled };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
