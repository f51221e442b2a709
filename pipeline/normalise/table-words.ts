import { formLine, lastYearPrinted } from '../model/form-words.ts';
import type { LedgerEntry, Observation } from '../model/observation.ts';
import type { TableWord } from '../model/table-word.ts';
import { address, type Cell, type Sheet, spotOf, type Workbook } from '../model/workbook.ts';
import { isFurniture } from './around/furniture.ts';
import { asksForSigner, asksNextCell } from './around/signature.ts';
import { saysOfFigures } from './questions/margins/source-lines.ts';
import { withoutRank } from './sheet/ranks.ts';
import { baseOf } from './text/file-name.ts';
import { nameKey } from './text/name-key.ts';
import { looseKey } from './words/loose-key.ts';
import { isTelling } from './words/telling-words.ts';
import { wordKeys } from './words/word-keys.ts';

/** A text with the place where it stands. */
interface Written {
  readonly text: string;
  readonly kind: TableWord['kind'];
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const source = /^(?:注\d*:)?(?:(?:资料|数据)来源|来源[:于])/u;
const between = /[;；。\r\n]|[\s\u3000]{2,}/u;
/** Names that a program gives to a sheet. */
const plainSheet = /^(?:sheet|工作表|表)\d*$/u;

/**
 * The texts of the sheets from which figures or a ledger were read, one for each different text of a sheet, and with the first
 * of them those of the sheets that hold words only: what the next year's tables are compared with. None of the projects of a
 * ledger, of which something else is said every year. None of the tables of a form made here, which are read by what they print.
 */
export function tableWords(
  { file, sheets }: Workbook,
  { area, year }: { readonly area: string; readonly year: number },
  observations: readonly Observation[],
  ledger: readonly LedgerEntry[],
): readonly TableWord[] {
  const isForm = sheets.some(isGuideOfForm);
  const named = new Set([...observations, ...ledger].map(({ origin }) => origin.sheet));
  const read = new Set([
    ...observations.flatMap(({ value, origin }) => (value === null ? [] : origin.sheet)),
    ...ledger.map(({ origin }) => origin.sheet),
  ]);
  const tables = sheets.filter((sheet) => read.has(sheet.name) && !(isForm && isOfForm(sheet)));
  const aside = isForm ? [] : sheets.filter((sheet) => !named.has(sheet.name) && !sheet.hidden && hasWordsOnly(sheet));
  const parts = file.split('/');
  const inYear = parts.lastIndexOf(String(year), -2) + 1;
  const folders = inYear === 0 ? [] : parts.slice(inYear, -1);
  return tables.flatMap((table, index) => {
    const areas = new Set(observations.flatMap((one) => (one.origin.sheet === table.name ? one.area : [])));
    const lines = new Set(
      observations.flatMap(({ origin }) => (origin.sheet === table.name ? spotOf(origin.cell).row : [])),
    );
    const written = [
      ...[baseOf(file), ...folders].flatMap((name) => apart(name, '文件', year, table.name)),
      ...writtenIn(file, year, table, projectsIn(table.name, ledger), lines),
      ...(index === 0 ? aside.flatMap((sheet) => writtenIn(file, year, sheet)) : []),
    ];
    const words = new Map<string, TableWord>();
    for (const { text, kind, sheet, row, column } of written) {
      const keys = wordKeys(text, year);
      if (keys === null) continue;
      const before = words.get(keys.key);
      if (before !== undefined) {
        words.set(keys.key, { ...before, times: before.times + 1 });
        continue;
      }
      const cell = row < 0 ? '' : address(row, column);
      const isOfTable = sheet === table.name;
      const place = isOfTable ? { row, column } : { row: -1, column: -1 };
      const unread = isOfTable && isUnread(table, row, column, lines);
      words.set(keys.key, {
        ...{ area, edition: year, file, sheet: table.name, standsIn: sheet, ...place },
        ...{ cell, kind, text, times: 1, ...keys, loose: looseKey(keys.key, row < 0), unread },
      });
    }
    // A sheet of figures of other areas only is compared with theirs.
    const own = areas.size === 0 || areas.has(area) ? [area] : [...areas];
    return own.flatMap((each) => [...words.values()].map((word) => ({ ...word, area: each })));
  });
}

/** Whether a cell names a line of its own with numbers, and no number of the line is among those that were read. */
function isUnread({ rows }: Sheet, row: number, column: number, read: ReadonlySet<number>): boolean {
  const isNumbered = (at: number) => rows[at]?.some((cell) => typeof cell?.value === 'number') === true;
  // A name with nothing below it may be that of several lines.
  const isAlone = !isNumbered(row + 1) || (rows[row + 1]?.[column]?.text ?? '').trim() !== '';
  return isNumbered(row) && !read.has(row) && isAlone;
}

/** The rows of a sheet in which projects stand. */
function projectsIn(sheet: string, ledger: readonly LedgerEntry[]): ReadonlySet<number> {
  return new Set(
    ledger.flatMap(({ origin }) => (origin.sheet === sheet ? spotOf(origin.cell.split(':')[0] ?? '').row : [])),
  );
}

function writtenIn(
  file: string,
  year: number,
  { name, rows, margins = [] }: Sheet,
  without: ReadonlySet<number> = new Set(),
  read: ReadonlySet<number> = new Set(),
): readonly Written[] {
  const written: Written[] = [];
  // A text file has no sheets: its one sheet is named for it.
  if (!plainSheet.test(nameKey(name)) && name !== baseOf(file)) written.push(...apart(name, '表', year, name));
  for (const margin of margins) written.push(...apart(margin, '表', year, name));
  rows.forEach((cells, row) => {
    if (without.has(row)) return;
    let isSigner = false;
    cells.forEach((cell, column) => {
      const text = cell === null ? '' : textOf(cell, !without.has(row) && !read.has(row));
      if (text.trim() === '') return;
      if (!isSigner) {
        written.push(...apart(text, source.test(nameKey(text)) ? '来源' : '表', year, name, row, column));
      }
      isSigner = asksNextCell(text);
    });
  });
  return written;
}

/** The words of a cell; the day of one that is a date where that is no figure. */
function textOf({ text, value }: Cell, isDay: boolean): string {
  if (typeof value === 'string') return text === '' ? '' : value;
  if (!(value instanceof Date) || !isDay) return '';
  return `${value.getUTCFullYear()}年${value.getUTCMonth() + 1}月${value.getUTCDate()}日`;
}

function apart(
  text: string,
  kind: Written['kind'],
  year: number,
  sheet: string,
  row = -1,
  column = -1,
): readonly Written[] {
  return text
    .split(between)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '' && !isFurniture(piece) && !asksForSigner(piece))
    .map((piece, at) => ({ text: piece, kind: kindOf(piece, kind, year, at), sheet, row, column }));
}

