import type { Observation } from '../model/observation.ts';
import { type Column, columnsOf } from './columns.ts';
import { announcesChange, changeYears } from './definition-change.ts';
import { withoutMarks } from './footnote-marks.ts';
import type { Slot } from './grid.ts';
import { nameKey } from './name.ts';
import { doubtInNote } from './note-questions.ts';
import { measuresMeant } from './note-scope.ts';
import { isWithin, spansIn } from './note-years.ts';
import type { Note } from './notes.ts';
import type { Reader } from './reader.ts';
import * as say from './remark-messages.ts';
import { marksOfLabel } from './table-notes.ts';
import type { Taken } from './take-cell.ts';
import { scopeIn } from './title-scope.ts';
import { unknownWords } from './unknown-words.ts';
import type { Measure } from './vocabulary.ts';

/** Notes without a mark that say how figures are counted; others (资料来源, 空白表示…) belong to no figure. */
const scope =
  /口径|范围|仅|只|缺|漏报|未报|剔除|扣除|除外|每[百千万]人|(?:为|是|系).+(?:数据|数字|情况)|[不未已]?含|包括|包含|不计|计入|纳入|常住|户籍|普查|推算|抽样|可比|调整|修订|快报|初步|暂用|暂以|暂定|未经?审|待[审核]|沿用|预计|估算|统计(方法|标准|制度)|是指|定义|按[^，。；]+统计|截至|截止|未[上填]?报|未经?核实|自报|为准|(?:规划|计划|目标|任务)[数值]/u;
