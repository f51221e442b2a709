import type { Taken } from '../../figures/values/taken.ts';
import type { Finding } from '../../sheet/finding.ts';
import { cellsOf } from '../../sheet/grid.ts';
import type { RowPaths } from '../../tables/label-use.ts';
import type { Reader } from '../../tables/reader.ts';
import { nameKey } from '../../text/name-key.ts';
import { totalIn } from './total-names.ts';

const [fewestLines, mostShare] = [4, 0.4] as const;

/** 共17个镇街, 20家医院, 镇街（17个）: how many of what, either way round. */
const stated =
  /(\d{1,3})[个家所](街道|街乡|街镇|镇街|乡镇|地区|社区|医院|卫生院|中心|机构|单位)|(街道|街乡|街镇|镇街|乡镇|地区|社区|医院|卫生院|中心|机构|单位)(?:名称)?\((?:共|计)?(\d{1,3})[个家所]\)/gu;

const some = /其中|有\d|[个家所].*\d+[个家所]/u;

const quarters = /[街镇乡区]道?$|办事处$/u;

/**
 * Asks about the totals of a list of which the title, a heading or a note says how many lines it has, and it has not quite so
 * many: one may have been deleted, also from the sum.
 */
export function askAboutStatedCounts(reader: Reader, rows: RowPaths, taken: readonly Taken[]): void {
  const { grid, table, notes, findings } = reader;
  const isTotal = totalIn([...rows.values()].flat(), reader);
  const ofTotals = taken.filter(
    ({ slot, observation }) => observation?.value != null && (rows.get(slot.row) ?? []).some(isTotal),
  );
  if (ofTotals.length === 0) return;
  const lines = [...rows].flatMap(([row, path]) => {
    const isCounted = grid.rows[row]?.some(({ kind }) => kind === 'number') === true && !path.some(isTotal);
    return isCounted ? nameKey(path.map(({ text }) => text).join('')) : [];
  });
  const headings = table.headers.flatMap((row) => cellsOf(grid.rows[row] ?? []));
  const totals = [...rows.values()].flatMap((path) => path.filter(isTotal));
  const texts = [
    ...table.said.titles,
    ...notes.own.map(({ text }) => text),
    ...[...headings, ...totals].map(({ text }) => text),
  ];
  for (const text of new Set(texts)) {
    for (const [whole, before, kind = '', name = kind, behind = before] of nameKey(text).matchAll(stated)) {
      const count = Number(behind);
      const isClose = lines.length >= fewestLines && Math.abs(count - lines.length) <= mostShare * count;
      // 17个乡镇、2个街道, 其中18个镇街: some of the lines.
      const isSome = count < lines.length && some.test(text);
      if (!isClose || isSome || count === lines.length || !lines.every((line) => isOf(line, name))) continue;
      findings.add(
        countDiffers(whole, lines.length),
        ofTotals.map(({ slot }) => slot),
      );
    }
  }
}

/** Whether the name of a line may be one of what is counted. */
function isOf(line: string, kind: string): boolean {
  if (/[街镇乡]|地区/u.test(kind)) return quarters.test(line);
  return /机构|单位/u.test(kind) ? !quarters.test(line) : line.endsWith(kind);
}

/** Totals of a list that is said to have another number of lines; they are read. */
function countDiffers(said: string, lines: number): Finding {
  return {
    severity: 'warn',
    code: 'W247',
    key: `count｜${said}`,
    found: (cells) => `写的是“${said}”，表上列了 ${lines} 个，合计的 ${cells} 个数可能没有算全；数已照常读入`,
    expected: '列出的与所写的个数相同',
    remedy: '请核对是不是漏了、删了行：缺的请补上并重新计算合计；个数写错的请改正',
  };
}
