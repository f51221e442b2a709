import type { Report } from '../../../model/report.ts';
import { wholeGroups } from './count-groups.ts';
import type { Guess, Subject } from './count-guess.ts';
import { namedThings } from './count-named.ts';
import { thingsOfVerdicts } from './count-verdicts.ts';
import type { Place } from './reader.ts';

/** Everything that the words around a number allow it to count; the number itself decides whether it does. */
export function guesses(report: Report, place: Place<Subject>): readonly Guess[] {
  return [...namedThings(report, place), ...thingsOfVerdicts(report, place), ...wholeGroups(report, place)];
}
