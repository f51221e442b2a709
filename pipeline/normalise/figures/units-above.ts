import { conversion, nameAndUnits } from '../numbers/unit.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import type { LabelUse } from '../tables/label-use.ts';
import { nameKey } from '../text/name-key.ts';

interface Host {
  readonly depth: number;
  readonly units: readonly string[];
}

/**
 * Finds the units in which a line without any is counted: those in the name of the line above that it is set in under, or
 * that it is marked as a part of (卫生人员总数（万人） over #注册护士). Lines are shown in their order.
 */
export function unitsAbove({
  units,
}: Dictionary): (use: LabelUse | undefined, measure: Measure | null) => readonly string[] {
  let hosts: readonly Host[] = [];
  return (use, measure) => {
    if (use === undefined) return [];
    const text = use.slot.cell?.text ?? use.text;
    const depth = depthOf(text);
    hosts = hosts.filter((host) => host.depth < depth);
    const lent = hosts.at(-1)?.units ?? [];
    const own = use.facets?.units ?? nameAndUnits(nameKey(text), units).units ?? [];
    hosts = [...hosts, { depth, units: own.length > 0 ? own : lent }];
    const isOf = (unit: string) => measure !== null && conversion(unit, measure.unit, units) !== null;
    return own.length > 0 ? [] : lent.filter(isOf);
  };
}

/** Blanks before a name; what is marked as a part stands one step further in. */
function depthOf(text: string): number {
  const [blanks = ''] = /^[\s\u3000]*/u.exec(text) ?? [];
  const width = [...blanks].reduce((sum, blank) => sum + (blank === '\u3000' ? 2 : 1), 0);
  return 2 * width + (/^(?:[#＃]|其中)/u.test(text.slice(blanks.length)) ? 1 : 0);
}
