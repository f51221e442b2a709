import { type Taken, valuedFigures } from '../figures/taken.ts';
import type { Block } from '../tables/blocks.ts';
import type { Column } from '../tables/columns.ts';
import type { RowPaths } from '../tables/label-use.ts';
import type { Reader } from '../tables/reader.ts';
import { noteAccents } from './accents.ts';
import { askAboutBesideWords } from './beside-words.ts';
import { askAboutBrokenNumbers } from './broken-numbers.ts';
import { askAboutContraryParts } from './contrary-parts.ts';
import { askAboutContraryTitles } from './contrary-titles.ts';
import { askAboutCopiedNames } from './copied-names.ts';
import { askAboutCopiedTargets } from './copied-targets.ts';
import { askAboutCumulatedYears } from './cumulated-years.ts';
import { askAboutCutOffDays } from './cut-off-days.ts';
import { askAboutDispatch } from './dispatch.ts';
import { askAboutFilledSeries } from './filled-series.ts';
import { askAboutFirstSheet } from './first-sheet.ts';
import { askAboutForeignParts } from './foreign-parts.ts';
import { askAboutLargerPlaces } from './larger-places.ts';
import { askAboutNarrowedLines } from './narrowed-lines.ts';
import { askAboutNotedUnits, askAboutTwoUnits } from './noted-units.ts';
import { askAboutOneSide } from './one-side.ts';
import { askAboutPeopleByOtherNames } from './people-by-other-names.ts';
import { askAboutCarriedFigures, askAboutProjectedFigures } from './projected-figures.ts';
import { askAboutQualifiers } from './qualifiers.ts';
import { askAboutRegisteredPeople } from './registered-people.ts';
import { askAboutRepeatedLines } from './repeated-lines.ts';
import { askAboutRivals } from './rivals.ts';
import { askAboutSentences } from './sentences.ts';
import { askAboutSerialGaps } from './serial-gaps.ts';
import { askAboutSeveralYears } from './several-years.ts';
import { askAboutShifts } from './shifts.ts';
import { askAboutSignedWords } from './signed-words.ts';
import { askAboutProviders, askAboutSource } from './sources.ts';
import { askAboutStatedCounts } from './stated-counts.ts';
import { askAboutStatedPeriods } from './stated-periods.ts';
import { askAboutStatisticalYears } from './statistical-years.ts';
import { askAboutSummedStates } from './summed-states.ts';
import { askAboutSums } from './sums.ts';
import { askAboutTitlePlaces } from './title-places.ts';
import { askAboutLaterTitles, askAboutTitleYears } from './title-years.ts';
import { askAboutWords } from './titles.ts';
import { askAboutTitlesAbove } from './titles-above.ts';
import { askAboutUnfinishedYears } from './unfinished-years.ts';

/** Asks all that there is to ask about a table whose figures were read, in the order in which it is to be said. */
export function askAboutTable(
  reader: Reader,
  columns: readonly Column[],
  parts: readonly { readonly block: Block; readonly rows: RowPaths }[],
  taken: readonly Taken[],
): void {
  askAboutWords(reader, taken);
  askAboutPeopleByOtherNames(reader, taken);
  askAboutContraryTitles(reader, taken);
  askAboutTitleYears(reader, taken);
  askAboutLaterTitles(reader, taken);
  askAboutStatisticalYears(reader, taken);
  askAboutStatedPeriods(reader, taken);
  askAboutTitlePlaces(reader, taken);
  askAboutLargerPlaces(reader, taken);
  askAboutOneSide(reader, columns, taken);
  askAboutTitlesAbove(reader, taken);
  askAboutFirstSheet(reader, taken);
  askAboutSeveralYears(reader, taken);
  askAboutProviders(reader, taken);
  askAboutQualifiers(reader, columns, taken);
  askAboutBesideWords(reader, columns, taken);
  askAboutSentences(reader, taken);
  askAboutDispatch(reader, valuedFigures(taken));
  askAboutCutOffDays(reader, taken);
  askAboutSource(reader, taken);
  askAboutSignedWords(reader, taken);
  askAboutNotedUnits(reader, taken);
  askAboutTwoUnits(reader, taken);
  askAboutRivals(reader, columns, taken);
  askAboutCopiedTargets(reader, columns, taken);
  noteAccents(reader, taken);
  askAboutFilledSeries(reader, taken);
  askAboutShifts(
    reader,
    parts.map(({ block }) => block),
    taken,
  );
  for (const { block, rows } of parts) {
    askAboutSums(reader, block, rows, taken);
    askAboutSummedStates(reader, block, rows, taken);
    askAboutUnfinishedYears(reader, block, rows, taken);
    askAboutCumulatedYears(reader, block, rows, taken);
    askAboutBrokenNumbers(reader, block, rows, taken);
    askAboutCopiedNames(reader, block, rows, taken);
    askAboutRepeatedLines(reader, block, rows, taken);
    askAboutSerialGaps(reader, columns, rows, taken);
    askAboutStatedCounts(reader, rows, taken);
    askAboutProjectedFigures(reader, taken);
    askAboutContraryParts(reader, block, rows, taken);
    askAboutForeignParts(reader, block, rows, taken);
    askAboutNarrowedLines(reader, rows, taken);
  }
  askAboutCarriedFigures(reader, taken);
  askAboutRegisteredPeople(reader, taken);
}
