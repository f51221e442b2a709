import { originOf } from '../model/observation.ts';
import type { Problem, Severity } from '../problem.ts';
import { type Database, query, type Row } from './database.ts';
import { baseName } from './files.ts';
import type { View } from './order.ts';
import { refusal } from './refuse.ts';

/**
 * Runs a check; every row it returns is a problem whose code is the name of the check.
 * @throws PipelineError E310 when the header names no severity that there is
 */
export async function runCheck(database: Database, view: View): Promise<readonly Problem[]> {
  const rows = await query(database, `SELECT * FROM ${view.name} ORDER BY area, year, measure, found, expected`);
  const severity = severityOf(view);
  const years = view.file.header['years'];
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
      ...(years === 'own' || years === 'later' ? { years } : {}),
      origins,
    };
  });
}

function severityOf({ file }: View): Severity {
  const { severity = '' } = file.header;
  if (severity === 'stop' || severity === 'warn' || severity === 'note') return severity;
  throw refusal('E310', file.path, `标头注释有误：severity 为“${severity}”`, 'stop、warn 或 note');
}

/** 甲区2023年注册护士数; the area only once when the measure names it. */
function subjectOf({ area, year, measure }: Row): string {
  const subject = String(measure ?? '');
  const place = area === null || subject.includes(String(area)) ? '' : String(area);
  return `${place}${year === null ? '' : `${year}年`}${subject}`;
}
