import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExplanationRow, explanationLine } from '../../pipeline/model/explanation.ts';
import { type Problem, sentence } from '../../pipeline/problem.ts';
import { readCases } from './cases.ts';
import { editionsOf, type PlanRow, planOf } from './plans.ts';
import {
  type BreakRow,
  breaksOf,
  type FigureRow,
  type LedgerRow,
  ledgerOf,
  observationsOf,
  type RatioRow,
  ratiosOf,
  type TableRow,
  wordsOf,
} from './rows.ts';
import { buildWorld, type Register, sqlDir, type World } from './world.ts';

interface CheckCase {
  readonly observations?: readonly FigureRow[];
  readonly ledger?: readonly LedgerRow[];
  /** Year and measure or project of 甲区 that reading refused. */
  readonly withheld?: readonly (readonly [number, string])[];
  readonly corrections?: Register;
  readonly explanations?: Register;
  readonly plan?: PlanRow;
  readonly breaks?: readonly BreakRow[];
  readonly printed?: readonly RatioRow[];
  readonly words?: readonly TableRow[];
  readonly registeredBreaks?: Register;
  /** Rows about the plan of the case. */
  readonly manualVerdicts?: Register;
  /** Findings of the check that the file is named for; what a finding leaves out is not compared. */
  readonly expected: readonly {
    readonly area?: string;
    readonly year: number | null;
    readonly measure: string;
    readonly found?: string;
    readonly expected?: string;
    readonly origins?: readonly string[];
    /** Rows for explanations.csv. */
    readonly explain?: readonly string[];
  }[];
}

const cases = readCases<CheckCase>('checks');

const withPrefix = (rows: Register | undefined, prefix: string): Register =>
  (rows ?? []).map((row) => ({
    ...row,
    area: prefix + row['area'],
    ...(row['subject']?.includes('/') ? { subject: prefix + row['subject'] } : {}),
  }));

/** A row of explanations.csv as it is pasted. */
function registered(row: ExplanationRow): Record<string, string> {
  const [line = {}] = parse(`${header}\n${explanationLine(row)}`, { columns: true }) as Record<string, string>[];
  return line;
}
const header = readFileSync(join(sqlDir, 'reference/explanations.csv'), 'utf8').replace('\uFEFF', '').split(/\r?\n/)[0];

const refused = (figure: NonNullable<Problem['figure']>): Problem => ({
  severity: 'stop',
  code: 'E213',
  where: {},
  found: '',
  expected: '',
  remedy: '',
  figure,
});

