import { nameAndUnits, unitsNamed } from '../numbers/unit.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Grid } from '../sheet/grid.ts';
import { withinBrackets } from '../text/brackets.ts';
import { nameForms, nameKey } from '../text/name-key.ts';

/** The column that names the project; a table without it is no ledger. */
export const projectColumn = '项目名称';

/** A column of a ledger by its standard name, with the unit that its heading writes, as a key of the unit register. */
export interface LedgerColumn {
  readonly name: string;
  readonly unit: string | null;
  /** As printed, the levels joined with ｜. */
  readonly heading: string;
}

/** 总投资/亿元, 总投资 亿元. */
const behindName = /^(\S.*?)\s*[/／\s]\s*([^\s/／]+)$/su;
const longest = 30;

/** Resolves the heading of a ledger column by whole name, `总投资（亿元）`, `总投资/亿元` with its unit apart; null when it is none. */
export function ledgerColumnOf(text: string, dictionary: Dictionary): LedgerColumn | null {
  const [, apart = '', behind = ''] = text.length > longest ? [] : (behindName.exec(text.trim()) ?? []);
  const bare = dictionary.units.has(nameKey(behind)) ? ledgerColumnOf(`${apart}（${behind}）`, dictionary) : null;
  if (bare !== null) return { ...bare, heading: text };
  // 开工时间（实际） and 实际开工日期 are 实际开工时间.
  const key = nameKey(text).replace(/^([^()]+)\((计划|实际)\)$/u, '$2$1');
  for (const form of nameForms(key).flatMap((each) => [each, each.replace(/日期$/u, '时间')])) {
    const { name: short, units } = nameAndUnits(form, dictionary.units);
    const unit = units?.length === 1 ? (units[0] ?? null) : null;
    const name =
      dictionary.ledgerColumns.get(form) ?? (unit === null ? undefined : dictionary.ledgerColumns.get(short));
    if (name !== undefined) return { name, unit, heading: text };
  }
  // 项目阶段（前期/在建/竣工）: what may be filled in.
  const [, asked = '', choice = ''] = /^(.+)\(([^()]+)\)$/u.exec(nameKey(text)) ?? [];
  const choices = choice.split(/[、,;/|]/u).filter((each) => each !== '等');
  if (choices.length < 2 || !choices.every((each) => dictionary.stages.has(each))) return null;
  const column = ledgerColumnOf(asked, dictionary);
  return column === null ? null : { ...column, heading: text };
}

/**
 * The columns of a ledger by sheet column: group and heading together (计划｜开工时间), else the lowest heading that is one (投资｜总投资),
 * unless the group says that it is of a year, or of a plan, only (本年｜已完成投资); of groups that are years the last one's.
 */
export function ledgerColumns(
  grid: Grid,
  headers: readonly number[],
  dictionary: Dictionary,
): ReadonlyMap<number, LedgerColumn> {
  const found = new Map<number, LedgerColumn>();
  const headings = Array.from({ length: grid.width }, (_, column) => headingsAt(grid, headers, column));
  const years = headings.flatMap((all) => yearOver(all) ?? []);
  for (const [column, all] of headings.entries()) {
    const below = all.length < 2 ? null : unitsNamed(withinBrackets(all.at(-1) ?? ''), dictionary.units);
    const texts = below === null ? all : all.slice(0, -1);
    const together = texts.length < 2 ? [] : [texts.join(''), [...texts].reverse().join('')];
    for (const text of [...together, texts.at(-1) ?? '']) {
      const resolved = text === '' ? null : ledgerColumnOf(text, dictionary);
      if (resolved !== null) {
        if (!together.includes(text) && isOfSome(texts, resolved.name, years, dictionary)) break;
        const over = resolved.unit ?? unitOver(texts, dictionary);
        // Two units that differ are one that nothing converts.
        const units = [...new Set([over ?? [], below ?? []].flat())];
        found.set(column, { name: resolved.name, unit: units.join('／') || null, heading: all.join('｜') });
        break;
      }
    }
  }
  return found;
}

/** The unit of the lowest group over a heading that has one: 投资（亿元）, 投资（单位：亿元）. */
function unitOver(texts: readonly string[], { units }: Dictionary): string | null {
  const found = texts.slice(0, -1).map((text) => /\((?:单位:)?([^()]+)\)$/u.exec(nameKey(text))?.[1] ?? '');
  return found.findLast((unit) => units.has(unit)) ?? null;
}

/** The year of a group over a column; none for 截至2028年底, which is that of all. */
function yearOver(texts: readonly string[]): number | null {
  const [, year] = /((?:19|20)\d{2})年/u.exec(nameKey(texts.slice(0, -1).join(''))) ?? [];
  return year === undefined || upTo.test(texts.join('')) ? null : Number(year);
}

const upTo = /截[至止]|[年期月]?[底末]|累计(?!完成)/u;
const ofYear = /^(?:[本当上去今]年|年度|[本当上]月|本季|(?:19|20)\d{2}年)/u;
const ofPlan = /计划|规划|目标|预计|拟|资金来源|下达/u;

/** Whether the groups over a heading say that the column is of another year, of one year only or of a plan. */
function isOfSome(
  texts: readonly string[],
  name: string,
  years: readonly number[],
  { ledgerTypes }: Dictionary,
): boolean {
  const group = nameKey(texts.slice(0, -1).join(''));
  if (group === '' || upTo.test(group)) return false;
  const year = yearOver(texts);
  // Beside the same columns of the year before, those of the last are as they stood then.
  if (year !== null && new Set(years).size > 1) return year < Math.max(...years);
  if (ofPlan.test(group)) return !/^(?:计划|总投资|项目|建设|序号|备注)/u.test(name);
  return ofYear.test(group) && ledgerTypes.get(name) === '数值' && !name.startsWith('形象');
}

/** The distinct heading texts over a column, from the top. */
export function headingsAt(grid: Grid, headers: readonly number[], column: number): readonly string[] {
  const seen = new Set<number>();
  return headers.flatMap((header) => {
    const slot = grid.rows[header]?.[column];
    if (slot === undefined || slot.kind === 'blank' || seen.has(slot.anchor)) return [];
    seen.add(slot.anchor);
    return [slot.text];
  });
}

/** A ledger names the projects and has at least two columns of stage, date or number. */
export function isLedgerHeading(grid: Grid, headers: readonly number[], dictionary: Dictionary): boolean {
  const names = new Set([...ledgerColumns(grid, headers, dictionary).values()].map((column) => column.name));
  const telling = [...names].filter((name) => !['文字', '整数'].includes(dictionary.ledgerTypes.get(name) ?? '文字'));
  return names.has(projectColumn) && telling.length >= 2;
}
