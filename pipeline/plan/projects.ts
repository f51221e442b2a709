import { z } from 'zod';
import type { PlannedProject } from '../model/plan.ts';
import type { Problem } from '../problem.ts';
import { type RegisterRow, readRegister } from '../register.ts';
import { lastDay } from './date.ts';
import { cellRefuser, type Refuse, refuser } from './fault.ts';
import { checkSequence, checkUnique } from './sequence.ts';
import { checkEveryViewNamed, checkView, type Views, viewNameExpected } from './views.ts';

const cell = z.string();
const columns = z.object({
  seq: cell,
  project: cell,
  name: cell,
  site: cell,
  kind: cell,
  content: cell,
  owner: cell,
  preparation: cell,
  schedule: cell,
  planned_start: cell,
  planned_completion: cell,
  investment: cell,
  beds: cell,
  floor_area: cell,
  department: cell,
  citation: cell,
  note: cell,
});
type Row = z.infer<typeof columns>;

/**
 * Reads `projects.csv`. Money in 万元, floor area in 平方米; every fault of a cell is added to `problems` (E333; E336 a row
 * without its view, E337 a view without its row).
 * @param views the project views of this plan
 * @throws PipelineError when the file cannot be read as a table of these columns
 */
export function readProjects(
  file: string,
  shown: string,
  views: Views,
  problems: Problem[],
): readonly PlannedProject[] {
  const rows = readRegister(file, shown, columns);
  const refuse = refuser(shown, problems);
  checkSequence(rows, refuse);
  checkUnique(rows, 'project', (row) => row.project, refuse);
  checkUnique(rows, 'name', (row) => row.name, refuse);
  const named = rows.map(({ row }) => row.project);
  // A row without its view and a view without its row are mostly one slip, told at the row.
  if (named.every((name) => views.names.includes(name))) checkEveryViewNamed(views, { shown, named }, problems);
  const unused = views.names.filter((name) => !named.includes(name));
  return rows.map((row) => project(row, views, unused, refuse));
}

function project(
  { row, line }: RegisterRow<Row>,
  views: Views,
  unused: readonly string[],
  refuse: Refuse,
): PlannedProject {
  const wrong = cellRefuser({ row, line }, refuse);
  if (row.project === '') wrong('project', viewNameExpected);
  checkView(
    row.project,
    views,
    { line, column: 'project', title: '', orElse: `，写四行：${viewLines(row.name)}`, unused },
    refuse,
  );
  if (row.name === '') wrong('name', '规划印的项目名称');
  const plannedStart = lastDay(row.planned_start);
  const plannedCompletion = lastDay(row.planned_completion);
  const dateForms =
    '2023年、2028年6月、2025年3月1日 这样的日期，待定的留空（被表格软件改掉的，先把该列设为文本再重填）';
  if (plannedStart === null && row.planned_start !== '') wrong('planned_start', dateForms);
  if (plannedCompletion === null && row.planned_completion !== '') wrong('planned_completion', dateForms);
  if (plannedStart !== null && plannedCompletion !== null && plannedStart > plannedCompletion) {
    wrong('planned_completion', `不早于开工 ${row.planned_start}`);
  }
  const investment = amount(row.investment);
  if (investment === null && /^[\d.,，]/.test(row.investment)) wrong('investment', '万元数，或“待定”这样的文字');
  for (const column of ['beds', 'floor_area'] as const) {
    if (row[column] !== '' && amount(row[column]) === null) wrong(column, '数字，或空白');
  }
  return {
    seq: Number(row.seq),
    project: row.project,
    name: row.name,
    site: row.site,
    kind: row.kind,
    content: row.content,
    owner: row.owner,
    preparation: row.preparation,
    scheduleText: row.schedule,
    plannedStart,
    plannedCompletion,
    investmentText: row.investment,
    investmentPlanned: investment,
    bedsPlanned: amount(row.beds),
    floorAreaPlanned: amount(row.floor_area),
    department: row.department,
    citation: row.citation,
    note: row.note,
  };
}

/** The whole SQL file of a project, for a message. */
function viewLines(name: string): string {
  const lines = [
    `-- title: ${name}`,
    '-- definition: 进展取自当年年末的重点项目台账',
    'SELECT *',
    `FROM project_of('${name}')`,
  ];
  return lines.map((line) => `“${line}”`).join('');
}

function amount(text: string): number | null {
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : null;
}
