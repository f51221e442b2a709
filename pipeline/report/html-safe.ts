import type { Report } from '../model/report.ts';

/**
 * The report with every character that no font of ours can draw written as 〔U+E5E5〕, in the texts that repeat what was
 * received (problems, revisions, file names): a strange character in a spreadsheet is a finding, not a reason to fail.
 */
export function withVisibleCharacters(report: Report, covers: (point: number) => boolean): Report {
  const seen = (text: string): string =>
    Array.from(text, (character) => {
      const point = character.codePointAt(0) ?? 0;
      return covers(point) ? character : `〔U+${point.toString(16).toUpperCase().padStart(4, '0')}〕`;
    }).join('');
  return {
    ...report,
    problems: report.problems.map((problem) => ({
      ...problem,
      file: seen(problem.file),
      sheet: seen(problem.sheet),
      found: seen(problem.found),
      expected: seen(problem.expected),
      remedy: seen(problem.remedy),
      explanation: seen(problem.explanation),
    })),
    revisions: report.revisions.map(seen),
    inputs: report.inputs.map((input) => ({ ...input, file: seen(input.file) })),
  };
}
