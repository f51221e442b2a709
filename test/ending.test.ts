import { expect, it } from 'vitest';
import type { CheckResult } from '../pipeline/check.ts';
import { endOfCheck } from '../pipeline/ending.ts';
import type { Options } from '../pipeline/options.ts';
import { PipelineError, type Problem } from '../pipeline/problem.ts';
import { fileFault } from '../pipeline/publish/file-fault.ts';

function faultOf(code: string, path: string): Problem {
  const fault = fileFault(Object.assign(new Error(code), { code }), path);
  if (!(fault instanceof PipelineError) || fault.problems[0] === undefined) throw new Error('没有说明');
  return fault.problems[0];
}

it('files that cannot be written for one reason are told in one line, with what to do about that reason', () => {
  const faults = [
    faultOf('EACCES', '输出/问题清单.xlsx'),
    faultOf('EACCES', '输出/问题清单/医政科.xlsx'),
    faultOf('EEXIST', '输出/别的'),
  ];
  const result = {
    problems: [],
    completeness: [],
    told: [],
    files: 1,
    figures: 1,
    listed: { path: '', faults, told: [] },
  };
  const { told, last, reason } = endOfCheck(result as unknown as CheckResult, { strict: false } as Options);
  expect(told).toHaveLength(2);
  expect(told[0]).toMatch(
    /^〔E602〕输出\/问题清单\.xlsx：无法写入：没有写入权限（共 2 个文件）.*关闭正在打开报告的程序/,
  );
  expect(told[1]).toMatch(/已有同名文件，不是文件夹，.*移走同名的文件/);
  expect(last).toContain('3 个文件没有写成');
  expect(reason).toBe('environment');
});
