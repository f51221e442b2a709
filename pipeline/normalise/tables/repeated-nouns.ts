import { nameAndUnits } from '../numbers/unit.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import { nameKey } from '../text/name-key.ts';
import { withoutYear } from '../years/year-label.ts';
import type { Block } from './blocks.ts';
import type { LabelUse, RowPaths } from './label-use.ts';

/** 年末 before what stands at the end of the year. */
const atEnd = /^本?年末/u;

/**
 * A block with an unknown heading read as that of the numbers, when it only says again how the measures end that its lines
 * name: 年末人口数（万人） or 2025年末人口数 over 常住人口. Not beside another unknown heading, nor where a line names anything else that is
 * counted.
 */
export function withRepeatedNoun(block: Block, rows: RowPaths, dictionary: Dictionary): Block {
  const unknown = block.values.filter(({ path }) => path.some(({ facets }) => facets === null));
  const [column, ...others] = unknown;
  const leaf = column?.path.at(-1);
  if (column === undefined || leaf?.facets !== null || others.length > 0 || column.path.length > 1) return block;
  const { name, units } = nameAndUnits(nameKey(leaf.text), dictionary.units);
  const dated = withoutYear(name);
  const measures = [...rows.values()].flat().flatMap(({ facets }) => facets?.measure ?? []);
  const says = (heading: string) => {
    const noun = heading.replace(atEnd, '').replace(/数$/u, '');
    const ends = ({ name: full, flow }: Measure) =>
      nameKey(full).replace(/数$/u, '').endsWith(noun) && !(atEnd.test(heading) && flow);
    return noun.length > 1 && measures.length > 0 && measures.every(ends);
  };
  if (!(dated?.rests ?? [name]).some(says)) return block;
  const facets = { layout: '数值' as const, ...(dated === null ? {} : { year: dated.year }) };
  const use: LabelUse = { ...leaf, facets: { ...facets, ...(units === null ? {} : { units }) } };
  return { ...block, values: block.values.map((each) => (each === column ? { ...each, path: [use] } : each)) };
}
