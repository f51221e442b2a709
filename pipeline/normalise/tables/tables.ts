import { joinSaid, type Said, saidIn } from '../around/said.ts';
import { lineOf } from '../around/said-line.ts';
import type { LabelReader } from '../labels/facets.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import { cellsOf, type Grid, type Slot } from '../sheet/grid.ts';
import { isAmongHeading } from './among-lines.ts';
import { isBlankLine } from './blank-line.ts';
import { isCodeRow, isEnglishRow, isNumberRow } from './code-rows.ts';
import {
  addLine,
  addSection,
  addWords,
  type BodyLine,
  closed,
  type Draft,
  draftBelow,
  type FirstSection,
  unitIn,
} from './draft.ts';
import { begins, continues, headingFollows, isHeading, isLowerHeading } from './headings.ts';
import { isLedgerHeading } from './ledger-columns.ts';
import { rankOf } from './reach.ts';
import type { Tables } from './table.ts';
import { isUnitColumn, isUnitHeading, unitBeside } from './unit-headings.ts';

/** Finds the tables of a sheet by walking down its rows. */
export function tablesOf(grid: Grid, dictionary: Dictionary, label: LabelReader): Tables {
  const done: Draft[] = [];
  const codeRows: number[] = [];
  let open: Draft | null = null;
  let pending: Said[] = [];
  let above: BodyLine | null = null;
  let ranked: FirstSection[] = [];
  let gap = false;

  const close = () => {
    if (open !== null) done.push(closed(open));
    open = null;
  };
  const start = (): Draft => {
    close();
    const draft = draftBelow(pending, above, ranked);
    pending = [];
    ranked = [];
    above = null;
    return draft;
  };

  const cellsByRow = grid.rows.map(cellsOf);
  const lastNumbered = cellsByRow.findLastIndex((cells) => cells.some(({ kind }) => kind === 'number'));
  const follows = headingFollows(grid, cellsByRow, label, dictionary);

  const aroundHeading = ({ headers, body }: Draft, index: number) => ({
    isFirst: body.length === 0,
    inColumn: (slot: Slot) => isUnitColumn(grid, headers, slot, label),
    below: () => cellsByRow.find((cells, below) => below > index && cells.length > 0) ?? [],
  });

  grid.rows.forEach((row, index) => {
    const cells = cellsByRow[index] ?? [];
    const [first] = cells;
    if (first === undefined) {
      gap = true;
      if (open !== null) open.among = null;
      return;
    }
    if (cells.length === 1 && isDate(first) && (open === null || index > lastNumbered)) {
      codeRows.push(index);
      return;
    }
    if (cells.length === 1 && open?.ledger === false && open.body.length > 0 && isAmongHeading(first.text)) {
      open.among = index;
      codeRows.push(index);
      return;
    }
    const line = open?.ledger === true && cells.length > 2 ? null : lineOf(cells, label);
    if (line !== null) {
      if (open !== null && open.body.length === 0 && isUnitHeading(line, first, label)) {
        open.body.push({ row: index, section: true, unit: unitIn(line) });
        return;
      }
      const footnote = line.pairs.length > 0 && line.pairs.every((pair) => pair.key === 'other');
      if (open !== null && open.body.length > 0 && follows[index] !== true) {
        addWords(open, index, line.pairs);
        gap = true;
        return;
      }
      if (open !== null && open.body.length > 0 && !footnote) close();
      if (open === null && isUnitHeading(line, first, label)) {
        above = { row: index, section: true, unit: unitIn(line) };
        pending.push({ titles: line.titles, pairs: [] });
      } else if (open === null) pending.push(line);
      else if (open.body.length === 0) open.said = joinSaid([open.said, line]);
      gap = true;
      return;
    }
    const unit = open === null ? null : unitBeside(cells, label, aroundHeading(open, index));
    if (open !== null && unit !== null) {
      open.body.push({ row: index, section: true, unit: label(unit.text)?.units?.join('、') ?? unit.text });
      return;
    }
    const repeated = open !== null && open.body.length === 0 && isEnglishRow(cells);
    if (repeated || isCodeRow(cells) || (open?.body.length === 0 && isNumberRow(grid, open.headers, index, cells))) {
      codeRows.push(index);
      return;
    }
    const isBlank = cells.length === 1 && open !== null && isBlankLine(grid, first, label);
    const isLower = open?.body.length === 0 && isLowerHeading(grid, open.headers, cells, label);
    if (cells.length === 1 && first.kind === 'text' && !isBlank && !isLower) {
      if (open !== null && follows[index] !== true) addSection(open, index, first.text);
      else {
        close();
        const said = saidIn(first.text);
        // 一、朝阳区2025年卫生资源 is a title of its own.
        const isTitle = /(?:19|20)\d{2}年|[\u4e00-\u9fff]{2}[区县市省]/u.test(first.text) && label(first.text) === null;
        if (!isTitle && (pending.length > 0 || rankOf(first.text) >= 0))
          ranked.push({ row: index, text: first.text, said });
        pending.push(said);
      }
      gap = true;
      return;
    }
    if (open === null) {
      open = start();
      if (isHeading(grid, row, cells, label)) open.headers.push(index);
      else addLine(open, index, cells);
    } else if (open.body.length === 0 && continues(grid, open.headers, row, cells, label, dictionary)) {
      open.headers.push(index);
    } else if (open.body.some((entry) => !entry.section) && begins(grid, open, row, cells, gap, label, dictionary)) {
      open = start();
      open.headers.push(index);
    } else {
      if (open.body.every(({ section }) => section)) open.ledger = isLedgerHeading(grid, open.headers, dictionary);
      addLine(open, index, cells);
    }
    gap = false;
  });
  close();
  return { tables: done, codeRows };
}

function isDate({ reading }: Slot): boolean {
  return reading.kind === 'fault' && reading.fault === 'date';
}
