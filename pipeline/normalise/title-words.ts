import type { Dictionary } from './dictionary.ts';
import { nameKey } from './name.ts';
import { unitsNamed } from './unit.ts';
import type { TitleWord } from './vocabulary.ts';

/** One item of a list of subjects (床位与人员 has two). */
export interface Subject {
  readonly words: readonly string[];
  readonly scopes: readonly TitleWord[];
}

export interface TitleReading {
  /** Parts between brackets and dashes; each holds for the whole title. */
  readonly phrases: readonly (readonly Subject[])[];
  /** Words that no register knows. */
  readonly unknown: readonly string[];
}

interface Vocabulary {
  readonly words: ReadonlyMap<string, TitleWord>;
  readonly longest: number;
  readonly kept: Map<string, TitleReading>;
}

const vocabularies = new WeakMap<Dictionary, Vocabulary>();
const ages = '龄';
const age: TitleWord = { word: '年龄段', kind: '范围', fits: ['岁'] };
const longestTitle = 120;
const nothing: TitleReading = { phrases: [], unknown: [] };

/** What a title, a sheet's name or a heading is made of, by the register of words and the names of the dictionary. */
export function readTitle(text: string, dictionary: Dictionary): TitleReading {
  const vocabulary = vocabularyOf(dictionary);
  const before = vocabulary.kept.get(text);
  if (before !== undefined) return before;
  const key = nameKey(text);
  const made = key.length > longestTitle ? nothing : readKey(key, vocabulary, dictionary);
  vocabulary.kept.set(text, made);
  return made;
}

function readKey(key: string, vocabulary: Vocabulary, dictionary: Dictionary): TitleReading {
  const unknown: string[] = [];
  const phrases = key
    .replace(/第[一二三四五六七八九十\d]+(?:部分|[章节篇])/gu, '|')
    // 仅含公立 leaves out what 含公立 does not.
    .replace(/(?<=[仅只不未])(?:包?含|包括)/gu, '')
    .replace(/\(([^()]*)\)/gu, (whole, inside: string) =>
      inside !== '' && unitsNamed(inside, dictionary.units) !== null ? '|' : whole,
    )
    .replace(/(?:附?表|附件|附|第|之|^|\()[一二三四五六七八九十甲乙丙丁]+(?=$|[、.).:表页\d]|[部章节]分?)/gu, '|')
    .replace(/^(?:附?表|附件)[一二三四五六七八九十]+/u, '')
    .replace(/\d{4}年报(?![送告出表])/gu, '.')
    .replace(/\d+(?:-\d+)?(?:周?岁|龄)(?:及?以[上下])?/gu, ages)
    .replace(/\d+(?:年度?|月份?|[日号]|季度)?[末底初]?/gu, '.')
    .split(/[^\u4e00-\u9fffa-z、/+&.]+/u)
    .filter((phrase) => phrase !== '')
    .map((phrase) => subjectsOf(phrase, vocabulary, unknown));
  return { phrases, unknown };
}

/** The items of a list; one that has no scope of its own has that of the item before it. */
function subjectsOf(phrase: string, vocabulary: Vocabulary, unknown: string[]): readonly Subject[] {
  const subjects: Subject[] = [];
  for (const run of phrase.split(/[、/+&]/u)) {
    const items: string[][] = [[]];
    for (const piece of run.split(/\.+/u).flatMap((each) => each.match(/[a-z]+|[^a-z]+/gu) ?? [])) {
      for (const { text, known } of cut(piece, vocabulary)) {
        if (!known) unknown.push(text);
        else if (/^(?:与|和|及|以及)$/u.test(text)) items.push([]);
        else items.at(-1)?.push(text);
      }
    }
    for (const words of items) {
      const scopes = words.flatMap((word, at) => {
        if (word === ages) return vocabulary.words.get(words[at + 1] ?? '')?.kind === '范围' ? [] : [age];
        const found = vocabulary.words.get(word);
        return found?.kind === '范围' ? [found] : [];
      });
      const inherited = scopes.length > 0 ? scopes : (subjects.at(-1)?.scopes ?? []);
      if (words.length > 0) subjects.push({ words, scopes: inherited });
    }
  }
  return subjects;
}

interface Piece {
  readonly text: string;
  readonly known: boolean;
}

/** A text cut into the fewest words of the vocabulary that leave the fewest characters over; those stand together. */
function cut(text: string, { words, longest }: Vocabulary): readonly Piece[] {
  if (/^[a-z]/u.test(text)) return [{ text, known: text.length < 2 || text.length > 12 || words.has(text) }];
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

function vocabularyOf(dictionary: Dictionary): Vocabulary {
  const before = vocabularies.get(dictionary);
  if (before !== undefined) return before;
  const { measureNames, memberNames, areaNames, layout, ignored, dimensions, departments, titleWords } = dictionary;
  const units = [...dictionary.units.keys()].filter((unit) => unit.length > 1);
  const names = [measureNames, memberNames, areaNames, layout, ignored].flatMap((each) => [...each.keys()]);
  const words = new Map<string, TitleWord>();
  const scopes = [...titleWords].flatMap(([key, { kind }]) => (kind === '范围' && key.length > 1 ? [key] : []));
  for (const name of [ages, ...units, ...names, ...[...dimensions, ...departments].map(nameKey)]) {
    // 社会办医疗机构 is cut into words, so that 社会办 is seen.
    if (!scopes.some((scope) => name.includes(scope))) words.set(name, { word: name, kind: '通用', fits: [] });
  }
  for (const [key, word] of titleWords) words.set(key, word);
  const longest = Math.max(...[...words.keys()].map((word) => word.length));
  const made = { words, longest, kept: new Map<string, TitleReading>() };
  vocabularies.set(dictionary, made);
  return made;
}