describe('checks', () => {
  let world: World;
  let given: Parameters<typeof buildWorld>[0] & { readonly registers: Readonly<Record<string, Register>> };
  beforeAll(async () => {
    const plans = cases.flatMap(({ plan, prefix }) =>
      plan === undefined ? [] : [{ row: plan, plan: planOf(plan, prefix) }],
    );
    const relations: Record<string, string>[] = parse(readFileSync(join(sqlDir, 'reference/relations.csv')), {
      bom: true,
      columns: true,
    });
    const equality = { left_measure: '户籍死亡人数', relation: '=', right_measure: '年龄别死亡人数', reason: '测试' };
    given = {
      observations: cases.flatMap(({ observations, prefix }) => observationsOf(observations ?? [], prefix)),
      ledger: cases.flatMap(({ ledger, prefix }) => ledgerOf(ledger ?? [], prefix)),
      breaks: cases.flatMap(({ breaks, prefix }) => breaksOf(breaks ?? [], prefix)),
      printed: cases.flatMap(({ printed, prefix }) => ratiosOf(printed ?? [], prefix)),
      words: cases.flatMap(({ words, prefix }) => wordsOf(words ?? [], prefix)),
      problems: cases.flatMap(({ withheld = [], prefix }) =>
        withheld.map(([year, measure]) => refused({ area: `${prefix}甲区`, year, measure })),
      ),
      plans: plans.map(({ plan }) => plan),
      editions: plans.flatMap(({ row, plan }) => editionsOf(row, plan)),
      registers: {
        corrections: cases.flatMap(({ corrections, prefix }) => withPrefix(corrections, prefix)),
        explanations: cases.flatMap(({ explanations, prefix }) => withPrefix(explanations, prefix)),
        breaks: cases.flatMap(({ registeredBreaks, prefix }) => withPrefix(registeredBreaks, prefix)),
        manual_verdicts: cases.flatMap(({ manualVerdicts = [], plan, prefix }) =>
          plan === undefined ? [] : manualVerdicts.map((row) => ({ plan: planOf(plan, prefix).id, ...row })),
        ),
        relations: [...relations, equality],
        areas: cases.map(({ prefix }) => ({ area: `${prefix}北京市`, kind: '参照', note: '' })),
      },
    };
    world = await buildWorld(given);
  });
  afterAll(() => world?.database.close());

  it.each(cases)('$view：$case', ({ view, prefix, expected }) => {
    const findings = world.warehouse.findings.filter(
      (finding) => finding.code === view && finding.figure?.area?.startsWith(prefix),
    );
    const plain = (text: string | undefined) => (text ?? '').replaceAll(prefix, '');
    const each = findings.flatMap((finding) =>
      [finding.figure, ...(finding.also ?? [])].map((figure) => ({ ...finding, figure })),
    );
    const rows = each.map((finding) => ({
      area: plain(finding.figure?.area),
      year: finding.figure?.year ?? null,
      measure: plain(finding.figure?.measure),
      found: finding.found.slice(finding.found.indexOf('：') + 1),
      expected: plain(finding.expected),
      origins: finding.origins?.map(plain),
      explain: (finding.explain ?? []).flatMap(({ rows }) => rows.map((row) => plain(explanationLine(row)))),
    }));
    expect(rows).toHaveLength(expected.length);
    expect(rows).toMatchObject(expected);
    for (const { remedy } of findings) expect(remedy).not.toBe('');
  });

  it('an explanation for a plan that was not read has not expired; one for an unknown area has', async () => {
    const other = await buildWorld({
      registers: {
        explanations: ['密云区', '密云'].map((area) => ({
          rule: 'baseline_differs',
          area,
          year: '2025',
          subject: '每千人口注册床位数',
          found: '4.39',
        })),
      },
    });
    other.database.close();
    const expired = other.warehouse.findings.filter(({ code }) => code === 'explanation_expired');
    expect(expired.map(({ figure }) => figure?.area)).toEqual(['密云']);
  });

  it('every row that a finding offers for explanations.csv silences it and no other', async () => {
    const explained = world.warehouse.findings.filter(({ explain = [] }) => explain.length > 0);
    expect(new Set(explained.map(({ code }) => code)).size).toBeGreaterThanOrEqual(12);
    const again = await buildWorld({
      ...given,
      registers: {
        ...given.registers,
        explanations: [
          ...(given.registers.explanations ?? []),
          ...explained.flatMap(({ explain = [] }) => explain.flatMap(({ rows }) => rows.map(registered))),
        ],
      },
    });
    again.database.close();
    const left = again.warehouse.findings;
    expect(left.filter(({ code, explain = [] }) => explain.length > 0 || code === 'explanation_expired')).toEqual(
      world.warehouse.findings.filter(({ code }) => code === 'explanation_expired'),
    );
    const lines = (findings: World['warehouse']['findings']) => findings.map(sentence);
    const silenced = new Set(lines(explained));
    const before = lines(world.warehouse.findings).filter((line) => !silenced.has(line));
    expect(lines(left)).toEqual(expect.arrayContaining(before));
  });

  it('runs every check that is declared', () => {
    expect(world.warehouse.checksRun).toBe(world.warehouse.checksDeclared);
    expect(new Set(cases.map(({ view }) => view)).size).toBe(world.warehouse.checksDeclared);
  });
});
