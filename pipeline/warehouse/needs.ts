import type { Need } from '../model/need.ts';
import type { Plan, PlannedTarget } from '../model/plan.ts';
import { type Database, query, rowsAs } from './database.ts';
import { baseName } from './files.ts';
import { needs } from './measured.ts';
import type { View } from './order.ts';
import { ofFolder } from './views.ts';

/**
 * What the promises of a plan need, in the plan's area and, for yardsticks, in the reference area. Measures and members
 * are the dictionary's names among the constants of the parsed SQL of each indicator and of all that it reads; a dimension
 * that is named itself stands for all its members.
 */
export async function needsOf(database: Database, views: readonly View[], plan: Plan): Promise<readonly Need[]> {
  const members = await membersOfMeasures(database);
  const citywide = new Set(
    (await query(database, `SELECT measure FROM reference.measures WHERE area_scope = '全市'`)).map((row) =>
      String(row['measure']),
    ),
  );
  const indicators = new Map(ofFolder(views, 'indicators').map((view) => [baseName(view.file.path), view]));
  const wanted = [...plan.targets, ...plan.commitments].flatMap((target) => wantedBy(target, plan));
  const unique = new Map(wanted.map((want) => [`${want.indicator}｜${want.area}`, want]));
  return [...unique.values()].flatMap(({ indicator, area }) => {
    const view = indicators.get(indicator);
    if (view === undefined) return [];
    const named = needs(view, views);
    const { title = '' } = view.file.header;
    return named.flatMap((measure) => {
      const own = members.get(measure);
      if (own === undefined) return [];
      return [
        {
          area: citywide.has(measure) ? plan.referenceArea : area,
          measure,
          indicator: title,
          members: own
            .filter(({ dimension, member }) => named.includes(member) || named.includes(dimension))
            .map(({ member }) => member),
        },
      ];
    });
  });
}

/** The views that a promise reads: its own in the plan's area and its yardstick in the reference area. */
function wantedBy({ indicator, reference, target }: PlannedTarget, plan: Plan) {
  const compares = target.kind === 'above_reference' || target.kind === 'meets_standard';
  return [
    ...(indicator === '' ? [] : [{ indicator, area: plan.area }]),
    ...(compares ? [{ indicator: reference || indicator, area: plan.referenceArea }] : []),
  ];
}

interface Member {
  readonly dimension: string;
  readonly member: string;
}

/** Every measure with the members that it may be broken down by, in their order. */
async function membersOfMeasures(database: Database): Promise<ReadonlyMap<string, readonly Member[]>> {
  const rows = await rowsAs<{ measure: string; dimension: string | null; member: string | null }>(
    database,
    `SELECT measures.measure, members.dimension, members.member
     FROM reference.measures
     LEFT JOIN reference.members
       ON list_contains(string_split(measures.dimensions, '×'), members.dimension)
       AND (members.measures IS NULL OR list_contains(string_split(members.measures, '|'), measures.measure))
     ORDER BY measures.rowid, TRY_CAST(members.position AS INTEGER)`,
  );
  const found = new Map<string, Member[]>();
  for (const { measure, dimension, member } of rows) {
    const own = dimension === null || member === null ? [] : [{ dimension, member }];
    found.set(measure, [...(found.get(measure) ?? []), ...own]);
  }
  return found;
}
