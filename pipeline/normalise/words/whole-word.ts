import type { Dictionary } from '../registers/dictionary.ts';
import { nameKey } from '../text/name-key.ts';
import { type AskedWord, eachOnce } from './asked-words.ts';
import { cut } from './cut.ts';
import { vocabularyOf } from './title-vocabulary.ts';

const joins = /^[的各与和及或等]$/u;
const longest = 8;
const longestBefore = 3;

/**
 * The word of a text as a reader sees it, of which only a part was found or is known: 待审批 for 待审, 对象 for 象 of 随访对象,
 * 慢病所 for 所. Only for what a message quotes.
 */
export function wholeWord(word: string, text: string, dictionary: Dictionary): string {
  const runs =
    nameKey(text)
      .replace(/\d+(?:年度?|月份?|[日号]|季度)?/gu, '.')
      .match(/[\u4e00-\u9fff]+/gu) ?? [];
  const run = runs.find((each) => each.includes(word));
  if (run === undefined) return word;
  const [from, to] = [run.indexOf(word), run.indexOf(word) + word.length];
  let end = 0;
  const pieces = cut(run, vocabularyOf(dictionary)).map((piece) => {
    end += piece.text.length;
    return { ...piece, from: end - piece.text.length, to: end };
  });
  const over = pieces.filter((piece) => piece.from < to && piece.to > from);
  const whole = over.map((piece) => piece.text).join('');
  if (whole.length > word.length) return whole.length > longest ? word : whole;
  if (word.length > 1) return word;
  const at = pieces.findIndex((piece) => piece.from === from);
  const [before, behind] = [pieces[at - 1], pieces[at + 1]];
  const isNear = (piece: typeof before) =>
    piece?.known === true && piece.text.length <= longestBefore && !joins.test(piece.text);
  if (isNear(before)) return `${before?.text}${word}`;
  return isNear(behind) ? `${word}${behind?.text}` : word;
}

/** Words to ask about, each once as a reader sees it in the text: 上年 and 上年数 are both 上年数. */
export function wholeWords(words: readonly AskedWord[], text: string, dictionary: Dictionary): readonly AskedWord[] {
  return eachOnce(words.map((each) => ({ ...each, word: wholeWord(each.word, text, dictionary) })));
}