const layout = /^[“"']?(?:空白|空格|—|-|…|#|\*)|演示数据|^(?:单位|资料来源|数据来源|本表由)|四舍五入/u;

/** Adds to each figure of a table the words of the footnotes that mark it or speak of it, and collects changes of definition. */
export function withRemarks(reader: Reader, taken: readonly Taken[]): readonly Taken[] {
  const { notes, dictionary, findings, place } = reader;
  if (taken.length === 0) return taken;
  const general = [...notes.own, ...closingLines(reader)].filter(
    ({ marks, text }) =>
      marks.length === 0 &&
      !layout.test(text) &&
      (scope.test(text) || announcesChange(text) || spansIn(text).length > 0),
  );
  const measures = labelsOf(taken);
  const meant = new Map(general.map((note) => [note, measuresMeant(note.text, measures, dictionary)] as const));
  const years = new Set(taken.map(({ figure }) => figure.year));
  const inYear = (note: Note, year: number): boolean => {
    const spans = spansIn(note.text);
    return ![...years].some((each) => isWithin(each, spans)) || isWithin(year, spans);
  };
  const columns = columnsOf(reader.grid, reader.table, dictionary, reader.label);
  const asides = columns.filter(({ role, path }) => role === 'aside' && path.at(-1)?.facets?.layout === '备注');
  const unheaded = columns.filter(({ path }) => path.length === 0);
  const senders = columns.filter(isSender);
  return taken.map((item) => {
    const { figure, observation } = item;
    const found: Note[] = [];
    const explained: Note[] = [];
    for (const { mark, slot, isCertain } of marksOn(item)) {
      const explained = notesFor(mark, reader);
      found.push(...explained);
      if (explained.length === 0 && isCertain) findings.add(say.markWithoutNote(mark, slot.text), [slot]);
    }
    for (const column of [...asides, ...columnsBehind(item, unheaded, reader)]) {
      const slot = reader.grid.rows[item.slot.row]?.[column.index];
      if (slot?.kind === 'text' && !layout.test(slot.text)) {
        const note = { text: slot.text, marks: [], row: slot.row, column: slot.column };
        found.push(note);
        if (explains.test(column.path.at(-1)?.text ?? '')) explained.push(note);
      }
    }
    const questioned = [
      ...found.filter((note) => !explained.includes(note)),
      ...general.filter((note) => meant.get(note)?.has(figure.measure) === true),
    ];
    for (const note of observation?.value == null ? [] : questioned) {
      const word = doubtInNote(note.text, figure, dictionary);
      if (word !== null) findings.add(say.narrowingNote(note.text, word), [note]);
    }
    for (const note of found) record(reader, note, figure.measure, item, figure.year);
    for (const note of general) {
      if (meant.get(note)?.has(figure.measure) !== true) continue;
      record(reader, note, figure.measure, item, place.folder.year);
      if (inYear(note, figure.year)) found.push(note);
    }
    for (const { slot, word } of sendersOn(item, senders, reader)) {
      if (observation?.value != null) findings.add(say.narrowingNote(slot.text, word), [slot]);
    }
    const remark = [...new Set(found.map(({ text }) => text))].join('；');
    return remark === '' || observation === null ? item : { ...item, observation: withRemark(observation, remark) };
  });
}

/** Columns without a heading behind the last number of the line of a figure: what somebody jotted down beside it. */
function columnsBehind({ slot }: Taken, unheaded: readonly Column[], { grid }: Reader): readonly Column[] {
  const behind = unheaded.filter(({ index }) => index > slot.column);
  if (behind.length === 0) return behind;
  const last = (grid.rows[slot.row] ?? []).findLastIndex(({ kind }) => kind === 'number');
  return slot.column < last ? [] : behind;
}

/** Columns that explain a measure and say nothing of this number. */
const explains = /解释|定义|公式|方法|用途|性质|频率/u;
const sender = /科室|部门|处室|单位|机构/u;

function isSender({ role, path }: Column): boolean {
  return role === 'aside' && path.some((use) => use.facets?.layout === '备注' && sender.test(use.text));
}

/** What stands on the line of a figure in columns such as 科室 when it may be a part of the area: 儿科, not 医政科. */
function sendersOn({ slot: { row }, figure }: Taken, senders: readonly Column[], { grid, dictionary }: Reader) {
  return senders.flatMap(({ index }) => {
    const slot = grid.rows[row]?.[index];
    if (slot?.kind !== 'text') return [];
    const word = scopeIn(slot.text, figure.measure, new Set(), dictionary);
    const words = word === null ? unknownWords(slot.text, [figure.measure], dictionary) : [word];
    return words.slice(0, 1).map((each) => ({ slot, word: each }));
  });
}

/** Lines of words behind the last line of a table that are no notes: 统计范围：区属医疗机构. */
function closingLines({ grid, table, notes, label }: Reader): readonly Note[] {
  const last = table.body.findLastIndex((line) => !line.section);
  return table.body.slice(last + 1).flatMap(({ row }) => {
    const slot = grid.rows[row]?.find((candidate) => candidate.kind === 'text');
    const isKnown = slot === undefined || label(slot.text) !== null || notes.all.some((note) => note.row === row);
    return isKnown ? [] : [{ text: slot.text, marks: [], row, column: slot.column }];
  });
}

function withRemark(observation: Observation, remark: string): Observation {
  return { ...observation, remark };
}

function record(reader: Reader, note: Note, measure: Measure, { figure }: Taken, otherwise: number): void {
  if (!announcesChange(note.text)) return;
  for (const year of changeYears(note.text, otherwise)) {
    reader.breaks.add({ area: figure.area, year, measure: measure.name, text: note.text, note });
  }
}

/** The marks of a number and of the labels that lead to it. */
function marksOn({ slot, labels }: Taken): readonly { mark: string; slot: Slot; isCertain: boolean }[] {
  const own = slot.reading.kind === 'number' ? slot.reading.marks : [];
  return [
    ...own.map((mark) => ({ mark, slot, isCertain: true })),
    ...labels.flatMap((use) =>
      marksOfLabel(use.text).map((mark) => ({
        mark,
        slot: use.slot,
        isCertain: withoutMarks(use.text).marks.includes(mark),
      })),
    ),
  ];
}

function notesFor(mark: string, { notes }: Reader): readonly Note[] {
  if (mark === '注') return notes.own.filter(({ marks }) => marks.length === 0);
  const explains = (note: Note) => note.marks.includes(mark);
  return notes.own.some(explains) ? notes.own.filter(explains) : notes.all.filter(explains);
}

/** The measures of a table with the labels that name them there. */
function labelsOf(taken: readonly Taken[]): ReadonlyMap<Measure, ReadonlySet<string>> {
  const found = new Map<Measure, Set<string>>();
  for (const { figure, labels } of taken) {
    const names = found.get(figure.measure) ?? new Set([nameKey(figure.measure.name)]);
    for (const { facets, text } of labels) {
      if (facets?.measure === figure.measure) names.add(nameKey(withoutMarks(text).rest).replace(/\([^()]*\)$/u, ''));
    }
    found.set(figure.measure, names);
  }
  return found;
}
