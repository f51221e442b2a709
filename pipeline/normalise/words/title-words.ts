import { oncePer } from '../memory/once-per.ts';
import { remembered } from '../memory/remembered.ts';
import { unitsNamed } from '../numbers/unit.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { TitleWord } from '../registers/vocabulary.ts';
import { withWordedAges } from '../text/age-band.ts';
import { nameKey } from '../text/name-key.ts';
import { beginning } from '../years/loose-part.ts';
import { withMonthsInDigits } from '../years/part-label.ts';
import { cut } from './cut.ts';
import { narrowingPairs } from './narrowing-pairs.ts';
import { withoutForms } from './title-forms.ts';
import { ages, type Vocabulary, vocabularyOf } from './title-vocabulary.ts';

/** One item of a list of subjects (床位与人员 has two). */
export interface Subject {
  readonly words: readonly string[];
  readonly scopes: readonly TitleWord[];
}

/** What a title is made of. */
export interface TitleReading {
  /** Parts between brackets and dashes; each holds for the whole title. */
  readonly phrases: readonly (readonly Subject[])[];
  /** Words by which the table may be another one than that of the year. */
  readonly others: readonly TitleWord[];
  /** Words that no register knows. */
  readonly unknown: readonly string[];
}

/** Ages in a title, as a word of scope. */
export const age: TitleWord = { word: '年龄段', kind: '范围', fits: ['岁'] };

const longestTitle = 120;

/** 999急救: three digits before a word that is none of counting or time name one of several. */
const called = /(?<![\d.,(第-])(\d{3})(?=([\u4e00-\u9fff]{1,3}))(?![年月日号期页岁])/gu;

/** 死因×年龄: what a table is divided by, either way; a single sign elsewhere is a name left out. */
const crossed =
  /(?<=年龄组?|性别|死因|病种|病因|街[乡镇道]|乡镇|类别|级别|年份|年度|月份|指标)[×✕](?=年龄|性别|死因|病种|病因|街[乡镇道]|乡镇|类别|级别|年份|年度|月份|指标)/gu;

const dates = new RegExp(`\\d+(?:年度?|月份?|[日号]|季度)?(?:[末底](?!端)|初(?!${beginning}))?`, 'gu');

const nothing: TitleReading = { phrases: [], others: [], unknown: [] };

const readings = oncePer((dictionary: Dictionary) => {
  const vocabulary = vocabularyOf(dictionary);
  return remembered((text: string): TitleReading => {
    const key = withWordedAges(withMonthsInDigits(nameKey(text)));
    return key.length > longestTitle ? nothing : readKey(key, vocabulary, dictionary);
  });
});

/** What a title, a sheet's name or a heading is made of, by the register of words and the names of the dictionary. */
export function readTitle(text: string, dictionary: Dictionary): TitleReading {
  return readings(dictionary)(text);
}

function readKey(key: string, vocabulary: Vocabulary, dictionary: Dictionary): TitleReading {
  const unknown: string[] = [];
  const phrases = withoutForms(key)
    .replace(/\(([^()]*)\)/gu, (whole, inside: string) =>
      inside !== '' && unitsNamed(inside, dictionary.units) !== null ? '|' : whole,
    )
    .replace(
      /(?:附?表|附件|附|第|之|^|\()(?:[一二三四五六七八九十]+|[甲乙丙丁]+)(?=$|[、.).:表页\d]|[部章节]分?)/gu,
      '|',
    )
    .replace(/^(?:附?表|附件)[一二三四五六七八九十]+/u, '')
    .replace(/\d{4}年报(?![送告出表])/gu, '.')
    .replace(/\d+(?:-\d+)?(?:周?岁|龄)(?:及?以[上下])?/gu, ages)
    .replace(crossed, '、')
    .replace(/[×✕]+/gu, (blank) => {
      unknown.push(blank);
      return '|';
    })
    .replace(called, (digits, _, next: string) => {
      const counts = [...dictionary.units.keys()].some((unit) => next.startsWith(unit));
      if (!counts && !vocabulary.words.has(digits)) unknown.push(digits);
      return '.';
    })
    .replace(/(?<=\d月?)[至到](?=\d{1,2}月)/gu, '-')
    .replace(dates, '.')
    .split(/[^\u4e00-\u9fffa-z、/+&.]+/u)
    .filter((phrase) => phrase !== '')
    .map((phrase) => subjectsOf(phrase, vocabulary, unknown, dictionary));
  const words = phrases.flat().flatMap((subject) => subject.words);
  const others = words.flatMap((word) => vocabulary.words.get(word) ?? []).filter(({ kind }) => kind === '别表');
  return { phrases, others, unknown };
}

/** The items of a list; one that has no scope of its own has that of the item before it. */
function subjectsOf(
  phrase: string,
  vocabulary: Vocabulary,
  unknown: string[],
  dictionary: Dictionary,
): readonly Subject[] {
  const subjects: Subject[] = [];
  for (const run of phrase.split(/[、/+&]/u)) {
    const items: string[][] = [[]];
    for (const piece of run.split(/\.+/u).flatMap((each) => each.match(/[a-z]+|[^a-z]+/gu) ?? [])) {
      const pieces = cut(piece, vocabulary);
      unknown.push(
        ...narrowingPairs(
          pieces.map(({ text, known }) => (known ? text : '')),
          dictionary,
        ),
      );
      for (const [at, { text, known }] of pieces.entries()) {
        if (!known && !isDivided(text, pieces[at + 1]?.text ?? '', dictionary)) unknown.push(text);
        else if (!known) continue;
        else if (/^(?:与|和|及|以及)$/u.test(text)) items.push([]);
        else items.at(-1)?.push(text);
      }
    }
    for (const words of items) {
      const scopes = words.flatMap((word, at) => {
        if (word === ages) return isAged(vocabulary.words.get(words[at + 1] ?? '')) ? [] : [age];
        const found = vocabulary.words.get(word);
        return found?.kind === '范围' ? [found] : [];
      });
      const before = subjects.at(-1);
      // 老龄与精卫 are two subjects, 公立医院床位与人员 one of two things.
      const isSubject = before !== undefined && before.words.length > before.scopes.length;
      const inherited = scopes.length > 0 || !isSubject ? scopes : before.scopes;
      if (words.length > 0) subjects.push({ words, scopes: inherited });
    }
  }
  return subjects;
}

/** 分 and 按 before 举办主体: the division that the lines make. */
function isDivided(text: string, next: string, { dimensions, layout }: Dictionary): boolean {
  return /^[分按]$/u.test(text) && (dimensions.has(next) || layout.get(next) === '标签');
}

/** Whether a word of scope is of people or of what they have, whom ages before it tell apart: 老年人, 儿童, 高血压; not 基本公共卫生. */
function isAged(word: TitleWord | undefined): boolean {
  return word?.kind === '范围' && !/卫生|公卫|服务|工作|项目$/u.test(word.word);
}
