import type { Form } from '../../excel/form.ts';
import type { Report } from '../../model/report.ts';

export const signature =
  '单位负责人：　　　　　　　统计负责人：　　　　　　　填表人：　　　　　　　联系电话：　　　　　　　　报出日期：　　　　　年　　月　　日';

/** What stands between the title of a form and its table. */
export function linesOf(report: Report, code: string, unit: string): Form['lines'] {
  const { plan, year, kindZh } = report;
  return [
    { left: `规划名称：${plan.title}`, right: `表　　号：${code}` },
    {
      left: `规 划 期：${plan.period.start}—${plan.period.end}年（基期${plan.baselineYear}年）　　　评估类型：${kindZh}`,
      right: `报 告 期：${year}年`,
    },
    { left: `填报单位（公章）：${plan.area}卫生健康委员会`, right: `计量单位：${unit}` },
  ];
}

/** The marks under the head of a form: 甲 乙 … under words, 1 2 … under figures. */
export function codesOf(kinds: readonly ('words' | 'figure')[]): readonly string[] {
  const stems = '甲乙丙丁戊己庚辛壬癸';
  let words = 0;
  let figures = 0;
  return kinds.map((kind) => {
    if (kind === 'figure') {
      figures += 1;
      return String(figures);
    }
    words += 1;
    return stems[words - 1] ?? '—';
  });
}