/** What says something of the figures is a word of the table, wherever it stands: 资料来源：年报。护士为9月底数, 自评/人员.xlsx. */
function kindOf(piece: string, kind: Written['kind'], year: number, at: number): Written['kind'] {
  // 2029年1月20日导出: the day on which data of 2028 were taken says nothing of them.
  const said = piece.replace(takenOn, (day, of) => (Number(of) > year ? '' : day));
  // Behind a source, and in its brackets: 资料来源：护士注册系统（按注册地）.
  const aside = at > 0 ? [piece] : [...said.matchAll(/[（(]([^（）()]*)[)）]/gu)].map(([, words = '']) => words);
  return kind !== '表' && (isTelling(said) || (kind === '来源' && aside.some(saysOfFigures))) ? '表' : kind;
}

const takenOn = /(20\d\d)年\d{1,2}月(?:\d{1,2}日)?(?=导出|取数|提取|下载|采集|查询)/gu;

function hasWordsOnly({ rows }: Sheet): boolean {
  return rows.every((row) => withoutRank(row).every((cell) => typeof cell?.value !== 'number'));
}

/** Whether a sheet has the line that a form made here prints below the title of each of its tables. */
function isOfForm({ rows }: Sheet): boolean {
  return rows.slice(0, 4).some(([cell]) => typeof cell?.value === 'string' && formLine.test(cell.value));
}

function isGuideOfForm({ rows }: Sheet): boolean {
  return rows.some((row) => row.some((cell) => cell?.text.includes(lastYearPrinted) === true));
}
