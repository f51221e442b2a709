import type { Taken } from '../../figures/values/taken.ts';
import { areasElsewhere } from '../../places/areas-named.ts';
import { isProvider, isQuarter } from '../../places/providers.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import type { Figure } from '../../resolve/resolution.ts';
import { cellsOf, type Slot } from '../../sheet/grid.ts';
import type { Column } from '../../tables/columns.ts';
import type { Reader } from '../../tables/reader.ts';
import { districtColumns, mayBelong, scopeColumns } from '../../tables/scope-column.ts';
import { englishLimit } from '../../text/english-limits.ts';
import { nameKey } from '../../text/name-key.ts';
import { type AskedWord, askedIf } from '../../words/asked-words.ts';
import { includesOwn } from '../../words/inclusion.ts';
import { someOnly } from '../../words/lone-remarks.ts';
import { isNotActual } from '../../words/not-actual.ts';
import { preliminary, unreliable } from '../../words/not-final.ts';
import { otherStatistic } from '../../words/other-statistic.ts';
import { scopeIn } from '../../words/scope.ts';
import { withLetteredParts } from '../../years/lettered-parts.ts';
import { loosePart } from '../../years/loose-part.ts';
import { isEndOfYear, isPartOfYear } from '../../years/part-label.ts';
import { partOfYear } from '../../years/part-of-year.ts';
import { yearsIn } from '../../years/written-years.ts';
import { unitBeside } from '../messages/name-messages.ts';
import { narrowingNote } from '../messages/narrowing-note.ts';
import { namesOnly } from './names-of-counted.ts';
import { doubtInNote } from './note-doubts.ts';
import { otherPeriod, otherYear } from './note-periods.ts';
import { isOtherThan, scaleOf } from './scale-beside.ts';

/** How often a figure is reported, what it is for and who answers for it say nothing of this one. */
const silent =
  /规划|目标|文件|政策|领域|专题|任务|工程|板块|模块|条线|^(?!.*(?:数据|统计|时点)).*(?:日期|时间|时限|期限)$|依据|频率|频次|用途|周期|^(?:责任|归口|主管|牵头|配合|报送|填报|审核|联系|提供)|序号|编[号码]|代码|单位$|人$|电话|级别|层级/u;
/** Who answers for a figure need not be whose it is. */
const answers = /^(?:责任|归口|主管|牵头|配合|报送|填报|审核|联系|提供)|人$|电话/u;
/** 单位为千 */
const ofUnit = /^(?:计量|数据)?单位[为是:]/u;
/** Up to which day it was counted. */
const until = /截[止至]/u;
/** 同比下降 says nothing of what is counted. */
const compares = /[同环]比|[比较](?:上|去)年/u;

/** Who sends a figure is asked about elsewhere. */
const sends = /(?:科室?|部门|处室|单位|机构)$/u;

/** Columns that explain a measure: a word for a part of the year alone is of the figure. */
const explains = /解释|定义|含义|公式|方法|说明|来源|出处|依据/u;

/** A word for what is no figure of this year that was reported, alone in its cell. */
const states =
  /^(?:目标|计划|规划|任务|预[计测估期]|暂[定估]|估[计算]|推[算测]|测算|模拟|草[案稿]|初[步稿]|未?待?核[实定]前|(?:未|待)(?:审核?|核[实定]|确认)|上年(?:同期)?|去年(?:同期)?|同期|基[期数]|标准|参考|平均|均|抽样|部分|当月|本月|本季度?|当季|不完整|缺)(?:的)?(?:值|数|数据|标准)?$/u;

/** No name of a body has these. */
const limits = /[不仅只]|口径|抽样|推算|估/u;

const longest = 30;
const none: ReadonlySet<number> = new Set();

/**
 * Asks about a short text in any column beside a figure, whatever heads it, by which that is no reported figure of the whole
 * district and year: 预计 below 数据性质, 公立医疗机构 below 覆盖范围, 某某医院 below 统计范围, 截至9月底的活产 below 指标解释. The
 * figures are read.
 */
export function askAboutBesideWords(reader: Reader, columns: readonly Column[], taken: readonly Taken[]): void {
  const { grid, findings, dictionary } = reader;
  const read = taken.filter(({ observation }) => observation?.value != null);
  const valued = new Set(taken.map(({ slot }) => slot.column));
  // Beside a count of births 区级 is the district; beside beds alone it may be those that belong to it.
  const isDistrict = read.some(({ figure }) => !mayBelong(figure.measure));
  const districts = isDistrict ? districtColumns(scopeColumns(columns), reader.table, grid) : none;
  const labels = new Set(read.flatMap((item) => item.labels.map(({ slot }) => slot.anchor)));
  for (const item of read) {
    const { figure, slot, observation } = item;
    for (const other of cellsOf(grid.rows[slot.row] ?? [])) {
      if (other.kind !== 'text' || other.merge !== null || labels.has(other.anchor)) continue;
      const column = columns[other.column];
      const heading = column?.path.at(-1)?.text;
      if (column === undefined || heading === undefined || column.role === 'unit') continue;
      // What stands in the place of a number is asked about there.
      if (valued.has(other.column) || districts.has(other.column)) continue;
      if (silent.test(nameKey(heading))) {
        const word = inSilentColumn(other.text, heading, figure, dictionary);
        if (word !== null) findings.add(narrowingNote(other.text, word), [other]);
        continue;
      }
      const english = inEnglish(other.text, item);
      if (english !== null) findings.add(narrowingNote(other.text, english), [other]);
      if (english !== null || other.text.length > longest || namesOnly(other, column, figure, reader)) continue;
      const scale = scaleOf(nameKey(other.text).replace(ofUnit, ''), figure, reader);
      if (scale === null) {
        const word = wordAgainst(other, column, heading, figure, reader);
        if (word !== null) findings.add(narrowingNote(other.text, word), [other]);
      } else if (isOtherThan(scale, slot, observation?.value ?? 0))
        findings.add(unitBeside(heading, other.text, figure.measure.name), [other]);
    }
  }
}

