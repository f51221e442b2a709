import { oncePer } from '../../memory/once-per.ts';
import { remembered } from '../../memory/remembered.ts';
import { isEstablishment } from '../../places/providers.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import { unusedName } from '../../registers/unused.ts';
import { type Grid, numberIn, type Slot } from '../../sheet/grid.ts';
import type { LabelUse } from '../../tables/label-use.ts';
import type { Reader } from '../../tables/reader.ts';
import type { Table } from '../../tables/table.ts';
import { withoutLastBracket } from '../../text/brackets.ts';
import { nameKey } from '../../text/name-key.ts';

/** As few names of hospitals or streets, one below another, are a list of them. */
const fewNames = 3;

/** 其他民营医院, 互联网医院: a kind of them, of which there may be many. */
const kinds =
  /^(?:其[他它余]|各类?|综合|专科|公立|民营|社会办|[一二三]级|互联网|智慧|生育|儿童|老年|友好|友善|示范|中外|合资|国际|定点|新建)+(?:医院|机构|中心|站|所|诊所)?$/u;

/** Whether an unknown name of a line is that of one hospital, centre or street in a list of them: 中日友好医院 among others. */
export function isOneOfBodies(use: LabelUse, { table, grid, dictionary }: Reader): boolean {
  return isEstablishment(bare(use.text)) && listsIn(table)(use.slot.column, grid, dictionary);
}

/** Whether the list has a line of the whole district that is the sum of the others: what single ones have is not wanted then. */
export function hasWholeBeside({ slot }: LabelUse, reader: Reader): boolean {
  return wholesIn(reader)(slot.column);
}

/** By the column of the names; it is asked of every cell of a list. */
const wholesIn = oncePer((reader: Reader) => remembered((names: number) => hasWhole(names, reader)));

function hasWhole(names: number, { table, grid, label, place }: Reader): boolean {
  const lines = table.body.filter(({ section }) => !section).map(({ row }) => grid.rows[row] ?? []);
  const isWhole = (row: readonly Slot[]) => {
    const area = label(row[names]?.text ?? '')?.area;
    return typeof area === 'object' || area === place.folder.area;
  };
  const [whole, ...more] = lines.filter(isWhole);
  const counted = whole?.filter(({ kind, column }) => kind === 'number' && column > names) ?? [];
  const sumIn = (column: number) =>
    lines.reduce((sum, row) => sum + (row === whole ? 0 : (numberIn(row[column]) ?? 0)), 0);
  return more.length === 0 && counted.length > 0 && counted.every((each) => sumIn(each.column) === numberIn(each));
}

/** 中医医院 and 疾病预防控制中心 are kinds that the register knows. */
function isBody(text: string, dictionary: Dictionary): boolean {
  if (unusedName(text, dictionary) !== null) return false;
  const name = bare(text);
  const own = name.replace(/(?:社区卫生服务(?:中心|站)|(?:乡镇|中心)?卫生院|街道办事处)$/u, '');
  return isEstablishment(name) && own.length > 1 && name.length > fewNames && !kinds.test(own);
}

function bare(text: string): string {
  return withoutLastBracket(nameKey(text));
}

/** Whether the names of a column are mostly those of single bodies. */
const listsIn = oncePer((table: Table) => {
  const known = new Map<number, boolean>();
  return (column: number, grid: Grid, dictionary: Dictionary): boolean => {
    const before = known.get(column);
    if (before !== undefined) return before;
    const lines = table.body.flatMap(({ row, section }) => (section ? [] : (grid.rows[row]?.[column] ?? [])));
    const names = new Set(lines.filter(({ kind }) => kind === 'text').map(({ text }) => text));
    const bodies = [...names].filter((name) => isBody(name, dictionary)).length;
    const isList = bodies >= fewNames && bodies * 2 > names.size;
    known.set(column, isList);
    return isList;
  };
});
