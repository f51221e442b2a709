import type { Report, StatementChapter } from '../../model/report.ts';

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
