import { describe, expect, it } from 'vitest';
import { parseOptions } from '../pipeline/options.ts';
import { PipelineError, sentence } from '../pipeline/problem.ts';

function faultOf(argv: readonly string[]): string {
  try {
    parseOptions(argv);
    return '';
  } catch (error) {
    if (error instanceof PipelineError) return error.problems.map(sentence).join('');
    throw error;
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
    [['--jahr', '2023'], '〔E320〕无法识别的选项“--jahr”，应为--plan、--report、--year'],
    [['-x'], '〔E320〕无法识别的选项“-x”'],
    [['2023'], '〔E320〕多出来的文字“2023”'],
    [['--year'], '〔E320〕选项 --year 后面没有写值'],
    [['--report', '--plan', 'a'], '〔E320〕选项 --report 后面没有写值'],
    [['--raw='], '〔E320〕选项 --raw 后面没有写值'],
    [['--strict=yes'], '〔E320〕选项 --strict 不带值'],
    [['--year', '2023', '--year', '2024'], '〔E320〕选项 --year 写了两次'],
    [['--report', '中期'], '〔E321〕选项 --report 中期 不可用，应为annual、midterm 或 final'],
    [['--year', '23'], '〔E321〕选项 --year 23 不可用，应为四位年份'],
    [['--year', '2023年'], '〔E321〕选项 --year 2023年 不可用'],
  ])('%j 报 %s', (argv, start) => {
    expect(faultOf(argv).startsWith(start), faultOf(argv)).toBe(true);
  });

  it('-h 与 --help 相同', () => {
    expect(parseOptions(['-h']).help).toBe(true);
  });
});
