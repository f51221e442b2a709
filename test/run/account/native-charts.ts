import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CellObject, utils } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import type { Edition } from './edition.ts';
import { openedBook } from './opened.ts';
import { tight } from './written.ts';

const cached = /<c:f>([^<]*)<\/c:f>\s*<c:(num|str)Cache>(.*?)<\/c:\2Cache>/gs;
const point = /<c:pt idx="(\d+)"[^>]*>\s*<c:v>([^<]*)<\/c:v>/g;

/** A number or word that a native chart keeps beside the cell that it is drawn from. */
interface ChartCell {
  readonly where: string;
  readonly isNumber: boolean;
  readonly kept: string | undefined;
  readonly cell: CellObject['v'];
}

/** Everything that the native charts of 报送表.xlsx keep, and texts of theirs with a number that nothing explains. */
export function nativeCharts(edition: Edition): {
  readonly kept: readonly ChartCell[];
  readonly faults: readonly string[];
} {
  const path = join(edition.folder, '报送表.xlsx');
  const book = openedBook(path);
  const names = edition.promises.map(({ name }) => tight(name));
  const kept: ChartCell[] = [];
  const faults: string[] = [];
  for (const [part, bytes] of Object.entries(unzipSync(readFileSync(path)))) {
    if (!/^xl\/charts\/chart\d+\.xml$/.test(part)) continue;
    const xml = strFromU8(bytes);
    for (const [, formula = '', sort, cache = ''] of xml.matchAll(cached)) {
      const [, sheet = '', range = ''] = /^'?(.*?)'?!(.*)$/.exec(formula) ?? [];
      const found = new Map([...cache.matchAll(point)].map(([, index = '', value = '']) => [Number(index), value]));
      cellsOf(book.Sheets[sheet] as Readonly<Record<string, CellObject>> | undefined, range).forEach((cell, index) => {
        const where = `${part} ${formula} ${index}`;
        kept.push({ where, isNumber: sort === 'num', kept: found.get(index), cell: cell?.v });
      });
    }
    for (const [, text = ''] of xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)) {
      const bare = names
        .reduce((rest, name) => rest.replace(name, ''), tight(unescaped(text)))
        .replace(/^\d+\.(?=（|$)/, '')
        .replace(`${edition.year}年`, '')
        .replace('1/10万', '')
        .replace('女=100', '');
      if (/\d/.test(bare)) faults.push(`${part} 文字“${text}”中的数没有来历`);
    }
  }
  return { kept, faults };
}

/** What is wrong with what a chart keeps, `said` in its place; blank for nothing. */
export function chartFault({ where, isNumber, cell }: ChartCell, said: string | undefined): string {
  const empty = cell === undefined || cell === '' || (isNumber && typeof cell !== 'number');
  const same =
    said === undefined || empty
      ? said === undefined && empty
      : isNumber
        ? Number(said) === Number(cell)
        : unescaped(said) === String(cell);
  return same ? '' : `${where}：${said}，单元格 ${cell}`;
}

function cellsOf(
  sheet: Readonly<Record<string, CellObject>> | undefined,
  range: string,
): readonly (CellObject | undefined)[] {
  const { s, e } = utils.decode_range(range.replaceAll('$', ''));
  const addresses = Array.from({ length: e.r - s.r + 1 }, (_, row) =>
    Array.from({ length: e.c - s.c + 1 }, (_, column) => utils.encode_cell({ r: s.r + row, c: s.c + column })),
  ).flat();
  return addresses.map((address) => sheet?.[address]);
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
