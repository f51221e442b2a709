import { nameKey } from '../text/name-key.ts';
import type { AskedWord } from './asked-words.ts';

/** A plan, what is looked at in an assessment, and what is watched: with 完成情况 or 指标 behind them they head what came of it. */
const wanted = /(?:十[二三四五六七]五(?:时期|期间)?[\u4e00-\u9fff]{0,6}?规划|考核指标|重点监测)(?=表?$)/u;

/** The words on which a title or a heading ends, by which its numbers may be those of a plan: 十四五规划, 考核指标. Used only to ask. */
export function wantedEnd(text: string): readonly AskedWord[] {
  const [word] = wanted.exec(nameKey(text).replace(/["“”]/gu, '')) ?? [];
  return word === undefined
    ? []
    : [{ word, why: 'state', reason: '也可能是规划、考核要达到的数，或只是其中一部分的数' }];
}
