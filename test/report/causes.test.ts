import { describe, expect, it } from 'vitest';
import type { ReportIndicator } from '../../pipeline/model/report.ts';
import { adviceOf } from '../../pipeline/report/advice.ts';
import { causesOf } from '../../pipeline/report/causes.ts';
import { sampleReport } from './fixtures/report.ts';
import { indicator, printed } from './fixtures/sample.ts';

const behind = ['behind', '滞后', 'bad'] as const;
const sketch = { unit: '%', target: '≥85', values: ['80', '82.40'], verdict: behind };
const binding = indicator({
  ...sketch,
  seq: 1,
  name: '建档率',
  nature: '约束性',
  extra: { gap: printed(2.6), yearlyNeeded: printed(0.65) },
});
const expected = indicator({
  ...sketch,
  seq: 2,
  name: '签约率',
  extra: { gap: printed(2.6), yearlyNeeded: printed(0.65) },
});
const worse = indicator({
  ...sketch,
  seq: 3,
  name: '服务率',
  verdict: ['sustained', '持续达标', 'good'],
  extra: { arrow: '变差' },
});
const gap = indicator({ ...sketch, seq: 4, name: '满足率', values: [null], verdict: ['no_data', '数据缺失', 'gap'] });
const facts = (indicators: readonly ReportIndicator[], kind: 'midterm' | 'final' = 'midterm') => ({
  ...sampleReport,
  kind,
  indicators,
  commitments: [],
  projects: [],
});

describe('causesOf', () => {
  it('says by how much an indicator falls short, and whether there is a reason', () => {
    const [short] = causesOf(facts([binding, expected]));
    expect(short?.paragraphs).toEqual([
      '建档率（约束性）：2021年为82.40%，规划目标≥85%（2025年），尚差2.6个百分点，评估结论为“滞后”。尚无书面说明，需由责任部门补充。',
      '签约率（预期性）：2021年为82.40%，规划目标≥85%（2025年），尚差2.6个百分点，评估结论为“滞后”。',
    ]);
    const [explained] = causesOf(facts([{ ...binding, reason: '系统更换（张三，2024-02-26）' }]));
    expect(explained?.paragraphs[0]).toMatch(/原因：系统更换（张三，2024-02-26）。$/);
  });

  it('prints a manual verdict beside the computed one', () => {
    const manual = { verdict: '基本完成', reason: '补录', name: '李四', date: '2024-03-02' };
    const [short] = causesOf(facts([{ ...binding, manual }]));
    expect(short?.paragraphs[0]).toContain('评估结论为“滞后”');
    expect(short?.paragraphs[0]).toContain('人工评定为“基本完成”：补录（李四，2024-03-02）。');
  });

  it('names what is met but getting worse, and leaves out what cannot be judged', () => {
    const sections = causesOf(facts([worse, gap]));
    expect(sections.map(({ heading }) => heading)).toEqual(['已达标但比上年变差的指标']);
    expect(sections[0]?.paragraphs[0]).toContain('服务率（82.40%）');
  });

  it('says so when nothing is behind', () => {
    expect(causesOf(facts([]))).toEqual([
      { heading: '', paragraphs: ['没有进度滞后的主要指标、未达标的约束性指标和滞后的重点项目。'] },
    ]);
  });
});

describe('adviceOf', () => {
  it('asks for what each indicator needs every year', () => {
    const ongoing = adviceOf(facts([binding, expected, worse, gap]));
    expect(ongoing.map(({ heading }) => heading)).toEqual(['对策建议']);
    expect(ongoing[0]?.paragraphs[0]).toBe(
      '确保完成约束性指标。尚未达到目标值的1项（建档率）逐项明确措施、责任和时限，列入年度工作任务。要如期达到目标值，今后平均每年需：建档率提高0.65个百分点。',
    );
    const ended = adviceOf({ ...facts([binding]), year: 2025 });
    expect(ended[0]?.paragraphs[0]).not.toContain('今后平均每年');
    expect(ongoing[0]?.paragraphs[1]).toContain('签约率，由责任部门查明原因');
    expect(ongoing[0]?.paragraphs.at(-1)).toContain('不能得出结论的主要指标1项（满足率）');
  });

  it('looks back and to the next plan when the plan has ended', () => {
    const done = indicator({ ...sketch, seq: 5, name: '覆盖率', verdict: ['met', '已完成', 'good'] });
    const open = indicator({ ...sketch, seq: 6, name: '床位数', verdict: ['not_met', '未完成', 'bad'] });
    const sections = adviceOf(facts([done, open, worse, gap], 'final'));
    expect(sections.map(({ heading }) => heading)).toEqual(['经验总结', '下一规划建议']);
    expect(sections[0]?.paragraphs[0]).toContain(
      '由未达标转为达标的1项（覆盖率），期初已达标并保持到期末的1项（服务率）。',
    );
    expect(sections[1]?.paragraphs[0]).toContain('期末未达到目标值的1项指标（床位数）');
    expect(sections[1]?.paragraphs[1]).toContain('基期已经达到目标值的1项指标（服务率）');
    expect(sections.flatMap(({ paragraphs }) => paragraphs).join('')).not.toContain('今后平均每年');
  });
});
