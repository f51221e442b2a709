/** （划去： and ） as XML of any encoding. */
const [before, after] = ['（划去：', '）'].map((text) => [...text].map((sign) => `&#${sign.codePointAt(0)};`).join(''));

/**
 * Texts of an .xlsx in which the runs that are struck out say so: 30500 struck out and 31000 behind it would read 3050031000.
 * @param xml bytes as latin1, so that other bytes pass unchanged
 */
export function withStruckText(xml: string): string {
  if (!xml.includes('strike')) return xml;
  return xml
    .split(/(?=<(?:\w+:)?r>)/)
    .map((run) => (struck.test(run) ? run.replace(firstText, `$1${before}$2${after}`) : run))
    .join('');
}

const struck = /<(?:\w+:)?strike(?:\s+val="(?:1|true)")?\s*\/>/;
const firstText = /(<(?:\w+:)?t(?:\s[^<>]*)?>)([^<]+)/;
