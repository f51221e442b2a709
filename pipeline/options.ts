import { parseArgs } from 'node:util';
import { type Command, commands, isCommand, type OptionName, optionTypes, spoken } from './commands.ts';
import type { ReportKind } from './model/plan.ts';
import { PipelineError } from './problem.ts';

/** The promise or project that is asked about: one of its numbers, or its name. */
export interface ItemRequest {
  readonly seq?: number;
  readonly commitment?: number;
  readonly project?: number;
  readonly name?: string;
}

/** What the command line asks for; folders as typed, an absent part means: whatever is due. */
export interface Options {
  readonly plans: readonly string[];
  readonly report?: ReportKind;
  readonly year?: number;
  readonly item?: ItemRequest;
  readonly raw: string;
  readonly output: string;
  readonly strict: boolean;
  readonly quiet: boolean;
  readonly help: boolean;
}

/** What the user typed: which of the commands, and its options. */
interface CommandLine {
  readonly command: Command;
  readonly options: Options;
}

const kinds: readonly ReportKind[] = ['annual', 'midterm', 'final'];

/**
 * Reads the command line; a command may stand first, `pipeline` when there is none.
 * @throws PipelineError E320 for an unknown command or an option that the command does not have, E321 for a value that is not allowed
 */
export function parseOptions(argv: readonly string[]): CommandLine {
  const [first = ''] = argv;
  const command = isCommand(first) ? first : 'pipeline';
  const values = parse(command, isCommand(first) ? argv.slice(1) : argv);
  const report = values.report;
  if (report !== undefined && !isKind(report)) throw refuse(`--report ${report}`, 'annual、midterm 或 final');
  if (values.year !== undefined && !/^(19|20)\d{2}$/.test(values.year))
    throw refuse(`--year ${values.year}`, '四位年份，如 2023');
  const item = command === 'explain' && values.help !== true ? itemOf(values) : undefined;
  return {
    command,
    options: {
      plans: values.plan ?? [],
      ...(report === undefined ? {} : { report }),
      ...(values.year === undefined ? {} : { year: Number(values.year) }),
      ...(item === undefined ? {} : { item }),
      raw: values.raw ?? 'raw',
      output: values.output ?? 'output',
      strict: values.strict ?? false,
      quiet: values.quiet ?? false,
      help: values.help ?? false,
    },
  };
}

const itemNames = ['seq', 'commitment', 'project', 'name'] as const;

/** The one item that an explanation is asked for. */
function itemOf(values: ReturnType<typeof parse>): ItemRequest {
  const given = itemNames.filter((name) => values[name] !== undefined);
  const [name] = given;
  const expected = itemNames.map((one) => `--${one}`).join('、');
  if (name === undefined || given.length > 1) {
    const found = name === undefined ? '没有写明查哪一项' : `${given.map((one) => `--${one}`).join('、')} 同时写了`;
    throw misused('explain', found, `${expected} 中的一个`);
  }
  const text = values[name] ?? '';
  if (name === 'name') return { name: text };
  if (!/^[1-9]\d{0,3}$/.test(text)) throw refuse(`--${name} ${text}`, '序号，如 3');
  return { [name]: Number(text) };
}

const isKnown = (name: string): name is OptionName => Object.hasOwn(optionTypes, name);

function parse(command: Command, argv: readonly string[]) {
  const { tokens } = parseArgs({ args: [...argv], options: optionTypes, strict: false, tokens: true });
  const used = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'positional')
      throw misused(
        command,
        `多出来的文字“${token.value}”`,
        undefined,
        `请在选项前写单独的两个连字符，如 ${spoken(command)} -- --plan 规划；`,
      );
    if (token.kind !== 'option') continue;
    if (!isKnown(token.name)) throw misused(command, `无法识别的选项“${token.rawName}”`);
    if (!commands[command].options.includes(token.name))
      throw misused(command, `${spoken(command)} 没有选项 ${token.rawName}`);
    const takesValue = optionTypes[token.name].type === 'string';
    const lacksValue = !token.value || (token.inlineValue === false && token.value.startsWith('-'));
    if (takesValue && lacksValue) throw misused(command, `选项 ${token.rawName} 后面没有写值`);
    if (!takesValue && token.value !== undefined) throw misused(command, `选项 ${token.rawName} 不带值`);
    if (used.has(token.name) && token.name !== 'plan') throw misused(command, `选项 ${token.rawName} 写了两次`);
    used.add(token.name);
  }
  return parseArgs({ args: [...argv], options: optionTypes }).values;
}

function misused(command: Command, found: string, wanted?: string, advice = ''): PipelineError {
  const expected = commands[command].options.map((name) => `--${name}`).join('、');
  return new PipelineError([
    {
      severity: 'stop',
      code: 'E320',
      where: {},
      found,
      expected: wanted ?? expected,
      remedy: `${advice}${advice === '' ? '请' : ''}用 ${spoken(command)} -- --help 查看用法`,
    },
  ]);
}

function isKind(text: string): text is ReportKind {
  return kinds.some((kind) => kind === text);
}

/** E321: an option has a value that it cannot have. */
export function refuse(found: string, expected: string, remedy = '请改正后重新运行'): PipelineError {
  return new PipelineError([
    { severity: 'stop', code: 'E321', where: {}, found: `选项 ${found} 不可用`, expected, remedy },
  ]);
}
