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
