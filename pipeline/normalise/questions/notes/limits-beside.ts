import { areasElsewhere } from '../../places/areas-named.ts';
import { isProvider, isQuarter } from '../../places/providers.ts';
import type { Figure } from '../../resolve/resolution.ts';
import type { Slot } from '../../sheet/grid.ts';
import type { Column } from '../../tables/columns.ts';
import type { Reader } from '../../tables/reader.ts';
import { nameKey } from '../../text/name-key.ts';
import type { AskedWord } from '../../words/asked-words.ts';
import { includesOwn } from '../../words/inclusion.ts';
import { someOnly } from '../../words/lone-remarks.ts';
import { isNotActual } from '../../words/not-actual.ts';
import { preliminary, unreliable } from '../../words/not-final.ts';
import { otherStatistic } from '../../words/other-statistic.ts';
import { scopeIn } from '../../words/scope.ts';
import { isEndOfYear } from '../../years/part-label.ts';
import { partIn } from '../../years/part-named.ts';
import { yearsIn } from '../../years/written-years.ts';
import { doubtInNote } from './note-doubts.ts';
import { otherPeriod, otherYear } from './note-periods.ts';

/** 同比下降 says nothing of what is counted. */
const compares = /[同环]比|[比较](?:上|去)年/u;

/** Who sends a figure is asked about elsewhere. */
const sends = /(?:科室?|部门|处室|单位|机构)$/u;

/** Columns that explain a measure: a word for a part of the year alone is of the figure. */
const explains = /解释|定义|含义|公式|方法|(?<!数据|填报|情况|备注)说明|来源|出处|依据/u;

/** A word for what is no figure of this year that was reported, alone in its cell. */
const states =
  /^(?:目标|计划|规划|任务|预[计测估期]|暂[定估]|估[计算]|推[算测]|测算|模拟|草[案稿]|初[步稿]|未?待?核[实定]前|(?:未|待)(?:审核?|核[实定]|确认)|上年(?:同期)?|去年(?:同期)?|同期|基[期数]|标准|参考|平均|均|抽样|部分|当月|本月|本季度?|当季|不完整|缺)(?:的)?(?:值|数|数据|标准)?$/u;

/** No name of a body has these. */
const limits = /[不仅只]|口径|抽样|推算|估/u;

/** The words of a text by which the figure is of another time, state, place or part; null for none. */
export function limitBeside(
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
