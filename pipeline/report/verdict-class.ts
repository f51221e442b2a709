import type { VerdictClass } from '../model/report.ts';

/** The verdicts that mean: the goal is reached. */
export const metVerdicts: readonly string[] = ['sustained', 'met', 'met_early'];

const classes: readonly (readonly [VerdictClass, readonly string[]])[] = [
  ['good', [...metVerdicts, 'ahead', 'on_track', 'completed_on_time', 'completed', 'in_progress']],
  [
    'fair',
    [
      'roughly_on_track',
      'not_met_yet',
      'completed_late',
      'preparation',
      'not_started_not_due',
      'undetermined',
      'adjusted',
    ],
  ],
  ['bad', ['lost', 'not_met', 'behind', 'reversed', 'overdue', 'not_started_overdue', 'in_progress_behind']],
  ['gap', ['no_data', 'awaiting_reference', 'awaiting_confirmation', 'not_comparable']],
];

/**
 * The colour class of a verdict of an indicator or a project.
 * @throws Error for a code that no class holds
 */
export function verdictClass(verdict: string): VerdictClass {
  const found = classes.find(([, codes]) => codes.includes(verdict));
  if (found === undefined) throw new Error(`未登记的结论代码 ${verdict}`);
  return found[0];
}
