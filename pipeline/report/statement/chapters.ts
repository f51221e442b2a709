import type { StatementChapter } from '../../model/report.ts';

/** The chapters in their order, each with the headings of `评估说明.md` that lead to it; the first is the chapter's own. */
export const statementChapters: readonly {
  readonly chapter: StatementChapter;
  readonly names: readonly string[];
}[] = [
  { chapter: 'overview', names: ['评估工作概况', '评估工作'] },
  { chapter: 'assessment', names: ['总体评价'] },
  { chapter: 'indicators', names: ['主要指标进展', '主要指标'] },
  {
    chapter: 'commitments',
    names: ['重点任务量化承诺', '重点任务', '重点任务进展', '政策落实情况', '政策与保障落实'],
  },
  { chapter: 'projects', names: ['重点项目', '重点项目进展', '重大工程项目进展'] },
  { chapter: 'quality', names: ['数据质量与口径', '数据质量'] },
  { chapter: 'causes', names: ['问题与原因', '存在问题', '原因分析'] },
  {
    chapter: 'outlook',
    names: [
      '趋势判断与对策建议',
      '趋势判断',
      '对策建议',
      '对策与调整建议',
      '经验总结与下一规划建议',
      '经验总结',
      '下一规划建议',
    ],
  },
];

/** `七、问题与原因`, `（一）问题与原因` → 问题与原因. */
export function bareHeading(text: string): string {
  return text
    .normalize('NFC')
    .replace(/^\s*(?:第?[一二三四五六七八九十]+[、章.．]|[（(][一二三四五六七八九十]+[)）]|\d+[.．、])\s*/u, '')
    .replace(/[\s　：:]+/gu, '');
}

/** The chapter that a heading names, or null. */
export function chapterNamed(heading: string): StatementChapter | null {
  const name = bareHeading(heading);
  return statementChapters.find(({ names }) => names.includes(name))?.chapter ?? null;
}

/** True when a heading says more than the chapter's own heading, so that it must be printed. */
export function saysMore(heading: string, chapter: StatementChapter): boolean {
  return statementChapters.find((one) => one.chapter === chapter)?.names[0] !== bareHeading(heading);
}

/** The accepted heading that is spelled most like a text (most letters in common), or null when none is near. */
export function nearestHeading(text: string): string | null {
  const letters = new Set(bareHeading(text));
  const scored = statementChapters
    .flatMap(({ names }) => names)
    .map((name) => {
      const alike = [...new Set(name)].filter((letter) => letters.has(letter)).length;
      return { name, score: (2 * alike) / (new Set(name).size + letters.size) };
    })
    .sort((one, other) => other.score - one.score);
  const [best] = scored;
  return best === undefined || best.score < 0.4 ? null : best.name;
}
