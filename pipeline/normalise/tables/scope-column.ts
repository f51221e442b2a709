import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import type { Grid } from '../sheet/grid.ts';
import { nameKey } from '../text/name-key.ts';
import { includesOwn } from '../words/inclusion.ts';
import { scopeIn } from '../words/scope.ts';
import type { Column } from './columns.ts';
import type { Table } from './table.ts';

const headings: ReadonlySet<string> = new Set([
  '口径',
  '统计口径',
  '数据口径',
  '人口口径',
  '指标口径',
  '范围',
  '统计范围',
  '适用范围',
  '数据范围',
  '备注',
]);
/** Words that leave something out, or keep to a part, whatever follows. */
const keeps = /^(?:不含|不包括|含|包括|仅|只|限|除)/u;

/** The columns in which a table says what its lines count. */
export function scopeColumns(columns: readonly Column[]): readonly Column[] {
  return columns.filter((column) => column.path.some((use) => headings.has(nameKey(use.text))));
}

/** Measures of establishments, or of what they have and do, of which some are those of the district's office (区级). */
const ofEstablishments = /机构|医院|床[位日]|医师|护士|医生|人员|诊疗|门诊|诊所|病房|救护车/u;

/** Whether 区级 beside a measure may mean those that belong to the district: 床位, not 常住人口. */
export function mayBelong({ name }: Measure): boolean {
  return ofEstablishments.test(name);
}

/** The columns of scopes that say 区级 of every line: the whole district's; beside 市级 or 全区 it is that of some establishments. */
export function districtColumns(scopes: readonly Column[], table: Table, grid: Grid): ReadonlySet<number> {
  const lines = table.body
    .map(({ row }) => grid.rows[row] ?? [])
    .filter((row) => row.some(({ kind }) => kind === 'number'));
  const isOwn = ({ index, path }: Column) => {
    const isRange = path.some(({ text }) => /范围$/u.test(nameKey(text)));
    return isRange && lines.length > 0 && lines.every((row) => nameKey(row[index]?.text ?? '') === '区级');
  };
  return new Set(scopes.filter(isOwn).map(({ index }) => index));
}

/**
 * Whether what such a column says is another scope than that of the measure: 户籍 beside a count of residents, or a word
 * of scope from title_words.csv (区属医院). Used only to refuse.
 * @param heading of the column; a remark is asked about elsewhere
 * @param split dimensions whose members the table tells apart
 */
export function isOtherScope(
  text: string,
  heading: string,
  measure: Measure,
  split: ReadonlySet<string>,
  dictionary: Dictionary,
): boolean {
  const said = nameKey(text);
  if (/(?<!非)户籍/u.test(said) && !said.includes('常住') && !measure.name.includes('户籍')) return true;
  if (said.includes('常住') && !said.includes('户籍') && measure.name.includes('户籍')) return true;
  if (nameKey(heading) === '备注') return false;
  // 含新冠 of what counts it anyway.
  if (includesOwn(said.replace(/^\((.*)\)$/u, '$1'), measure, dictionary)) return false;
  const [word] = keeps.exec(said) ?? [];
  // 机构 alone says how the line is counted.
  const scope = said === '机构' ? '机构口径' : text;
  return (word !== undefined && !measure.name.includes(word)) || scopeIn(scope, measure, split, dictionary) !== null;
}
