import type { LedgerEntry, Observation } from '../../../model/observation.ts';
import type { Problem } from '../../../problem.ts';
import type { Note } from '../../notes/notes.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import type { Figure } from '../../resolve/resolution.ts';
import { type Findings, findingsOf } from '../../sheet/findings.ts';
import { spotKey } from '../../sheet/spots.ts';
import { nameKey } from '../../text/name-key.ts';
import { askedIf } from '../../words/asked-words.ts';
import { namesOfMeasure } from '../../words/names-of-measure.ts';
import { scopeIn } from '../../words/scope.ts';
import { unknownWords } from '../../words/unknown-words.ts';
import { appears, yearsStated } from '../../years/written-years.ts';
import { doubtOfLedger } from '../ledgers/ledger-doubts.ts';
import { narrowingNote } from '../messages/narrowing-note.ts';
import { titleOfLaterYear } from '../messages/question-messages.ts';
import { doubtsIn } from '../names/name-doubts.ts';
import { doubtInNote } from '../notes/note-doubts.ts';
import { openIn } from '../notes/open-words.ts';
import { askAboutListed } from './contents-notes.ts';
import { defines, doubtOfNamed } from './guide-notes.ts';

/** What speaks of all figures at once: 本工作簿…, 数据仅含…, 统计范围：…; a definition speaks of one measure. */
const ofAll =
  /^(?:[本此该各以上所有全部这套]*(?:工作簿|文件|报表|年报|统计表|表格|表|资料|数据|数字|统计(?:范围|口径|对象|数据)?|范围|口径)|仅|只|不含|未含|不包括|未包括|暂缺|缺|其中缺|截[至止])/u;

/** 口径：户籍人口, 统计对象为户籍人口: no measure, but whom all count. */
const ofPeople = /^(?:统计)?(?:口径|对象|范围)(?:均|都)?[:为是系][^,;]{2,12}$/u;

/** 为上年同期数, 本年数未出，暂用上年: said of figures, though not of which. */
const states = /^(?:均|都|全部|[为系含暂按])|未出|沿用|[数值]$|数据$|口径$|^.{1,8}$/u;

/** How a form is to be filled in, or what its words mean. */
const instructs = /请|应|须|必|需|不得|不可|[如若]|填|指|定义|公式|用于|表示|可以|详见|参见|(?:说明|须知|解释|目录)$/u;

