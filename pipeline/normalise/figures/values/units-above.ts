import { conversion, nameAndUnits } from '../../numbers/unit.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import type { Measure } from '../../registers/vocabulary.ts';
import { indentOf, isMarked } from '../../tables/depth.ts';
import type { LabelUse } from '../../tables/label-use.ts';
import { nameKey } from '../../text/name-key.ts';

interface Lent {
  readonly units: readonly string[];
  /** The line with the units in its name. */
  readonly lender: LabelUse | undefined;
}

interface Host extends Lent {
  readonly depth: number;
}

/**
 * Finds the units in which a line without any is counted: those in the name of the line above that it is set in under, or
 * that it is marked as a part of (卫生人员总数（万人） over #注册护士). Lines are shown in their order.
 */
export function unitsAbove({ units }: Dictionary): (use: LabelUse | undefined, measure: Measure | null) => Lent {
  let hosts: readonly Host[] = [];
  return (use, measure) => {
    if (use === undefined) return nothing;
    const text = use.slot.cell?.text ?? use.text;
    const depth = 2 * indentOf(use) + (isMarked(use) ? 1 : 0);
    hosts = hosts.filter((host) => host.depth < depth);
    const lent: Lent = hosts.at(-1) ?? nothing;
    const own = use.facets?.units ?? nameAndUnits(nameKey(text), units).units ?? [];
    hosts = [...hosts, { ...(own.length > 0 ? { units: own, lender: use } : lent), depth }];
    const isOf = (unit: string) => measure !== null && conversion(unit, measure.unit, units) !== null;
    return own.length > 0 ? nothing : { units: lent.units.filter(isOf), lender: lent.lender };
  };
}

const nothing: Lent = { units: [], lender: undefined };
