import { unitClauses } from '../../around/units-in-notes.ts';
import { oncePer } from '../../memory/once-per.ts';
import { remembered } from '../../memory/remembered.ts';
import { spokenNumbers } from '../../notes/spoken-numbers.ts';
import { areasElsewhere } from '../../places/areas-named.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import type { Measure } from '../../registers/vocabulary.ts';
import { definitionIn } from '../../tables/defined-names.ts';
import type { Reader } from '../../tables/reader.ts';
import { nameKey } from '../../text/name-key.ts';
import { isCause } from '../../words/causes.ts';
import { isHarmlessKind } from '../../words/harmless/harmless.ts';
import { includesOwn, restsIn } from '../../words/inclusion.ts';
import { otherWordsIn } from '../../words/other-table.ts';
import { isPerson } from '../../words/person-names.ts';
import { scopeIn } from '../../words/scope.ts';
import { unknownWords } from '../../words/unknown-words.ts';
import { definesPersons, definesShare, meantIn } from './definitions.ts';
import { isOnLayout } from './general-notes.ts';
import { isWholeSum } from './summed-parts.ts';

/** What denies or limits known words: they are never harmless one by one. */
const limits = /[不未无仅只缺除尚待约另半非试旧前去往]|[上下]半?年|季度|[分按逐每]月|\d/u;

/** A whole year or its last day (one of another year is a doubt before), and a day of the next, by which tables are sent. */
const wholeYear =
  /(?:\d{4}年)?(?:(?:1月1日?[-至到](?:\d{4}年)?)?12月(?:31日|末|底)(?:24[时点]|二十四时|时点数?|数据?)?|1月?-12月)|次年\d{1,2}月\d{1,2}日|^\d{4}年12月$/u;

/** A system or a yearbook, whatever it is called, in which a figure was looked up: 来源：医师注册系统, 国家严重精神障碍信息系统. */
const lookedUp =
  /^(?:(?:数据|资料)?来源于?:?|[取来]自)?[\u4e00-\u9fff]{2,}(?:系统|平台|年鉴|公报|年报)(?:数据?|导出)?$/u;

/** The day on which a table was sent, alone or behind the name of who sends it. */
const day = /(?<![为是至止到于点:])(?:(?<!\d)\d{4}年)?(?<!\d)\d{1,2}月\d{1,2}日$|^\d{4}[/.-]\d{1,2}[/.-]\d{1,2}$/u;

/** What a form says of itself: 本表于每年1月底前报送 (sent in November it were of no whole year), 表内逻辑关系：活产数≥产妇数. */
const ofForm =
  /^(?:[本此]表)?(?:[应须]?[于在])?(?:(?:每年|次年|年后)0?[1-6]月(?:底|末|\d{1,2}日)?)?(?:之?前|以前)(?:上?报送?|报出|提交)(?:本表)?$|^(?:表[内间])?(?:逻辑|平衡|审核|校验)关系(?:式|如下)?:?[\u4e00-\u9fff\d()、+-]{1,24}[≥≤=<>＞＜][\u4e00-\u9fff\d()、+-]{1,24}$/u;

/** Years, and the numbers of documents and classifications: ICD-10, 国统字〔2023〕12号. */
const years = /(?<!\d)(?:19|20)\d{2}(?:-(?:19|20)\d{2})?年?|[a-z]-?\d+|\(\d{4}\)\d+号/gu;

/** No longer clause is taken apart into words. */
const longest = 60;

/** No register has longer words. */
const longestNote = 200;

/** Whether title_words.csv, or the kind of what is said, tells that words touch no figure. */
export function touchesNoFigure(key: string, dictionary: Dictionary): boolean {
  return key.length <= longestNote && harmless(dictionary)(key);
}

const harmless = oncePer((dictionary: Dictionary) =>
  remembered(
    (key: string) => dictionary.noteWords.some((pattern) => pattern.test(key)) || isHarmlessKind(key, dictionary),
    mostKept,
  ),
);

/** Clauses that are kept: a remark stands beside many figures. */
const mostKept = 5_000;

/**
 * Whether a note or a remark says nothing that touches figures of these measures: it speaks of the layout, it is registered
 * as a whole, or each of its clauses is, states a number that is compared, or has none but known words that limit nothing.
 */
export function isUnderstood(
  text: string,
  measures: Iterable<Measure>,
  areas: ReadonlySet<string>,
  { dictionary, label }: Pick<Reader, 'dictionary' | 'label'>,
): boolean {
  const isPlain = (key: string) =>
    key.length < longest &&
    !limits.test(key) &&
    otherWordsIn(key, measures, dictionary).length === 0 &&
    [key, ...restsIn(key, measures, dictionary)].every((text) =>
      [...measures].every((measure) => scopeIn(text, measure, new Set(), dictionary) === null),
    ) &&
    areasElsewhere(key, areas, dictionary).length === 0;
  const areKnown = (key: string) => isPlain(key) && unknownWords(key, measures, dictionary).length === 0;
  const isDefinition = (clause: string) => {
    const { measure: defined } = definitionIn(clause, label)?.facets ?? {};
    return defined !== undefined && [...measures].includes(defined);
  };
  const [measure, ...others] = measures;
  const beside = measure === undefined || others.length > 0 ? null : { measure };
  const isClauseKnown = (clause: string) =>
    clause === '' ||
    isOnLayout(clause) ||
    unitClauses(clause, dictionary).length > 0 ||
    isDefinition(clause) ||
    definesPersons(clause, measures) ||
    (definesShare(clause, measures, dictionary) && areasElsewhere(clause, areas, dictionary).length === 0) ||
    [...measures].every((one) => includesOwn(clause, one, dictionary)) ||
    touchesNoFigure(clause, dictionary) ||
    [...measures].some((one) => isWholeSum(clause, one, dictionary)) ||
    touchesNoFigure(meantIn(clause, measures, dictionary) ?? clause, dictionary) ||
    ofForm.test(clause) ||
    isCause(clause, measures, dictionary) ||
    (lookedUp.test(clause) && isPlain(clause)) ||
    termsOf(clause.replace(day, '').replace(years, '')).every(areKnown) ||
    spokenNumbers(clause, dictionary, label, beside).length > 0;
  const key = nameKey(text);
  return (
    isOnLayout(text) ||
    touchesNoFigure(key, dictionary) ||
    dictionary.units.has(key) ||
    isPerson(key, key) ||
    isOffice(key, dictionary) ||
    text
      .split(/[。；;，,\n！]/u)
      .map((clause) => nameKey(clause).replace(wholeYear, ''))
      .every(isClauseKnown)
  );
}

/** What a rate is worked out from, 筛查率=筛查人数/活产数×100%; any other clause is one term. */
function termsOf(clause: string): readonly string[] {
  const isRate = /^[^=]{1,20}率=[^=]+[/÷]/u.test(clause);
  return isRate ? clause.replace(/[×x*]10+(?:%|‰|\/10?万)?$/u, '').split(/[=/÷]/u) : [clause];
}

/** A department's name alone, behind that of an area: who signed. */
function isOffice(key: string, { areaNames, departments }: Dictionary): boolean {
  const place = [...areaNames.keys()].find((name) => key.startsWith(name)) ?? '';
  return departments.has(key.slice(place.length));
}
