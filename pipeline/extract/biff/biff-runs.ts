import { isFootnoteSized } from '../shared/small-digits.ts';
import { inputOf } from './biff-input.ts';
import { visitRecords } from './biff-records.ts';

/** Texts of the cells of one sheet by `row,column`. */
export type SheetTexts = ReadonlyMap<string, string>;

interface Run {
  readonly start: number;
  readonly font: number;
}

interface Marked {
  readonly struck: ReadonlySet<number>;
  readonly raised: ReadonlySet<number>;
  readonly low: ReadonlySet<number>;
  /** Heights by number of the font. */
  readonly sizes: ReadonlyMap<number, number>;
}

const [fontRecord, strings, more, labelOfTable, richLabel] = [0x0031, 0x00fc, 0x003c, 0x00fd, 0x00d6];
const references = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Cells of an .xls or .et (BIFF5, BIFF8) of which a part is struck out or raised, for each sheet in the order of the
 * stream: 30500 struck out and 31000 behind it would read 3050031000, 345.2 with a raised 1 would read 345.21.
 */
export function biffTexts(stream: Uint8Array): readonly SheetTexts[] {
  const marked = markedFonts(stream);
  const { struck, raised, low, sizes } = marked;
  if (struck.size + raised.size + low.size === 0 && new Set(sizes.values()).size < 2) return [];
  const pieces: Buffer[] = [];
  let shared: ReadonlyMap<number, string> | null = null;
  let isOpen = false;
  const sheets: Map<string, string>[] = [];
  visitRecords(stream, (type, data, sheet) => {
    if (sheet < 0) {
      isOpen = type === strings || (isOpen && type === more);
      if (isOpen) pieces.push(data);
      return;
    }
    while (sheets.length <= sheet) sheets.push(new Map());
    if (data.length < 10) return;
    const cell = `${data.readUInt16LE(0)},${data.readUInt16LE(2)}`;
    let text: string | undefined;
    if (type === labelOfTable) {
      shared ??= sharedTexts(pieces, marked);
      text = shared.get(data.readUInt32LE(6));
    } else if (type === richLabel) text = richText(data, marked);
    if (text !== undefined) sheets[sheet]?.set(cell, text);
  });
  return sheets;
}

/** Numbers of the fonts that strike out, raise or lower, and the heights of all; there is no font 4. */
function markedFonts(stream: Uint8Array): Marked {
  const struck = new Set<number>();
  const raised = new Set<number>();
  const low = new Set<number>();
  const sizes = new Map<number, number>();
  let count = 0;
  visitRecords(stream, (type, data, sheet) => {
    if (sheet >= 0 || type !== fontRecord) return;
    const number = count < 4 ? count : count + 1;
    count += 1;
    if (data.length < 10) return;
    if ((data.readUInt16LE(2) & 0x08) !== 0) struck.add(number);
    if (data.readUInt16LE(8) === 1) raised.add(number);
    if (data.readUInt16LE(8) === 2) low.add(number);
    sizes.set(number, data.readUInt16LE(0));
  });
  return { struck, raised, low, sizes };
}

/** Strings of the table of a workbook with a marked part, by their number. */
function sharedTexts(pieces: readonly Buffer[], marked: Marked): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const input = inputOf(pieces);
  input.skip(4);
  const count = input.number(4);
  for (let index = 0; index < count && !input.isAtEnd(); index += 1) {
    const length = input.number(2);
    const flags = input.number(1);
    const runCount = (flags & 0x08) === 0 ? 0 : input.number(2);
    const extra = (flags & 0x04) === 0 ? 0 : input.number(4);
    const text = input.text(length, (flags & 0x01) !== 0);
    const runs: Run[] = [];
    for (let run = 0; run < runCount && !input.isAtEnd(); run += 1) {
      runs.push({ start: input.number(2), font: input.number(2) });
    }
    input.skip(extra);
    const told = withMarks(text, runs, marked, (part) => part);
    if (told !== null) found.set(index, told);
  }
  return found;
}

/** The text of a rich label of Excel 95; undefined where nothing of it is marked. */
function richText(data: Buffer, marked: Marked): string | undefined {
  const end = 8 + data.readUInt16LE(6);
  if (end >= data.length) return undefined;
  const runs: Run[] = [];
  for (let at = end + 1; at + 1 < data.length && runs.length < data.readUInt8(end); at += 2) {
    runs.push({ start: data.readUInt8(at), font: data.readUInt8(at + 1) });
  }
  // Runs count bytes there, and a byte of latin1 is one of them.
  const decoded = (part: string) => new TextDecoder('gb18030').decode(Buffer.from(part, 'latin1'));
  return withMarks(data.toString('latin1', 8, end), runs, marked, decoded) ?? undefined;
}

/** A text in which the struck-out parts say so and raised digits are signs; null where it has neither. */
function withMarks(
  text: string,
  runs: readonly Run[],
  { struck, raised, low, sizes }: Marked,
  decoded: (part: string) => string,
): string | null {
  const head = { text: text.slice(0, runs[0]?.start), isLow: false, size: sizes.get(0) ?? 0 };
  const written = runs.map(({ start, font }, index) => ({
    text: text.slice(start, runs[index + 1]?.start ?? text.length),
    isLow: low.has(font),
    size: sizes.get(font) ?? 0,
  }));
  const filled = [head, ...written].filter((part) => part.text !== '');
  const isMarked = isFootnoteSized(filled);
  if (!isMarked && !runs.some(({ font }) => struck.has(font) || raised.has(font))) return null;
  const parts = runs.map(({ start, font }, index) => {
    const part = decoded(text.slice(start, runs[index + 1]?.start ?? text.length));
    if (struck.has(font) && part.trim() !== '') return `（划去：${part}）`;
    const isLast = written[index] === filled.at(-1);
    return raised.has(font) || (isMarked && isLast)
      ? part.replace(/\d/g, (digit) => references[Number(digit)] ?? digit)
      : part;
  });
  return decoded(text.slice(0, runs[0]?.start)) + parts.join('');
}
