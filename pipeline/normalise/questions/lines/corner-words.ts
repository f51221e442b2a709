import { doubtfulHeading } from '../../figures/messages/word-messages.ts';
import { type Taken, valuedFigures } from '../../figures/values/taken.ts';
import { unitsNamed } from '../../numbers/unit.ts';
import { isProvider } from '../../places/providers.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import type { Measure } from '../../registers/vocabulary.ts';
import type { Figure } from '../../resolve/resolution.ts';
import type { Column } from '../../tables/columns.ts';
import type { Reader } from '../../tables/reader.ts';
import { withoutEnglish } from '../../text/english.ts';
import { nameKey } from '../../text/name-key.ts';
import { type AskedWord, askedFor, eachOnce } from '../../words/asked-words.ts';
import { isNotActual } from '../../words/not-actual.ts';
import { otherTableIn } from '../../words/other-table.ts';
import { scopeOfAll } from '../../words/scope.ts';
import { unknownWords } from '../../words/unknown-words.ts';
import { wantedEnd } from '../../words/wanted-ends.ts';
import { loosePart } from '../../years/loose-part.ts';
import { partOfYear } from '../../years/part-of-year.ts';
import { wordsAgainst } from '../names/folder-names.ts';
import { doubtInNote } from '../notes/note-doubts.ts';
import { openIn } from '../notes/open-words.ts';

const tail = /[(（【[].*$/su;

/** What lines are told apart by, whatever is counted. */
const plain =
  /^(?:月份?|季度|年[份度龄]?|年龄(?:段|组|别)|周?岁|时间|日期|地区|街道?|乡|镇|乡镇|县|社区|村|单位|机构)$/u;

/**
 * Asks about words over the names of the lines by which all figures may be of some only: 指标（停用） and 外聘人员 over 注册护士数.
 * The figures are read.
 */
export function askAboutCorners(reader: Reader, columns: readonly Column[], taken: readonly Taken[]): void {
  const { dictionary, findings, grid, label, place, table } = reader;
  const figures = valuedFigures(taken);
  const measures = new Set(figures.map(({ measure }) => measure));
  const isOfAreas = new Set(figures.map(({ area }) => area)).size > 1;
  if (measures.size === 0) return;
  const heads = new Set(table.headers);
  const lines = taken.flatMap(({ labels }) => labels.filter(({ slot }) => !heads.has(slot.row)));
  const named = new Set(lines.map(({ slot }) => slot.column));
  const isOfMeasures = (column: number) => {
    const names = table.body.flatMap(({ row }) => grid.rows[row]?.[column] ?? []).filter(({ kind }) => kind === 'text');
    return names.filter(({ text }) => label(text)?.measure !== undefined).length * 2 > names.length;
  };
  const isOfYears = (column: number) =>
    table.body.every(({ row }) => label(grid.rows[row]?.[column]?.text ?? '')?.year !== undefined);
  // 单位（快报数） over 人 and 张
  const isOver = ({ role, index }: Column) => role === 'unit' || (role === 'label' && named.has(index));
  const over = columns.filter(isOver).flatMap(({ path, role }) => path.map((use) => ({ ...use, role })));
  for (const { text: whole, facets, slot, role } of over) {
    const text = withoutEnglish(whole) ?? whole;
    // 妇幼保健 over names and numbers heads both.
    if (slot.merge !== null && slot.merge.right > slot.merge.left) continue;
    const split = /^[^/／]+[/／](.+)$/u.exec(text)?.[1] ?? '';
    const isOther = facets?.measure !== undefined && !measures.has(facets.measure);
    const isRead = facets !== null && Object.keys(facets).some((facet) => facet !== 'layout' && !isTime(text));
    if (split === '' && role === 'label' && isRead && !isOther && !isWanted(text, measures)) continue;
    // 评审等次 and 街道（乡镇） say what the lines are.
    const [bracket = ''] = tail.exec(text) ?? [];
    const unknown = isOfMeasures(slot.column) ? text : bracket;
    const isOfAll = isOfMeasures(slot.column) || isOfYears(slot.column);
    // 指标/快报数
    const beside = bracket === '' && isOfMeasures(slot.column) ? split : bracket;
    const isUnit = unitsNamed(beside.replace(/[()（）]/gu, ''), dictionary.units) !== null;
    const said = beside === '' || isUnit ? [] : wordsAgainst(beside, place.folder, measures, dictionary);
    const words = eachOnce([
      ...(isOfAll ? wordsOver(text, measures, dictionary) : []),
      ...(role === 'label' && (facets?.layout === undefined || isOther)
        ? saidOfAll(text, figures, measures, dictionary)
        : []),
      ...askedFor(
        'unknown',
        unknownWords(unknown, measures, dictionary).filter((word) => !plain.test(word)),
      ),
      // 地区（全市） over the names of all districts.
      ...said.filter(({ word, why }) => !(why === 'place' && isOfAreas) && !plain.test(word)),
    ]);
    if (words.length > 0) findings.add(doubtfulHeading(words, whole), [slot]);
  }
}

/** Words by which all of the measures below a heading are of some only, or of another table. */
function wordsOver(text: string, measures: ReadonlySet<Measure>, dictionary: Dictionary): readonly AskedWord[] {
  const scope = scopeOfAll(text, measures, dictionary);
  const key = nameKey(text);
  const open = [...measures].map((measure) => openIn(key, measure, dictionary));
  const [state] = open.every((word) => word !== undefined) ? open : [];
  return [
    ...otherTableIn(text, measures, dictionary),
    ...askedFor('part', [scope ?? (isProvider(one(key)) && !/各|所有|全部|[、和及]/u.test(key) ? text : [])].flat()),
    ...askedFor('state', [state ?? []].flat()),
    ...(isTime(text) ? askedFor('time', [text]) : []),
  ];
}

/** 农村部分 */
const ofPart = /部分[)）]?\s*$/u;

/** What a corner says of all figures below as a note would: 户籍人口，全年数; or that they are wanted: 考核值, 十四五规划. */
function saidOfAll(text: string, figures: readonly Figure[], measures: ReadonlySet<Measure>, dictionary: Dictionary) {
  const doubts = figures.map((figure) => doubtInNote(text, figure, dictionary));
  const [doubt] = doubts.every((word) => word !== null) ? doubts : [];
  return [
    ...(doubt == null ? [] : [doubt]),
    ...askedFor('part', ofPart.test(text) && scopeOfAll(text, measures, dictionary) !== null ? [text] : []),
    ...wantedEnd(text),
    ...askedFor('state', isWanted(text, measures) ? [text] : []),
  ];
}

function isWanted(text: string, measures: ReadonlySet<Measure>): boolean {
  return [...measures].every(({ name }) => isNotActual(text, name));
}

/** 朝阳医院 of 朝阳医院[床]. */
function one(key: string): string {
  return key.replace(/[[(（【].*$|(?:床位?|护士|医师|人员|数据|情况)+$/gu, '');
}

/** 截至11月底: no year of its own. */
function isTime(text: string): boolean {
  return loosePart(text) !== '' || partOfYear(text) !== '';
}
