import { nameKey } from '../text/name-key.ts';
import type { Registers, Report } from './registers.ts';
import type { DoubtWord, LeftOut, TitleWord } from './vocabulary.ts';

/** The words of titles by key; a user's row counts before one that comes with the program, two of one kind that differ are reported. */
export function titleWordsOf(rows: Pick<Registers, 'title_words'>, report: Report): ReadonlyMap<string, TitleWord> {
  const wordsWhere = (builtin: boolean) => {
    const words = new Map<string, TitleWord>();
    for (const { row, line } of rows.title_words.filter(({ row: each }) => (each.builtin === '是') === builtin)) {
      if (row.kind === '不含' || row.kind === '表注' || row.kind === '存疑') continue;
      const key = nameKey(row.word);
      const before = words.get(key);
      if (before !== undefined && before.kind !== row.kind) {
        report('E251', 'title_words', line, `“${row.word}”既是${before.kind}，又是${row.kind}`, '一个词只有一种');
      }
      const own = builtin ? {} : { own: true as const };
      words.set(key, { word: row.word, kind: row.kind, fits: fitsOf(row.fits), reason: row.reason, ...own });
    }
    return words;
  };
  return new Map([...wordsWhere(true), ...wordsWhere(false)]);
}

/** Words of a note that deny, limit or put in doubt are never among any words, nor is a further clause. */
const anything =
  '(?:(?![;。]|,(?!\\d)|[不未无仅只缺除尚待须需另误疑估暂]|初步|初报|快报|预[计测]|推算|模拟|过期|作废|参考|截[至止]|时点|年中|季度|半年|[去往上]年|\\d月|抽样|抽查|样本|监测点|哨点|试点|部分(?!门)|测算|口径|差(?!异)|错|漏|[少多][报填]|出入|退出统计|纳入|范围[^内;。]{0,4}[扩缩调变]|外[区市省来埠]|[拟筹]建|演示|测试|试填|示范|演练|[到至按以][十百千](?!分)|[十百千]位(?!数)|含).)*';

/** What may be another in a sentence of next year: a number, a share, a date. */
const number = '[-\\d.,%‰年月日时分:/〇一二三四五六七八九十]*';

/**
 * What notes say without touching a figure: each row of the kind 表注 from end to end; `*` is any words that deny and limit
 * nothing in a row that comes with the program, and a number in one of the user.
 */
export function noteWordsOf(rows: Pick<Registers, 'title_words'>): readonly RegExp[] {
  return rows.title_words.flatMap(({ row: { word, kind, builtin } }) =>
    kind === '表注'
      ? [
          new RegExp(
            `^${word
              .split('*')
              .map(plain)
              .join(builtin === '是' ? anything : number)}$`,
            'u',
          ),
        ]
      : [],
  );
}

/** Those of them that are rows of the user: he has looked at the sentence, and nothing is asked about it. */
export function ownNotesOf(rows: Pick<Registers, 'title_words'>): readonly RegExp[] {
  return noteWordsOf({ title_words: rows.title_words.filter(({ row }) => row.builtin !== '是') });
}

/** What notes say of figures that are not to be used as they are: each row of the kind 存疑, anywhere in a clause, `*` up to eight characters. */
export function doubtWordsOf(rows: Pick<Registers, 'title_words'>): readonly DoubtWord[] {
  return rows.title_words.flatMap(({ row: { word, kind, fits } }) =>
    kind === '存疑'
      ? [{ pattern: new RegExp(word.split('*').map(plain).join('.{0,8}?'), 'u'), fits: fitsOf(fits) }]
      : [],
  );
}

/** What a part is called that measures leave out by their names: each row of the kind 不含, from its beginning, `*` any words. */
export function leftOutOf(rows: Pick<Registers, 'title_words'>): readonly LeftOut[] {
  return rows.title_words.flatMap(({ row: { word, kind, fits } }) =>
    kind === '不含'
      ? [{ pattern: new RegExp(`^${word.split('*').map(plain).join('.*')}`, 'u'), fits: fitsOf(fits) }]
      : [],
  );
}

function fitsOf(fits: string): readonly string[] {
  return fits.split('|').flatMap((fit) => (fit.trim() === '' ? [] : [nameKey(fit)]));
}

function plain(words: string): string {
  return nameKey(words).replace(/[\\^$.|?+()[\]{}]/gu, '\\$&');
}
