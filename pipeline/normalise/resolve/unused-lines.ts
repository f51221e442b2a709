import { partOfYear } from '../labels/whole-name.ts';
import { unusedName } from '../registers/unused.ts';
import type { Measure } from '../registers/vocabulary.ts';
import type { LabelUse } from '../tables/label-use.ts';
import { nameKey } from '../text/name-key.ts';
import type { Surroundings } from './surroundings.ts';

/** 1—11月 beside 上年: this year's figures are not whole, and nothing else of it stands there. */
export function isOnlyPart({ facets }: LabelUse, { axes }: Surroundings): boolean {
  return axes.onlyBefore && facets?.ignored === partOfYear;
}

/** 上年 beside 1—11月, which is asked about: the same months of it, or all of it. */
export function partBefore(use: LabelUse): LabelUse {
  return { ...use, facets: { ignored: '旁边的数不是全年的，看不出它是不是全年的' } };
}

/** Whether a label is a part of a year (1—9月) where no label is a whole one, so that nothing of the table is read. */
export function isLonePart({ facets }: LabelUse, { axes }: Surroundings): boolean {
  return !axes.rowYear && !axes.columnYear && facets?.ignored === partOfYear;
}

/** One note speaks of all parts of a measure of which only the total is used. */
export function partOfWhole(use: LabelUse, { name }: Measure): LabelUse {
  return { ...use, text: `${name}（各分项）`, facets: { ignored: '该指标不用分项，只读合计' } };
}

/** A part that no measure of the table is used by. */
export function partOfNone(use: LabelUse): LabelUse {
  return { ...use, facets: { ignored: '表中的指标都不用这个分项，只读合计' } };
}

/** One note speaks of all lines, or columns, that are parts of a total. */
export function provenPart(use: LabelUse, along: '行' | '列' = '行'): LabelUse {
  return { ...use, text: `合计以外的各${along}`, facets: { ignored: `各${along}是合计的分项，逐${along}的数不用` } };
}

/** One note speaks of all lines of a list. */
export function listedLine(use: LabelUse): LabelUse {
  return { ...use, text: '各街道、乡镇、机构', facets: { ignored: '逐个列出的数不用，只读合计' } };
}

const placed = /(?:街道?|[乡镇村区市县]|委会|社区|办事处|机构|[院站所室]|中心|[公分]司|[厂校])(?:\([^()]*\))?$/u;

/** A line of a list with its total: of streets and institutions, or of whatever else, such as vaccines. */
export function lineOf(use: LabelUse, lines: ReadonlySet<LabelUse>): LabelUse {
  return [...lines].some(({ text }) => placed.test(nameKey(text))) ? listedLine(use) : provenPart(use);
}

/** The total of several areas, of which ours has a line of its own. */
export function totalOfAreas(use: LabelUse): LabelUse {
  return { ...use, text: '各地区的合计', facets: { ignored: '几个地区加在一起的数不用，本地区的数在自己的一行' } };
}

/** 注册护士数增长率, 每千人口床位数: what is worked out from figures that may be wanted. */
const derived = /[率比均每占]|[%‰]/u;

/** 出院人数 as a title over years: no measure counts it, and nothing is asked about its numbers. */
export function unusedTitle({ context, dictionary }: Surroundings): Pick<LabelUse, 'text' | 'facets'> | null {
  for (const text of context.titles) {
    const found = derived.test(text) ? null : unusedName(text, dictionary);
    if (found?.beside.size === 0) return { text, facets: { ignored: found.reason } };
  }
  return null;
}
