import { oncePer } from '../../memory/once-per.ts';
import { areasElsewhere } from '../../places/areas-named.ts';
import { cellsOf, type Grid, type Slot } from '../../sheet/grid.ts';
import type { Reader } from '../../tables/reader.ts';
import { nameKey } from '../../text/name-key.ts';
import { askedIf } from '../../words/asked-words.ts';
import { narrowingNote } from '../messages/narrowing-note.ts';
import { sentTooEarly } from '../messages/question-messages.ts';
import { openIn } from './open-words.ts';

interface Dispatch {
  readonly slot: Slot;
  readonly text: string;
  /** Null where only the month is written: 9月30日. */
  readonly year: number | null;
  readonly month: number;
}

const heading =
  /(?:(?:报出|填报|填表|报送|上报|呈报|制表|编制|提交|盖章|打印|印制|导出|查询|生成|下载|出表|制作|取数|提取|采集|抓取|更新)(?:日期|时间)|^(?:统计)?日期|^(?:统计)?截[止至](?:日期|时间|日)?(?=[:：]))[:：]?\s*/u;

const day = /(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*\d{1,2}\s*日?/u;

const month = /(\d{4})\s*[年./-]\s*(\d{1,2})(?!\d)/u;

const told = new RegExp(`${heading.source}${month.source}(?:\\s*[月./-](?:\\s*\\d{1,2}(?!\\d)\\s*日?)?)?`, 'u');

/** Who signed, and the day on which they did. */
const signed =
  /(?:填表|填报|审核|复核|制表|统计|经办|签发|负责)[人者]?\s*[:：][^\d\n]{0,20}?(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*\d{1,2}(?!\d)\s*日?(?!日|\s*[-—–~～至到])/u;

/** By May the figures of the year before are mostly out. */
const undated = new RegExp(`${heading.source}0?([5-9]|1[01])(?:月\\d{1,2}日|[./]\\d{1,2}(?![\\d.]))`, 'u');

/** An office, a date or both at the foot of a sheet: 某区卫生健康委员会　2024年1月15日. */
const office = '[\\u4e00-\\u9fa5]{2,}?(?:委员会|卫健委|局|中心|保健院|办公室|政府)(?:[(（]?(?:盖|公)?章[)）]?)?';

const foot = new RegExp(`^(?:${office})?\\s*${day.source}$`, 'u');

const signer = new RegExp(`^${office}\\s*(?:${day.source})?$`, 'u');

/**
 * Asks where a table was sent before the year of its figures was over, or is signed by an office of another area: it is
 * mostly that of the year before, or of a neighbour. The figures are read.
 */
export function askAboutDispatch(
  reader: Reader,
  figures: readonly { readonly area: string; readonly year: number }[],
): void {
  const { grid, findings, dictionary, place } = reader;
  if (figures.length === 0) return;
  const first = Math.min(...reader.table.headers, ...reader.table.body.map(({ row }) => row));
  for (const { slot, text, year, month } of [...dispatchesOf(grid), ...datesAbove(grid, first)]) {
    const early = figures.find(
      (figure) => (year ?? figure.year) < figure.year || ((year ?? figure.year) === figure.year && month < december),
    );
    if (early !== undefined) findings.add(sentTooEarly(text, early.year), [slot]);
  }
  for (const { slot, text } of dispatchesOf(grid)) {
    const rest = slot.text.normalize('NFKC').replace(text, '');
    const state = askedIf('state', openIn(nameKey(rest), { name: '' }, dictionary) ?? foreseen.exec(rest)?.[0]);
    if (state !== null) findings.add(narrowingNote(slot.text, state), [slot]);
  }
  const areas = new Set([place.folder.area, ...figures.map(({ area }) => area)]);
  for (const slot of closing(grid).filter(({ text }) => signer.test(text.normalize('NFKC').trim()))) {
    const [other] = areasElsewhere(slot.text, areas, dictionary);
    if (other !== undefined) findings.add(narrowingNote(slot.text, { word: other, why: 'place' }), [slot]);
  }
}

const december = 12;
const foreseen = /预[计估测]|截[至止]/u;

/** Dates that stand as such above a table, behind no word that says what of. */
function datesAbove(grid: Grid, first: number): readonly Dispatch[] {
  return grid.rows.slice(0, Math.max(0, first)).flatMap((row) =>
    cellsOf(row).flatMap((slot, index, cells): readonly Dispatch[] => {
      const value = slot.cell?.value;
      if (!(value instanceof Date) || (cells[index - 1] !== undefined && heading.test(cells[index - 1]?.text ?? '')))
        return [];
      return [{ slot, text: slot.text, year: value.getUTCFullYear(), month: value.getUTCMonth() + 1 }];
    }),
  );
}

/** The days that a sheet says it was sent or signed on. */
const dispatchesOf = oncePer((grid: Grid): readonly Dispatch[] => {
  const closingSlots = new Set(closing(grid));
  return grid.rows.flatMap((row) => {
    const cells = cellsOf(row);
    return cells.flatMap((slot, index): readonly Dispatch[] => {
      const text = slot.text.normalize('NFKC').trim();
      const next = dayOrText(cells[index + 1]);
      const asks = slot.kind === 'text' && heading.test(text) && !month.test(text);
      const match =
        told.exec(text) ??
        signed.exec(text) ??
        (asks ? told.exec(`${text}${next}`) : null) ??
        (closingSlots.has(slot) ? foot.exec(text) : null);
      if (match !== null) return [{ slot, text: match[0].trim(), year: Number(match[1]), month: Number(match[2]) }];
      const loose = undated.exec(asks ? `${text}${next}` : text);
      return loose === null ? [] : [{ slot, text: loose[0], year: null, month: Number(loose[1]) }];
    });
  });
});

/** The words of a cell; a date as a day, however it is shown. */
function dayOrText(slot: Slot | undefined): string {
  const value = slot?.cell?.value;
  return value instanceof Date ? value.toISOString().slice(0, 10) : (slot?.text.normalize('NFKC').trim() ?? '');
}

/** What stands alone on its row below the last row with more than one cell. */
const closing = oncePer((grid: Grid): readonly Slot[] => {
  const last = grid.rows.findLastIndex((row) => cellsOf(row).length > 1);
  return grid.rows.slice(last + 1).flatMap((row) => cellsOf(row));
});
