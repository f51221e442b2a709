import type { Dictionary } from '../../registers/dictionary.ts';
import { nameKey } from '../../text/name-key.ts';
import { type AskedWord, askedIf } from '../../words/asked-words.ts';
import { otherPeriod, otherYear } from '../notes/note-periods.ts';
import { openIn } from '../notes/open-words.ts';
import { touchesNoFigure } from '../notes/understood-words.ts';
import { otherAmountSaid } from './other-amounts.ts';

/** What is still to come, which a remark of a ledger may well say. */
const toCome =
  /(?:预计|计划|力争|预期|确保)[^,;]{0,16}?(?:开工|竣工|完工|投用|投入|启用|启动|交付|建成|开业|开诊|搬迁|验收|取得|批复|封顶|运营|进场|开展|实施|施工|改造|(?<!累计)完成(?!投资|数))/u;

/** What is planned or foreseen, not done. */
const planned =
  /(?:为|是|系)(?:规划|计划|目标|任务)(?:[数值]|进度|投资|工期|$)|预[计估测期](?:数|值|完成投资|进度|进展)|(?:为|是|系|年度?|^)预[计估测期]$/u;

/** A title of what is planned, be it in brackets; 规划重点项目, 投资计划完成情况 and 续建、拟建项目 are not. */
const plannedTitle =
  /计划表|建设计划(?:\(|$)|年度计划(?:\(|$)|\((?:\d{1,2}月份?)?(?:计划|拟建|储备)\)|(?<![、,和及与/含])(?:拟建|储备|谋划)(?:的?重[点大])?(?:项目|工程)(?!进展|完成)|预[计估测期]/u;

/** A count of the year where all years together are asked for. */
const ofYear = /投资[^,;]{0,4}(?:为|是|系|按)(?:本年度?|当年|年度|年内|全年)(?!末|底)/u;

/** Work that does not go on, whatever the stage says; 停工后已复工 is going on. */
const stopped =
  /停工|停建|缓建|暂停|中止|终止|搁置|(?:取消|撤销)(?:$|建设|实施|立项)|不再(?:实施|建设|推进)|并入|合并[至到入]/u;
const resumed = /复工|复建|恢复|重启|曾/u;

/** 计划数, 一期, 财政部分: a line, or what stands in brackets, that says no more than that amounts are planned or of a part. */
const aloneOf =
  /^(?:均?[为是系])?(?:(?:年度|本年度?|当年)?(?:计划|目标|任务|规划|力争)(?:数|值|投资)?|拟|第?[一二三四五]期(?:工程|投资)?|[一二三四五]?标段)$/u;
const partAlone = /^(?:仅|只)?[^,;、]{0,6}(?<!大)部分(?:投资|数)?$/u;

const leftOut = /[不未](?:包?含|包括|计入|统计)(?!税)|仅(?:包?含|包括|为|计|统计)|只(?:含|计|统计)/u;

/** 形象进度为9月底数: the day of a count, not that of something done. */
const ofDay =
  /(?:为|是|系|截至|截止)(?:((?:19|20)\d{2})年)?(1[0-2]|0?[1-9])月(?:份|底|末|中旬|上旬|下旬)?(?:的)?(?:数|数据|调度数?|情况|进度|进展)/u;

const reasons: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
  { pattern: ofYear, reason: '所说的可能只是本年的，不是累计的' },
  { pattern: planned, reason: '所说的可能是预计、计划的，不是完成的' },
  { pattern: stopped, reason: '与当前阶段可能不一致' },
];

/** The words of a title, a note or a remark by which the lines of a ledger are not those of the end of the year, not final or counted otherwise. */
export function doubtOfLedger(
  text: string,
  year: number,
  dictionary: Dictionary,
  stages: readonly string[] = [],
): AskedWord | null {
  const keys = text
    .split(/[。；;，,（）()【】[\]\n]|(?<!\d)\d{1,2}[.、](?!\d)/u)
    .map(nameKey)
    .filter((key) => key !== '' && !touchesNoFigure(key, dictionary));
  const isGoingOn = stages.length === 0 || stages.some((stage) => stage === '开工' || stage === '在建');
  for (const key of keys) {
    const plain = key.replace(toCome, '');
    const dated = plain.replace(/(?:建设|项目|工程)?(?:进展|进度|状态)(?:情况)?$/u, '数据');
    const [day = '', of, month] = ofDay.exec(plain) ?? [];
    const isEnd = Number(of ?? year) === year && Number(month) === 12;
    const found =
      askedIf('state', openIn(plain, { name: '' }, dictionary)) ??
      askedIf('kind', planned.exec(plain)?.[0]) ??
      askedIf('kind', ofYear.exec(plain)?.[0]) ??
      askedIf('kind', aloneOf.exec(plain)?.[0]) ??
      askedIf('part', partAlone.exec(plain)?.[0]) ??
      askedIf('kind', otherAmountSaid(plain)) ??
      askedIf('time', otherYear(dated, { year }) ?? otherPeriod(dated, { year })) ??
      askedIf('time', isEnd ? null : day) ??
      askedIf('part', leftOut.exec(plain)?.[0]) ??
      (isGoingOn && !resumed.test(key) ? askedIf('state', stopped.exec(key)?.[0]) : null);
    if (found === null) continue;
    const known = reasons.find(({ pattern }) => pattern.test(found.word))?.reason;
    const reason = known ?? (otherAmountSaid(plain) === found.word ? '所说的可能不是该列要的数' : undefined);
    const word = key.includes(found.word) ? found.word : key;
    return { ...found, word, ...(reason === undefined ? {} : { reason }) };
  }
  return null;
}

/** The words of a title by which a ledger is one of plans. */
export function plannedIn(title: string): AskedWord | null {
  const found = askedIf('kind', plannedTitle.exec(nameKey(title))?.[0]);
  return found === null ? null : { ...found, reason: '所说的可能是计划的，不是完成的' };
}
