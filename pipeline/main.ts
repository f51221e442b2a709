import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from './cache.ts';
import { type Command, commands, helpText, isCommand } from './commands.ts';
import { type Ending, endOfCheck, endOfExplain, endOfForms, endOfRun } from './ending.ts';
import { type Options, parseOptions } from './options.ts';
import { exitCodes, PipelineError, sentence } from './problem.ts';
import { startProgress } from './progress.ts';
import type { Surroundings } from './surroundings.ts';
import { terminalOf } from './terminal.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Each story is loaded when it is asked for, so that help and misused options answer at once. */
const stories: Readonly<Record<Command, (options: Options, surroundings: Surroundings) => Promise<Ending>>> = {
  pipeline: async (options, surroundings) => {
    const { run } = await import('./run.ts');
    return endOfRun(await run(options, surroundings), options);
  },
  check: async (options, surroundings) => {
    const { check } = await import('./check.ts');
    return endOfCheck(await check(options, surroundings), options);
  },
  forms: async (options, surroundings) => {
    const { makeForms } = await import('./forms.ts');
    return endOfForms(await makeForms(options, surroundings));
  },
  explain: async (options, surroundings) => {
    const { explain } = await import('./explain.ts');
    return endOfExplain(await explain(options, surroundings, terminalOf(process.stdout, process.env)));
  },
};

/** Command line → story → exit code. Nothing else prints or exits. */
async function main(argv: readonly string[]): Promise<number> {
  const started = Date.now();
  const [first = ''] = argv;
  let { failed } = commands[isCommand(first) ? first : 'pipeline'];
  try {
    const { command, options } = parseOptions(argv);
    failed = commands[command].failed;
    if (options.help) {
      console.log(helpText(command));
      return exitCodes.ok;
    }
    const progress = startProgress(process.stderr, options.quiet);
    try {
      const ending = await stories[command](options, {
        sqlDir: join(root, 'sql'),
        templatesDir: join(root, 'templates'),
        cacheDir: cacheFolder(root),
        now: () => new Date(),
        progress: progress.stage,
      });
      progress.end();
      for (const line of ending.shown) console.log(line);
      for (const line of ending.told) console.error(line);
      console.log(`${ending.last}｜用时 ${((Date.now() - started) / 1000).toFixed(1)} 秒`);
      return exitCodes[ending.reason];
    } finally {
      progress.end();
    }
  } catch (error) {
    if (error instanceof PipelineError) {
      for (const problem of error.problems) console.error(sentence(problem));
      const stops = error.problems.filter(({ severity }) => severity === 'stop');
      console.error(`${failed}：${stops.length || error.problems.length} 个问题需要先解决。`);
      return exitCodes[error.reason];
    }
    console.error('程序内部错误，请把以下内容发给维护人员：');
    console.error(error);
    return exitCodes.internal;
  }
}

process.exitCode = await main(process.argv.slice(2));
