import { unusedName } from '../../registers/unused.ts';
import type { Reader } from '../../tables/reader.ts';
import { nameKey } from '../../text/name-key.ts';
import { namesOfMeasure } from '../../words/names-of-measure.ts';
import type { AxisLine } from './axis-lines.ts';

/** Whether unused.csv has the name of a line as a part of what the lines of a run divide: 门诊 before 医院 and 基层. */
export function isKnownPart({ use }: AxisLine, run: readonly AxisLine[], { dictionary }: Reader): boolean {
  const measure = measureOf(run);
  return measure !== undefined && unusedName(use.text, dictionary)?.beside.has(measure.name) === true;
}

/**
 * Whether a line is named by the end of the name of the measure that the lines of a run divide: 死亡人数, which was not read,
 * before 30-69岁 and the causes of 四类慢性病死亡人数.
 */
export function isNamedWhole(line: AxisLine | undefined, run: readonly AxisLine[], { dictionary }: Reader): boolean {
  const [name, measure] = [nameKey(line?.use.text ?? ''), measureOf(run)];
  if (measure === undefined || name.length < 2) return false;
  return namesOfMeasure(measure, dictionary).some((own) => own.endsWith(name));
}

function measureOf(run: readonly AxisLine[]) {
  const [first] = run.flatMap(({ read }) => [...read.values()]);
  return first?.figure.measure;
}
