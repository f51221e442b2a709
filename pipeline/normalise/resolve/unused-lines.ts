import { partOfYear } from '../labels/whole-name.ts';
import type { Measure } from '../registers/vocabulary.ts';
import type { LabelUse } from '../tables/label-use.ts';
import type { Surroundings } from './resolution.ts';

/** Whether a label is a part of a year (1—9月) where no label is a whole one, so that nothing of the table is read. */
export function isLonePart({ facets }: LabelUse, { axes }: Surroundings): boolean {
  return !axes.rowYear && !axes.columnYear && facets?.ignored === partOfYear;
}

/** One note speaks of all parts of a measure of which only the total is used. */
export function partOfWhole(use: LabelUse, { name }: Measure): LabelUse {
  return { ...use, text: `${name}（各分项）`, facets: { ignored: '该指标不用分项，只读合计' } };
}

/** One note speaks of all lines that are parts of a total. */
export function provenPart(use: LabelUse): LabelUse {
  return { ...use, text: '合计以外的各行', facets: { ignored: '各行是合计的分项，逐行的数不用' } };
}

/** One note speaks of all lines of a list. */
export function listedLine(use: LabelUse): LabelUse {
  return { ...use, text: '各街道、乡镇、机构', facets: { ignored: '逐个列出的数不用，只读合计' } };
}
