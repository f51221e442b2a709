import { explain, type Kind, numbers, type Rule } from './explain.ts';

/** A piece of a deliverable: where it stands, what it says without blanks, and what may explain it. */
export interface Place {
  readonly where: string;
  readonly text: string;
  readonly rules: readonly Rule[];
}

interface Account {
  readonly counted: ReadonlyMap<Kind, number>;
  readonly faults: readonly string[];
}

/** All numbers of these places by kind, and everything that is wrong or has no explanation. */
export function accountOf(places: readonly Place[], verdicts: RegExp): Account {
  const counted = new Map<Kind, number>();
  const faults: string[] = [];
  for (const { where, text, rules } of places) {
    const outcome = explain(text, rules, verdicts);
    for (const [kind, count] of outcome.counted) counted.set(kind, (counted.get(kind) ?? 0) + count);
    for (const fault of outcome.faults) faults.push(`${where}：${fault}`);
  }
  return { counted, faults };
}

/** One number after another altered, every `step`th of them: how many were tried, and where one went unnoticed. */
export function alterations(
  places: readonly Place[],
  verdicts: RegExp,
  step: number,
): { readonly tried: number; readonly unnoticed: readonly string[] } {
  const unnoticed: string[] = [];
  let at = 0;
  let tried = 0;
  for (const { where, text, rules } of places) {
    for (const match of text.matchAll(numbers)) {
      at += 1;
      if (at % step !== 0) continue;
      tried += 1;
      const [digits] = match;
      const last = (Number(digits.at(-1)) + 1) % 10;
      const altered = `${text.slice(0, match.index)}${digits.slice(0, -1)}${last}${text.slice(match.index + digits.length)}`;
      if (explain(altered, rules, verdicts).faults.length === 0)
        unnoticed.push(`${where}：${digits} in ${text.slice(Math.max(0, match.index - 20), match.index + 20)}`);
    }
  }
  return { tried, unnoticed };
}
