import type { Measure } from '../../registers/vocabulary.ts';
import type { Figure } from '../../resolve/resolution.ts';
import { type Grid, numberIn, type Slot } from '../../sheet/grid.ts';
import type { Column } from '../../tables/columns.ts';
import type { Reader } from '../../tables/reader.ts';
import { nameKey } from '../../text/name-key.ts';
import { namesSender } from '../names/sender-names.ts';

/** 已建机构名称, 医院名单: heads the names of what a number counts, not of whom it is. */
const heads = /^(?:已|新|现有|具体|开展|建成|命名|达标|获评).*名称$|名单$/u;

/** 未建名单, 试点名单: of some, or of those that are not counted. */
const others = /[未不没缺漏]|撤|停|除|试点|抽|部分|[报填]/u;

/**
 * Whether a cell lists by name what a number of its line counts, as many as it says: 2, and 密云区医院、密云区妇幼保健院; not the
 * hospitals of which there are so many nurses.
 */
export function listsCounted({ text, row }: Slot, heading: string, { unit }: Measure, grid: Grid): boolean {
  const key = nameKey(heading);
  if (unit !== '个' || !heads.test(key) || others.test(key)) return false;
  const names = nameKey(text).split(/[、,;]/u);
  const isList = names.every((name) => /^[\u4e00-\u9fff()]{2,}$/u.test(name) && !/[仅只不未非]/u.test(name));
  return isList && (grid.rows[row] ?? []).some((slot) => numberIn(slot) === names.length);
}

/** Whether a text beside a figure is no remark on it, but names who sent it or what it counts. */
export function namesOnly(slot: Slot, column: Column, figure: Figure, reader: Reader): boolean {
  const heading = column.path.at(-1)?.text ?? '';
  return namesSender(slot, column, figure, reader) || listsCounted(slot, heading, figure.measure, reader.grid);
}
