import type { Column } from './columns.ts';
import { nameKey } from './name.ts';

const headings: ReadonlySet<string> = new Set([
  '口径',
  '统计口径',
  '数据口径',
  '人口口径',
  '指标口径',
  '范围',
  '统计范围',
  '备注',
]);
const narrows = /流动|外来|非户籍|外地|境外|农村|^(?:不含|不包括|含|包括|仅|只|限|除)|区属|市属|部属|公立|民营|社会办/u;

/** The columns in which a table says what its lines count. */
export function scopeColumns(columns: readonly Column[]): readonly Column[] {
  return columns.filter((column) => column.path.some((use) => headings.has(nameKey(use.text))));
}

/** Whether what such a column says is another scope than that of the measure: 户籍 beside a count of residents. */
export function isOtherScope(text: string, heading: string, measure: string): boolean {
  const said = nameKey(text);
  if (/(?<!非)户籍/u.test(said) && !said.includes('常住') && !measure.includes('户籍')) return true;
  if (said.includes('常住') && !said.includes('户籍') && measure.includes('户籍')) return true;
  const word = narrows.exec(said)?.[0];
  return nameKey(heading) !== '备注' && word !== undefined && !measure.includes(word);
}
