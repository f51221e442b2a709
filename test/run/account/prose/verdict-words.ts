import type { Edition } from '../edition.ts';
import { escaped } from '../explain.ts';

/** Every wording of a verdict of promises or of projects that the edition's data know, the longest first. */
export function verdictWords(edition: Edition): readonly string[] {
  const all = [...edition.promises, ...edition.projects].flatMap(({ rows }) =>
    rows.map((row) => row['verdict_zh'] ?? ''),
  );
  return [...new Set(all)].filter((text) => text !== '').sort((one, other) => other.length - one.length);
}

/** Quoted verdicts that no rule has taken out. */
export function quotedVerdicts(edition: Edition): RegExp {
  return new RegExp(`“(?:${verdictWords(edition).map(escaped).join('|')})”`, 'g');
}
