import { valuesOf } from '../../around/said.ts';
import { unitNamedBy } from '../../around/stated.ts';
import { unitClauses } from '../../around/units-in-notes.ts';
import { strangeUnit } from '../../figures/messages/cell-messages.ts';
import type { Taken } from '../../figures/values/taken.ts';
import { measuresMeant } from '../../notes/measures-meant.ts';
import { shift } from '../../numbers/decimal.ts';
import { conversion } from '../../numbers/unit.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import type { Measure } from '../../registers/vocabulary.ts';
import type { Reader } from '../../tables/reader.ts';
import { nameKey } from '../../text/name-key.ts';
import { namesOfMeasure } from '../../words/names-of-measure.ts';
import { unitOfTable } from '../messages/contradiction-messages.ts';
import { unitOfNote } from '../messages/question-messages.ts';
import { looseWords } from './loose-words.ts';

/** Asks where a note names another power of ten than the unit by which a figure was read: 注：单位为万人次 below a column 人次. */
export function askAboutNotedUnits(reader: Reader, taken: readonly Taken[]): void {
  const { notes, table, dictionary, findings } = reader;
  const measures = new Map(
    taken.map(({ figure: { measure } }) => [measure, new Set([nameKey(measure.name)])] as const),
  );
  const said = [...table.said.titles, ...valuesOf(table.said, 'other')].filter((text) =>
    /单位(?:均?为|是)/u.test(text),
  );
  const own = [...notes.own, ...looseWords(reader)].flatMap(({ text, marks }) => (marks.length > 0 ? [] : text));
  for (const text of new Set([...own, ...said].map((each) => each.replace(/[。；;]+$/u, '')))) {
    for (const { clause, unit } of unitsIn(text, dictionary)) {
      if (isOfOthers(clause, [...measures.keys()], dictionary)) continue;
      const meant = measuresMeant(clause, measures, dictionary);
      for (const { figure, slot, observation } of taken) {
        const places = conversion(unit, figure.measure.unit, dictionary.units);
        if (observation?.value == null || slot.reading.kind !== 'number') continue;
        if (places === null && !isStrange(unit, dictionary)) continue;
        const isSame = places !== null && Number(shift(slot.reading.decimal, places)) === observation.value;
        if (!isSame && meant.has(figure.measure)) findings.add(unitOfNote(text, unit, figure.measure.name), [slot]);
      }
    }
  }
}

/** Whether the subject of a note is in the names of measures, but of none that the table has: 人口单位为万人 below 注册护士数. */
function isOfOthers(subject: string, own: readonly Measure[], dictionary: Dictionary): boolean {
  const isOf = (one: Measure) => namesOfMeasure(one, dictionary).some((name) => name.includes(subject));
  return subject.length > 1 && !own.some(isOf) && [...dictionary.measures.values()].some(isOf);
}

/** Whether a note names a scale that the register does not know, which is asked about with the figures. */
export function namesStrangeUnit(note: string, dictionary: Dictionary): boolean {
  return unitsIn(note, dictionary).some(({ unit }) => isStrange(unit, dictionary));
}

/** The units that a note names, each with the words that tell whose it is; one that the register cannot tell apart as a whole. */
function unitsIn(note: string, dictionary: Dictionary) {
  const clauses = unitClauses(note, dictionary).flatMap(({ subject, units }) =>
    units.length === 1 ? units.map((unit) => ({ clause: subject, unit })) : [],
  );
  // 调查单位为千户居民 is who was asked.
  const unit = /(?:填报|上报|报送|调查|汇总|观察|抽样)单位/u.test(note) ? null : unitNamedBy(note);
  return clauses.length > 0 || unit === null ? clauses : [{ clause: note, unit }];
}

/**
 * Asks where the table states one power of ten and the heading or the line of a figure, by which it was read, another:
 * 单位：千人次 over a column 总诊疗人次（万人次）. A heading in single ones is an exception that is meant, where some figure
 * keeps to the table.
 */
export function askAboutTwoUnits({ context, dictionary, findings }: Reader, taken: readonly Taken[]): void {
  const read = taken.flatMap(({ figure, slot, observation }) => {
    const { reading } = slot;
    if (!observation?.value || reading.kind !== 'number' || reading.unit !== null) return [];
    const scaled = (context.units ?? []).flatMap((unit) => {
      const places = conversion(unit, figure.measure.unit, dictionary.units) ?? 0;
      return places === 0 ? [] : [{ unit, value: Number(shift(reading.decimal, places)) }];
    });
    const { value } = observation;
    const keeps = scaled.some((each) => each.value === value);
    return scaled
      .slice(0, 1)
      .map(({ unit }) => ({ figure, slot, unit, keeps, isOne: Number(reading.decimal) === value }));
  });
  const { units, unknownUnit } = context;
  if (units === null && isLikeUnit(unknownUnit))
    for (const { slot, observation, stated } of taken)
      if (stated && observation?.value) findings.add(strangeUnit(unknownUnit), [slot]);
  const kept = read.some(({ keeps }) => keeps);
  for (const { figure, slot, unit, keeps, isOne } of read)
    if (!keeps && !(isOne && kept)) findings.add(unitOfTable(unit, figure.measure.name), [slot]);
}

/** 百人 in a note: a scale that the register does not know. */
function isStrange(unit: string, { units }: Dictionary): boolean {
  return !units.has(nameKey(unit)) && /^(?:[\d十百千万亿×]+)[\u4e00-\u9fff]{0,3}$/u.test(unit) && isLikeUnit(unit);
}

/** 百人, 100人, 户; not who reports, nor 见表内. */
function isLikeUnit(text: string): boolean {
  const key = nameKey(text);
  return (scaled.test(key) ? key.length <= 6 : /^[^-/]{1,2}$/u.test(key)) && !noUnit.test(key);
}

const scaled = /[\d十百千万亿%‰×]/u;
const noUnit = /[市区县街道乡镇村]$|[见详如各表列略无]/u;
