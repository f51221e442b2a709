import type { Facets, LabelReader } from '../labels/facets.ts';
import { unitsNamed } from '../numbers/unit.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import { withoutBlanks } from '../text/name-key.ts';
import { scopeIn } from '../words/scope.ts';
import { readTitle } from '../words/title-words.ts';
import { nameIn } from './name-in-words.ts';

/** A name and its number with the unit, as they would stand in two cells of a line. */
export interface Statement {
  readonly name: string;
  readonly number: string;
  /** The name is that of a measure, or of what follows from measures, or ends on one. */
  readonly known: boolean;
}

/** 1. （一） ① before a line. */
const numbering =
  /^\s*(?:[\u2460-\u2487]|[(（]?[\d一二三四五六七八九十]{1,3}[)）]|[\d一二三四五六七八九十]{1,3}[、.．:：](?!\d{1,3}(?!\d)))\s*/u;
const sentenceEnds = /[。；;！\n\r]/u;
/** Commas but those of thousands; 、 and blanks behind a number with its unit. */
const clauseEnds = /[,，](?!\d{3}(?!\d))|(?<=\d[^\d、,，\s]{0,4})、|(?<=\d[^\d、,，\s]{1,4})\s+(?=[\u4e00-\u9fff])/u;
const numbered = /^(.*?\D)(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*(\/?1?\/?10万|[^\d\s,]*)$/u;
/** What stands between a name and its number. */
const separator = /(?:\s*[:=]\s*|\s+)$/u;
/** 比上年增加12人 of what was said before. */
const change = /^(?:同比|环比|[比较与]|增[加长]|减|上升|下降|提高|降低|高于|低于)/u;
const partly = /^其中/u;
/** 孕产妇保健：全区活产数2230人: what a paragraph is about, before its figures. */
const topic = /^([\u4e00-\u9fff、和与及]{2,12}):(?=\s*(?:[\u4e00-\u9fff]|\d{1,2}(?:[-—～~]\d{1,2})?岁).*\d)/u;

/**
 * The statements of a text that consists of nothing else: 1.注册护士数：2900人, 全区床位12,345张，注册护士2,900人，比上年增加12人.
 * Null where a part of it says something else, which may be of whom or of what the numbers are, and for another area.
 * @param folder its area is the one meant where none is named, its year the one that is not written again
 */
export function statementsIn(
  text: string,
  folder: { readonly area: string; readonly year: number },
  dictionary: Dictionary,
  label: LabelReader,
): readonly Statement[] | null {
  const found: Statement[] = [];
  const line = text.trim().replace(numbering, '').normalize('NFKC');
  const before = topic.exec(line)?.[1] ?? '';
  const heading = isPlain(before, folder.area, dictionary) ? before : '';
  const plain = line.slice(heading.length).replace(/^:\s*/u, '');
  const sentences = plain
    .split(sentenceEnds)
    .map((sentence) => sentence.split(clauseEnds).filter((one) => one.trim() !== ''))
    .filter((clauses) => clauses.length > 0);
  const isLine = sentences.flat().length === 1;
  let year: number | null = null;
  for (const clauses of sentences) {
    let among = false;
    for (const clause of clauses.map((one) => one.trim()).filter((one) => !change.test(one))) {
      const number = numberIn(clause, dictionary);
      const said = nameIn(withoutBlanks(number?.words ?? clause), label);
      if (said.area !== null && typeof said.area !== 'object' && said.area !== folder.area) return null;
      year = said.year ?? year;
      if (number === null && said.rest !== '') return null;
      if (number === null) continue;
      const known = said.facets !== null;
      const facets = said.facets ?? label(said.name);
      const isPart: boolean = partly.test(clause) || (among && facets?.members !== undefined);
      if (among ? !isPart : !known && !isPart && !isLine) return null;
      if (number.unit === '' && facets === null) return null;
      if (heading !== '' && !isUnder(heading, facets, dictionary)) return null;
      among ||= isPart;
      const earlier = year === null || year === folder.year || facets?.year !== undefined ? '' : `${year}年`;
      found.push({
        name: `${earlier}${said.name}`,
        number: `${number.digits}${number.unit}`,
        known: known || endsOnMeasure(said.name, label),
      });
    }
  }
  return found.length > 0 ? found : null;
}

/** The people whom a line of work is for, named plainly before it. */
const plainWork = /(?:[妇女幼儿童期人]保健|妇幼健康)$/u;
const ending = /(?:工作|情况)+$/u;

/**
 * Whether a heading is one plain line of work, 孕产妇保健 or 全区妇幼保健. Any other word may say of whom or of where the
 * figures are: 北京市, 助产机构, 常住人口, 户籍孕产妇保健.
 */
function isPlain(heading: string, area: string, dictionary: Dictionary): boolean {
  const own = [area, ...['全', '我', '本'].map((whole) => `${whole}${area.slice(-1)}`)];
  const place = own.find((name) => heading.startsWith(name)) ?? '';
  const work = heading.slice(place.length).replace(ending, '');
  if (!plainWork.test(work)) return false;
  const { phrases, others, unknown } = readTitle(work, dictionary);
  const [subject, ...more] = phrases.flat();
  if (subject === undefined || more.length + others.length + unknown.length > 0) return false;
  const { words, scopes } = subject;
  return words.length === 1 || (words.length === 2 && scopes[0]?.word === words[0] && words[1] === '保健');
}

/** Whether a figure of a paragraph is named in full, and what the paragraph is about does not narrow it. */
function isUnder(heading: string, facets: Facets | null, dictionary: Dictionary): boolean {
  const { measure } = facets ?? {};
  if (measure === undefined) return facets?.derived !== undefined;
  return scopeIn(heading, measure, new Set(), dictionary) === null;
}

/** 一季度活产数. */
function endsOnMeasure(name: string, label: LabelReader): boolean {
  return [...name].some((_, at) => at > 0 && label(name.slice(at))?.measure !== undefined);
}

/** The number at the end of a clause, its unit, and the words before it; null where no unit or sign tells that it is one. */
function numberIn(clause: string, { units }: Dictionary) {
  const [, words = '', digits = '', unit = ''] = numbered.exec(clause) ?? [];
  const isNumber = unit === '' ? separator.test(words) : unitsNamed(unit, units) !== null;
  return digits !== '' && isNumber ? { words: words.replace(separator, ''), digits, unit } : null;
}
