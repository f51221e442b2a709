import type { Report } from '../../model/report.ts';

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
    statements: report.statements.map((statement) => ({
      ...statement,
      blocks: statement.blocks.map((block) =>
        block.kind === 'list' ? { ...block, items: block.items.map(seen) } : { ...block, text: seen(block.text) },
      ),
    })),
    records: report.records.map((record) => ({ ...record, subject: seen(record.subject), text: seen(record.text) })),
    revisions: report.revisions.map(seen),
    inputs: report.inputs.map((input) => ({ ...input, file: seen(input.file) })),
  };
}
