const fill = '<fill><patternFill patternType="none"/></fill>';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const ownPart = 'xl/plain-styles.xml';

const bare = `<styleSheet><fills count="1">${fill}</fills><cellXfs count="1"><xf numFmtId="0"/></cellXfs></styleSheet>`;

/**
 * Styles with one fill for all cells. The library looks the fill of each cell up, and where it finds none an exception
 * takes it longer than all else.
 */
export function withOneFill(xml: string): string {
  const fills = /<((?:\w+:)?)fills(?:\s[^<>]*?)?(?:\/>|>[\s\S]*?<\/\1fills>)/;
  const one = (prefix: string) =>
    `<${prefix}fills count="1">${fill.replace(/<(\/?)/g, `<$1${prefix}`)}</${prefix}fills>`;
  const plain = xml.replace(/(<(?:\w+:)?xf\s[^<>]*?)\sfillId="[^"]*"/g, '$1');
  if (fills.test(plain)) return plain.replace(fills, (_, prefix: string) => one(prefix));
  return plain.replace(/<((?:\w+:)?)styleSheet(?:\s[^<>]*?)?(\/?)>/, (tag, prefix: string, empty: string) =>
    empty === '' ? tag + one(prefix) : bare,
  );
}

/** The parts of a package (text as latin1), with styles where it has none. */
export function withStyles(parts: Readonly<Record<string, Uint8Array>>): Readonly<Record<string, Uint8Array>> {
  const types = Object.keys(parts).find((name) => /^\[Content_Types\]\.xml$/i.test(name));
  const listed = types === undefined ? '' : Buffer.from(parts[types] ?? []).toString('latin1');
  const tag = (listed.match(/<(?:\w+:)?Override\s[^<>]*>/g) ?? []).find((each) => each.includes(type));
  const named = /\sPartName="\/?([^"]*)"/.exec(tag ?? '')?.[1];
  if (types === undefined || (named !== undefined && parts[named] !== undefined)) return parts;
  const part = { [named ?? ownPart]: Buffer.from(bare, 'latin1') };
  if (named !== undefined) return { ...parts, ...part };
  const override = (prefix: string) =>
    `<${prefix}Override PartName="/${ownPart}" ContentType="${type}"/></${prefix}Types>`;
  const added = listed.replace(/<\/((?:\w+:)?)Types>/, (_, prefix: string) => override(prefix));
  return { ...parts, ...part, [types]: Buffer.from(added, 'latin1') };
}