/** Whose the figures are, or up to which day they were counted, in a column that says neither how many nor of what. */
function inSilentColumn(text: string, heading: string, figure: Figure, dictionary: Dictionary): AskedWord | null {
  const key = nameKey(heading);
  if (until.test(key)) {
    const years = [...text.matchAll(/(?:19|20)\d{2}/gu)].map(Number);
    const isSent = years.length > 0 && years.every((year) => year > figure.year);
    const isEarly = years.length > 0 && years.every((year) => year < figure.year);
    return isSent || isEndOfYear(text) ? null : askedIf('time', isEarly ? text : partIn(text));
  }
  return answers.test(key) ? null : someOnly(nameKey(text), figure.measure, dictionary);
}

/** Registered nurses (public hospitals) beside 注册护士数. */
function inEnglish(text: string, { figure, labels }: Taken): AskedWord | null {
  if (/[\u4e00-\u9fff]/u.test(text)) return null;
  const said = [figure.measure.name, figure.breakdown, ...labels.map((use) => use.text)].join('，');
  return askedIf('part', englishLimit(text, said));
}

/** The words of a text by which the figure is of another time, state, place or part; null for none. */
function wordAgainst(
  { text }: Slot,
  column: Column,
  heading: string,
  figure: Figure,
  reader: Reader,
): AskedWord | null {
  const { label, dictionary } = reader;
  if (isEndOfYear(text) || label(text)?.measure !== undefined) return null;
  const key = nameKey(text);
  const time = otherYear(key, figure) ?? otherPeriod(key, figure) ?? partIn(text);
  if (time !== null) return { word: time, why: 'time' };
  if (explains.test(heading)) return isOldSource(text, heading, figure) ? { word: text, why: 'time' } : null;
  const isOwn = (word: string) => nameKey(figure.measure.name).includes(word);
  const [state] = [states, preliminary, unreliable].flatMap((pattern) => pattern.exec(key)?.[0] ?? []);
  const kind = isNotActual(text, figure.measure.name) ? text : otherStatistic(key, figure.measure, dictionary);
  if (kind !== null) return { word: kind, why: 'kind' };
  if (state !== undefined && !isOwn(state)) return { word: state, why: /[年月季期]/u.test(state) ? 'time' : 'state' };
  if (sends.test(nameKey(heading))) return limits.test(key) ? doubtInNote(text, figure, dictionary) : null;
  if (isOfPart(text, column, figure, reader)) return { word: text, why: 'part' };
  return someOnly(key, figure.measure, dictionary) ?? (key === '其中' ? null : doubtInNote(text, figure, dictionary));
}

/** The part of a year that a text names; null for none. */
function partIn(text: string): string | null {
  if (isPartOfYear(text)) return text;
  const key = withLetteredParts(nameKey(text));
  const [current] = /^[本当上前](?:月|季度?)/u.exec(key) ?? [];
  return loosePart(key) || partOfYear(key) || (current ?? null);
}

/** Whether a text names one establishment, another place, or a part of what is counted, and no member of the figure. */
function isOfPart(text: string, column: Column, figure: Figure, { dictionary, place }: Reader): boolean {
  const key = nameKey(text);
  if (!/[\u4e00-\u9fff]/u.test(key) || includesOwn(key, figure.measure, dictionary)) return false;
  const own = new Set([figure.area, place.folder.area]);
  const isMember = figure.breakdown.split(' / ').some((part) => part !== '' && key.includes(nameKey(part)));
  const isScope = column.role === 'label' && !isMember && !compares.test(key);
  return (
    isProvider(text) ||
    isQuarter(text) ||
    isOneOf(key) ||
    (!figure.measure.citywide && areasElsewhere(text, own, dictionary).length > 0) ||
    (isScope && scopeIn(text, figure.measure, new Set(), dictionary) !== null)
  );
}

/** 区妇幼保健院, 城区: one establishment or a part of the district. */
function isOneOf(key: string): boolean {
  return /(?:保健院|防治[院所]|中心|服务站|医院)$/u.test(key) && !/各|全|所有|辖区|、|和|及/u.test(key);
}

/** 2026年统计年鉴 cannot have a figure of 2027. */
function isOldSource(text: string, heading: string, { year }: Figure): boolean {
  const years = /来源|出处/u.test(heading) ? yearsIn(text) : [];
  return years.length > 0 && years.every((each) => each < year);
}
