import type { Need } from '../model/need.ts';
import type { FormRegisters } from './registers.ts';

/** A member of a dimension that is asked for. */
interface AskedMember {
  readonly name: string;
  /** A part that adds up to the total with the others, or a part of it alone. */
  readonly relation: string;
}

/** A dimension by which a measure is asked for. */
export interface AskedDimension {
  readonly name: string;
  readonly members: readonly AskedMember[];
  /** All members that the dictionary has for this measure are asked for. */
  readonly complete: boolean;
}

/** One measure that a form asks for, with its definition. */
export interface AskedMeasure {
  readonly area: string;
  readonly name: string;
  readonly unit: string;
  /** 时点 or 时期. */
  readonly nature: string;
  readonly department: string;
  readonly note: string;
  /** Dimensions of which some promise names members; the total is always asked for too. */
  readonly dimensions: readonly AskedDimension[];
  readonly uses: readonly Need[];
  readonly least: number;
  readonly most: number | null;
  /** Measures that this one cannot exceed. */
  readonly within: readonly string[];
}

/** The measures that are needed, in the dictionary's order, each once for an area, with every member that some need names. */
export function askedMeasures(needs: readonly Need[], registers: FormRegisters): readonly AskedMeasure[] {
  return registers.measures.flatMap((row) => {
    const own = needs.filter((need) => need.measure === row.measure);
    const band = registers.bands.find((each) => each.measure === row.measure);
    const within = registers.relations.filter(
      (each) =>
        each.left_measure === row.measure &&
        each.left_breakdown === '' &&
        each.relation === '≤' &&
        // A multiple of the other, or what only asks, is no bound that a form may print.
        (each.factor === '' || each.factor === '1') &&
        each.severity === '',
    );
    return [...new Set(own.map(({ area }) => area))].map((area) => {
      const uses = own.filter((need) => need.area === area);
      const named = new Set(uses.flatMap(({ members }) => members));
      return {
        area,
        name: row.measure,
        unit: row.unit,
        nature: row.nature,
        department: row.department,
        note: row.note,
        dimensions: dimensionsOf(row, named, registers),
        uses,
        least: Number(band?.minimum || 0),
        most: band?.maximum ? Number(band.maximum) : row.unit === '%' ? 100 : null,
        within: [...new Set(within.map((each) => each.right_measure))],
      };
    });
  });
}

function dimensionsOf(
  { measure, dimensions }: FormRegisters['measures'][number],
  named: ReadonlySet<string>,
  { members }: FormRegisters,
): readonly AskedDimension[] {
  return dimensions.split('×').flatMap((name) => {
    const all = members
      .filter((row) => row.dimension === name && (row.measures === '' || row.measures.split('|').includes(measure)))
      .sort((one, other) => Number(one.position) - Number(other.position));
    const asked = all.filter((row) => named.has(row.member));
    return asked.length === 0
      ? []
      : [
          {
            name,
            members: asked.map(({ member, relation }) => ({ name: member, relation })),
            complete: asked.length === all.length,
          },
        ];
  });
}

/** The breakdown of an observation: members in the order of the dictionary's dimensions; empty for the total. */
export function breakdownOf(members: readonly (string | null)[]): string {
  return members.filter((member) => member !== null).join(' / ');
}
