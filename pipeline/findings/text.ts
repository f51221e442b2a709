import { displayWidth } from '../excel/width.ts';
import { type FindingsInput, ledgerDepartment } from './context.ts';
import { type Gap, gapsOf, lackText, yearsText } from './gaps.ts';
import { type Matrix, matricesOf } from './matrix.ts';

/** What a terminal shows of completeness: a matrix for each plan, then what is missing and which promises wait for it. */
export function completenessLines(input: FindingsInput): readonly string[] {
  const gaps = gapsOf(input);
  return matricesOf(input).flatMap((matrix) => [
    ...matrixLines(matrix),
    '',
    ...gapLines(gaps.filter(({ plan }) => plan === matrix.plan.id)),
    '',
  ]);
}

function matrixLines({ plan, years, rows }: Matrix): readonly string[] {
  const table = [
    ['科室', ...years.map(String)],
    ...rows.map(({ label, cells }) => [label, ...cells.map(({ needed, text }) => (needed === 0 ? '-' : text))]),
  ];
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => displayWidth(row[column] ?? ''))));
  const lines = table.map((row) =>
    row
      .map((text, column) => text + ' '.repeat((widths[column] ?? 0) - displayWidth(text)))
      .join('  ')
      .trimEnd(),
  );
  return [`【${plan.title}】到数情况：有数项数/应报项数`, ...lines.map((line) => `  ${line}`)];
}

function gapLines(gaps: readonly Gap[]): readonly string[] {
  if (gaps.length === 0) return ['  应报的数据齐全。'];
  return [
    '  缺的数据 → 等待的指标',
    ...gaps.map((gap) => {
      const { area, department, years, items, promises } = gap;
      const nobody = department === ledgerDepartment ? '' : '（没有指标在等）';
      const waiting = promises.length === 0 ? nobody : ` → ${promises.join('、')}`;
      return `  · ${area} ${department} ${yearsText(years)}${lackText(gap)}：${items.join('、')}${waiting}`;
    }),
  ];
}
