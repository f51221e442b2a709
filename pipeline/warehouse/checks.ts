import type { Explainable, ExplanationRow } from '../model/explanation.ts';
import { originOf } from '../model/observation.ts';
import type { DoubtfulFigure, Problem, Severity } from '../problem.ts';
import { type Database, query, type Row } from './database.ts';
import { baseName } from './files.ts';
import type { View } from './order.ts';
import { refusal } from './refuse.ts';

/**
 * Runs a check; every row it returns is a problem whose code is the name of the check; rows that find the
 * same in the same cells are one problem about all their figures, rows of a check of tables that find the same one about all
 * their tables.
 * @throws PipelineError E310 when the header names no severity that there is
 */
export async function runCheck(database: Database, view: View): Promise<readonly Problem[]> {
  const rows = await query(
    database,
    `SELECT *, rtrim(rtrim(format('{:.6f}', explained), '0'), '.') AS explained_text
     FROM ${view.name} ORDER BY area, year, measure, found, expected, origins`,
  );
  const groups = new Map<string, [Row, ...Row[]]>();
  for (const row of rows) {
    const { area, year, found, expected, origins } = row;
    const isPlaced = Array.isArray(origins) && origins.length > 0;
    const cells = isPlaced && view.file.header.scope !== 'tables' ? origins.map(String) : [];
    const key = isPlaced ? JSON.stringify([area, year, found, expected, cells]) : String(groups.size);
    const before = groups.get(key);
    if (before === undefined) groups.set(key, [row]);
    else before.push(row);
  }
  return [...groups.values()].map((group) => problemOf(group, view));
}

function problemOf(rows: readonly [Row, ...Row[]], view: View): Problem {
  const [row] = rows;
  const { years, scope, title = '', remedy = '', explain = '' } = view.file.header;
  const code = baseName(view.file.path);
  const origins = [
    ...new Set(rows.flatMap((each) => (Array.isArray(each['origins']) ? each['origins'].map(String) : []))),
  ];
  const measures = [...new Set(rows.flatMap(({ measure }) => (measure === null ? [] : String(measure))))];
  const figure = figureOf(row);
  const figures = new Map(rows.map(figureOf).map((each) => [JSON.stringify(each), each]));
  const also = [...figures.values()].slice(1);
  const isOfTables = scope === 'words' || scope === 'tables';
  const found = `${subjectOf(row, isOfTables ? '的表' : measures.join('、'))}：${row['found'] ?? ''}`;
  // Each table is explained by itself, and need not name the others.
  const apart = scope === 'tables' ? rows.map((each) => [each]) : [rows];
  const explained = apart.flatMap((each): readonly Explainable[] => {
    const own = each.flatMap((one) => explanationRows(one, code));
    const written = [...new Map(own.map((one) => [JSON.stringify(one), one])).values()];
    return own.length === 0 ? [] : [{ when: explain, found: scope === 'tables' ? title : found, rows: written }];
  });
  return {
    severity: severityOf(view),
    title,
    code,
    where: origins[0] === undefined ? {} : originOf(origins[0]),
    found,
    expected: String(row['expected'] ?? ''),
    remedy,
    figure,
    ...(also.length === 0 ? {} : { also }),
    ...(years === 'own' || years === 'later' ? { years } : {}),
    ...(scope === 'table' || isOfTables ? { ofTable: true } : {}),
    ...(isOfTables ? { ofWords: true } : {}),
    ...(explained.length === 0 ? {} : { explain: explained }),
    origins,
  };
}

function figureOf({ area, year, measure }: Row): DoubtfulFigure {
  return {
    ...(area === null ? {} : { area: String(area) }),
    ...(year === null ? {} : { year: Number(year) }),
    ...(measure === null ? {} : { measure: String(measure) }),
  };
}

function explanationRows(row: Row, rule: string): readonly ExplanationRow[] {
  const { area, year, subjects, explained_text: found } = row;
  if (!Array.isArray(subjects)) return [];
  return subjects.map((subject) => ({
    rule,
    area: String(area ?? ''),
    year: year === null ? null : Number(year),
    subject: String(subject),
    found: String(found ?? ''),
  }));
}

function severityOf({ file }: View): Severity {
  const { severity = '' } = file.header;
  if (severity === 'stop' || severity === 'warn' || severity === 'note') return severity;
  throw refusal('E310', file.path, `标头注释有误：severity 为“${severity}”`, 'stop、warn 或 note');
}

/** 甲区2023年注册护士数; the area only once when the measure names it. */
function subjectOf({ area, year }: Row, subject: string): string {
  const place = area === null || subject.includes(String(area)) ? '' : String(area);
  return `${place}${year === null ? '' : `${year}年`}${subject}`;
}
