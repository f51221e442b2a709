import { saysLimit } from '../text/english.ts';
import type { Vocabulary } from './title-vocabulary.ts';

interface Piece {
  readonly text: string;
  readonly known: boolean;
}

/** A text cut into the fewest words of the vocabulary that leave the fewest characters over; those stand together. */
export function cut(text: string, { words, longest }: Vocabulary): readonly Piece[] {
  if (/^[a-z]/u.test(text)) return spelt(text, { words, longest });
  const costs: number[] = Array.from({ length: text.length + 1 }, () => 0);
  const lengths: number[] = [];
  for (let at = text.length - 1; at >= 0; at--) {
    costs[at] = 1000 + (costs[at + 1] ?? 0);
    lengths[at] = 0;
    for (let length = 1; length <= Math.min(longest, text.length - at); length++) {
      if (!words.has(text.slice(at, at + length))) continue;
      const cost = (length === 1 ? 3 : 1) + (costs[at + length] ?? 0);
      if (cost > (costs[at] ?? 0)) continue;
      costs[at] = cost;
      lengths[at] = length;
    }
  }
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length; ) {
    const known = (lengths[at] ?? 0) > 0;
    const end = at + Math.max(1, lengths[at] ?? 0);
    const last = pieces.at(-1);
    const next = text.slice(at, end);
    // 和平里 and 张三: a single character at the start, or a digit behind, belongs to what is left over.
    const leads = !known && pieces.length === 1 && /^[^龄的各]$/u.test(last?.text ?? '');
    const trails = last?.known === false && (!known || /^[一二三四五六七八九十]$/u.test(next));
    const joins = last !== undefined && (leads || trails);
    if (joins) pieces.pop();
    pieces.push(joins ? { text: `${last.text}${next}`, known: false } : { text: next, known });
    at = end;
  }
  return pieces;
}

/** A text of letters as words of the register that leave nothing over (weishengziyuan), else as one that nobody knows unless it is a mere code. */
function spelt(text: string, vocabulary: Vocabulary): readonly Piece[] {
  const whole = lettersIn(text, vocabulary);
  if (whole !== null) return whole.map((word) => ({ text: word, known: true }));
  return [{ text, known: text.length < 2 || (text.length > 12 && !saysLimit(text)) }];
}

/** The fewest words of two letters or more that a text of letters consists of; null where there are none. */
function lettersIn(text: string, { words, longest }: Vocabulary): readonly string[] | null {
  const best: (readonly string[] | null)[] = [[]];
  for (let end = 1; end <= text.length; end++) {
    best[end] = null;
    for (let from = Math.max(0, end - longest); from < end; from++) {
      const before = best[from];
      const word = text.slice(from, end);
      const isWord = words.has(word) && (word.length > 1 || text.length === 1);
      if (before == null || !isWord || (best[end]?.length ?? before.length + 2) <= before.length + 1) continue;
      best[end] = [...before, word];
    }
  }
  return best[text.length] ?? null;
}
