import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from './cache.ts';
import { helpText, parseOptions } from './options.ts';
import { exitCodes, PipelineError, sentence } from './problem.ts';
import { startProgress } from './progress.ts';
import { run } from './run.ts';
import { summaryLine } from './summary.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Command line → run → exit code. Nothing else prints or exits. */
async function main(argv: readonly string[]): Promise<number> {
  const started = Date.now();
  try {
    const options = parseOptions(argv);
    if (options.help) {
      console.log(helpText);
      return exitCodes.ok;
    }
    const progress = startProgress(process.stderr, options.quiet);
    try {
      const result = await run(options, {
        sqlDir: join(root, 'sql'),
        templatesDir: join(root, 'templates'),
        cacheDir: cacheFolder(root),
        now: () => new Date(),
        progress: progress.stage,
      });
      progress.end();
      for (const problem of result.problems) if (problem.severity !== 'note') console.error(sentence(problem));
      console.log(summaryLine(result, Date.now() - started));
      if (result.made.some((made) => made.draft)) return exitCodes.draft;
      return options.strict && result.problems.some(({ severity }) => severity === 'warn')
        ? exitCodes.strict
        : exitCodes.ok;
    } finally {
      progress.end();
    }
  } catch (error) {
    if (error instanceof PipelineError) {
      for (const problem of error.problems) console.error(sentence(problem));
      console.error(`没有生成报告：${error.problems.length} 个问题需要先解决。`);
      return exitCodes[error.reason];
    }
    console.error('程序内部错误，请把以下内容发给维护人员：');
    console.error(error);
    return exitCodes.internal;
  }
}

process.exitCode = await main(process.argv.slice(2));