/** 1., 一、 or 备注： before a clause. */
const numbering =
  /^(?:(?:[特其补]\S{1,3}|填[报表写])?(?:说明|备注|附注|注释?|注意(?:事项)?|提示)\s*\d*\s*[:：]\s*|\d{1,2}[、.．](?!\d)|[(（][\d一二三四五六七八九十]+[)）]|[一二三四五六七八九十]+、|[*＊#※]\s*)+\s*/u;

/** 注册护士数：区属医院. */
const ofBodies = /[：:](?:[区市县委局直]属|民营|公立|社会办|私立)/u;

/** What a ledger holds, and all of what is in a workbook. */
const ofLedger = /台账|项目|投资|进[度展]|数据|数字|[本此各]表|以上|上述|截[至止]/u;

type Subject = Pick<Figure, 'measure' | 'area' | 'year'>;

/** A sheet that has words only: its clauses, and its lines when it is a cover. */
interface Words {
  readonly sheet: { readonly name: string };
  readonly isList: boolean;
  readonly clauses: readonly Note[];
  readonly lines: readonly Note[];
  readonly listed: readonly { readonly sheet: string; readonly said: readonly Note[] }[];
}

/**
 * Asks about words of sheets without figures by which those of the other sheets may be a part, of another year or not final.
 * @param years that the covers state
 */
export function coverQuestions(
  file: string,
  covers: readonly Words[],
  years: readonly number[],
  observations: readonly Observation[],
  dictionary: Dictionary,
): readonly Problem[] {
  const subjects = new Map<string, Subject>();
  for (const { measure: name, area, year, value } of covers.length === 0 ? [] : observations) {
    const measure = dictionary.measures.get(name);
    if (measure !== undefined && value !== null) subjects.set(`${name}｜${area}｜${year}`, { measure, area, year });
  }
  return covers.flatMap((cover) => {
    const findings = findingsOf(file, cover.sheet.name);
    askAboutNamed(cover, [...subjects.values()], findings, dictionary);
    if (cover.isList) askAboutListed(cover.listed, observations, findings, dictionary);
    else {
      askAboutCover(cover, [...subjects.values()], findings, dictionary);
      askAboutYears(cover, years, [...subjects.values()], findings);
    }
    return findings.problems();
  });
}

/** Asks about words of sheets without figures by which the lines of a ledger may be those of another day, planned or not final. */
export function ledgerCoverQuestions(
  file: string,
  covers: readonly Words[],
  year: number,
  ledger: readonly LedgerEntry[],
  dictionary: Dictionary,
): readonly Problem[] {
  if (ledger.length === 0) return [];
  return covers.flatMap(({ sheet, isList, clauses }) => {
    const findings = findingsOf(file, sheet.name);
    for (const note of isList ? [] : clauses) {
      const key = nameKey(note.text);
      const word = !ofLedger.test(key) || defines.test(key) ? null : doubtOfLedger(note.text, year, dictionary);
      if (word !== null) findings.add(narrowingNote(note.text, word), [note]);
    }
    return findings.problems();
  });
}

/** Asks where a cover is of a year of which no sheet has a figure as its newest. */
function askAboutYears({ clauses }: Words, years: readonly number[], figures: readonly Subject[], findings: Findings) {
  const latest = Math.max(...new Set(figures.map(({ year }) => year)));
  for (const year of figures.length === 0 ? [] : years.filter((each) => each !== latest)) {
    const found = clauses.find(({ text }) => yearsStated(text).includes(year));
    if (found !== undefined && (year < latest || !appears.test(found.text)))
      findings.add(titleOfLaterYear(found.text, year, latest), [found]);
  }
}

/** Asks about what a clause says of a measure that it names. */
function askAboutNamed({ clauses }: Words, figures: readonly Subject[], findings: Findings, dictionary: Dictionary) {
  const latest = Math.max(...new Set(figures.map(({ year }) => year)));
  const own = figures.filter(({ year }) => year === latest);
  for (const note of clauses) {
    const text = note.text.replace(numbering, '');
    // 注册护士数据为9月底数 speaks of 注册护士数, and so does 注册护士数：9月底数.
    const named = text.replace(/^([^：:]{2,20})[：:](?=.)/u, ofBodies.test(text) ? '$1仅含' : '$1为');
    const readings = [...new Set([text, text.replaceAll(/的?数[据字]/gu, '数'), named])];
    const [word] = readings.flatMap((reading) =>
      own.flatMap((figure) => doubtOfNamed(reading, figure, dictionary) ?? []),
    );
    if (word !== undefined) findings.add(narrowingNote(note.text, word), [note]);
  }
}

function askAboutCover(
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
    if (
      (!ofAll.test(key) && (!states.test(key) || instructs.test(key) || /\d{4}年/u.test(key))) ||
      (isNamed(key) && !ofPeople.test(key))
    )
      continue;
    const older = olderSource(key);
    const words = figures.map(
      (figure) => doubtInNote(text, figure, dictionary) ?? askedIf('time', older(figure.year) ? text : null),
    );
    const [word] = words;
    if (word != null && words.every((each) => each !== null)) findings.add(narrowingNote(note.text, word), [note]);
  }
  const asked = new Set(findings.spots().map(({ row, column }) => spotKey(row, column)));
  for (const note of lines.filter(({ row, column }) => !asked.has(spotKey(row, column)))) {
    const [open] = doubtsIn(note.text, measures, dictionary).open;
    const scopes = measures.map((measure) => scopeIn(note.text, measure, new Set(), dictionary));
    const [scope] = scopes;
    const isScope = scope != null && scopes.every((each) => each !== null);
    const [unknown] = unknownWords(note.text, measures, dictionary);
    if (open !== undefined) findings.add(narrowingNote(note.text, open), [note]);
    else if (isScope) findings.add(narrowingNote(note.text, { word: scope, why: 'part' }), [note]);
    else if (unknown !== undefined && /(?:医院|中心|[院站所科街镇乡村])$/u.test(unknown))
      findings.add(narrowingNote(note.text, { word: unknown, why: 'unknown' }), [note]);
  }
}

/** Whether a clause takes its figures from a yearbook or a report of a year before: 数据取自2024年年鉴. */
function olderSource(key: string): (year: number) => boolean {
  const source =
    /(?:取自|来自|来源于?|摘自|引自|采用)[^,;]{0,4}?((?:19|20)\d{2})年?[^,;]{0,8}?(?:年鉴|年报|公报|报表|汇编)/u.exec(
      key,
    );
  return (year) => source !== null && Number(source[1]) < year;
}
