import { parse } from 'csv-parse/sync';
import type { Sheet } from '../model/workbook.ts';
import { limits } from './shared/limits.ts';
import { occurrences } from './shared/occurrences.ts';
import { corrupt, notSpreadsheet, type Refusal, tooLarge } from './shared/refusal.ts';
import { textCell } from './shared/text-cell.ts';

/** In the order of preference when a text is equally regular: 1,203⇥4,567 is divided by tabs, 1,5;2,5 by semicolons. */
const delimiters = ['\t', ';', ',', '|', '｜', '，'] as const;

/**
 * Sheet of a CSV text. The cells stay text; tabs that the statistics service adds at the end of cells go.
 * @param name of the sheet
 * @param mustBeTable refuse a text without columns (a text file under a spreadsheet's name)
 */
export function delimitedSheet(whole: string, name: string, mustBeTable: boolean): Sheet | Refusal {
  const text = trimmedEnd(whole);
  const { delimiter, lines } = delimiterOf(text);
  if (mustBeTable && lines < 2) return notSpreadsheet('纯文本，没有行列');
  const slots = occurrences(text, delimiter) + occurrences(text, '\n');
  if (slots > limits.slots) return tooLarge(`约有 ${slots} 个单元格`, `不超过 ${limits.slots} 个`);
  try {
    const records = text.includes('"') ? quotedRecords(text, delimiter) : plainRecords(text, delimiter);
    const clean = (field: string) => (delimiter === '\t' ? field : field.replace(/\t+$/, ''));
    return {
      name,
      hidden: false,
      rows: records.map((record) => record.map((field) => textCell(clean(field)))),
      merges: [],
    };
  } catch {
    return corrupt('引号不成对，分不清行列');
  }
}

function quotedRecords(text: string, delimiter: string): readonly (readonly string[])[] {
  return parse(text, {
    delimiter,
    recordDelimiter: ['\r\n', '\n', '\r'],
    relaxColumnCount: true,
    relaxQuotes: true,
  });
}

/** What the parser makes of a text without quotes; it makes an error of every line that is not as long as the first. */
function plainRecords(text: string, delimiter: string): readonly (readonly string[])[] {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) => line.split(delimiter));
}

/** A text without the blank cells and lines at its end, of which spreadsheets save as many as have once been touched. */
function trimmedEnd(text: string): string {
  let end = text.length;
  while (end > 0 && '\r\n\t,; '.includes(text.charAt(end - 1))) end -= 1;
  // The blank cells that end the last line say that it has all its columns.
  const rest = /^[\t,; ]{0,500}(?=[\r\n]|$)/.exec(text.slice(end, end + 501))?.[0] ?? '';
  return text.slice(0, end + rest.length);
}

/** The delimiter that most lines hold equally often, and how many lines those are. */
function delimiterOf(text: string): { delimiter: string; lines: number } {
  const sample = text
    .slice(0, 200_000)
    .replace(/"[^"]*"/g, '')
    .split(/\r\n|\n|\r/)
    .map((line) => line.replace(/\t+(?=,|;|$)/g, ''));
  // Sentences have commas, too.
  const isProse = sample.some((line) => line.includes('。'));
  const counts = delimiters
    .filter((delimiter) => delimiter !== '，' || !isProse)
    .map((delimiter) => {
      const widths = new Map<number, number>();
      for (const line of sample) {
        const width = line.split(delimiter).length - 1;
        if (width > 0) widths.set(width, (widths.get(width) ?? 0) + 1);
      }
      return { delimiter, lines: Math.max(0, ...widths.values()) };
    });
  return counts.reduce((best, one) => (one.lines > best.lines ? one : best), { delimiter: ',', lines: 0 });
}
