import { readFileSync } from 'node:fs';

/** A figure or verdict as report.html shows it. */
export interface ScreenFigure {
  /** What it is about: `target-3-2023`, `commitment-1-goal`, `project-2`. */
  readonly section: string;
  /** `value`, `numerator`, `progress`, `verdict`, `baseline`, `target`, `stage` … */
  readonly part: string;
  readonly text: string;
  /** The unrounded literal: beside it, or the text itself where that says it all. */
  readonly full: string;
  /** A link leads to the explanation, a line is in it. */
  readonly place: 'link' | 'line';
}

/** A source cell as an explanation lists it. */
export interface ScreenCell {
  readonly section: string;
  /** The measure, its breakdown in brackets; blank for a cell that no figure was read from. */
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

const pieces =
  /\bid="((?:target|commitment|project)-\d+(?:-\w+)?)"|<a (?:class="verdict[^"]*" )?href="#([^"]*)" data-figure="([^"]*)"(?: data-value="([^"]*)")?>(.*?)<\/a>|<(?:dd|td) data-figure="([^"]*)">(.*?)(?=<dt>|<\/dl>|<\/td>)/gs;

/** Every figure and verdict of a page of report.html, in the order of the page. */
export function screenFigures(path: string): readonly ScreenFigure[] {
  const html = readFileSync(path, 'utf8');
  const figures: ScreenFigure[] = [];
  let section = '';
  for (const [, id, target, part = '', full = '', link = '', line, words = ''] of html.matchAll(pieces)) {
    if (id !== undefined) section = id;
    else if (target !== undefined)
      figures.push({
        section: target,
        part,
        text: textOf(link),
        full: full === '' ? textOf(link) : full,
        place: 'link',
      });
    else figures.push({ section, part: line ?? '', text: textOf(words), full: '', place: 'line' });
  }
  return figures;
}

/** Every source cell of the explanations. */
export function screenCells(path: string): readonly ScreenCell[] {
  const html = readFileSync(path, 'utf8');
  const cells: ScreenCell[] = [];
  let section = '';
  const lines =
    /\bid="((?:target|commitment|project)-\d+(?:-\w+)?)"|<li>(?:([^<]*) <b>([^<]*)<\/b>([^<]*)|[^<]*)<cite>(.*?)<\/cite>/gs;
  for (const [, id, label = '', value = '', rest = '', source = ''] of html.matchAll(lines)) {
    if (id !== undefined) section = id;
    else {
      const [file, sheet, cell] = sourceParts(textOf(source));
      const [unit = ''] = textOf(rest).split('，');
      cells.push({ section, label: textOf(label), value: textOf(value), unit, file, sheet, cell });
    }
  }
  return cells;
}

/** file｜sheet｜cell, the last two as far as there are any. */
function sourceParts(text: string): readonly [string, string, string] {
  const [file = '', ...rest] = text.split('｜');
  const cell = rest.pop() ?? '';
  return [file, rest.join('｜'), cell];
}

/** The paragraph of every main indicator by its number. */
export function screenParagraphs(path: string): ReadonlyMap<string, string> {
  const html = readFileSync(path, 'utf8');
  const blocks = html.matchAll(/<article [^>]*\bid="target-(\d+)".*?<p class="text">(.*?)<\/p>/gs);
  return new Map([...blocks].map(([, seq = '', words = '']) => [seq, textOf(words)]));
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&#x60;': '`',
  '&#x3D;': '=',
  '&amp;': '&',
};

/** What is read: without the sign before a verdict, the unit after a figure, and the note below a name. */
function textOf(html: string): string {
  return html
    .replace(/<(i|small)\b[^>]*>.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&[#\w]+;/g, (entity) => entities[entity] ?? entity)
    .trim();
}
