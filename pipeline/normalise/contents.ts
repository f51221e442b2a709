import type { Sheet } from '../model/workbook.ts';
import type { Note } from './notes/notes.ts';
import { noteOf } from './notes/notes.ts';
import { cellsOf, type Grid, type Slot } from './sheet/grid.ts';
import { nameKey } from './text/name-key.ts';

/** What a list of contents says of one sheet beside its name. */
export interface Listed {
  readonly sheet: string;
  readonly said: readonly Note[];
}

/** Names and first words of sheets that list what a workbook has. */
const contents = /目录|目次|索引|清单/u;

/** Whether a sheet is a list of tables. */
export function isContents({ name, rows }: Sheet): boolean {
  const first = rows.flat().find((cell) => cell !== null && cell.text.trim() !== '');
  return contents.test(nameKey(name)) || contents.test(nameKey(first?.text ?? ''));
}

/** Headings of the names, and of columns that say who sends a table, how often, and where it is printed. */
const heading = /^(?:报?表[名号]|(?:报表|表格?|工作表)?名称|目录|内容|序号?|编号)$/u;
const filing =
  /单位|部门|科室|机关|责任|负责|联系|来源|周期|频|期别|页|号$|序|依据|(?:报送|填报|上报)|提供|备案|文号|批准|有效/u;

/**
 * What the lines of a list of contents say of other sheets: the cells behind a name, its brackets and what stands behind dots
 * (卫生资源 | 区属, 表1 卫生资源（区属）, 1.卫生资源……区属医疗机构), not who sends a table and on which page it is.
 * @param sheets of the workbook, each found by its name or by its first words
 */
export function listedIn(grid: Grid, sheets: readonly Sheet[]): readonly Listed[] {
  const rows = grid.rows.map(cellsOf);
  const head = rows.find((cells) => cells.some(({ text }) => heading.test(nameKey(text)))) ?? [];
  const aside = new Set(head.flatMap(({ text, column }) => (filing.test(nameKey(text)) ? [column] : [])));
  const keys = sheets
    .map((sheet) => ({ sheet: sheet.name, names: [sheet.name, titleOf(sheet)].map(nameKey) }))
    .map(({ sheet, names }) => ({ sheet, names: names.filter((name) => name.length > 1) }));
  return rows.flatMap((cells): readonly Listed[] => {
    if (cells === head) return [];
    const at = cells.findIndex(({ kind, column }) => kind === 'text' && !aside.has(column));
    const name = cells[at];
    const found = name === undefined ? undefined : sheetOf(name.text, keys);
    if (name === undefined || found === undefined) return [];
    const behind = cells.slice(at + 1).filter(({ column, kind }) => !aside.has(column) && kind !== 'fault');
    const said = [...besides(name), ...behind.map((slot) => noteOf(slot, slot.text.trim()))];
    return said.length === 0 ? [] : [{ sheet: found, said }];
  });
}

/** The one sheet that a line names: by its whole name, or the title of which it is the end or the beginning. */
function sheetOf(text: string, keys: readonly { readonly sheet: string; readonly names: readonly string[] }[]) {
  const [plain = ''] = text.split(dots);
  const key = nameKey(plain.replace(bracket, ''));
  const own = [key, key.replace(numbered, ''), nameKey(plain)];
  const exact = keys.filter(({ names }) => names.some((name) => own.includes(name)));
  const near = keys.filter(({ names }) =>
    names.some((name) => own.some((each) => each.length > 2 && name.endsWith(each))),
  );
  const [first, ...more] = exact.length > 0 ? exact : near;
  return more.length === 0 ? first?.sheet : undefined;
}

/** 表1 卫生资源, 1.卫生资源, （一）卫生资源 */
const numbered =
  /^(?:附?表[\d一二三四五六七八九十]+(?:-\d+)*[、.:]?|\d{1,2}[、.,)](?!\d)|\([\d一二三四五六七八九十]+\)|[一二三四五六七八九十]+、)/u;
const bracket = /[(（【]([^()（）【】]*)[)）】]/gu;
const dots = /[…·.．。_]{2,}|—{2,}/u;

/** Brackets and words behind dots, but for a number of a page. */
function besides(slot: Slot): readonly Note[] {
  const [plain = '', ...behind] = slot.text.split(dots);
  const inside = [...plain.matchAll(bracket)].map(([, words = '']) => words);
  return [...inside, ...behind]
    .map((words) => words.trim())
    .filter((words) => /\D/u.test(words) || /^20\d\d$/u.test(words))
    .map((words) => noteOf(slot, words));
}

function titleOf({ rows }: Sheet): string {
  return rows.flat().find((cell) => cell !== null && cell.text.trim() !== '')?.text ?? '';
}
