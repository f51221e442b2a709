import type { CellRange } from '../../model/workbook.ts';
import { limits } from '../shared/limits.ts';
import { type Refusal, tooLarge } from '../shared/refusal.ts';
import { marksNumber } from '../shared/small-digits.ts';
import { type TableExtent, withoutColumns } from './html-columns.ts';
import { closeRow, columnBehind, countOf, emptyTable, type OpenTable, openCell } from './html-table.ts';
import { raised, shown } from './html-words.ts';

/** The rows of a page: each line of words outside of tables is a row, each table row is one. */
export interface HtmlRows {
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly CellRange[];
  readonly tables: number;
  readonly hiddenRows: ReadonlySet<number>;
  /** Of the tables of which no other one has text in these columns. */
  readonly hiddenColumns: ReadonlySet<number>;
}

const breaks: ReadonlySet<string> = new Set('br p div li h1 h2 h3 h4 h5 h6 caption hr center pre section'.split(' '));
/** Text struck out says so: it is withdrawn, and stays apart from what replaces it. */
const struck: ReadonlySet<string> = new Set(['s', 'del', 'strike']);
/** Digits of them behind a number are its mark, as raised ones are. */
const small: ReadonlySet<string> = new Set(['sub', 'small']);
const lines: ReadonlySet<string> = new Set('table tbody thead tfoot tr col colgroup'.split(' '));
const inLine: ReadonlySet<string> = new Set('span font a b i u label'.split(' '));
const apart: ReadonlySet<string> = new Set(['option', 'button', 'select', 'textarea']);

/** What a parser tells of a page, element by element. */
export interface HtmlLayout {
  /** Whether the rows in such an element are still laid out when it is hidden; they are then hidden ones. */
  readonly folds: (name: string) => boolean;
  /** Whether the element holds cells and no text of its own. */
  readonly isLine: (name: string) => boolean;
  /** Begins (1) or ends (−1) an element that is hidden and folds. */
  readonly fold: (step: 1 | -1) => void;
  readonly opens: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly closes: (name: string) => void;
  readonly says: (text: string) => void;
  /** Set as soon as the page is larger than can be laid out. */
  readonly excess: () => Refusal | null;
  readonly end: () => HtmlRows;
}

/** Lays the tables of a page out, one below the other; a table inside of a cell stands below the row of that cell. */
export function htmlLayout(): HtmlLayout {
  const rows: (readonly string[])[] = [];
  const merges: CellRange[] = [];
  const open: OpenTable[] = [];
  const hiddenRows = new Set<number>();
  const extents: TableExtent[] = [];
  let folded = 0;
  let words = '';
  let tables = 0;
  let slots = 0;
  let spans = 0;
  let isRaised = false;
  let isSmall = false;
  let excess: Refusal | null = null;

  const put = (text: string): void => {
    const cell = open.at(-1)?.cell;
    if (cell) cell.text += text;
    else words += text;
  };
  const endWords = (): void => {
    for (const line of shown(words).split('\n')) if (line !== '') rows.push([line]);
    words = '';
  };
  const endRow = (table: OpenTable): void => {
    const texts = closeRow(table, rows.length);
    if (texts !== null) {
      if (folded > 0) hiddenRows.add(rows.length);
      rows.push(texts);
      slots += texts.length;
    }
    if (table.nests) endWords();
  };
  const endTable = (): void => {
    const table = open.pop();
    if (table === undefined) return;
    endRow(table);
    if (table.nests) return;
    extents.push({ first: table.from, last: rows.length - 1, hidden: table.hidden });
    for (const merge of table.merges) merges.push({ ...merge, bottom: Math.min(merge.bottom, rows.length - 1) });
  };
  const beginTable = (): void => {
    const around = open.at(-1);
    if (around) {
      endRow(around);
      around.nests = true;
      around.free.length = 0;
    } else endWords();
    open.push(emptyTable(rows.length));
    tables += 1;
  };
  return {
    folds: (name) => lines.has(name) || (open.length === 0 && !inLine.has(name)),
    isLine: (name) => lines.has(name),
    fold: (step) => {
      folded += step;
    },
    opens: (name, attributes) => {
      const table = open.at(-1);
      if (name === 'table') beginTable();
      else if (name === 'tr' && table) {
        endRow(table);
        table.row = [];
      } else if (name === 'col' && table) {
        const next = table.columns + Math.min(countOf(attributes['span']), limits.columns);
        for (; table.columns < next && table.columns < limits.columns; table.columns += 1)
          if (folded > 0) table.hidden.add(table.columns);
      } else if ((name === 'td' || name === 'th') && table) {
        isRaised = false;
        isSmall = false;
        if (openCell(table, rows.length, attributes)) spans += 1;
      } else if (name === 'sup') isRaised = true;
      else if (small.has(name)) isSmall = true;
      else if (struck.has(name)) put('（划去：');
      else if (apart.has(name)) put(' ');
      else if (breaks.has(name)) put('\n');
      if (columnBehind(open.at(-1)) > limits.columns)
        excess ??= tooLarge('网页的表格过宽', `不超过 ${limits.columns} 列`);
      if (slots > limits.slots) excess ??= tooLarge('网页的表格过大', `不超过 ${limits.slots} 格`);
      if (spans > limits.merges) excess ??= tooLarge('网页的合并单元格过多', `不超过 ${limits.merges} 处`);
    },
    closes: (name) => {
      const table = open.at(-1);
      if (name === 'table') endTable();
      else if (name === 'tr' && table) endRow(table);
      else if ((name === 'td' || name === 'th') && table) table.cell = null;
      else if (name === 'caption' && table?.row === null) endWords();
      else if (name === 'sup') isRaised = false;
      else if (small.has(name)) isSmall = false;
      else if (struck.has(name)) put('）');
      else if (apart.has(name)) put(' ');
      else if (breaks.has(name) && name !== 'br') put('\n');
    },
    says: (text) => {
      const inLine = text.replace(/[\t\n\r\f]+/g, ' ');
      const marks = isRaised || (isSmall && marksNumber(open.at(-1)?.cell?.text ?? '', inLine));
      put(marks ? raised(inLine) : inLine);
    },
    excess: () => excess,
    end: () => {
      while (open.length > 0) endTable();
      endWords();
      return { ...withoutColumns(rows, extents), merges, tables, hiddenRows };
    },
  };
}
