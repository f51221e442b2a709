import { type Grid, numberIn } from '../../sheet/grid.ts';
import type { Column } from '../../tables/columns.ts';
import type { LabelUse, RowPaths } from '../../tables/label-use.ts';
import { tick } from '../../tables/ticks.ts';
import { nameKey } from '../../text/name-key.ts';

const kindsOfCare =
  /(接种(?:门诊|点)|医院|社区卫生服务(?:中心|站)|卫生院|卫生室|诊所|门诊部|保健院|保健所|中心|站|所|院区?|室)$/u;

/** Those of a list of hospitals: 妇幼保健院 and 某某院区 stand among them. */
const hospitals: ReadonlySet<string> = new Set(['医院', '保健院', '院', '院区']);

/** 街道（乡镇）, 各街乡, 派出所辖区 and nothing else. */
const quarters =
  /^(?:各|所属)?(?:街道?|[乡镇村]|地区|社区|[居村]委会|派出所)(?:街道?|[乡镇村]|地区|社区|办事处|辖区|名称|[、,/()])*$/u;

/** Whether a heading says that the lines below it are streets, towns or villages, whatever their names end with. */
export function headsQuarters(text: string): boolean {
  return quarters.test(nameKey(text));
}

const centres = /^(?:各|所属)?(?:社区卫生服务)?(?:中心|机构)(?:名称)?$|^(?:中心)?卫生院(?:名称)?$/u;

/** Whether a heading says that the lines below it are health centres, though their names are short: 社区卫生服务中心 over 亚运村. */
export function headsCentres(text: string): boolean {
  return centres.test(nameKey(text)) && /社区|卫生院|中心/u.test(text);
}

/** What is known of the names of the lines of a list. */
export interface Listing {
  /** The lines are streets by their heading. */
  readonly ofQuarters: boolean;
  /** The lines are health centres by their heading. */
  readonly ofCentres: boolean;
  /** Whether all there is of what is counted is with institutions of that kind; '' asks for the kind that the title names. */
  readonly isWhole: (kind: string) => boolean;
}

/**
 * The names of the lines of a list with a total that is the sum of them; none for any other table. The lines are streets,
 * or name institutions of more kinds than one (a total of hospitals is only theirs), of the one kind that has all there
 * is (签约 at 社区卫生服务中心), or marked as what is counted.
 */
export function linesOfList(
  rows: RowPaths,
  columns: readonly Column[],
  grid: Grid,
  listing: Listing,
): ReadonlySet<LabelUse> {
  const lines = [...rows].filter(([, path]) => path.length > 0);
  const totals = lines.filter(([, path]) => path.some(({ facets }) => facets?.total === 'all'));
  const own = lines.filter(([, path]) => path.some(({ facets }) => facets?.area !== undefined));
  const [total, ...more] = totals.length > 0 ? totals : own;
  if (total === undefined || more.length > 0) return new Set();
  const names = lines.filter((line) => line !== total);
  return isList(total, names, columns, grid, listing) ? new Set(names.flatMap(([, path]) => path)) : new Set();
}

type Line = readonly [row: number, path: readonly LabelUse[]];

function isList(
  total: Line,
  names: readonly Line[],
  columns: readonly Column[],
  grid: Grid,
  { ofQuarters, ofCentres, isWhole }: Listing,
): boolean {
  const found = names.map(([, path]) => kindOf(path) ?? (ofCentres ? '社区卫生服务中心' : undefined));
  const [kind, ...kinds] = new Set(found);
  const isNamed = names.every(([, path]) => path.some(({ facets }) => facets === null));
  // What one kind has is all there is only of what no hospital has.
  const isOwn = (each: string) => !found.includes('医院') && isWhole(each);
  const isTitled = isNamed && isOwn('');
  if (names.length < 3 || (!ofQuarters && !isTitled && found.some((each) => each === undefined))) return false;
  const filled = columns.filter(({ index }) => grid.rows[total[0]]?.[index]?.kind === 'number');
  const known = filled.filter(({ path }) =>
    path.every(({ facets }) => facets !== null && facets.ignored === undefined),
  );
  // 高血压患者健康管理 over 年内管理高血压患者数: the heading of some columns, which no register knows.
  const counted = known.length > 0 ? known : filled.filter(({ path }) => path.at(-1)?.facets?.measure !== undefined);
  const several = ofQuarters || isTitled || kinds.length > 0 || (kind !== undefined && isOwn(kind));
  return (
    counted.length > 0 &&
    counted.every(({ index }) => {
      const slots = names.flatMap(([row]) => grid.rows[row]?.[index] ?? []);
      const marks = slots.filter(({ kind, text }) => kind === 'text' && /^[√✓✔☑●是]$/u.test(text)).length;
      const whole = numberIn(grid.rows[total[0]]?.[index]);
      if (marks > 0)
        return (
          slots.every(({ kind, text }) => kind !== 'number' && (kind !== 'text' || tick.test(text))) && whole === marks
        );
      const sum = slots.reduce((all, slot) => all + (numberIn(slot) ?? 0), 0);
      return several && whole !== null && Math.abs(sum - whole) <= Math.abs(sum) * 1e-9;
    })
  );
}

/** 其他机构 in a list of institutions is one more line of it, not the member of a dimension. */
function kindOf(path: readonly LabelUse[]): string | undefined {
  // 三级 beside the name of a hospital is no name.
  const own = path.find(({ facets }) => facets === null);
  const name = nameKey((own ?? path.at(-1))?.text ?? '').replace(/(?<=中心)\(站\)$/u, '');
  if (/^其[他它余](?:医疗卫生|医疗|卫生)?机构$/u.test(name)) return '其他';
  const kind = own === undefined ? undefined : kindsOfCare.exec(name)?.[1];
  if (kind === undefined) return undefined;
  return hospitals.has(kind) ? '医院' : kind === '社区卫生服务站' ? '社区卫生服务中心' : kind;
}
