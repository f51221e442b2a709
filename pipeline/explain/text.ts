import { displayWidth } from '../excel/width.ts';
import type { Terminal } from '../terminal.ts';
import { wrapped } from './wrap.ts';

/** A line of an explanation: what it is about, and what is to be said. */
interface Entry {
  readonly label: string;
  readonly text: string;
}

/** A part of an explanation under its heading: lines with labels, then a table, then lines that are never broken. */
export interface Section {
  readonly heading: string;
  readonly entries?: readonly Entry[];
  /** Rows of cells, the headings first; cells of numbers stand at the right. */
  readonly table?: readonly (readonly string[])[];
  readonly lines?: readonly string[];
}

/** All that is said of one promise or project. */
export interface Explanation {
  readonly title: string;
  readonly answer: string;
  readonly context: string;
  readonly sections: readonly Section[];
}

const step = '  ';
const number = /^-?[\d,.]+%?$|^-$/;

/** An explanation as lines for a terminal: texts are broken at its width, tables stand in columns of Chinese width. */
export function explanationLines(explanation: Explanation, { width, colour }: Terminal): readonly string[] {
  const strong = (text: string): string => (colour ? `\u001B[1m${text}\u001B[0m` : text);
  const { title, answer, context, sections } = explanation;
  return [
    '',
    ...wrapped(title, width).map(strong),
    ...wrapped(answer, width).map(strong),
    ...wrapped(context, width),
    ...sections
      .filter(({ entries = [], table = [], lines = [] }) => entries.length + table.length + lines.length > 0)
      .flatMap(({ heading, entries = [], table = [], lines = [] }) => [
        '',
        strong(`【${heading}】`),
        ...entryLines(entries, width),
        ...tableLines(table),
        ...lines.map((line) => step + line),
      ]),
    '',
  ];
}

/** Without the entries that say nothing. */
export function spokenEntries(entries: readonly (readonly [label: string, text: string])[]): readonly Entry[] {
  return entries.filter(([, text]) => text !== '' && text !== '—').map(([label, text]) => ({ label, text }));
}

function entryLines(entries: readonly Entry[], width: number): readonly string[] {
  const labels = Math.max(...[0, ...entries.map(({ label }) => displayWidth(label))]) + step.length;
  return entries.flatMap(({ label, text }) =>
    wrapped(text, Math.max(width - labels - step.length, 20)).map((line, at) =>
      `${step}${padded(at === 0 ? label : '', labels)}${line}`.trimEnd(),
    ),
  );
}

function tableLines(rows: readonly (readonly string[])[]): readonly string[] {
  const columns = (rows[0] ?? []).map((_, at) => rows.map((row) => row[at] ?? ''));
  const widths = columns.map((cells) => Math.max(...cells.map(displayWidth)));
  const right = columns.map((cells) => cells.slice(1).every((cell) => number.test(cell)));
  return rows.map((row) =>
    row
      .map((cell, at) => padded(cell, widths[at] ?? 0, right[at]))
      .reduce((line, cell) => line + step + cell, '')
      .trimEnd(),
  );
}

function padded(text: string, width: number, right = false): string {
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return right ? space + text : text + space;
}
