import { nameKey } from '../text/name-key.ts';
import type { AskedWord } from '../words/asked-words.ts';
import { asideIn } from './name-doubts.ts';

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

const heading = /^(?:规划(?:建设)?|新建|扩建|改[建造]|编制|重点|专项|项目|合并|抽查)(?:数|类|部分)?$/u;

/** What a heading over lines says of them that is no topic of theirs, alone or numbered: 一、规划, （新建）. */
export function headingIn(text: string): readonly AskedWord[] {
  const word = nameKey(text)
    .replace(/^(?:[\d一二三四五六七八九十]+[、.]|\([\d一二三四五六七八九十]+\))/u, '')
    .replace(/^[([](.*)[)\]]$|:$/gu, '$1');
  return heading.test(word) ? [{ word, why: 'state', reason: '也可能不是现有的全部数' }] : [];
}
