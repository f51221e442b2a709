import type { LedgerDate, LedgerEntry, LedgerNumber } from '../model/observation.ts';
import type { UncheckedFigure } from './unchecked.ts';

const dateOf = ({ text, date }: LedgerDate) => date ?? text;
const numberOf = ({ text, value }: LedgerNumber) => value ?? text;

/** What the columns of a ledger by which projects are judged were read as. */
const readAs: Readonly<Record<string, (entry: LedgerEntry) => number | string>> = {
  当前阶段: ({ stage }) => stage,
  计划开工时间: ({ plannedStart }) => dateOf(plannedStart),
  实际开工时间: ({ actualStart }) => dateOf(actualStart),
  计划完成时间: ({ plannedCompletion }) => dateOf(plannedCompletion),
  实际竣工时间: ({ actualCompletion }) => dateOf(actualCompletion),
  计划开竣工时间: ({ plannedStart, plannedCompletion }) => `${dateOf(plannedStart)}—${dateOf(plannedCompletion)}`,
  '总投资（万元）': ({ investmentPlanned }) => numberOf(investmentPlanned),
  '累计完成投资（万元）': ({ investmentDone }) => numberOf(investmentDone),
  '形象进度（%）': ({ physicalProgress }) => numberOf(physicalProgress),
  '交付床位（张）': ({ beds }) => numberOf(beds),
  '建筑面积（平方米）': ({ floorArea }) => numberOf(floorArea),
};

/** The cells of a ledger's line by which its project is judged, each with what it was read as. */
export function uncheckedCells(entry: LedgerEntry): readonly Omit<UncheckedFigure, 'words' | 'unit'>[] {
  return entry.cells.flatMap(({ field, cell, text }) => {
    const value = readAs[field]?.(entry);
    if (value === undefined) return [];
    const { area, year, project, origin } = entry;
    return [{ area, year, measure: field, breakdown: project, value, text, origin: { ...origin, cell } }];
  });
}
