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
      command: 'pipeline',
      options: { plans: [], raw: 'raw', output: 'output', strict: false, quiet: false, help: false },
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
    expect(parseOptions(argv).options).toEqual({
      plans: ['a', 'b'],
      report: 'midterm',
      year: 2023,
      raw: 'r',
      output: 'o',
      strict: true,
      quiet: true,
      help: false,
    });
    expect(parseOptions(['pipeline', ...argv])).toEqual(parseOptions(argv));
  });

  it.each(['check', 'forms'])('命令 %s 写在最前，选项跟在后面', (command) => {
    const { options, ...rest } = parseOptions([command, '--plan', 'a', '--year', '2026']);
    expect(rest).toEqual({ command });
    expect(options).toMatchObject({ plans: ['a'], year: 2026 });
  });

  it.each([
    [['--jahr', '2023'], '〔E320〕无法识别的选项“--jahr”，应为--plan、--report、--year'],
    [['-x'], '〔E320〕无法识别的选项“-x”'],
    [['2023'], '〔E320〕多出来的文字“2023”'],
    [['审核'], '〔E320〕多出来的文字“审核”'],
    [
      ['check', 'a'],
      '〔E320〕多出来的文字“a”，应为--plan、--year、--raw、--output、--strict、--quiet、--help。请在选项前写单独的两个连字符，如 npm run check -- --plan 规划',
    ],
    [['--strict', 'check'], '〔E320〕多出来的文字“check”'],
    [['check', '--report', 'final'], '〔E320〕npm run check 没有选项 --report，应为--plan、--year、--raw'],
    [['forms', '--strict'], '〔E320〕npm run forms 没有选项 --strict，应为--plan、--year、--raw'],
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
    expect(parseOptions(['-h']).options.help).toBe(true);
    expect(parseOptions(['check', '-h'])).toMatchObject({ command: 'check', options: { help: true } });
  });
});
