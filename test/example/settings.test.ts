import { beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../pipeline/model/report.ts';
import { exampleReport } from './project.ts';
import { redone } from './redo.ts';

let usual: Report;
beforeAll(async () => {
  usual = await exampleReport('');
});

const verdictOf = (report: Report, list: 'indicators' | 'commitments', seq: number): string =>
  report[list].find((item) => item.seq === seq)?.current.verdict ?? '';

/** Each setting: what it changes for one promise, worked out by hand, and the words of the method note. */
const settings = [
  {
    name: '分档值：进度比 0.75 在 0.70—1 之间为符合预期',
    yaml: 'cuts: { ahead: 1, on_track: 0.7, roughly_on_track: 0.5, behind: 0 }\n',
    promise: ['indicators', 1],
    verdicts: ['roughly_on_track', 'on_track'],
    words: ['0.60—0.95为基本符合预期', '0.50—0.70为基本符合预期'],
  },
  {
    name: '容差：95 左右，94.2 在 1 个百分点之内，不在 0.5 个百分点之内；进度比（94.2－93）÷2÷0.6＝1',
    yaml: 'tolerance: 0.5\n',
    promise: ['indicators', 6],
    verdicts: ['met_early', 'ahead'],
    words: ['登记表没有写的，为1个百分点', '登记表没有写的，为0.5个百分点'],
  },
  {
    name: '比较法：5.98 修约为 6.0，在 6.0—7.0 之内',
    yaml: 'comparison: rounded\n',
    promise: ['indicators', 7],
    verdicts: ['not_met_yet', 'met_early'],
    words: ['按全数值比较法（GB/T 8170）', '按修约值比较法（GB/T 8170）'],
  },
  {
    name: '进度比：25 到 22，目标 20，线性为 1，复合为 0.9558',
    yaml: 'pace: compound\n',
    promise: ['commitments', 6],
    verdicts: ['ahead', 'on_track'],
    words: ['进度比＝完成进度÷时序进度', '进度比采用复合增速比'],
  },
] as const;

describe.each(settings)('$name', ({ yaml, promise: [list, seq], verdicts, words }) => {
  let changed: Report;
  beforeAll(async () => {
    changed = await exampleReport(yaml);
  });

  test('结论随之而变', () => {
    expect([verdictOf(usual, list, seq), verdictOf(changed, list, seq)]).toEqual(verdicts);
  });

  test('方法说明随之而变', () => {
    const [before, after] = words;
    expect(usual.method.join('')).toContain(before);
    expect(usual.method.join('')).not.toContain(after);
    expect(changed.method.join('')).toContain(after);
  });

  test('算式用的是新的设定', () => {
    const arithmetic = changed[list].find((item) => item.seq === seq)?.current.arithmetic ?? '';
    expect(arithmetic).not.toBe(usual[list].find((item) => item.seq === seq)?.current.arithmetic);
    for (const { step, printed, found, margin } of redone(arithmetic)) {
      expect(Math.abs(found - printed), step).toBeLessThanOrEqual(margin * 1.1 + 1e-9);
    }
  });
});

test('中期年份改为 2022 年，中期评估就用 2022 年的数据', async () => {
  const changed = await exampleReport('midterm_year: 2022');
  expect([usual.kind, usual.year, verdictOf(usual, 'commitments', 6)]).toEqual(['midterm', 2023, 'ahead']);
  expect([changed.kind, changed.year, verdictOf(changed, 'commitments', 6)]).toEqual([
    'midterm',
    2022,
    'roughly_on_track',
  ]);
  expect(usual.method.join('')).toContain('中期评估年份为2023年');
  expect(changed.method.join('')).toContain('中期评估年份为2022年');
});
