import type { Dictionary } from '../../registers/dictionary.ts';
import type { Measure } from '../../registers/vocabulary.ts';
import { nameKey } from '../../text/name-key.ts';
import { type AskedWord, askedFor } from '../../words/asked-words.ts';
import { longSurnames, surnames, withoutHandling } from '../../words/handling.ts';
import { notActualIn } from '../../words/not-actual.ts';
import { preliminary, unreliable } from '../../words/not-final.ts';
import { otherTableIn } from '../../words/other-table.ts';
import { scopeIn } from '../../words/scope.ts';
import { unknownWords } from '../../words/unknown-words.ts';

/** Words of a name by which what is in a file or a folder may be not final, old or not meant, though they are common words. */
const aside =
  /初稿|草案|草稿|讨论稿|征求意见|送审|(?<![等接对招期看虐善优亏])待(?!遇|产|业)[改核定补批建审启开投验认评办招公发命]|^(?:[\d年度]*|[\u4e00-\u9fff]{2,3}[区县市])*规划[\d年度().-]*$|退回|不用|勿用|不要|无用|去年|往年|上年|上期|历史|老(?:数据|表|版)|^老$|参考(?!值|人口|标准)|存档|归档|留[底存档]|(?<![能质])测试|演示(?!数据)|试[填算]|错误?(?!率)|汇报稿|(?:更正|订正|修订|修正|修改|调整|审核|核对|校核|清洗|剔重|去重)前|含外[区县省市地]|(?<![a-z])(?:draft|sample|preliminary|del(?:eted?)?|void|invalid|wrong|obsolete|unused|trash|te?mp|test|autosaved?|recovered)(?![a-z])/u;

/** The word that says so of what has this name. */
export function asideIn(name: string): string | undefined {
  return aside.exec(nameKey(name))?.[0];
}

/** How a file came, which says nothing of what is in it. */
const came = /副本|补报|更正|订正(?!表)/gu;

/** What the name of a folder or a file may say against its figures. */
export interface NameDoubts {
  /** The word for what is not final or not reported; empty for none. */
  readonly open: readonly AskedWord[];
  /** Words for a line of work that some measures do not belong to. */
  readonly topics: readonly AskedWord[];
  /** Words that keep figures to a part, one for each measure that they narrow. */
  readonly scopes: readonly string[];
  /** Words that no register knows, names of persons left out. */
  readonly unknown: readonly string[];
}

/**
 * Finds what the name of a folder or a file says against figures of these measures. Used only to ask.
 * @param isSaid whether a word for a part says no more of a measure than its figures do themselves
 */
export function doubtsIn(
  name: string,
  measures: readonly Measure[],
  dictionary: Dictionary,
  isSaid: (word: string, measure: Measure) => boolean = () => false,
): NameDoubts {
  const key = nameKey(name);
  const isOwn = (word: string) => measures.some((measure) => nameKey(measure.name).includes(word));
  const words = [preliminary, unreliable, aside].map((pattern) => pattern.exec(key)?.[0]);
  const state =
    words.find((word) => word !== undefined && !isOwn(word)) ??
    notActualIn(
      name,
      measures.map((measure) => measure.name),
    );
  const others = (among: readonly Measure[]) => otherTableIn(name.replace(came, ''), among, dictionary);
  // A name is that of many tables: a word of it that belongs to one of their measures says nothing against the rest.
  const ofAll = others(measures).filter(
    ({ word, why }) => why === 'state' && measures.every((one) => others([one]).some((each) => each.word === word)),
  );
  const open = state === undefined ? ofAll.slice(0, 1) : askedFor('state', [state]);
  const scopeOf = (measure: Measure) => scopeIn(name, measure, new Set(), dictionary);
  const isNew = (word: string) => !isPerson(word, key) && !open.some((each) => each.word.includes(word));
  return {
    open,
    topics: others(measures).filter(({ why }) => why === 'part' || why === 'kind'),
    scopes: measures.flatMap((measure) => {
      const word = scopeOf(measure);
      const parts = word === null ? [] : measures.filter((part) => part.name.endsWith(`的${measure.name}`));
      return word === null || isSaid(word, measure) || parts.some((part) => scopeOf(part) === null) ? [] : [word];
    }),
    unknown: unknownWords(withoutHandling(key), measures, dictionary).filter(isNew),
  };
}

const person = new RegExp(`^(?:[${surnames}].{1,2}|(?:${longSurnames}).{1,2})$`, 'u');

const places = /[街镇乡村庄店营坝屯沟里园桥湖河山寺门口坊井胡同路社区院所站校厂港湾岛台坟务渠峪城洼堡垡圈楼塔盏遂]$/u;

/** Who heads one institution, or works in one: 王院长, whose hospital it may be. */
const heads = /(?:[院所站园校]长|护士长|大夫|医生)$/u;

/** Whether a word is like the name of who sends the file: 张三, not 高碑店. */
export function isPerson(word: string, name: string): boolean {
  const [, behind = ''] = name.split(word);
  const isPlace = places.test(word) || /^(?:地区|片区|周边|[街乡镇村])/u.test(behind);
  return person.test(word) && !isPlace && !heads.test(word);
}
