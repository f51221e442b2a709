import { type Taken, valuedFigures } from '../../figures/values/taken.ts';
import type { Reader } from '../../tables/reader.ts';
import { nameKey } from '../../text/name-key.ts';
import { type AskedWord, askedIf } from '../../words/asked-words.ts';
import { yearsIn } from '../../years/written-years.ts';
import { narrowingNote } from '../messages/narrowing-note.ts';
import { ofYears } from './narrowed-source.ts';
import { limitOfSource } from './source-bodies.ts';
import { quoted, sourceLines } from './source-lines.ts';
import { timeOfSource } from './source-times.ts';

/**
 * Asks where the source of a table says that its figures are those of some institutions, streets or people, of a larger area
 * or of an earlier year: 数据来源：区属公立医院报表, 望京街道, 2024年年报 beside figures of 2025. Offices, systems and yearbooks are
 * passed over, and one of several sources that is harmless. The figures are read.
 */
export function askAboutSourceWords({ grid, findings, dictionary, place }: Reader, taken: readonly Taken[]): void {
  const figures = valuedFigures(taken);
  const asked = new Set(findings.spots().map(({ row, column }) => `${row} ${column}`));
  const last = Math.max(...figures.map(({ year }) => year));
  const first = Math.min(...figures.map(({ year }) => year));
  const measures = new Set(figures.flatMap(({ measure, area }) => (area === place.folder.area ? measure : [])));
  for (const { slot, text: whole } of figures.length === 0 ? [] : sourceLines(grid)) {
    if (asked.has(`${slot.row} ${slot.column}`)) continue;
    const text = withoutQuoted(whole);
    const years = yearsIn(text);
    const isOld = years.length > 0 && years.every((year) => year < last) && years.some((year) => year >= first);
    const old: AskedWord | null = isOld && !ofYears.test(text) ? { word: `${years.join('、')}年`, why: 'time' } : null;
    const before = old ?? askedIf('time', timeOfSource(nameKey(text), last, measures));
    const [word] =
      before === null ? [...measures].flatMap((each) => limitOfSource(text, each, dictionary) ?? []) : [before];
    if (word !== undefined) findings.add(narrowingNote(slot.text, word), [slot]);
  }
}

/** Without clauses that quote a document for one figure: 2020年活产数引自《……规划》第二章；其余由医政科提供. */
function withoutQuoted(text: string): string {
  return text
    .split(/(?<=[;；。])/u)
    .filter((clause) => !quoted.test(clause))
    .join('');
}
