import { type Taken, valuedFigures } from '../figures/values/taken.ts';
import type { Block } from '../tables/blocks.ts';
import type { Column } from '../tables/columns.ts';
import type { RowPaths } from '../tables/label-use.ts';
import type { Reader } from '../tables/reader.ts';
import { askAboutBareDeeds } from './lines/bare-deeds.ts';
import { askAboutCorners } from './lines/corner-words.ts';
import { askAboutDivisionLines } from './lines/division-lines.ts';
import { askAboutForeignParts } from './lines/foreign-parts.ts';
import { askAboutMarkedColumns } from './lines/marked-columns.ts';
import { askAboutNarrowedLines } from './lines/narrowed-lines.ts';
import { askAboutOneSide } from './lines/one-side.ts';
import { askAboutOpenHeadings } from './lines/open-headings.ts';
import { askAboutQualifiers } from './lines/qualifiers.ts';
import { askAboutProviders, askAboutSource } from './margins/senders.ts';
import { askAboutSignedWords } from './margins/signed-words.ts';
import { askAboutBesideWords } from './notes/beside-words.ts';
import { askAboutCutOffDays } from './notes/cut-off-days.ts';
import { askAboutDispatch } from './notes/dispatch.ts';
import { askAboutNotedUnits, askAboutTwoUnits } from './notes/noted-units.ts';
import { askAboutSentences } from './notes/sentences.ts';
import { noteAccents } from './numbers/accents.ts';
import { askAboutBrokenNumbers } from './numbers/broken-numbers.ts';
import { askAboutCopiedNames } from './numbers/copied-names.ts';
import { askAboutCopiedTargets } from './numbers/copied-targets.ts';
import { askAboutFilledSeries } from './numbers/filled-series.ts';
import { askAboutCarriedFigures, askAboutProjectedFigures } from './numbers/projected-figures.ts';
import { askAboutRivals } from './numbers/rivals.ts';
import { askAboutShifts } from './numbers/shifts.ts';
import { askAboutSums } from './sums/ask-about-sums.ts';
import { askAboutContraryParts } from './sums/contrary-parts.ts';
import { askAboutContraryWholes } from './sums/contrary-wholes.ts';
import { askAboutCumulatedYears } from './sums/cumulated-years.ts';
import { askAboutLeftOutSums } from './sums/left-out-sums.ts';
import { askAboutListedCauses } from './sums/listed-causes.ts';
import { askAboutMeanTotals } from './sums/mean-totals.ts';
import { askAboutOppositeParts } from './sums/opposite-parts.ts';
import { askAboutRepeatedLines } from './sums/repeated-lines.ts';
import { askAboutSerialGaps } from './sums/serial-gaps.ts';
import { askAboutStatedCounts } from './sums/stated-counts.ts';
import { askAboutSummedStates } from './sums/summed-states.ts';
import { askAboutUnfinishedYears } from './sums/unfinished-years.ts';
import { askAboutUnlistedKinds } from './sums/unlisted-kinds.ts';
import { askAboutContraryTitles } from './titles/contrary-titles.ts';
import { askAboutFirstSheet } from './titles/first-sheet.ts';
import { askAboutLargerPlaces } from './titles/larger-places.ts';
import { askAboutPeopleByOtherNames } from './titles/people-by-other-names.ts';
import { askAboutRegisteredPeople } from './titles/registered-people.ts';
import { askAboutSeveralYears } from './titles/several-years.ts';
import { askAboutStatedPeriods } from './titles/stated-periods.ts';
import { askAboutStatisticalYears } from './titles/statistical-years.ts';
import { askAboutTitlePlaces } from './titles/title-places.ts';
import { askAboutLaterTitles, askAboutTitleYears } from './titles/title-years.ts';
import { askAboutWords } from './titles/titles.ts';
import { askAboutTitlesAbove } from './titles/titles-above.ts';

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
  askAboutCorners(reader, columns, taken);
  askAboutOpenHeadings(reader, taken);
  askAboutDivisionLines(reader, taken);
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
  askAboutBareDeeds(reader, taken);
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
    askAboutContraryWholes(reader, block, rows, taken);
    askAboutOppositeParts(reader, block, rows, taken);
    askAboutLeftOutSums(reader, block, rows, taken);
    askAboutUnlistedKinds(reader, block, rows, taken);
    askAboutListedCauses(reader, block, rows, taken);
    askAboutForeignParts(reader, block, rows, taken);
    askAboutNarrowedLines(reader, rows, taken);
    askAboutMarkedColumns(reader, block, taken);
  }
  askAboutMeanTotals(reader, taken);
  askAboutCarriedFigures(reader, taken);
  askAboutRegisteredPeople(reader, taken);
}
