/** Every option with the type of its value; which of them a command has is in `commands`. */
export const optionTypes = {
  plan: { type: 'string', multiple: true },
  report: { type: 'string' },
  year: { type: 'string' },
  seq: { type: 'string' },
  commitment: { type: 'string' },
  project: { type: 'string' },
  name: { type: 'string' },
  raw: { type: 'string' },
  output: { type: 'string' },
  strict: { type: 'boolean' },
  quiet: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

export type OptionName = keyof typeof optionTypes;

export type Command = 'pipeline' | 'check' | 'forms' | 'explain';

interface CommandHelp {
  readonly options: readonly OptionName[];
  /** What the command does, in the first lines of its help. */
  readonly does: string;
  /** What options say here, where the command has its own words for them. */
  readonly words: Partial<Readonly<Record<OptionName, string>>>;
  readonly codes: string;
  /** What is said when the command could not do its work, before the number of problems. */
  readonly failed: string;
}

const stopped = '3 选项、规划或登记表有误';
const broken = '70 程序内部错误';

/** The commands, in the words of their help. */
export const commands: Readonly<Record<Command, CommandHelp>> = {
  pipeline: {
    options: ['plan', 'report', 'year', 'raw', 'output', 'strict', 'quiet', 'help'],
    does: `把 raw/<地区>/<年份>/ 中的统计表做成规划监测评估报告，放在 output/<规划>/<报告>-<年份>/。
不带选项时：每个规划，有中期年份数据就做中期评估，有末年数据就做末期评估，否则做最新一年的年度监测。
只审核、不做报告：npm run check；生成下发科室的填报表：npm run forms；查一个数的来历：npm run explain。`,
    words: { plan: '只做这个规划，可重复；ID 是 sql/plans/ 下的文件夹名' },
    codes: `  0 完成  1 完成，但有需核实的问题（仅 --strict）  2 存在强制性问题，只生成了草稿
  ${stopped}  4 运行环境有误（浏览器、字体、磁盘）  5 另一次运行正在进行  ${broken}`,
    failed: '没有生成报告',
  },
  check: {
    options: ['plan', 'year', 'raw', 'output', 'strict', 'quiet', 'help'],
    does: `读入并审核 raw/<地区>/<年份>/ 中的全部统计表，不做报告，几秒完成。
列出各科室各年份的表到了没有、缺什么、哪些指标在等，以及全部问题，并写成 output/问题清单.xlsx。`,
    words: {
      plan: '只审核这个规划，可重复；ID 是 sql/plans/ 下的文件夹名',
      year: '审核到这一年；不写则到最新有数据的年份',
      output: '问题清单所在文件夹，默认 output',
      quiet: '不显示进度',
    },
    codes: `  0 没有强制性问题  1 有需核实的问题（仅 --strict）  2 存在强制性问题
  ${stopped}  4 问题清单写不进去  ${broken}`,
    failed: '审核没有完成',
  },
  forms: {
    options: ['plan', 'year', 'raw', 'output', 'quiet', 'help'],
    does: `生成下发各科室的填报表（.xlsx），每个科室一本，只有规划指标要用的指标项，放在 output/forms/<规划>/<年份>/ 下。
填好的表放进 raw/<地区>/<年份>/ 即可读入。`,
    words: {
      plan: '哪个规划的填报表，可重复；不写则包含这一年的规划都生成；ID 是 sql/plans/ 下的文件夹名',
      year: '填报哪一年的数据，必须写明；基期年至规划末年',
      raw: '以往统计表所在文件夹（表中印出上年数），默认 raw',
      output: '填报表所在文件夹，默认 output',
      quiet: '不显示进度',
    },
    codes: `  0 完成
  ${stopped}  4 填报表写不进去，或会覆盖已有的  ${broken}`,
    failed: '没有生成填报表',
  },
  explain: {
    options: ['plan', 'seq', 'commitment', 'project', 'name', 'year', 'report', 'raw', 'quiet', 'help'],
    does: `说明一项指标、承诺或项目的数从何而来：分子、分母、算式、结论、每个来源单元格、审核和登记，印在窗口里，不写文件。
例：npm run explain -- --plan chaoyang_145 --seq 3；npm run explain -- --name 注册护士 --year 2024`,
    words: {
      plan: '哪个规划，写序号时必须写明；ID 是 sql/plans/ 下的文件夹名',
      report: '按哪种报告的结论：annual 年度监测｜midterm 中期评估｜final 末期评估',
      year: '数据年份；不写则到期报告中最新的一份',
      quiet: '不显示进度',
    },
    codes: `  0 完成
  ${stopped}  ${broken}`,
    failed: '没有查到',
  },
};

const general: Readonly<Record<OptionName, { readonly form: string; readonly words: string }>> = {
  plan: { form: '--plan ID       ', words: '规划，可重复' },
  report: { form: '--report 类型   ', words: 'annual 年度监测｜midterm 中期评估｜final 末期评估' },
  year: { form: '--year YYYY     ', words: '数据年份' },
  seq: { form: '--seq N         ', words: '主要指标的序号；与下面三项只写一个' },
  commitment: { form: '--commitment N  ', words: '量化承诺的序号' },
  project: { form: '--project N     ', words: '重点项目的序号' },
  name: { form: '--name 名称     ', words: '名称或其中一部分；不写 --plan 则在各规划中找' },
  raw: { form: '--raw 文件夹    ', words: '统计表所在文件夹，默认 raw' },
  output: { form: '--output 文件夹 ', words: '报告所在文件夹，默认 output' },
  strict: { form: '--strict        ', words: '有需要核实的问题时，以退出码 1 结束' },
  quiet: { form: '--quiet         ', words: '只输出最后一行和问题' },
  help: { form: '--help          ', words: '显示本说明' },
};

/** The help of a command. */
export function helpText(command: Command): string {
  const { does, options, words, codes } = commands[command];
  const lines = options.map((name) => `  ${general[name].form}  ${words[name] ?? general[name].words}`);
  return `用法：${spoken(command)} -- [选项]\n\n${does}\n\n选项\n${lines.join('\n')}\n\n退出码\n${codes}`;
}

/** Whether a word of the command line is one of the commands. */
export function isCommand(text: string): text is Command {
  return Object.hasOwn(commands, text);
}

/** The command as it is typed. */
export function spoken(command: Command): string {
  return `npm run ${command}`;
}
