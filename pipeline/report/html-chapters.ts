import type { Report, StatementChapter } from '../model/report.ts';

/** A line of the contents; `id` is the anchor of the heading. */
export interface ContentsLine {
  readonly id: string;
  readonly level: 1 | 2;
  readonly words: string;
}

const numerals = '一二三四五六七八九十';

/** `（一）`, `（十二）` for the section with this index from 0. */
export function sectionNumeral(index: number): string {
  const number = index + 1;
  if (number <= 10) return `（${numerals[index]}）`;
  return `（${number < 20 ? '' : numerals[Math.floor(number / 10) - 1]}十${number % 10 === 0 ? '' : numerals[(number % 10) - 1]}）`;
}

/** The headings of the chapters; the last one depends on whether the plan has ended. */
export function chapterTitles({ kind }: Pick<Report, 'kind'>): Readonly<Record<StatementChapter, string>> {
  return {
    overview: '一、评估工作概况',
    assessment: '二、总体评价',
    indicators: '三、主要指标进展',
    commitments: '四、重点任务量化承诺',
    projects: '五、重点项目',
    quality: '六、数据质量与口径',
    causes: '七、问题与原因',
    outlook: kind === 'final' ? '八、经验总结与下一规划建议' : '八、趋势判断与对策建议',
  };
}

export const appendixTitles = [
  '附录一　主要指标完成情况表',
  '附录二　重点项目进展表',
  '附录三　口径、算式与数据来源',
  '附录四　评估方法说明',
  '附录五　书面说明、人工评定与数据修订',
  '附录六　数据问题清单',
] as const;

/** The contents: chapters, the sections of 主要指标进展, appendices. */
export function contentsOf(
  report: Pick<Report, 'kind'>,
  sections: readonly { readonly id: string; readonly title: string }[],
): readonly ContentsLine[] {
  const chapters = Object.entries(chapterTitles(report)).flatMap(([key, words]): readonly ContentsLine[] => [
    { id: key, level: 1, words },
    ...(key === 'indicators' ? sections.map(({ id, title }) => ({ id, level: 2 as const, words: title })) : []),
  ]);
  const appendices = appendixTitles.map(
    (words, index): ContentsLine => ({ id: `appendix-${index + 1}`, level: 1, words }),
  );
  return [...chapters, ...appendices];
}
