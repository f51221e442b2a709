import { describe, expect, it } from 'vitest';
import type { ReportIndicator } from '../../../pipeline/model/report.ts';
import { adviceOf } from '../../../pipeline/report/narrative/advice.ts';
import { causesOf } from '../../../pipeline/report/narrative/causes.ts';
import { sampleReport } from '../fixtures/report.ts';
import { indicator, printed, yearResult } from '../fixtures/sample.ts';

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

  it('puts 约束性 first and what was lost before the rest, with the pace and the parts that moved', () => {
    const year = (at: number, text: string, above: number, below: number) =>
      yearResult(at, printed(Number(text), text), {
        verdict: 'behind',
        verdictZh: '滞后',
        numerator: printed(above),
        denominator: printed(below),
      });
    const years = [year(2020, '0.30', 1035, 3452000), year(2023, '0.36', 1242, 3450000)];
    const current = years[1] ?? yearResult(2023, printed(null));
    const beds = {
      ...indicator({ ...sketch, seq: 5, name: '床位数', unit: '张', base: '0.30' }),
      years,
      current,
      definition: '年末实际开放床位数（含康复）÷ 年末常住人口 × 1000；口径待确认',
    };
    const lost = indicator({ ...sketch, seq: 6, name: '管理率', verdict: ['lost', '由达标转为未达标', 'bad'] });
    const [short] = causesOf(facts([beds, lost, binding]));
    expect(short?.paragraphs.map((text) => text.slice(0, 3))).toEqual(['建档率', '管理率', '床位数']);
    expect(short?.paragraphs[2]).toMatch(
      /。2020年以来年均增加0\.020张；年末实际开放床位数增加20\.0%，年末常住人口减少0\.1%。$/,
    );
    const few = [year(2020, '3', 3, 19), year(2023, '12', 12, 19)];
    const towns = { ...beds, years: few, current: few[1] ?? current };
    expect(causesOf(facts([towns]))[0]?.paragraphs[0]).toContain(
      '年末实际开放床位数由3增加到12，年末常住人口没有变化。',
    );
  });

  it('says of a late project which dates the ledger gives, the money and the share that is judged', () => {
    const [project] = sampleReport.projects;
    if (project === undefined) throw new Error('no project');
    const late = {
      ...project,
      name: '新院',
      stage: '在建',
      scheduleText: '待定',
      plannedStart: { date: '2022-03-31', text: '2022年3月31日' },
      plannedCompletion: { date: '2024-12-31', text: '2024年12月31日' },
      investmentPlanned: printed(36500),
      investmentDone: printed(32900),
      physicalShare: printed(null),
      progressShare: printed(0.901, '90.1%'),
      elapsedShare: printed(1, '100.0%'),
      verdictZh: '逾期未完成' as const,
      verdictClass: 'bad' as const,
      note: '',
    };
    expect(causesOf({ ...facts([]), projects: [late] })[0]?.paragraphs).toEqual([
      '新院：当前阶段在建，规划时间待定，台账计划开工时间2022年3月31日、计划完成时间2024年12月31日，完成投资32,900万元（计划36,500万元），投资完成比例90.1%，时间进度100.0%，评估结论为“逾期未完成”。',
    ]);
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
    expect(sections[0]?.paragraphs[0]).toContain('服务率（2020年80%，2021年82.40%），需关注能否保持。');
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
      '确保完成约束性指标。尚未达到目标值的1项逐项明确措施、责任和时限，列入年度工作任务：建档率（区卫生健康委），今后年均需上升0.65个百分点。',
    );
    const based = adviceOf(facts([indicator({ ...sketch, seq: 1, name: '建档率', nature: '约束性', base: '84.00' })]));
    expect(based[0]?.paragraphs[0]).toContain('建档率（区卫生健康委），2020年以来年均下降1.600个百分点，今后年均需');
    const ended = adviceOf({ ...facts([binding]), year: 2025 });
    expect(ended[0]?.paragraphs[0]).not.toContain('今后');
    expect(ongoing[0]?.paragraphs[1]).toBe(
      '加快滞后指标的进度。下列1项由责任部门查明原因，提出整改措施：签约率（区卫生健康委），今后年均需上升0.65个百分点。',
    );
    expect(ongoing[0]?.paragraphs.at(-1)).toContain('不能得出结论的主要指标1项（满足率）');
  });

  it('looks back and to the next plan when the plan has ended', () => {
    const done = indicator({ ...sketch, seq: 5, name: '覆盖率', verdict: ['met', '已完成', 'good'] });
    const early = indicator({ ...sketch, seq: 7, name: '机构数', verdict: ['met', '已完成', 'good'] });
    const unknown = { ...early, baseline: { ...early.baseline, met: null } };
    const back = { ...worse, years: [yearResult(2021, printed(80), { verdict: 'lost' }), worse.current] };
    const open = indicator({ ...sketch, seq: 6, name: '床位数', verdict: ['not_met', '未完成', 'bad'] });
    const sections = adviceOf(facts([done, unknown, open, back, gap], 'final'));
    expect(sections.map(({ heading }) => heading)).toEqual(['经验总结', '下一规划建议']);
    expect(sections[0]?.paragraphs[0]).toContain(
      '期末达到目标值的3项，其中由未达标转为达标的1项（覆盖率），没有基期值、期初是否达标不能判断的1项（机构数），期初和期末均达标的1项（服务率）。期初和期末均达标的指标中，服务率2021年曾未达标。',
    );
    expect(sections[1]?.paragraphs[0]).toContain('期末未达到目标值的1项指标（床位数）');
    expect(sections[1]?.paragraphs[1]).toContain('基期和期末均达标的1项指标（服务率）');
    expect(sections.flatMap(({ paragraphs }) => paragraphs).join('')).not.toContain('今后');
  });
});
