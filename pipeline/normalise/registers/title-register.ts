import { nameKey } from '../text/name-key.ts';
import type { Registers, Report } from './registers.ts';
import type { TitleWord } from './vocabulary.ts';

/** The words of titles by key; a user's row counts before one that comes with the program, two of one kind that differ are reported. */
export function titleWordsOf(rows: Pick<Registers, 'title_words'>, report: Report): ReadonlyMap<string, TitleWord> {
  const wordsWhere = (builtin: boolean) => {
    const words = new Map<string, TitleWord>();
    for (const { row, line } of rows.title_words.filter(({ row: each }) => (each.builtin === '是') === builtin)) {
      const key = nameKey(row.word);
      const before = words.get(key);
      if (before !== undefined && before.kind !== row.kind) {
        report('E251', 'title_words', line, `“${row.word}”既是${before.kind}，又是${row.kind}`, '一个词只有一种');
      }
      const fits = row.fits.split('|').flatMap((fit) => (fit.trim() === '' ? [] : [nameKey(fit)]));
      words.set(key, { word: row.word, kind: row.kind, fits });
    }
    return words;
  };
  return new Map([...wordsWhere(true), ...wordsWhere(false)]);
}
