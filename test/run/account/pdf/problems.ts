import type { Edition } from '../edition.ts';
import { type Rule, words } from '../explain.ts';
import { problemCell } from '../records.ts';
import { tight } from '../written.ts';

/** A cell of the list of problems. */
export function problemText(edition: Edition, heading: string, texts: readonly string[]): readonly Rule[] {
  const row = edition.problems.find(
    (one) => texts[2]?.includes(tight(one['found'] ?? '')) && texts[1]?.includes(one['code'] ?? ''),
  );
  if (row === undefined) return [];
  const of = ['code', 'found', 'expected', 'remedy'].map((column) => tight(row[column] ?? ''));
  const address = tight([row['file'], row['sheet'], row['cell']].filter((text) => text !== '').join('｜'));
  return [
    ...[address, ...of]
      .filter((text) => /\d/.test(text))
      .sort((one, other) => other.length - one.length)
      .map((text) => words('登记原文', text)),
    ...problemCell(edition, [], heading).filter(({ form }) => form.source.includes('（')),
  ];
}
