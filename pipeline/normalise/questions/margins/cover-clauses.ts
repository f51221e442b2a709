import type { Note } from '../../notes/notes.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import type { Measure } from '../../registers/vocabulary.ts';
import type { Findings } from '../../sheet/findings.ts';
import { spotKey } from '../../sheet/spots.ts';
import { nameKey } from '../../text/name-key.ts';
import { type AskedWord, askedIf } from '../../words/asked-words.ts';
import { isHarmlessKind } from '../../words/harmless/harmless.ts';
import { namesOfMeasure } from '../../words/names-of-measure.ts';
import { scopeOfAll } from '../../words/scope.ts';
import { unknownWords } from '../../words/unknown-words.ts';
import { narrowingNote } from '../messages/narrowing-note.ts';
import { doubtsIn } from '../names/name-doubts.ts';
import { doubtInNote } from '../notes/note-doubts.ts';
import { openIn } from '../notes/open-words.ts';
import { numbering, type Subject, type Words } from './cover-words.ts';
import { defines } from './guide-notes.ts';
import { clausesIn } from './signed-clauses.ts';
import { limitOfSource } from './source-bodies.ts';

/** What speaks of all figures at once: 本工作簿…, 数据仅含…, 统计范围：…; a definition speaks of one measure. */
const ofAll =
  /^(?:[本此该各以上所有全部这套]*(?:工作簿|文件|报表|年报|统计表|表格|表|资料|数据|数字|统计(?:范围|口径|对象|数据)?|范围|口径)|仅|只|不含|未含|不包括|未包括|暂缺|缺|其中缺|截[至止])/u;

/** 口径：户籍人口, 统计对象为户籍人口: no measure, but whom all count. */
const ofPeople = /^(?:统计)?(?:口径|对象|范围)(?:均|都)?[:为是系][^,;]{2,12}$/u;

/** 为上年同期数, 本年数未出，暂用上年: said of figures, though not of which. */
const states = /^(?:均|都|全部|[为系含暂按])|未出|沿用|[数值]$|数据$|口径$|^.{1,8}$/u;

/** What somebody jotted down on a cover is no longer. */
const longestLoose = 24;

/** How a form is to be filled in, or what its words mean. */
const instructs =
  /不要|勿|留空|当作|处理|请|应|须|必|需|不得|不可|[如若]|填|指|定义|公式|用于|表示|可以|详见|参见|(?:说明|须知|解释|目录)$/u;

export function askAboutCover(
  { clauses, lines }: Words,
  figures: readonly Subject[],
  findings: Findings,
  dictionary: Dictionary,
): void {
  if (figures.length === 0) return;
  const measures = [...new Set(figures.map(({ measure }) => measure))];
  const spots = () => new Set(findings.spots().map(({ row, column }) => spotKey(row, column)));
  askAboutClauses(clauses, figures, findings, dictionary);
  const heard = spots();
  const behind = clauses.flatMap(behindSigner).filter(({ row, column }) => !heard.has(spotKey(row, column)));
  askAboutClauses(behind, figures, findings, dictionary);
  const asked = spots();
  for (const note of lines.filter(({ row, column }) => !asked.has(spotKey(row, column)))) {
    // 数据由各医院填报: who sent or checked all of them keeps nothing to a part; of a year it may be another one.
    const key = nameKey(note.text);
    if (isHarmlessKind(key, dictionary) && !/\d{4}年/u.test(key)) continue;
    const [open] = doubtsIn(note.text, measures, dictionary).open;
    const scope = scopeOfAll(note.text, measures, dictionary);
    const [unknown] = unknownWords(note.text, measures, dictionary);
    if (open !== undefined) findings.add(narrowingNote(note.text, open), [note]);
    else if (scope !== null) findings.add(narrowingNote(note.text, { word: scope, why: 'part' }), [note]);
    else if (unknown !== undefined && /(?:医院|中心|[院站所科街镇乡村])$/u.test(unknown))
      findings.add(narrowingNote(note.text, { word: unknown, why: 'unknown' }), [note]);
  }
}

