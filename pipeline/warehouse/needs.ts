import type { Need } from '../model/need.ts';
import type { Plan, PlannedTarget } from '../model/plan.ts';
import { type Database, query } from './database.ts';
import { baseName } from './files.ts';
import { needs } from './measured.ts';
import type { View } from './order.ts';
import { ofFolder } from './views.ts';

/**
 * What the promises of a plan need, in the plan's area and, for yardsticks, in the reference area. Measures and members
 * are the dictionary's names among the constants of the parsed SQL of each indicator and of all that it reads.
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
          members: own.filter((member) => named.includes(member)),
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

/** Every measure with the members that it may be broken down by. */
async function membersOfMeasures(database: Database): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await query(
    database,
    `SELECT
       measures.measure,
       coalesce(list(members.member ORDER BY TRY_CAST(members.position AS INTEGER))
         FILTER (members.member IS NOT NULL), []) AS members
     FROM reference.measures
     LEFT JOIN reference.members
       ON list_contains(string_split(measures.dimensions, '×'), members.dimension)
       AND (members.measures IS NULL OR list_contains(string_split(members.measures, '|'), measures.measure))
     GROUP BY measures.measure`,
  );
  return new Map(rows.map((row) => [String(row['measure']), [row['members']].flat().map(String)]));
}
