import { pairKeyOf } from '../../around/pair-keys.ts';
import type { Taken } from '../../figures/values/taken.ts';
import { grouped } from '../../memory/grouped.ts';
import { oncePer } from '../../memory/once-per.ts';
import { areasElsewhere } from '../../places/areas-named.ts';
import { headsEstablishments, isOnProvider, isProvider, isQuarter } from '../../places/providers.ts';
import type { Figure } from '../../resolve/resolution.ts';
import { cellsOf, type Grid, type Slot } from '../../sheet/grid.ts';
import { asksForQualifier } from '../../tables/behind.ts';
import type { Column } from '../../tables/columns.ts';
import type { Reader } from '../../tables/reader.ts';
import { nameKey } from '../../text/name-key.ts';
import type { Why } from '../../words/asked-words.ts';
import { isEndOfYear, isPartOfYear } from '../../years/part-label.ts';
import { narrowingNote } from '../messages/narrowing-note.ts';
import { sentTooEarly } from '../messages/question-messages.ts';
import { listsCounted } from '../notes/names-of-counted.ts';

/**
 * Asks about a name behind or below a figure that is no label of it and says another area, year or part than the figure was
 * read for: 指标 | 数值 | 备注 with 海淀区, 填报日期 with a day before the end of the year. The figures are read.
 */
export function askAboutQualifiers(reader: Reader, columns: readonly Column[], taken: readonly Taken[]): void {
  const { grid, findings } = reader;
  const read = taken.filter(({ observation }) => observation?.value != null);
  const labels = new Set(read.flatMap((item) => item.labels.map(({ slot }) => slot.anchor)));
  const isOpen = (slot: Slot) => slot.kind === 'text' && slot.text.length <= longest && !labels.has(slot.anchor);
  const below = new Map(
    [...grouped(read, ({ slot }) => slot.column).keys()].map(
      (column) => [column, linesBelow(column, reader).filter(({ slot }) => isOpen(slot))] as const,
    ),
  );
  for (const { figure, slot } of read) {
    for (const other of cellsOf(grid.rows[slot.row] ?? []).filter(({ column }) => column > slot.column)) {
      const column = columns[other.column];
      const heading = column?.path.at(-1)?.text ?? '';
      if (day.test(heading) && pairKeyOf(heading) === 'other') {
        if (isEarly(other.text, heading, figure)) findings.add(sentTooEarly(other.text, figure.year), [other]);
      } else if (isOpen(other) && !listsCounted(other, heading, figure.measure, grid)) {
        const contrary = answers.test(heading) ? null : contraryIn(other.text, heading, figure, reader);
        const why = contrary ?? (column !== undefined && isUnknown(other.text, column, reader) ? 'unknown' : null);
        if (why !== null) findings.add(narrowingNote(other.text, { word: other.text, why }), [other]);
      }
    }
    for (const { heading, slot: other } of below.get(slot.column) ?? []) {
      const why = contraryIn(other.text, heading, figure, reader);
      if (why !== null) findings.add(narrowingNote(other.text, { word: other.text, why }), [other]);
    }
  }
}

const longest = 20;
/** Lines below the last number that may still speak of the column. */
const mostBelow = 6;

/** A word for the year as a whole: 年, 年度, 1-12月. */
const wholeYear = /^(?:(?:本|当|全)?年度?|年报|年末数?|0?1月?-12月)$/u;

const day = /日期|时间/u;
/** Who answers for a figure is not whose it is. */
const answers = /^(?:责任|归口|主管|牵头|配合)|解释|定义|含义|公式|方法/u;
const senders = /单位|机构|部门|科室|处室|来源/u;

/** The last row in which each column has a number; a sheet of many tables is searched once. */
const lastNumbers = oncePer(({ rows }: Grid): readonly number[] => {
  const found: number[] = [];
  for (const { kind, row, column } of rows.flat()) if (kind === 'number') found[column] = row;
  return found;
});

/** 年份 | 2023年 | 2022年 below the numbers, with the words that head each such line. */
function linesBelow(column: number, { grid, label }: Reader): readonly { heading: string; slot: Slot }[] {
  const last = lastNumbers(grid)[column] ?? grid.rows.length;
  return grid.rows.slice(last + 1, last + 1 + mostBelow).flatMap((row) => {
    const name = row.find(({ kind }) => kind === 'text');
    const slot = row[column];
    const isNamed = name !== undefined && name.column < column && label(name.text)?.layout !== undefined;
    return isNamed && slot !== undefined && slot.merge === null ? [{ heading: name.text, slot }] : [];
  });
}

/** Why a text speaks against a figure: it says one provider, another time, area or part; null where it does not. */
function contraryIn(text: string, heading: string, figure: Figure, { label, place, dictionary }: Reader): Why | null {
  if (isProvider(text) || isQuarter(text) || (headsEstablishments(heading) && isOnProvider(text))) return 'part';
  if (isEndOfYear(text) || wholeYear.test(nameKey(text))) return null;
  const facets = label(text);
  if (facets?.measure !== undefined || facets?.derived !== undefined || facets?.total !== undefined) return null;
  if (typeof facets?.year === 'number' && facets.year === figure.year && !figure.measure.flow) return null;
  if (isPartOfYear(text)) return 'time';
  const area = typeof facets?.area === 'object' ? place.folder.area : facets?.area;
  const own = new Set([figure.area, place.folder.area]);
  const isElsewhere =
    (area !== undefined && area !== figure.area && !figure.measure.citywide) ||
    (senders.test(heading) && areasElsewhere(text, own, dictionary).length > 0);
  const isLater = typeof facets?.year === 'number' ? facets.year !== figure.year : facets?.year === 'previous';
  const parts = figure.breakdown.split(' / ');
  const isPart = facets?.members?.some(
    ({ dimension, name }) => figure.measure.dimensions.includes(dimension) && !parts.includes(name),
  );
  if (isElsewhere) return 'place';
  if (isLater) return 'time';
  return isPart === true ? 'part' : null;
}

/** 天津市 below 地区: a heading asks for a place, a time or a member, and the words are none that is known. */
function isUnknown(text: string, column: Column, { label, dictionary }: Reader): boolean {
  const isWhole = isEndOfYear(text) || wholeYear.test(nameKey(text));
  return column.role === 'label' && !isWhole && label(text) === null && asksForQualifier(column, dictionary);
}

/** A day, or a month, before the end of the year of a figure; up to which day it was counted is asked elsewhere. */
function isEarly(text: string, heading: string, { year }: Figure): boolean {
  const [, sent, month] = /^(\d{4})\s*[年./-]\s*(\d{1,2})(?!\d)/u.exec(text.normalize('NFKC').trim()) ?? [];
  if (sent === undefined) return !/截[止至]/u.test(heading) && undated.test(text.normalize('NFKC').trim());
  return Number(sent) < year || (Number(sent) === year && Number(month) < december);
}

const december = 12;
/** By May the figures of the year before are mostly out. */
const undated = /^(?:[5-9]|1[01])月(?:\d{1,2}日|底|末)?$/u;
