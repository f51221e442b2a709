const references = [8304, 185, 178, 179, 8308, 8309, 8310, 8311, 8312, 8313];

/**
 * Strings of an .xlsx in which raised digits are the signs ¹ ² ³: as runs of a rich text they would join the number
 * that they mark, 345.2 with a raised 1 becoming 345.21.
 * @param xml bytes as latin1, so that other bytes pass unchanged
 */
export function withRaisedDigits(xml: string): string {
  if (!xml.includes('superscript')) return xml;
  return xml
    .split(/(?=<(?:\w+:)?r>)/)
    .map((run) => (/<(?:\w+:)?vertAlign\s+val="superscript"/.test(run) ? run.replace(firstText, raised) : run))
    .join('');
}

const firstText = /(<(?:\w+:)?t(?:\s[^<>]*)?>)([^<]*)/;

function raised(_: string, tag: string, text: string): string {
  return tag + text.replace(/&#?\w+;|\d/g, (part) => (part.length === 1 ? `&#${references[Number(part)]};` : part));
}
