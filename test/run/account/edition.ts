import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readCsv } from '../csv.ts';
import type { Row } from './quantities.ts';

/** One promise: its row of the register, its rows of `data/` up to the data year, the last of them. */
export interface Promised {
  readonly list: 'target' | 'commitment';
  readonly seq: string;
  readonly name: string;
  readonly register: Row;
  readonly rows: readonly Row[];
  readonly now: Row;
  /** The definition in the header of its indicator. */
  readonly header: Readonly<Record<string, string>>;
  readonly decimals: number;
}

export interface Built {
  readonly seq: string;
  readonly name: string;
  readonly register: Row;
  readonly rows: readonly Row[];
  readonly now: Row;
}

interface Plan {
  readonly title: string;
  readonly area: string;
  readonly reference_area: string;
  readonly period: readonly [number, number];
  readonly baseline_year: number;
  readonly midterm_year: number;
  readonly approval?: string;
  readonly cuts?: Readonly<Record<string, number>>;
  readonly tolerance?: number;
}

/** Everything that an edition may print, read from `data/`, the registers and the headers of the indicators. */
export interface Edition {
  readonly folder: string;
  readonly id: string;
  readonly report: string;
  readonly year: number;
  readonly plan: Plan;
  readonly promises: readonly Promised[];
  readonly projects: readonly Built[];
  readonly observations: readonly Row[];
  readonly problems: readonly Row[];
  /** The day on which it was made, ISO. */
  readonly made: string;
  readonly files: readonly { readonly file: string; readonly sha256: string; readonly bytes: number }[];
  /** Rows of the registers of judgements, by name. */
  readonly registers: Readonly<Record<string, readonly Row[]>>;
  /** The compiling unit's own words. */
  readonly statement: string;
}

const judgements = ['explanations', 'corrections', 'evidence', 'breaks', 'manual_verdicts'] as const;

export function editionOf(output: string, edition: string): Edition {
  const [id = '', name = ''] = edition.split('/');
  const [report = '', year = ''] = name.split('-');
  const folder = join(output, edition);
  const plan = parse(readFileSync(`sql/plans/${id}/plan.yaml`, 'utf8')) as Plan;
  const data = (table: string): readonly Row[] => readCsv(join(folder, `data/${table}.csv`));
  const record = JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8'));
  const statement = join('raw', plan.area, year, '评估说明.md');
  return {
    folder,
    id,
    report,
    year: Number(year),
    plan,
    promises: [
      ...promised('target', readCsv(`sql/plans/${id}/targets.csv`), data('indicators'), year),
      ...promised('commitment', readCsv(`sql/plans/${id}/commitments.csv`), data('commitments'), year),
    ],
    projects: readCsv(`sql/plans/${id}/projects.csv`).map((register) => {
      const rows = data('projects').filter(({ seq }) => seq === register['seq']);
      return { seq: register['seq'] ?? '', name: register['name'] ?? '', register, rows, now: rows.at(-1) ?? {} };
    }),
    observations: data('observations'),
    problems: data('problems'),
    made: String(record.started).slice(0, 10),
    files: record.inputs,
    registers: Object.fromEntries(judgements.map((one) => [one, readCsv(`sql/reference/${one}.csv`)])),
    statement: readdirSync(join('raw', plan.area, year)).includes('评估说明.md') ? readFileSync(statement, 'utf8') : '',
  };
}

function promised(
  list: Promised['list'],
  registers: readonly Row[],
  data: readonly Row[],
  year: string,
): readonly Promised[] {
  return registers.map((register) => {
    const rows = data.filter(({ seq }) => seq === register['seq']);
    const now = rows.find((row) => row['year'] === year) ?? {};
    const header = headerOf(register['indicator'] ?? '');
    return {
      list,
      seq: register['seq'] ?? '',
      name: fullName(register, registers),
      register,
      rows,
      now,
      header,
      decimals: Number(header['decimals'] ?? (now['target_text'] ?? '').match(/\.(\d+)/)?.[1]?.length ?? 0),
    };
  });
}

/** The name as a sentence has it: a part names its whole first. */
function fullName(row: Row, rows: readonly Row[]): string {
  const own = (row['name'] ?? '').replace(/^其中[：:]/, '');
  const parent = rows.find(({ seq }) => row['parent'] !== '' && seq === row['parent']);
  return parent === undefined ? own : `${fullName(parent, rows)}（${own}）`;
}

function headerOf(indicator: string): Readonly<Record<string, string>> {
  if (indicator === '') return {};
  const lines = readFileSync(`sql/indicators/${indicator}.sql`, 'utf8').matchAll(/^-- (\w+): (.*)$/gm);
  return Object.fromEntries([...lines].map(([, key = '', text = '']) => [key, text]));
}
