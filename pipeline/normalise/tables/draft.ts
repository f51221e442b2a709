import { joinSaid, type Said } from '../around/said.ts';
import type { Slot } from '../sheet/grid.ts';
import { isFirstOfRank, rankOf } from './reach.ts';

/** A line below the headings; a section line has one text only. */
export interface BodyLine {
  readonly row: number;
  readonly section: boolean;
  /** 单位：万人 in the middle of a table, of the lines behind it. */
  readonly unit?: string;
  /** The row of the line above it that says 其中 and nothing else. */
  readonly among?: number;
}

/** A table while its lines are found. */
export interface Draft {
  headers: number[];
  body: BodyLine[];
  said: Said;
  ledger: boolean;
  /** A heading with units above the headings of the columns, which heads the first lines. */
  above: BodyLine | null;
  /** Columns in which lines so far have numbers. */
  valued: Set<number>;
  /** Lines of words right above the table that may be the first of its sections, the nearest last. */
  ranked: readonly FirstSection[];
  /** Those of them of which a second one was found, until it has lines. */
  firsts: readonly FirstSection[];
  /** A line of units below the last line: of the lines behind it, or of the whole table where none comes. */
  late: { row: number; said: Said } | null;
  /** The row of a line above the next one that says 其中 and nothing else. */
  among: number | null;
}

/** A line above a table, （一）人口（万人）, which is a title unless the table has a section like it. */
export interface FirstSection {
  readonly row: number;
  readonly text: string;
  readonly said: Said;
}

/** A table that begins below `words`. */
export function draftBelow(words: readonly Said[], above: BodyLine | null, ranked: readonly FirstSection[]): Draft {
  const said = joinSaid(words);
  const nothing = { headers: [], body: [], firsts: [], valued: new Set<number>(), late: null };
  return { ...nothing, said, ledger: false, above, ranked, among: null };
}

/** Adds a heading of lines; one above the table that is like it (（一） before 二、) may head the first lines. */
export function addSection(draft: Draft, row: number, text: string): void {
  const isNext = draft.body.every(({ section }) => !section);
  const isBehindLines = draft.body.some(({ section }) => !section);
  const at = isBehindLines ? draft.ranked.findIndex((each) => isLike(each, text, isNext)) : -1;
  if (at >= 0) [draft.firsts, draft.ranked] = [draft.ranked.slice(at), []];
  draft.body.push({ row, section: true });
  draft.among = null;
}

/** What is the first of several sections of lines is no title of all. */
function withFirsts(draft: Draft): void {
  const titles = draft.firsts.flatMap(({ said }) => said.titles);
  draft.said = { ...draft.said, titles: draft.said.titles.filter((title) => !titles.includes(title)) };
  draft.body.unshift(...draft.firsts.map(({ row }) => ({ row, section: true })));
  draft.firsts = [];
}

/** Whether one heading is the first, and the other the next, of one list: （一） before （二） or 二、, 人口（万人） before 妇幼 or 二、妇幼. */
function isLike(first: FirstSection, text: string, isNext: boolean): boolean {
  const [own, other] = [rankOf(first.text), rankOf(text)];
  // 二、 stands within 表1.
  if (numbersTable.test(first.text)) return isFirstOfRank(first.text) && own === other;
  if (own >= 0) return isFirstOfRank(first.text) && (own === other || isSecond(text));
  return isNext && unitsInBrackets.test(first.text) && (other < 0 || isSecond(text));
}

/** 二、 behind （一）. */
function isSecond(text: string): boolean {
  return /^[【(（第]?(?:二|2(?!\d))/u.test(text.trim());
}

const numbersTable = /^附?表/u;
const unitsInBrackets = /[(（](?:单位[:：])?(?:十|百|千|万|亿)?(?:人|人次|张|个|例|元|剂次|床日|户|名)[)）]\s*$/u;

/** Adds a line of figures, behind the headings with units that head it. */
export function addLine(draft: Draft, row: number, cells: readonly Slot[]): void {
  if (draft.above !== null) draft.body.unshift(draft.above);
  draft.above = null;
  if (draft.late !== null) draft.body.push({ row: draft.late.row, section: true, unit: unitIn(draft.late.said) });
  draft.late = null;
  if (draft.firsts.length > 0 && cells.some(({ kind }) => kind === 'number')) withFirsts(draft);
  draft.body.push({ row, section: false, ...(draft.among === null ? {} : { among: draft.among }) });
  for (const slot of cells) if (slot.kind === 'number' || slot.kind === 'mark') draft.valued.add(slot.column);
}

/** Adds a line of words below the lines: a signature speaks of the table, a unit of what follows. */
export function addWords(draft: Draft, row: number, pairs: Said['pairs']): void {
  const said = { titles: [], pairs };
  if (pairs.every((pair) => pair.key === 'unit') && draft.late === null) draft.late = { row, said };
  else draft.said = joinSaid([draft.said, said]);
}

/** No line comes any more: units behind the last one are of the whole table. */
export function closed(draft: Draft): Draft {
  if (draft.late !== null) draft.said = joinSaid([draft.said, draft.late.said]);
  return draft;
}

/** The units that a line of words states. */
export function unitIn(said: Said): string {
  return said.pairs.map((pair) => pair.value).join('、');
}
