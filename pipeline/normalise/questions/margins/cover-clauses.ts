import type { Dictionary } from '../../registers/dictionary.ts';
import type { Findings } from '../../sheet/findings.ts';
import { spotKey } from '../../sheet/spots.ts';
import { nameKey } from '../../text/name-key.ts';
import { askedIf } from '../../words/asked-words.ts';
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
  // 区属医疗机构数据 has no 医疗机构数 in it.
  const isNamed = (key: string) =>
    [...dictionary.measureNames.keys()].some((name) => key.replaceAll('数据', '据').includes(name));
  for (const note of clauses) {
    const text = note.text.replace(numbering, '');
    const key = nameKey(text);
    const named = defines.test(key)
      ? undefined
      : measures.find((measure) => namesOfMeasure(measure, dictionary).some((name) => key.includes(name)));
    const open = named === undefined ? undefined : openIn(key, named, dictionary);
    if (open !== undefined) findings.add(narrowingNote(note.text, { word: open, why: 'state' }), [note]);
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
  const asked = new Set(findings.spots().map(({ row, column }) => spotKey(row, column)));
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
