import type { Dictionary } from '../../registers/dictionary.ts';
import type { Findings } from '../../sheet/findings.ts';
import { narrowingNote } from '../messages/narrowing-note.ts';
import { numbering, type Subject, type Words } from './cover-words.ts';
import { doubtOfNamed } from './guide-notes.ts';

/** 注册护士数：区属医院. */
const ofBodies = /[：:](?:[区市县委局直]属|民营|公立|社会办|私立)/u;

/** Asks about what a clause says of a measure that it names. */
export function askAboutNamed(
  { clauses }: Words,
  figures: readonly Subject[],
  findings: Findings,
  dictionary: Dictionary,
) {
  const latest = Math.max(...new Set(figures.map(({ year }) => year)));
  const own = figures.filter(({ year }) => year === latest);
  for (const note of clauses) {
    const text = note.text.replace(numbering, '');
    // 注册护士数据为9月底数 speaks of 注册护士数, and so does 注册护士数：9月底数.
    const named = text.replace(/^([^：:]{2,20})[：:](?=.)/u, ofBodies.test(text) ? '$1仅含' : '$1为');
    const readings = [...new Set([text, text.replaceAll(/的?数[据字]/gu, '数'), named])];
    const [word] = readings.flatMap((reading) =>
      own.flatMap((figure) => doubtOfNamed(reading, figure, dictionary) ?? []),
    );
    if (word !== undefined) findings.add(narrowingNote(note.text, word), [note]);
  }
}
