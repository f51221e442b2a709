import { raised } from '../html/html-words.ts';
import { limits } from '../shared/limits.ts';
import { corrupt, type Refusal, tooLarge, unsafe } from '../shared/refusal.ts';
import { marksNumber } from '../shared/small-digits.ts';
import { isWellFormed } from '../shared/well-formed.ts';
import { noResult } from '../xlsx/sheet-xml.ts';

const emptyFormula = /<((?:\w+:)?)Cell(\s[^<>]*?Formula="[^"]*"[^<>]*?)(?:\/>|>\s*<\/\1Cell>)/g;

/** An Excel 2003 XML workbook, made safe to read; a formula without a result says so. */
export function safeSpreadsheetXml(text: string): string | Refusal {
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) return unsafe('文件含有实体声明');
  const cells = (text.match(/<(?:\w+:)?Cell[\s>/]/g) ?? []).length;
  if (cells > limits.cells) return tooLarge(`有 ${cells} 个单元格`, `不超过 ${limits.cells} 个`);
  if (!isWellFormed(text)) return corrupt('XML 标记不成对，文件可能被截断');
  const farthest = [...text.matchAll(/[\s:]Index="(\d+)"/g)].find(([, index]) => Number(index) > limits.rows);
  if (farthest) return tooLarge(`行列号 ${farthest[1]} 超出表格范围`, `不超过 ${limits.rows}`);
  const spans = [...text.matchAll(/[\s:]Span="(\d+)"/g)].reduce((sum, [, span]) => sum + Number(span), 0);
  if (spans > limits.columns) return tooLarge(`列的设置重复 ${spans} 次`, `不超过 ${limits.columns} 次`);
  if (inheritsFromItself(text)) return corrupt('样式互相引用');
  return plainCells(zeroHidden(plainTexts(plainStyles(text.replace(/<!--[\s\S]*?-->/g, ''))))).replace(
    emptyFormula,
    (_, prefix: string, attributes: string) =>
      `<${prefix}Cell${attributes}><${prefix}Data ss:Type="String">${noResult}</${prefix}Data></${prefix}Cell>`,
  );
}

/** Rows and columns that are told to be nearly nothing high or wide are hidden ones, of which the library tells only those that say so. */
function zeroHidden(text: string): string {
  const flat = /<(?:\w+:)?(?:Row|Column)(?:\s[^<>]*?)?\s((?:\w+:)?)(?:Height|Width)="[0-2](?:\.\d*)?"/g;
  return text.replace(flat, (tag, prefix: string) => `${tag} ${prefix}Hidden="1"`);
}

/** The library forgets how many columns an empty cell element is merged over. */
function plainCells(text: string): string {
  return text.replace(/<((?:\w+:)?)Cell((?:\s[^<>]*?)?)\/>/g, '<$1Cell$2></$1Cell>');
}

const data = /(<((?:\w+:)?)Data(?:\s[^<>]*)?>)([^<]*<(?!\/)[\s\S]*?)(<\/\2Data>)/g;
const struckRun = /<((?:\w+:)?S)(?:\s[^<>]*)?(?<!\/)>([\s\S]*?)<\/\1>/g;
const lowRun = /<((?:\w+:)?Sub)(?:\s[^<>]*)?(?<!\/)>([\s\S]*?)<\/\1>/g;
const raisedRun = /<((?:\w+:)?Sup)(?:\s[^<>]*)?(?<!\/)>([\s\S]*?)<\/\1>/g;

/** Texts without runs of their own look; a struck-out part says so, raised digits are signs. The library drops parts. */
function plainTexts(text: string): string {
  return text.replace(data, (_, tag: string, __: string, inside: string, end: string) => {
    const told = inside
      .replace(struckRun, (___, ____, part: string) => `（划去：${part}）`)
      .replace(raisedRun, (___, ____, part: string) => raised(part))
      .replace(lowRun, (___, ____, part: string, at: number, whole: string) =>
        marksNumber(bare(whole.slice(0, at)), bare(part)) ? raised(part) : part,
      );
    return tag + bare(told) + end;
  });
}

function bare(text: string): string {
  return text.replace(/<[^<>]*>/g, '');
}

/** The library forgets a style without content, and prefers a parent's number format to the style's own. */
function plainStyles(text: string): string {
  return text
    .replace(/<((?:\w+:)?)Style(\s[^<>]*)\/>/g, '<$1Style$2></$1Style>')
    .split(/(?=<(?:\w+:)?Style\s)/)
    .map((style) => {
      const content = style.slice(0, Math.max(0, style.search(/<\/(?:\w+:)?Style>/)));
      const ownFormat = /<(?:\w+:)?NumberFormat\s[^<>]*Format=/.test(content);
      return ownFormat ? style.replace(/^(<[^<>]*)\s[\w:]*Parent="[^"]*"/, '$1') : style;
    })
    .join('');
}

/** The library follows the parents of a style without an end. */
function inheritsFromItself(text: string): boolean {
  const parents = new Map<string, string>();
  for (const [tag] of text.matchAll(/<(?:\w+:)?Style\s[^<>]*>/g)) {
    const id = /[\s:]ID="([^"]*)"/.exec(tag)?.[1];
    const parent = /[\s:]Parent="([^"]*)"/.exec(tag)?.[1];
    if (id !== undefined && parent !== undefined) parents.set(id, parent);
  }
  return [...parents.keys()].some((id) => {
    const seen = new Set<string>();
    for (let at: string | undefined = id; at !== undefined; at = parents.get(at)) {
      if (seen.has(at)) return true;
      seen.add(at);
    }
    return false;
  });
}
