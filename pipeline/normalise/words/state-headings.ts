import { nameKey } from '../text/name-key.ts';
import type { AskedWord } from './asked-words.ts';

const heading = /^(?:规划(?:建设)?|新建|扩建|改[建造]|编制|重点|专项|项目|合并|抽查)(?:数|类|部分)?$/u;

/** What a heading over lines says of them that is no topic of theirs, alone or numbered: 一、规划, （新建）. */
export function headingIn(text: string): readonly AskedWord[] {
  const word = nameKey(text)
    .replace(/^(?:[\d一二三四五六七八九十]+[、.]|\([\d一二三四五六七八九十]+\))/u, '')
    .replace(/^[([](.*)[)\]]$|:$/gu, '$1');
  return heading.test(word) ? [{ word, why: 'state', reason: '也可能不是现有的全部数' }] : [];
}
