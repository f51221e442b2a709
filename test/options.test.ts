import { describe, expect, it } from 'vitest';
import { parseOptions } from '../pipeline/options.ts';
import { PipelineError } from '../pipeline/problem.ts';

function codeOf(argv: readonly string[]): string | undefined {
  try {
    parseOptions(argv);
    return undefined;
  } catch (error) {
    return error instanceof PipelineError ? error.problems[0]?.code : 'not a PipelineError';
  }
}

describe('命令行选项', () => {
  it('不带选项时取默认值', () => {
    expect(parseOptions([])).toEqual({
      plans: [],
      raw: 'raw',
      output: 'output',
      strict: false,
      quiet: false,
      help: false,
    });
  });

  it('读出全部选项，--plan 可重复', () => {
    const argv = [
      '--plan',
      'a',
      '--plan=b',
      '--report',
      'midterm',
      '--year',
      '2023',
      '--raw',
      'r',
      '--output',
      'o',
      '--strict',
      '--quiet',
    ];
    expect(parseOptions(argv)).toEqual({
      plans: ['a', 'b'],
      report: 'midterm',
      year: 2023,
      raw: 'r',
      output: 'o',
      strict: true,
      quiet: true,
      help: false,
    });
  });

  it.each([
    [['--jahr', '2023'], 'E320'],
    [['2023'], 'E320'],
    [['--report', '中期'], 'E321'],
    [['--year', '23'], 'E321'],
    [['--year', '2023年'], 'E321'],
  ])('%j 报 %s', (argv, code) => {
    expect(codeOf(argv)).toBe(code);
  });
});
