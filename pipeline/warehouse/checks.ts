import { originOf } from '../model/observation.ts';
import type { Problem, Severity } from '../problem.ts';
import { type Database, query, type Row } from './database.ts';
import { baseName } from './files.ts';
import type { View } from './order.ts';

/** An offending row of a check, as a problem, with all its cells. */
export interface Finding extends Problem {
  readonly origins: readonly string[];
}

/** Runs a check; every row it returns is a finding whose code is the name of the check. */
export async function runCheck(database: Database, view: View): Promise<readonly Finding[]> {
  const rows = await query(database, `SELECT * FROM ${view.name} ORDER BY area, year, measure, found, expected`);
  const severity = view.file.header['severity'] as Severity;
  return rows.map((row) => {
    const origins = Array.isArray(row['origins']) ? row['origins'].map(String) : [];
    return {
      severity,
      title: view.file.header['title'] ?? '',
      code: baseName(view.file.path),
      where: origins[0] === undefined ? {} : originOf(origins[0]),
      found: `${subjectOf(row)}：${row['found'] ?? ''}`,
      expected: String(row['expected'] ?? ''),
      remedy: view.file.header['remedy'] ?? '',
      figure: {
        ...(row['area'] === null ? {} : { area: String(row['area']) }),
        ...(row['year'] === null ? {} : { year: Number(row['year']) }),
        ...(row['measure'] === null ? {} : { measure: String(row['measure']) }),
      },
      ...(view.file.header['years'] === 'own' ? { ownYearOnly: true } : {}),
      origins,
    };
  });
}

/** 朝阳区2023年注册护士数; the area only once when the measure names it. */
function subjectOf({ area, year, measure }: Row): string {
  const subject = String(measure ?? '');
  const place = area === null || subject.includes(String(area)) ? '' : String(area);
  return `${place}${year === null ? '' : `${year}年`}${subject}`;
}
