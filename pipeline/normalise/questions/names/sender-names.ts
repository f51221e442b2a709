import { oncePer } from '../../memory/once-per.ts';
import { areasElsewhere, areasOfName } from '../../places/areas-named.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import type { Figure } from '../../resolve/resolution.ts';
import { cellsOf, type Grid, type Slot } from '../../sheet/grid.ts';
import type { Column } from '../../tables/columns.ts';
import type { Reader } from '../../tables/reader.ts';
import type { Table } from '../../tables/table.ts';
import { nameKey } from '../../text/name-key.ts';
import { otherOffice } from '../../words/other-office.ts';

/** Headings of columns for anything, in which a department may put its name to every line. */
const open = /^(?:备注|说明|注释|来源|数据来源|资料来源|备\s*考)$/u;
/** Headings of who sends, in which every name is one. */
const sends = /^(?:填报|报送|上报|提供|供数|来源|数据来源|责任|归口|主管)?(?:科室?|部门|处室|单位|机构|者|方)$/u;
const acts = /(?:负责)?(?:提供|填报?|报送?|上报)(?:的?(?:数据?|数字))?$/u;
const body = /(?:[局委科办处院所站股]|中心|支队|委员会|办公室|分局)$/u;
/** An office of the commission, which counts no patients and no staff of its own. */
const office = /[科办处局]$/u;

/**
 * Whether a text beside a figure is nothing but the name of the department that is registered for it, in a column in which
 * every line has one: 区妇幼保健院提供 beside 活产数. Alone in a column of remarks it may be of whom the figure is.
 */
export function namesSender(slot: Slot, column: Column, figure: Figure, reader: Reader): boolean {
  const heading = nameKey(column.path.at(-1)?.text ?? '');
  if (!sends.test(heading) && !(open.test(heading) && listsBodies(column, reader))) return false;
  const text = nameKey(slot.text);
  return isOfficeFor(text, figure, reader.dictionary) && otherOffice(text, figure.measure, reader.dictionary) === null;
}

/** Whether every line of the table that has a number has the name of some body in the column, more than one. */
function listsBodies({ index }: Column, { grid, table }: Reader): boolean {
  const known = listingBodies(table);
  const before = known.get(index);
  if (before !== undefined) return before;
  const lines = table.body.filter(({ row, section }) => !section && hasNumber(grid, row));
  const lists = lines.length > 1 && lines.every(({ row }) => isBody(grid.rows[row]?.[index]));
  known.set(index, lists);
  return lists;
}

/** Which columns of a table do; every line of it asks. */
const listingBodies = oncePer((_: Table) => new Map<number, boolean>());

function hasNumber(grid: Grid, row: number): boolean {
  return cellsOf(grid.rows[row] ?? []).some(({ kind }) => kind === 'number');
}

function isBody(slot: Slot | undefined): boolean {
  return slot?.kind === 'text' && body.test(nameKey(slot.text).replace(acts, ''));
}

function isOfficeFor(text: string, { area, measure }: Figure, dictionary: Dictionary): boolean {
  if (areasElsewhere(text, new Set([area]), dictionary).length > 0) return false;
  const bare = text.replace(/^由/u, '').replace(acts, '');
  const place = [...bare]
    .map((_, at) => bare.slice(0, at))
    .findLast((start) => areasOfName(start, dictionary).includes(area));
  const key = bare.slice((place ?? '').length).replace(/^[本我]?区(?=.{2})/u, '');
  const forms = [key, key.replace(/分(?=中心$)/u, ''), key.replace('疾病预防控制', '疾控')];
  const own = dictionary.senders.get(measure.name);
  return forms.some((form) => form === own || (office.test(form) && dictionary.departments.has(form)));
}
