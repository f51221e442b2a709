import { parseArgs } from 'node:util';
import type { ReportKind } from './model/plan.ts';
import { PipelineError } from './problem.ts';

export interface Options {
  readonly plans: readonly string[];
  readonly report?: ReportKind;
  readonly year?: number;
  readonly raw: string;
  readonly output: string;
  readonly strict: boolean;
  readonly quiet: boolean;
  readonly help: boolean;
}

export const helpText = `用法：npm run pipeline -- [选项]

把 raw/<地区>/<年份>/ 中的统计表做成规划监测评估报告，放在 output/<规划>/<报告>-<年份>/。
不带选项时：每个规划，有中期年份数据就做中期评估，有末年数据就做末期评估，否则做最新一年的年度监测。

选项
  --plan ID         只做这个规划，可重复；ID 是 sql/plans/ 下的文件夹名
  --report 类型     annual 年度监测｜midterm 中期评估｜final 末期评估
  --year YYYY       数据年份
  --raw 文件夹      统计表所在文件夹，默认 raw
  --output 文件夹   报告所在文件夹，默认 output
  --strict          有需要核实的问题时，以退出码 1 结束
  --quiet           只输出最后一行和问题
  --help            显示本说明

退出码
  0 完成  1 完成，但有需核实的问题（仅 --strict）  2 存在强制性问题，只生成了草稿
  3 选项、规划或登记表有误  4 运行环境有误（浏览器、字体、磁盘）  5 另一次运行正在进行  70 程序内部错误`;

const kinds: readonly ReportKind[] = ['annual', 'midterm', 'final'];

/**
 * Reads the command line.
 * @throws PipelineError E320 for an unknown option, E321 for a value that is not allowed
 */
export function parseOptions(argv: readonly string[]): Options {
  const { values } = parse(argv);
  const report = values.report;
  if (report !== undefined && !isKind(report)) throw refuse(`--report ${report}`, 'annual、midterm 或 final');
  if (values.year !== undefined && !/^(19|20)\d{2}$/.test(values.year))
    throw refuse(`--year ${values.year}`, '四位年份，如 2023');
  return {
    plans: values.plan ?? [],
    ...(report === undefined ? {} : { report }),
    ...(values.year === undefined ? {} : { year: Number(values.year) }),
    raw: values.raw ?? 'raw',
    output: values.output ?? 'output',
    strict: values.strict ?? false,
    quiet: values.quiet ?? false,
    help: values.help ?? false,
  };
}

const known = {
  plan: { type: 'string', multiple: true },
  report: { type: 'string' },
  year: { type: 'string' },
  raw: { type: 'string' },
  output: { type: 'string' },
  strict: { type: 'boolean' },
  quiet: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const isKnown = (name: string): name is keyof typeof known => Object.hasOwn(known, name);

function parse(argv: readonly string[]) {
  const { tokens } = parseArgs({ args: [...argv], options: known, strict: false, tokens: true });
  const used = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'positional') throw misused(`多出来的文字“${token.value}”`);
    if (token.kind !== 'option') continue;
    if (!isKnown(token.name)) throw misused(`无法识别的选项“${token.rawName}”`);
    const takesValue = known[token.name].type === 'string';
    const lacksValue = !token.value || (token.inlineValue === false && token.value.startsWith('-'));
    if (takesValue && lacksValue) throw misused(`选项 ${token.rawName} 后面没有写值`);
    if (!takesValue && token.value !== undefined) throw misused(`选项 ${token.rawName} 不带值`);
    if (used.has(token.name) && token.name !== 'plan') throw misused(`选项 ${token.rawName} 写了两次`);
    used.add(token.name);
  }
  return parseArgs({ args: [...argv], options: known });
}

function misused(found: string): PipelineError {
  const expected = Object.keys(known).map((name) => `--${name}`);
  return new PipelineError([
    {
      severity: 'stop',
      code: 'E320',
      where: {},
      found,
      expected: expected.join('、'),
      remedy: '请用 npm run pipeline -- --help 查看用法',
    },
  ]);
}

function isKind(text: string): text is ReportKind {
  return kinds.some((kind) => kind === text);
}

function refuse(found: string, expected: string): PipelineError {
  return new PipelineError([
    { severity: 'stop', code: 'E321', where: {}, found: `选项 ${found} 不可用`, expected, remedy: '请改正后重新运行' },
  ]);
}
