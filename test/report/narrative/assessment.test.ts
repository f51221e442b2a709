import { describe, expect, it } from 'vitest';
import type { ReportIndicator, VerdictCount } from '../../../pipeline/model/report.ts';
import { assessmentOf, summaryOf } from '../../../pipeline/report/narrative/assessment.ts';
import { sampleReport } from '../fixtures/report.ts';
import { indicator } from '../fixtures/sample.ts';

const count = (verdict: string, verdictZh: string, verdictClass: VerdictCount['verdictClass'], binding: number) => ({
  list: 'target' as const,
  verdict,
  verdictZh,
  verdictClass,
  total: binding + 1,
  binding,
  expected: 1,
});
const counts: readonly VerdictCount[] = [
  count('lost', '由达标转为未达标', 'bad', 1),
  count('behind', '滞后', 'bad', 0),
  count('on_track', '符合预期', 'good', 0),
  count('sustained', '持续达标', 'good', 0),
  count('no_data', '数据缺失', 'gap', 1),
];
const binding = (sketch: Partial<Parameters<typeof indicator>[0]>, reason = ''): ReportIndicator =>
  indicator({
    seq: 1,
    name: '建档率',
    unit: '%',
    target: '≥85',
    nature: '约束性',
    values: ['84.59'],
    verdict: ['lost', '由达标转为未达标', 'bad'],
    ...sketch,
    extra: { reason },
  });
const prose = (indicators: readonly ReportIndicator[]): string =>
  assessmentOf({ ...sampleReport, kind: 'midterm', counts, indicators, commitments: [] }).join('\n');

describe('assessmentOf', () => {
  it('begins with how many goals are reached, and with their share', () => {
    expect(prose([binding({})]).split('\n')[0]).toBe(
      '截至2023年底，计入统计的7项主要指标中，1项已达到目标值（占14.3%），1项符合预期，3项由达标转为未达标或滞后，2项不能得出结论。',
    );
  });

  it('names an unmet 约束性 indicator with value and goal, and says that its reason is missing', () => {
    const words = '尚未达到目标值的约束性指标1项：建档率（2020年84.59%，目标≥85%，由达标转为未达标）。';
    expect(prose([binding({})])).toContain(`${words}该项尚无书面说明。`);
    const two = prose([binding({}, '系统更换'), binding({ seq: 2, name: '签约率' })]);
    expect(two).toContain('。其中签约率尚无书面说明。');
    expect(prose([binding({}, '系统更换')])).toContain(`${words}已登记的书面说明见第七部分。`);
  });

  it('keeps apart what cannot be judged and what is reached', () => {
    const open = binding({ values: [null], verdict: ['no_data', '数据缺失', 'gap'] });
    expect(prose([open])).toContain('不能判断是否达到目标值的约束性指标1项：建档率（目标≥85%，数据缺失）。');
    expect(prose([open])).not.toContain('尚未达到目标值的约束性指标');
    const met = binding({ verdict: ['sustained', '持续达标', 'good'] });
    expect(prose([met])).toContain('约束性指标目前均已达到目标值。');
  });

  it('lists what fell back, a part behind its parent', () => {
    const whole = indicator({ seq: 1, name: '床位使用率', unit: '%', target: '≥85', values: ['70'] });
    const part = indicator({
      seq: 2,
      parent: 1,
      name: '其中：一级医院',
      unit: '%',
      target: '≥55',
      values: ['40.6'],
      verdict: ['reversed', '逆向变化', 'bad'],
    });
    expect(prose([whole, part])).toContain(
      '与规划方向相反的指标（含分级指标）1项：床位使用率（一级医院）（2020年40.6%，目标≥55%）。',
    );
  });
});

describe('summaryOf', () => {
  it('labels each group that needs attention and names what is behind', () => {
    const behind = indicator({
      seq: 3,
      name: '床位数',
      unit: '张',
      target: '0.5',
      values: ['0.35'],
      verdict: ['behind', '滞后', 'bad'],
    });
    const { lead, rows } = summaryOf({ ...sampleReport, counts, indicators: [binding({}), behind], commitments: [] });
    expect(lead).toHaveLength(2);
    expect(rows.map(({ label }) => label)).toEqual(['约束性指标', '由达标转为未达标', '进度滞后', '重点项目', '建议']);
    expect(rows[1]?.text).toBe('由达标转为未达标的指标1项：建档率（见上）。');
    expect(rows[2]?.text).toBe('进度滞后的指标1项：床位数（2020年0.35张，目标0.5张）。');
  });

  it('ends with what to do: the opening sentences of the advice in the last chapter, and nothing where there is none', () => {
    const advice = (kind: 'midterm' | 'final', indicators: readonly ReportIndicator[]) => {
      const facts = { ...sampleReport, kind, counts, indicators, commitments: [], projects: [] };
      return summaryOf(facts).rows.find(({ label }) => label === '建议')?.text;
    };
    const open = binding({ seq: 2, values: [null], verdict: ['no_data', '数据缺失', 'gap'] });
    const missed = binding({ verdict: ['not_met', '未完成', 'bad'] });
    const met = binding({ verdict: ['met', '已完成', 'good'] });
    expect(advice('midterm', [binding({}), open])).toBe(
      '确保完成约束性指标；补齐数据和依据。涉及的指标和项目见第八部分。',
    );
    expect(advice('final', [missed, open])).toMatch(/^查明未完成的原因；(?:完善指标表；)?补齐数据和依据。/);
    expect(advice('midterm', [met])).toBeUndefined();
  });
});
