import type { Dictionary } from '../registers/dictionary.ts';
import { nameKey } from '../text/name-key.ts';
import { type Said, valuesOf } from './said.ts';

/** The codes of areas, six digits, and what the statistics service adds for what is within: all zeros for the area itself. */
const code = /^(\d{6})(0{3}|0{6})?$/u;

/**
 * The areas that a table names by their codes (行政区划代码：110105), each as the register has it behind 区划代码; a code that
 * it does not have is a place of its own, where it has those of all areas. Used only to refuse.
 */
export function areasCoded(said: Said, { areaNames }: Dictionary): readonly string[] {
  const values = valuesOf(said, 'code');
  if (values.length === 0) return [];
  const coded = new Set([...areaNames].flatMap(([name, area]) => (name.startsWith(prefix) ? [area] : [])));
  const isWhole = [...areaNames.values()].every((area) => coded.has(area));
  return values.flatMap((value) => {
    const written = nameKey(value);
    if (!/^\d{6,12}$/u.test(written)) return [];
    const area = areaNames.get(`${prefix}${code.exec(written)?.[1] ?? written}`);
    return area ?? (isWhole ? [`${prefix} ${written}`] : []);
  });
}

const prefix = '区划代码';
