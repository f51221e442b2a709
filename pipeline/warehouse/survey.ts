import type { Plan } from '../model/plan.ts';
import type { MeasureUse, NeededItem, Survey, WrittenExplanation } from '../model/survey.ts';
import { type Database, query, type Row, rowsAs } from './database.ts';

/** Reads from the warehouse who sends what and what is missing, for all plans of the run. */
export async function surveyOf(database: Database, plans: readonly Plan[]): Promise<Survey> {
  return {
    items: await rowsAs<NeededItem>(
      database,
      'SELECT * FROM evaluation.completeness ORDER BY plan, area, year, kind, department, item',
    ),
    measures: (await query(database, measuresInOrder)).map(measureOf),
    owners: plans.flatMap(({ area, targets, commitments }) =>
      [...targets, ...commitments].map(({ name, department }) => ({ area, promise: name, department })),
    ),
    explanations: await rowsAs<WrittenExplanation>(
      database,
      `SELECT rule, area, TRY_CAST("year" AS INTEGER) AS year, subject, reason, name, "date"
       FROM reference.explanations ORDER BY ALL`,
    ),
  };
}

const measuresInOrder = `
  SELECT
    measures.measure,
    coalesce(measures.unit, '') AS unit,
    coalesce(measures.department, '') AS department,
    list(DISTINCT promises.name ORDER BY promises.name) FILTER (promises.name IS NOT NULL) AS promises
  FROM reference.measures
  LEFT JOIN measured.needs USING (measure)
  LEFT JOIN evaluation.promises ON needs.indicator IN (promises.indicator, promises.reference)
  GROUP BY measures.measure, measures.unit, measures.department, measures.rowid
  ORDER BY measures.rowid`;

function measureOf({ measure, unit, department, promises }: Row): MeasureUse {
  return {
    measure: String(measure),
    unit: String(unit),
    department: String(department),
    promises: Array.isArray(promises) ? promises.map(String) : [],
  };
}