/** Asks about each clause that speaks of all figures, or of those that it names. */
function askAboutClauses(
  clauses: readonly Note[],
  figures: readonly Subject[],
  findings: Findings,
  dictionary: Dictionary,
) {
  const measures = [...new Set(figures.map(({ measure }) => measure))];
  // 区属医疗机构数据 has no 医疗机构数 in it.
  const isNamed = (key: string) =>
    [...dictionary.measureNames.keys()].some((name) => key.replaceAll('数据', '据').includes(name));
  for (const note of clauses) {
    const text = note.text.replace(numbering, '');
    const key = nameKey(text).replace(/^填报(?=口径|范围|对象|数据)/u, '');
    const named = defines.test(key)
      ? undefined
      : measures.find((measure) => namesOfMeasure(measure, dictionary).some((name) => key.includes(name)));
    const open = named === undefined ? undefined : openIn(key, named, dictionary);
    if (open !== undefined) findings.add(narrowingNote(note.text, { word: open, why: 'state' }), [note]);
    const own = ofPlan(text, measures, dictionary);
    if (own !== undefined) {
      findings.add(narrowingNote(note.text, own), [note]);
      continue;
    }
    const loose = key.length > longestLoose || instructs.test(key) || (/\d{4}年/u.test(key) && !states.test(key));
    const about = figuresNamed(key, figures, dictionary);
    if ((!ofAll.test(key) && loose) || (about.length === 0 && isNamed(key) && !ofPeople.test(key))) continue;
    const older = olderSource(key);
    const words = (about.length > 0 ? about : figures).map(
      (figure) => doubtInNote(text, figure, dictionary) ?? askedIf('time', older(figure.year) ? text : null),
    );
    const [word] = words;
    if (word != null && words.every((each) => each !== null)) findings.add(narrowingNote(note.text, word), [note]);
  }
}

/** What stands in brackets or behind a comma after who signed, and when: 填报科室：医政科（不含妇幼系统）. */
function behindSigner(note: Note): readonly Note[] {
  const [, answer = ''] =
    /^[\u4e00-\u9fff]{0,6}(?:[人员]|时间|日期|科室|部门|单位|电话)\s*[:：](.+)$/su.exec(note.text) ?? [];
  return clausesIn(answer)
    .slice(1)
    .map(({ clause }) => ({ ...note, text: clause.trim() }));
}

/** What a source on a cover says of all figures: 数据来源：招聘计划. */
function ofPlan(text: string, measures: readonly Measure[], dictionary: Dictionary): AskedWord | undefined {
  const [, source] = /(?:来源\s*于?|[取引摘出来]自)\s*[:：]?\s*(.+)$/su.exec(text.normalize('NFKC')) ?? [];
  const words = source === undefined ? [] : measures.map((measure) => limitOfSource(source, measure, dictionary));
  return words.every((word) => word?.why === 'state') ? (words[0] ?? undefined) : undefined;
}

/** The figures whose names end or begin with the first words of a clause: 床位数 and 护士 of 床位数先按…, 护士三家没报. */
function figuresNamed(key: string, figures: readonly Subject[], dictionary: Dictionary): readonly Subject[] {
  const [, subject = ''] =
    /^(?:其中|各表中?|表中)?的?([\u4e00-\u9fff]{2,12}?)(?:数据?|人数)?(?:均|都|先|暂|用的是|[为是系按含用有缺与]|包[含括]|没|[一二三四五六七八九十两\d])/u.exec(
      key,
    ) ?? [];
  if (subject.length < 2 || ofAll.test(subject)) return [];
  return figures.filter(({ measure }) =>
    namesOfMeasure(measure, dictionary).some((name) => {
      const bare = name.replace(/人?数$/u, '');
      return bare.endsWith(subject) || name.endsWith(subject);
    }),
  );
}

/** Whether a clause takes its figures from a yearbook or a report of a year before: 数据取自2024年年鉴. */
function olderSource(key: string): (year: number) => boolean {
  const source =
    /(?:取自|来自|来源于?|摘自|引自|采用)[^,;]{0,4}?((?:19|20)\d{2})年?[^,;]{0,8}?(?:年鉴|年报|公报|报表|汇编)/u.exec(
      key,
    );
  return (year) => source !== null && Number(source[1]) < year;
}
