import type { Observation } from '../../../model/observation.ts';
import type { Problem } from '../../../problem.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import { type Findings, findingsOf } from '../../sheet/findings.ts';
import { appears, yearsStated } from '../../years/written-years.ts';
import { titleOfLaterYear } from '../messages/question-messages.ts';
import { askAboutListed } from './contents-notes.ts';
import { askAboutCover } from './cover-clauses.ts';
import { askAboutNamed } from './cover-measures.ts';
import type { Subject, Words } from './cover-words.ts';

/**
 * Asks about words of sheets without figures by which those of the other sheets may be a part, of another year or not final.
 * @param years that the covers state
 */
export function coverQuestions(
  file: string,
  covers: readonly Words[],
  years: readonly number[],
  observations: readonly Observation[],
  dictionary: Dictionary,
): readonly Problem[] {
  const subjects = new Map<string, Subject>();
  for (const { measure: name, area, year, value } of covers.length === 0 ? [] : observations) {
    const measure = dictionary.measures.get(name);
    if (measure !== undefined && value !== null) subjects.set(`${name}｜${area}｜${year}`, { measure, area, year });
  }
  return covers.flatMap((cover) => {
    const findings = findingsOf(file, cover.sheet.name, dictionary);
    askAboutNamed(cover, [...subjects.values()], findings, dictionary);
    if (cover.isList) askAboutListed(cover.listed, observations, findings, dictionary);
    else {
      askAboutCover(cover, [...subjects.values()], findings, dictionary);
      askAboutYears(cover, years, [...subjects.values()], findings);
    }
    return findings.problems();
  });
}

/** Asks where a cover is of a year of which no sheet has a figure as its newest. */
function askAboutYears({ clauses }: Words, years: readonly number[], figures: readonly Subject[], findings: Findings) {
  const latest = Math.max(...new Set(figures.map(({ year }) => year)));
  for (const year of figures.length === 0 ? [] : years.filter((each) => each !== latest)) {
    const found = clauses.find(({ text }) => yearsStated(text).includes(year));
    const isAsked = findings.spots().some(({ row, column }) => row === found?.row && column === found.column);
    if (found !== undefined && !isAsked && (year < latest || !appears.test(found.text)))
      findings.add(titleOfLaterYear(found.text, year, latest), [found]);
  }
}
