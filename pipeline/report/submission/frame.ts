import type { Form } from '../../excel/form.ts';
import type { Report } from '../../model/report.ts';

/** The line to sign, below every form. */
export const signature =
  '单位负责人：　　　　　　　统计负责人：　　　　　　　填表人：　　　　　　　联系电话：　　　　　　　　报出日期：　　　　　年　　月　　日';

/** What stands between the title of a form and its table. */
export function linesOf(report: Report, code: string, unit: string): Form['lines'] {
  const { plan, year, kindZh } = report;
  const { papers } = plan;
  const left = [
    `规划名称：${plan.title}`,
    ...given('规划印发', [papers.issuer, papers.document, papers.issued].filter((text) => text !== '').join('　')),
    ...given('规划批准', plan.approval),
    `规 划 期：${plan.period.start}—${plan.period.end}年（基期${plan.baselineYear}年）　　　评估类型：${kindZh}`,
  ];
  const right = [
    `表　　号：${code}`,
    ...given('制定机关', papers.formIssuer),
    ...given('文　　号', papers.formDocument),
    `报 告 期：${year}年`,
  ];
  return [
    ...Array.from({ length: Math.max(left.length, right.length) }, (_, index) => ({
      left: left[index] ?? '',
      right: right[index] ?? '',
    })),
    { left: `填报单位（公章）：${papers.reportingUnit}`, right: `计量单位：${unit}` },
  ];
}

function given(name: string, text: string): readonly string[] {
  return text === '' ? [] : [`${name}：${text}`];
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
