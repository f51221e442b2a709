import { areasOfName } from '../places/areas-named.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Figure } from '../resolve/resolution.ts';
import { nameKey } from '../text/name-key.ts';
import { preliminary } from '../words/not-final.ts';
import { scopeIn } from '../words/scope.ts';
import { unknownWords } from '../words/unknown-words.ts';

/** Words with which a note leaves something out, or says of what a table is. */
const leavesOut = /仅|只(?![要需])|不包?含|不包括|不计|未含|未包括|未统计|剔除|扣除|除外|限于|范围|口径/u;

const markers = new RegExp(`(?:${leavesOut.source})(?:包?含|包括|统计)?`, 'gu');

const isOf = /^(?:以上|上述|本表|表中|数据|全部)+(?:均?为|均?是|系)(.+?)(的?(?:数据|数字|情况|数))?$/u;

/** Behind the words for what the data are of: 护士数为2022年数据, 床位沿用2022年数. */
const behind = /(?:为|是|系|用|沿用|采用|取)(?:的是)?((?:19|20)\d{2})年(?:度|末|底)?的?(?:数据|数字|数|年报数?)$/u;

/** What a clerk jots down beside a number that is not to be relied on. */
const unreliable =
  /(?<![比较与同])(?:去年|上年|往年)的?(?:数|数据|数字|表)?$|同(?:去|上)年(?!增|相比|期)|估计|估算|^[?？]+$|不准|有误|错误|存疑|不对|待(?:查|核|定|补)(?=$|[后数])/u;

/** Data of another year: 数据为2022年, 2022年数据. */
const ofYear =
  /^(?:(?:以上|上述|本表|表中|数据|数字|均|暂|仍)*(?:为|是|系|用|沿用|采用|取)?((?:19|20)\d{2})年(?:度|末|底)?的?(?:数据|数字|数|情况|年报)?)$/u;

/** What counts more than before, and how official figures of residents come about. */
const harmless = /(?<![不未仅只]|[不未仅只]包)(?:包?含|包括)|推算|^用于|^用来/u;

const unfinished =
  /未[计纳算]入|不在内|另有.*[未不]|缺\d*[家个份]|缺报|漏报|(?:尚|暂)?未[上填]?报(?!告)|未经?核实|自报|含(?:在建|拟建|筹建|加床)|^编制(?:数|床位|人数)?$|(?:为|是|系)(?:规划|计划|目标|任务)[数值]|(?:最终|公布|发布|年报|定案|核定|审定)[^，。；]{0,6}为准|截[至止](?:\d{4}年)?(?:[1-9]|1[01])月|预计|暂估|每[百千万]人/u;

/** Remarks that say another count than the measure, unless its name says so too. */
const elsewise = [
  [/^(?:按|为)?(?:本地|本区|本市)?户籍(?:人口|数)?$/u, '户籍'],
  [/^(?:按|为)?(?:全?年)?平均(?:数|人口)?$/u, '平均'],
] as const;

/** 2022年10月1日至2023年9月30日 */
const months = /(?:19|20)\d{2}年(\d{1,2})月(?:\d{1,2}日)?[-至到]((?:19|20)\d{2}年)?(\d{1,2})月/u;

function isWhole(begin: number, end: number): boolean {
  return begin === 1 && end === 12;
}

/**
 * The words of a note or a remark by which a figure may be less than its measure, or none that was reported: 仅统计公立医院,
 * 缺3家, 截至9月底. Null for none; used only to ask.
 */
export function doubtInNote(
  text: string,
  { measure, year, area }: Pick<Figure, 'measure' | 'year' | 'area'>,
  dictionary: Dictionary,
): string | null {
  for (const clause of text.split(/[。；;，,\n]/u)) {
    const key = nameKey(clause);
    const open = (unfinished.exec(key) ?? preliminary.exec(key) ?? unreliable.exec(key))?.[0];
    if (open !== undefined && !nameKey(measure.name).includes(open)) return open;
    if (elsewise.some(([pattern, word]) => pattern.test(key) && !measure.name.includes(word))) return key;
    const [of = '', other = ''] = ofYear.exec(key) ?? behind.exec(key) ?? [];
    if (other !== '' && Number(other) !== year) return of;
    const [period = '', begin, , end] = /统计|数据|期间|年度/u.test(key) ? (months.exec(key) ?? []) : [];
    if (period !== '' && !isWhole(Number(begin), Number(end))) return period;
    if (harmless.test(key)) continue;
    const [, subject, ending] = isOf.exec(key) ?? [];
    if (subject === undefined && !leavesOut.test(key)) continue;
    const elsewhere = subject === undefined || measure.citywide ? [] : areasOfName(subject, dictionary);
    if (subject !== undefined && elsewhere.length > 0 && !elsewhere.includes(area)) return subject;
    const scope = scopeIn(key.replace(markers, ''), measure, new Set(), dictionary);
    if (scope !== null) return scope;
    const [unknown] = subject === undefined || ending === undefined ? [] : unknownWords(subject, [measure], dictionary);
    if (unknown !== undefined) return unknown;
  }
  return null;
}
