import type { Dictionary } from '../../registers/dictionary.ts';
import type { Measure } from '../../registers/vocabulary.ts';
import { nameKey } from '../../text/name-key.ts';
import { asideIn } from '../../words/aside-words.ts';
import type { AskedWord } from '../../words/asked-words.ts';
import { comparesWithin } from '../../words/other-table.ts';
import { readTitle } from '../../words/title-words.ts';
import { isSentence } from '../../words/unknown-words.ts';

const tail = /(?:[(（【[]([^()（）【】[\]]{1,8})[)）】\]]|(?<![-—])[-—]+\s*([\u4e00-\u9fff]{1,4}))\s*$/u;

/** Words that name tables and, alone in brackets at the end of a title, keep it to some: （新建）, （完成）, （项目地区）. */
const some =
  /^(?:新建|完成|合并|改造|考核|监测|调查|抽查|普查|项目|专项|重点|覆盖|配置|登记|实施)(?:类|型|数据?|部分|地区|区|点|单位|机构|对象)?$/u;

/** What a title says in brackets at its end that it is kept to. */
export function kindIn(title: string): readonly AskedWord[] {
  const word = tail.exec(title)?.[1] ?? '';
  return some.test(word) ? [{ word, why: 'state', reason: '也可能只是其中一部分的数' }] : [];
}

/** What a title says at its end of another version of it: （讨论稿）, - 反馈. */
export function versionIn(title: string): readonly string[] {
  const [, bracketed, behind] = tail.exec(title) ?? [];
  const found = bracketed ?? behind ?? '';
  return asideIn(found) !== undefined || /^(?:反馈|未定稿|(?![^稿]*[终定正]).{0,2}稿)$/u.test(found) ? [found] : [];
}

/** （A） and （甲） behind a title: one of several tables, or of several parts. */
export function letterIn(title: string): readonly string[] {
  return /(?<=[^()]{4}\()[甲乙丙丁a-z](?=\)$)/u.exec(nameKey(title)) ?? [];
}

/** The word on which a list ends and which says that its numbers are no counts, or a sample: 床位与人员占比, where some measure was read as one. */
export function tailOf(title: string, measures: ReadonlySet<Measure>, dictionary: Dictionary): readonly AskedWord[] {
  if (isSentence(title) || comparesWithin(title)) return [];
  const { words = [], scopes = [] } = readTitle(title, dictionary).phrases.at(-1)?.at(-1) ?? {};
  const scope = scopes.at(-1);
  if (scope === undefined || !noCount.test(scope.reason ?? '')) return [];
  const isLast = words.slice(words.lastIndexOf(nameKey(scope.word)) + 1).every((word) => ending.test(word));
  const isOwn = ({ name }: Measure) => [scope.word, ...scope.fits].some((fit) => nameKey(name).includes(nameKey(fit)));
  return isLast && ![...measures].some(isOwn) ? [{ word: scope.word, why: 'state' }] : [];
}

/** The register's reasons for words of what is no count, or of a sample. */
const noCount = /^(?:不是|全部的一部分)/u;

const ending = /^(?:情况|统计|汇总|分析|一览|数据)*表?$/u;
