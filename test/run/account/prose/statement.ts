import type { Edition } from '../edition.ts';
import { type Rule, words } from '../explain.ts';
import { tight } from '../written.ts';

/** The compiling unit's own words, line by line as they were written. */
export function statementRules({ statement }: Edition): readonly Rule[] {
  return statement
    .split(/\n+/)
    .flatMap((line) => [tight(line), tight(line.replace(/^(?:[-*#>]+|\d+\.)\s*/, ''))])
    .filter((line) => /\d/.test(line))
    .map((line) => words('登记原文', line));
}
