import type { Context } from '../../around/context.ts';
import { areasElsewhere } from '../../places/areas-named.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import { withJoinedNames } from '../../resolve/joined-names.ts';
import type { Grid } from '../../sheet/grid.ts';
import type { Block } from '../../tables/blocks.ts';
import type { LabelUse, RowPaths } from '../../tables/label-use.ts';
import type { Table } from '../../tables/table.ts';
import { nameKey } from '../../text/name-key.ts';
import { isWholeOf } from '../../words/scope.ts';
import { headsCentres, headsQuarters, linesOfList } from './institution-list.ts';

const none: ReadonlySet<LabelUse> = new Set();

/** The lines of a list of all streets or institutions of the area. */
export function listedLines(
  block: Block,
  rows: RowPaths,
  table: Table,
  grid: Grid,
  context: Context,
  dictionary: Dictionary,
  area: string,
): ReadonlySet<LabelUse> {
  const ofQuarters = isHeadedBy(headsQuarters, block, table, grid);
  const ofCentres = isHeadedBy(headsCentres, block, table, grid);
  const uses = [...rows.values()].flat();
  const unknown = uses.filter(({ facets }) => facets === null);
  const isOfPlaces = ofQuarters || ofCentres || unknown.every(({ text }) => isCommunity(text));
  const isNamed = isOfArea(context, area);
  const isOfKinds = unknown.length > 2 && unknown.every(({ text }) => primaryKinds.test(nameKey(text)));
  const isElsewhere = () => uses.some(({ text }) => areasElsewhere(text, new Set([area]), dictionary).length > 0);
  const isPlaced = isOfKinds ? context.provider === '' : isOfPlaces && isOfFolder(context, uses);
  if (!isNamed && (!isPlaced || isElsewhere())) return none;
  const columns = block.values.map((column) => ({ ...column, path: withJoinedNames(column.path, [], dictionary)[0] }));
  const measures = columns.flatMap(({ path }) => path.flatMap(({ facets }) => facets?.measure ?? []));
  const counted = measures.length > 0 ? measures : context.measure === null ? [] : [context.measure];
  if (isOfKinds && !counted.every(({ name }) => /基层/u.test(name) || isOfKind(name, unknown))) return none;
  // What the title is about is done in hospitals too: only what centres alone do is all there is.
  const isOfCentres = !ofQuarters && isOfPlaces;
  const isWhole = (kind: string) =>
    counted.length > 0 &&
    counted.every(
      (measure) =>
        !isWorkforce(measure.name) &&
        (ofQuarters || !isOfCentres || !isOfMore(measure.name)) &&
        isWholeOf(kind === '' ? context.titles : [kind], measure, dictionary) &&
        (kind !== '' || !isOfCentres || isWholeOf([centre], measure, dictionary)),
    );
  return linesOfList(rows, columns, grid, { ofQuarters, ofCentres, isWhole });
}

/** A title, who reports or the file names the area, or the whole of its ground, and no choice of its parts. */
export function isOfArea(context: Context, area: string): boolean {
  const names = (title: string) => nameKey(title).includes(nameKey(area)) || /辖区|[全本]区/u.test(title);
  if (context.titles.some((title) => names(title) && !partial.test(title))) return true;
  return context.areas.includes(area) && ![...context.titles, context.file].some((title) => partial.test(title));
}

/** 社区卫生服务中心（站）, 村卫生室, 门诊部、诊所: kinds of primary care, which together are all of it and of nothing more. */
const primaryKinds =
  /^(?:社区卫生服务(?:中心|站|中心\(站\)|机构)|(?:乡镇|街道|中心)?卫生院|村?卫生[室所]|诊所|门诊部|医务室|护理站|[、,和及(（)）])+$/u;

/** What is of primary care says so. */
export const primary = /基层|社区|村级/u;

/** 社区卫生服务中心人员数 of 社区卫生服务中心 and 社区卫生服务站 alone: clinics have none of them. */
function isOfKind(measure: string, lines: readonly LabelUse[]): boolean {
  const [kind] = /社区|村(?=级)/u.exec(measure) ?? [];
  return kind !== undefined && lines.every(({ text }) => text.includes(kind));
}

const partial = /部分|重点|试点|抽样|片区?|[东西南北中]部/u;

/** As many streets with a total are those of the area that a file is filed under, where nothing names another. */
const mostQuartersOfPart = 4;

/** Whether a list of many streets, in which and around which no area is named, is of the area of its folder. */
export function isOfFolder(context: Context, uses: readonly LabelUse[]): boolean {
  const isNamed = uses.some(({ facets }) => typeof facets?.area === 'string');
  const isPart = [...context.titles, context.file].some((title) => partial.test(title));
  const names = uses.filter(({ facets }) => facets === null);
  return (
    names.length > mostQuartersOfPart && context.areas.length === 0 && context.provider === '' && !isNamed && !isPart
  );
}

/** Doctors, nurses and beds are with institutions of every kind. */
export function isWorkforce(name: string): boolean {
  return /(?:医[师生]|护士|床位)数$/u.test(name);
}

/** Stations, clinics and village rooms are counted too, and hospitals deliver. */
function isOfMore(name: string): boolean {
  return /基层|服务机构|村|活产/u.test(name);
}

const centre = '社区卫生服务中心';

/** A health centre for the people of one street or town, which is named for it. */
function isCommunity(name: string): boolean {
  return /[\u4e00-\u9fff]{2}(?:社区卫生服务中心|乡?镇?卫生院)$/u.test(nameKey(name));
}

/** A heading over the names of the lines says what they are: 街道（乡镇）. */
function isHeadedBy(heads: (text: string) => boolean, block: Block, { headers }: Table, grid: Grid): boolean {
  return block.labels.some((column) => headers.some((row) => heads(grid.rows[row]?.[column]?.text ?? '')));
}
