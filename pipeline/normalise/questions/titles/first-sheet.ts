import type { FirstSheet } from '../../around/title-above.ts';
import { type Taken, valuedFigures } from '../../figures/values/taken.ts';
import { areasOfName } from '../../places/areas-named.ts';
import { narrowingTitle } from '../../resolve/narrowing-title.ts';
import type { Reader } from '../../tables/reader.ts';
import { baseOf } from '../../text/file-name.ts';
import { isYearByQuarter } from '../../years/last-quarter.ts';
import { ofFirstSheet } from '../messages/name-messages.ts';
import { titleNarrowing } from './titles-above.ts';

const none: ReadonlySet<string> = new Set();

/** Labels that say the whole year, or its end. */
const entire = /全年|全部|[年期][末底]|1月?[-—–~～至到]+12月|12月(?:31|[末底])/u;

/**
 * What the sheets of a workbook read so far say for those that follow: what the first one does, as long as no other says
 * something else of the same kind.
 * @param readers the tables of figures of the next sheet
 */
export function firstSheetWith(first: FirstSheet | null, readers: readonly Reader[]): FirstSheet | null {
  const [reader] = readers;
  if (reader === undefined) return first;
  const own = saidBy(reader);
  if (first === null) return own;
  const rest = <Item>(said: readonly Item[], others: readonly Item[]) =>
    others.every((each) => said.includes(each)) ? said : [];
  const isOther = own.areas.length > 0 || (own.title !== null && own.title.title !== first.title?.title);
  return {
    ...first,
    title: isOther ? null : first.title,
    years: rest(first.years, own.years),
    areas: rest(first.areas, own.areas),
    part: own.part === '' || own.part === first.part ? first.part : '',
    december: own.december === '' || own.december === first.december ? first.december : '',
  };
}

function saidBy(reader: Reader): FirstSheet {
  const { context, table, place, dictionary } = reader;
  return {
    sheet: place.sheet,
    title: titleNarrowing(table.said.titles, reader, baseOf(place.file), dictionary),
    years: context.years,
    areas: context.areas,
    part: context.part,
    december: context.december,
  };
}

/**
 * Asks where the first sheet of a workbook is of another year or district, of a part of the year, of one provider or not final, and a sheet behind
 * it says nothing of its own place, or year, though its figures were read as those of the folder.
 */
export function askAboutFirstSheet(reader: Reader, taken: readonly Taken[]): void {
  const { first, context, findings, place, table, dictionary } = reader;
  if (first === null || first.sheet === place.sheet || valuedFigures(taken).length === 0) return;
  const valued = taken.filter(({ observation }) => observation?.value != null);
  const isTitled = [...table.said.titles, place.sheet].some((title) => areasOfName(title, dictionary).length > 0);
  const isPlaced = isTitled || context.sheetArea !== null || context.provider !== '';
  const unplaced = isPlaced
    ? []
    : valued.filter(({ labels, figure }) => figure.area === place.folder.area && !says(labels, 'area'));
  const undated =
    context.years.length > 0 || context.several !== '' ? [] : valued.filter(({ labels }) => !says(labels, 'year'));
  const isNamed = context.areas.length > 0;
  const areas = isNamed ? [] : first.areas.filter((area) => area !== place.folder.area);
  const years = first.years.filter((year) => undated.some(({ figure }) => figure.year !== year));
  const isTimed = context.years.length > 0 || context.several !== '' || context.part !== '';
  const untimed = isTimed ? [] : valued.filter(({ labels }) => !labels.some(({ text }) => entire.test(text)));
  const parted = untimed.filter(
    ({ figure: { measure } }) => first.part !== '' && !isYearByQuarter(first.part, measure),
  );
  const counted = untimed.filter(({ figure: { measure } }) => first.december !== '' && measure.flow);
  const { title } = first;
  const narrowed =
    title === null
      ? []
      : unplaced.filter(
          ({ figure: { measure } }) =>
            title.ofAll || narrowingTitle([title.title], context.file, measure, none, dictionary) !== null,
        );
  const said = [
    ...(areas.length === 1 ? areas.map((word) => ({ word, items: unplaced })) : []),
    { word: first.part, items: parted },
    { word: first.december, items: first.part === '' ? counted : [] },
    ...(years.length === 1 ? years.map((year) => ({ word: `${year}年`, items: undated })) : []),
    ...(title === null || areas.length > 0 ? [] : [{ word: title.title, items: narrowed }]),
  ];
  for (const { word, items } of said)
    if (items.length > 0)
      findings.add(
        ofFirstSheet(first.sheet, word),
        items.map(({ slot }) => slot),
      );
}

function says(labels: Taken['labels'], what: 'area' | 'year'): boolean {
  return labels.some(({ facets }) => facets?.[what] !== undefined);
}
