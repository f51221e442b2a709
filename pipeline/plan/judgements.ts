import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan } from '../model/plan.ts';
import { PipelineError, type Problem } from '../problem.ts';
import { type RegisterRow, readColumn, readRegister } from '../register.ts';
import { type Refuse, refuser } from './fault.ts';
import { judgementColumns } from './judgement-columns.ts';
import { checkJudgement } from './judgement-rules.ts';
import { nearestHint } from './nearest.ts';
import { viewsIn } from './views.ts';

type Row = Readonly<Record<string, string>>;

/** A list that the cells of a column must be in, and what messages call it. */
interface Names {
  readonly called: string;
  readonly names: readonly string[];
}

/** The rule whose subject is a target of a plan. */
const unmetBinding = 'unmet_binding';

/**
 * Checks the registers in which people write judgements, so that no row is ignored for a slip of the pen: every cell
 * (E303) and every area, measure, indicator, rule, plan and target that a row names (E338); a
 * demonstration row may name a plan that has been taken away. Adds all faults to `problems`.
 * @param sqlDir path of the `sql` folder on disk, `name` as messages print it
 * @param plans those that could be read; `ids` names all of them; only when
 *   the plans are `whole` are targets looked up
 */
export function checkJudgements(
  sqlDir: string,
  name: string,
  { plans, ids, whole }: { readonly plans: readonly Plan[]; readonly ids: readonly string[]; readonly whole: boolean },
  problems: Problem[],
): void {
  const reference = (file: string) => join(sqlDir, 'reference', file);
  const areas = [...readColumn(reference('areas.csv'), 'area'), ...plans.flatMap((p) => [p.area, p.referenceArea])];
  const area = { called: '规划的地区，或 areas.csv 登记的地区', names: [...new Set(areas)] };
  const measure = { called: 'measures.csv 登记的指标项', names: readColumn(reference('measures.csv'), 'measure') };
  const unit = {
    called: 'measures.csv 用到的单位',
    names: [...new Set(readColumn(reference('measures.csv'), 'unit'))],
  };
  const indicator = {
    called: `${name}/indicators/ 里一个 .sql 文件的名称`,
    names: viewsIn(join(sqlDir, 'indicators'), '').names,
  };
  const members = { called: 'members.csv 登记的成员', names: readColumn(reference('members.csv'), 'member') };
  const rules = explainable(join(sqlDir, 'checks'));
  const coded = rules.filter((view) => /^-- scope: (?:words|tables)$/m.test(checkOf(join(sqlDir, 'checks'), view)));
  const rule = { called: `可以说明的规则 ${rules.join('、')} 之一`, names: rules };
  const plan = { called: `规划 ID（${ids.join('、')}）`, names: ids };

  const readable = whole ? plans : [];
  const columns: Readonly<Record<keyof typeof judgementColumns, Readonly<Record<string, Names>>>> = {
    corrections: { area, measure },
    explanations: { rule, area },
    evidence: { plan },
    breaks: {
      area,
      indicator: {
        called: `${indicator.called}，或 measures.csv 登记的指标项`,
        names: [...indicator.names, ...measure.names],
      },
    },
    manual_verdicts: { plan },
    relations: { left_measure: measure, right_measure: measure },
    bands: { measure },
    ceilings: { unit },
  };
  for (const register of Object.keys(columns) as (keyof typeof columns)[]) {
    const shown = `${name}/reference/${register}.csv`;
    const refuse = refuser(shown, problems);
    for (const { row, line } of rowsOf(reference(`${register}.csv`), shown, register, problems)) {
      if (row['demonstration'] === '是') continue;
      for (const [column, names] of Object.entries(columns[register])) checkName(row, line, column, names, refuse);
      if (register === 'corrections') checkMembers(row, line, members, refuse);
      checkJudgement(register, { row, line }, readable, refuse);
      if (row['seq'] !== undefined) checkTarget(row['plan'] ?? '', row['seq'], line, 'seq', readable, refuse);
      if (register === 'explanations' && coded.includes(row['rule'] ?? '') && (row['found'] ?? '') === '')
        refuse('E303', line, 'found', '空白', '问题中写好的核对码');
      if (row['rule'] === unmetBinding) {
        const [id = '', seq = ''] = (row['subject'] ?? '').split('/');
        if (ids.includes(id)) checkTarget(id, seq, line, 'subject', readable, refuse);
        else refuse('E338', line, 'subject', `读到“${row['subject']}”`, `规划ID/序号，如 ${ids[0] ?? 'plan'}/7`);
      }
    }
  }
}

/** The checks whose header says in which case they may be explained; the others cannot be explained away. */
function explainable(checks: string): readonly string[] {
  return viewsIn(checks, '').names.filter((view) => /^-- explain:/m.test(checkOf(checks, view)));
}

function checkOf(checks: string, view: string): string {
  return readFileSync(join(checks, `${view}.sql`), 'utf8');
}

function rowsOf(
  file: string,
  shown: string,
  register: keyof typeof judgementColumns,
  problems: Problem[],
): readonly RegisterRow<Row>[] {
  try {
    return readRegister(file, shown, judgementColumns[register]);
  } catch (error) {
    if (!(error instanceof PipelineError)) throw error;
    problems.push(...error.problems);
    return [];
  }
}

function checkName(row: Row, line: number, column: string, { called, names }: Names, refuse: Refuse): void {
  const text = row[column] ?? '';
  if (names.length === 0 || names.includes(text)) return;
  refuse('E338', line, column, `读到“${text}”`, called + nearestHint(text, names));
}

/** Every part of a breakdown: `60—64岁 / 恶性肿瘤`. */
function checkMembers(row: Row, line: number, { called, names }: Names, refuse: Refuse): void {
  for (const part of (row['breakdown'] ?? '').split(' / ')) {
    if (part === '' || names.length === 0 || names.includes(part)) continue;
    const expected = `${called}，几个以空格斜杠空格相连，总数留空${nearestHint(part, names)}`;
    refuse('E338', line, 'breakdown', `读到“${part}”`, expected);
  }
}

function checkTarget(id: string, seq: string, line: number, column: string, plans: readonly Plan[], refuse: Refuse) {
  const plan = plans.find((candidate) => candidate.id === id);
  if (plan === undefined || plan.targets.some((target) => String(target.seq) === seq)) return;
  refuse('E338', line, column, `规划 ${id} 没有第 ${seq} 项主要指标`, 'targets.csv 中一行的 seq');
}
