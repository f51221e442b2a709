import { unitsMentioned } from '../../numbers/mentioned-units.ts';
import { strangeUnitIn } from '../../numbers/strange-units.ts';
import { conversion, unitsNamed } from '../../numbers/unit.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import type { Measure } from '../../registers/vocabulary.ts';
import type { LabelUse } from '../../tables/label-use.ts';
import { nameForms, nameKey } from '../../text/name-key.ts';
import { isNamedAfter } from '../../words/named-after.ts';
import type { StatedUnits } from './stated-units.ts';

/**
 * The units of a cell together with those in the name of an unknown heading over it (业务量（万人次）), which count where
 * nothing nearer says a unit. Of several the one that fits the measure; none that fits says nothing of it. A heading that
 * may have ended counts for what it names (人口（万人） for 常住人口), else its unit is `unclear`; so is one that is only
 * spoken of (业务量 万人次). A unit that no register has is kept as `strange`.
 */
export function withTopicUnits(
  stated: StatedUnits,
  topics: readonly LabelUse[],
  measure: Measure,
  dictionary: Dictionary,
): StatedUnits {
  const { units } = dictionary;
  const { perhaps = [], groups = [] } = stated;
  const [strange] = [...topics, ...groups].flatMap(({ text }) => {
    const unit = strangeUnitIn(text, units);
    return unit === undefined ? [] : [{ heading: text.trim(), unit }];
  });
  if (strange !== undefined) return { ...stated, strange };
  if (stated.line !== '' || stated.labels.length > 0) return stated;
  const over = topics.filter((topic) => !groups.includes(topic));
  const holding = [over, ...[...perhaps.filter(isAbout), ...groups].map((use) => [use]).reverse()];
  const [found] = holding
    .map((headings) => headings.filter((use) => fittingUnits(use).length > 0))
    .filter((headings) => headings.length > 0);
  if (found !== undefined) return { ...stated, labels: found.map(fittingUnits), heading: found.at(-1) };
  const [unclear] = [
    ...topics.flatMap(({ text }) => spokenIn(text).map((unit) => ({ heading: text, unit }))),
    ...perhaps.flatMap((use) => fittingUnits(use).map((unit) => ({ heading: use.text, unit }))).reverse(),
  ].filter(({ unit }) => (conversion(unit, measure.unit, units) ?? 0) !== 0);
  return unclear === undefined ? stated : { ...stated, unclear };

  function fittingUnits({ text, facets }: LabelUse): readonly string[] {
    return (facets?.units ?? unitsIn(text)).filter((unit) => conversion(unit, measure.unit, units) !== null);
  }

  /** In brackets, behind 单位 or behind a sign; a number word within a name (千张床位工程) is none. */
  function unitsIn(text: string): readonly string[] {
    const key = nameKey(text).slice(0, longestHeading);
    const pieces = key.match(/\([^()]*\)|[,:;/][^,:;/()]+$|单位:?[^,:;/()]+$/gu) ?? [];
    return [...new Set(pieces.flatMap((piece) => unitsNamed(piece.replace(/^[(,:;/]+|\)$/gu, ''), units) ?? []))];
  }

  /** At the end or in brackets with other words. */
  function spokenIn(text: string): readonly string[] {
    const key = nameKey(text).slice(0, longestHeading);
    const inside = key.match(/[(<[][^()<>[\]]*[)>\]]/gu) ?? [];
    const found = inside.flatMap((piece) => unitsMentioned(piece, units));
    return [...found, ...unitsMentioned(key, units).filter((unit) => key.endsWith(unit) && key !== unit)];
  }

  function isAbout(use: LabelUse): boolean {
    return isNamedIn(use.text, measure);
  }
}

/** Whether what a heading names is what a measure counts: 一、人口情况（万人） over 年末常住人口. */
export function isNamedIn(heading: string, measure: Measure): boolean {
  return nameForms(subjectOf(heading)).some((subject) => isNamedAfter(nameKey(measure.name), subject));
}

const longestHeading = 200;

/** 人口 of 一、人口情况（万人）. */
export function subjectOf(text: string): string {
  return nameKey(text)
    .slice(0, longestHeading)
    .replace(/[(,:;/].*$/u, '')
    .replace(/(?:基本|主要)?(?:情况|状况|统计|指标|数据|总?数|总量)$/u, '');
}
