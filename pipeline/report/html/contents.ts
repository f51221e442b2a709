import type { Report } from '../../model/report.ts';
import { chapterTitles } from '../page/chapters.ts';

/** A line of the contents; `id` is the anchor of the heading. */
interface ContentsLine {
  readonly id: string;
  readonly level: 1 | 2;
  readonly words: string;
}

/** The headings of the appendices, in their order. */
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
