import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { decodeText } from '../encoding.ts';
import { PipelineError, type Problem } from '../problem.ts';
import { allowedPapers, papers } from './papers.ts';

const year = z.int().min(1949).max(2199);
const name = z.string().trim().min(1);

const descending = (cuts: { ahead: number; on_track: number; roughly_on_track: number; behind: number }) =>
  cuts.ahead > cuts.on_track && cuts.on_track > cuts.roughly_on_track && cuts.roughly_on_track > cuts.behind;

const schema = z
  .strictObject({
    title: name,
    area: name,
    reference_area: name,
    period: z.tuple([year, year]).refine(([start, end]) => start < end),
    baseline_year: year,
    midterm_year: year,
    approval: z.string().trim().default(''),
    ...papers,
    cuts: z
      .strictObject({ ahead: z.number(), on_track: z.number(), roughly_on_track: z.number(), behind: z.number() })
      .refine(descending)
      .default({ ahead: 1, on_track: 0.95, roughly_on_track: 0.6, behind: 0 }),
    comparison: z.enum(['full', 'rounded']).default('full'),
    pace: z.enum(['linear', 'compound']).default('linear'),
    // in percentage points; an assumption that reports print
    tolerance: z.number().min(0).default(1),
  })
  .superRefine((plan, context) => {
    const refuse = (key: string) => context.addIssue({ code: 'custom', path: [key] });
    const [start, end] = plan.period;
    if (start >= end) return;
    if (plan.baseline_year >= end) refuse('baseline_year');
    if (plan.midterm_year < start || plan.midterm_year >= end) refuse('midterm_year');
  });

const allowed: Readonly<Record<string, string>> = {
  title: '规划名称',
  area: '地区名称',
  reference_area: '参照地区名称',
  period: '两个年份 [起始年, 结束年]，起始年早于结束年，不加引号',
  baseline_year: '早于结束年的年份，不加引号',
  midterm_year: '规划期内、早于结束年的年份，不加引号',
  approval: '文字',
  ...allowedPapers,
  cuts: '四个由大到小的数 {ahead, on_track, roughly_on_track, behind}',
  comparison: 'full（全数值比较）或 rounded（修约值比较）',
  pace: 'linear 或 compound',
  tolerance: '不小于 0 的数（“左右”的容差，百分点）',
};

/** What `plan.yaml` says, with the defaults of the keys that may be left out. */
export type PlanSettings = z.infer<typeof schema>;

/**
 * Reads `plan.yaml`.
 * @param file path on disk
 * @param shown path as messages print it
 * @param areas names of the registered areas, to find a name cut short
 * @throws PipelineError E332 with every fault of the file
 */
export function readSettings(file: string, shown: string, areas: readonly string[]): PlanSettings {
  const decoded = decodeText(readFileSync(file));
  if (decoded === null) {
    throw new PipelineError([fault(shown, '', '文字编码无法识别', 'UTF-8 或 GB18030', '请另存为 UTF-8')]);
  }
  const document = parseDocument(decoded.text);
  if (document.errors.length > 0) {
    throw new PipelineError(
      document.errors.map((error) => {
        const line = error.linePos?.[0].line;
        const place = line === undefined ? '' : `第 ${line} 行`;
        const remedy = '请检查缩进、引号和冒号：冒号是半角的，后面空一格';
        return error.code === 'DUPLICATE_KEY'
          ? fault(shown, place, '同一个键写了两次', '每个键一行', '请删去多余的一行')
          : fault(shown, place, '不是规范的 YAML', '每行一个“键: 值”', remedy);
      }),
    );
  }
  const content: unknown = document.toJS() ?? {};
  const parsed = schema.safeParse(content);
  if (parsed.success) {
    const cut = (['area', 'reference_area'] as const).flatMap((key) => cutShort(key, parsed.data[key], areas, shown));
    if (cut.length > 0) throw new PipelineError(cut);
    return parsed.data;
  }
  const found = parsed.error.issues.flatMap((issue) => faults(issue, content, shown));
  const first = (problem: Problem) => found.findIndex((other) => other.where.cell === problem.where.cell);
  throw new PipelineError(found.filter((problem, index) => first(problem) === index));
}

/** 海淀 for 海淀区: folders, forms and reports would bear a name that no table has. */
function cutShort(key: string, area: string, areas: readonly string[], shown: string): Problem[] {
  const whole = areas.filter((each) => each.startsWith(area));
  if (areas.includes(area) || whole.length === 0) return [];
  const expected = `地区的全名，如 ${whole.slice(0, 3).join('、')}`;
  return [fault(shown, key, `读到“${area}”`, expected, '请改正这个键')];
}

function faults(issue: z.core.$ZodIssue, content: unknown, shown: string): Problem[] {
  const keys = Object.keys(allowed).join('、');
  if (issue.code === 'unrecognized_keys') {
    const parent = issue.path.map((part) => `${String(part)}.`).join('');
    const known = parent === '' ? `只有 ${keys}` : allowed[String(issue.path[0])];
    return issue.keys.map((key) => fault(shown, parent + key, '不认得的键', known ?? keys, '请删去或改正这个键'));
  }
  const key = String(issue.path[0] ?? '');
  if (key === '')
    return [
      fault(shown, '', '不是“键: 值”的清单', `键 ${keys}`, '请按其他规划的 plan.yaml 填写，冒号是半角的，后面空一格'),
    ];
  const value = (content as Record<string, unknown>)[key];
  const found = value === undefined ? '没有填写' : `读到“${JSON.stringify(value)}”`;
  return [fault(shown, key, found, allowed[key] ?? '', '请改正这个键')];
}

function fault(file: string, cell: string, found: string, expected: string, remedy: string): Problem {
  return { severity: 'stop', code: 'E332', where: { file, cell }, found, expected, remedy };
}
