import type { Stated } from '../../around/stated.ts';
import type { TitleAbove } from '../../around/title-above.ts';
import type { Taken } from '../../figures/values/taken.ts';
import type { LabelReader } from '../../labels/facets.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import type { Measure } from '../../registers/vocabulary.ts';
import { narrowingTitle } from '../../resolve/narrowing-title.ts';
import { cellsOf, type Grid } from '../../sheet/grid.ts';
import type { Reader } from '../../tables/reader.ts';
import { asideIn } from '../../words/aside-words.ts';
import { unknownWords } from '../../words/unknown-words.ts';
import { titleFurtherUp } from '../messages/name-messages.ts';
import { doubtsIn } from '../names/name-doubts.ts';

interface Table {
  readonly headers: readonly number[];
  readonly body: readonly { readonly row: number }[];
}

/** A table where it stands. */
interface Near {
  readonly grid: Grid;
  readonly table: Table;
  readonly label: LabelReader;
}

/** How names of establishments and places end that no register knows. */
const places = /(?:医院|中心|街道|[院站所镇乡村])$/u;

const none: ReadonlySet<string> = new Set();

/**
 * Goes down the tables of a sheet and gives, for each, the title of one further up that may hold for it too. A table whose
 * own title names a place, or keeps it to a part, stands alone; titles of different parts hold each for its own table.
 * @param file name without extension
 */
export function titlesGoingDown(file: string, grid: Grid, dictionary: Dictionary, label: LabelReader) {
  let above: TitleAbove | null = null;
  let isParted = false;
  return (table: Table, stated: Stated): TitleAbove | null => {
    const own = titleNarrowing(stated.titles, { grid, table, label }, file, dictionary);
    const isAlone = own !== null || stated.areas.length > 0 || stated.provider !== '';
    const found = isAlone || isParted ? null : above;
    isParted ||= own !== null && above !== null;
    if (isAlone) above = own;
    return found;
  };
}

function measuresNamed({ grid, table: { headers, body }, label }: Near): readonly Measure[] {
  const slots = [...headers, ...body.map(({ row }) => row)].flatMap((row) => cellsOf(grid.rows[row] ?? []));
  return [...new Set(slots.flatMap(({ kind, text }) => (kind === 'text' ? (label(text)?.measure ?? []) : [])))];
}

/** The title by which all measures of its own table are a part of what they count, or not final; 妇幼健康情况 is none. */
export function titleNarrowing(
  titles: readonly string[],
  near: Near,
  file: string,
  dictionary: Dictionary,
): TitleAbove | null {
  const measures = titles.length === 0 ? [] : measuresNamed(near);
  for (const title of measures.length === 0 ? [] : titles) {
    const isPart = measures.every((each) => narrowingTitle([title], file, each, none, dictionary) !== null);
    const isPlace = unknownWords(title, measures, dictionary).some((word) => places.test(word));
    const [open] = doubtsIn(title, measures, dictionary).open;
    const isState = asideIn(title) !== undefined || (open?.why === 'state' && open.reason === undefined);
    if (isPart || isState || isPlace) return { title, ofAll: isState || isPlace };
  }
  return null;
}

/**
 * Asks where the title of a table further up keeps its figures to a part or says that they are not final (某某医院卫生人员情况,
 * 初步数据), and this table says nothing of whose its own are (床位情况). The figures are read.
 */
export function askAboutTitlesAbove({ above, dictionary, context, findings }: Reader, taken: readonly Taken[]): void {
  if (above === null) return;
  const { title, ofAll } = above;
  const isMeant = ({ figure: { measure }, labels, observation }: Taken) =>
    observation?.value != null &&
    labels.every(({ facets }) => facets?.area === undefined) &&
    (ofAll || narrowingTitle([title], context.file, measure, none, dictionary) !== null);
  const slots = taken.filter(isMeant).map(({ slot }) => slot);
  if (slots.length > 0) findings.add(titleFurtherUp(title), slots);
}
