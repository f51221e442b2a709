import { cellsOf, type Grid, type Slot } from './grid.ts';
import { areasOfName } from './name-areas.ts';
import type { Reader } from './reader.ts';
import { narrowingNote } from './remark-messages.ts';
import { sentTooEarly } from './slip-messages.ts';
import type { Taken } from './take-cell.ts';

interface Dispatch {
  readonly slot: Slot;
  readonly text: string;
  readonly year: number;
  readonly month: number;
}

const heading = /(?:报出|填报|填表|报送|上报|呈报|制表|编制|提交|盖章)(?:日期|时间)[:：]?\s*/u;
const day = /(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*\d{1,2}\s*日?/u;
const told = new RegExp(`${heading.source}${day.source}`, 'u');
/** An office, a date or both at the foot of a sheet: 某区卫生健康委员会　2024年1月15日. */
const office = '[\\u4e00-\\u9fa5]{2,}?(?:委员会|卫健委|局|中心|保健院|办公室|政府)(?:[(（]?(?:盖|公)?章[)）]?)?';
const foot = new RegExp(`^(?:${office})?\\s*${day.source}$`, 'u');
const signer = new RegExp(`^${office}\\s*(?:${day.source})?$`, 'u');

const kept = new WeakMap<Grid, readonly Dispatch[]>();

/**
 * Asks where a table was sent before the year of its figures was over, or is signed by an office of another area: it is
 * mostly that of the year before, or of a neighbour. The figures are read.
 */
export function askAboutDispatch(reader: Reader, taken: readonly Taken[]): void {
  const { grid, findings, dictionary, place } = reader;
  const figures = taken.flatMap(({ figure, observation }) => (observation?.value == null ? [] : figure));
  if (figures.length === 0) return;
  for (const { slot, text, year, month } of dispatchesOf(grid)) {
    const early = figures.find((figure) => figure.year > year || (figure.year === year && month < december));
    if (early !== undefined) findings.add(sentTooEarly(text, early.year), [slot]);
  }
  const areas = new Set([place.folder.area, ...figures.map(({ area }) => area)]);
  for (const slot of closing(grid).filter(({ text }) => signer.test(text.normalize('NFKC').trim()))) {
    const named = areasOfName(slot.text, dictionary).filter((area) => area !== dictionary.reference);
    const [other] = named;
    if (other !== undefined && !named.some((area) => areas.has(area)))
      findings.add(narrowingNote(slot.text, other), [slot]);
  }
}

const december = 12;

/** The days that a sheet says it was sent or signed on. */
function dispatchesOf(grid: Grid): readonly Dispatch[] {
  const before = kept.get(grid);
  if (before !== undefined) return before;
  const closingSlots = new Set(closing(grid));
  const found = grid.rows.flatMap((row) => {
    const cells = cellsOf(row);
    return cells.flatMap((slot, index): readonly Dispatch[] => {
      const text = slot.text.normalize('NFKC').trim();
      const next = cells[index + 1]?.text.normalize('NFKC').trim() ?? '';
      const asks = slot.kind === 'text' && heading.test(text) && !day.test(text);
      const match =
        told.exec(text) ??
        (asks ? told.exec(`${text}${next}`) : null) ??
        (closingSlots.has(slot) ? foot.exec(text) : null);
      return match === null ? [] : [{ slot, text: match[0], year: Number(match[1]), month: Number(match[2]) }];
    });
  });
  kept.set(grid, found);
  return found;
}

const feet = new WeakMap<Grid, readonly Slot[]>();

/** What stands alone on its row below the last row with more than one cell. */
function closing(grid: Grid): readonly Slot[] {
  const before = feet.get(grid);
  if (before !== undefined) return before;
  const last = grid.rows.findLastIndex((row) => cellsOf(row).length > 1);
  const found = grid.rows.slice(last + 1).flatMap((row) => cellsOf(row));
  feet.set(grid, found);
  return found;
}
