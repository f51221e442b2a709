import { describe, expect, it } from 'vitest';
import { paragraphOf } from '../../../pipeline/report/narrative/paragraph.ts';
import { type IndicatorSketch, indicator, printed } from '../fixtures/sample.ts';

const met = { gap: printed(null), yearlyNeeded: printed(null), attainment: printed(1, '100.0%') };
const said = (sketch: Omit<IndicatorSketch, 'seq' | 'name'>): string =>
  paragraphOf(indicator({ seq: 1, name: '某率', ...sketch }), '某率');

describe('paragraphOf', () => {
  it('calls a difference between percentages 个百分点 and between per mille 个千分点', () => {
    const share = said({ unit: '%', target: '≥97%', level: 97, base: '95.00', values: ['95.00', '96.50'] });
    expect(share).toContain('2021年某率为96.50%，比2020年基期值95.00%上升1.50个百分点。');
    expect(share).toContain('距目标值尚差0.5个百分点。');
    expect(share).toContain('2022—2025年平均每年需上升0.25个百分点。');
    expect(said({ unit: '‰', target: '≤3', level: 3, base: '4', values: ['4', '3.5'] })).toContain('下降0.50个千分点');
  });

  it('gives every other difference the unit of the indicator', () => {
    const rate = { unit: '1/10万', target: '下降', kind: 'direction_only', base: '99.05', values: ['99.05', '96.15'] };
    expect(said({ ...rate, extra: met })).toContain('比2020年基期值99.05/10万下降2.90/10万。');
    expect(said({ unit: '张', target: '7.5', level: 7.5, base: '7', values: ['7', '7.2'] })).toContain('增加0.20张');
  });

  it('says 下降 for a yearly need below zero and names a single year that is left', () => {
    const falling = { yearlyNeeded: printed(-1.2), gap: printed(2.4) };
    const sketch = { unit: '%', target: '30%左右', kind: 'about', level: 30, base: '33', values: ['33', '32.4'] };
    expect(said({ ...sketch, extra: falling })).toContain('2022—2025年平均每年需下降1.2个百分点。');
    const values = ['33', '33', '33', '33', '32.4'];
    expect(said({ ...sketch, values, extra: falling })).toContain('2025年还需下降1.2个百分点。');
  });

  it('does not say that a goal met within its tolerance is still to be reached', () => {
    const sketch = { unit: '%', target: '30%左右', kind: 'about', level: 30, base: '33', values: ['33', '30.7'] };
    const text = said({ ...sketch, verdict: ['met', '已完成', 'good'], extra: { gap: printed(0.7) } });
    expect(text).toContain('与目标值相差0.7个百分点，在容差之内。');
    expect(text).not.toMatch(/尚差|每年需/);
  });

  it('compares nothing with a baseline of another definition', () => {
    const verdict = ['not_comparable', '口径变化，不可比', 'gap'] as const;
    const text = said({ unit: '%', target: '≥65', level: 65, base: '71.21', values: ['71.21', '67'], verdict });
    expect(text).toContain('2020年基期值71.21%按原口径统计，不可直接比较。');
    expect(text).not.toMatch(/比2020年|实现程度/);
  });

  it('does not say 持平 of a value that moved within its goal’s range', () => {
    const sketch = { unit: '', target: '103—107', kind: 'range', low: 103, high: 107, base: '103' };
    const flat = { ...met, arrow: '持平' } as const;
    const moved = said({ ...sketch, values: ['103', '104.71', '105.08'], extra: flat });
    expect(moved).toContain('与上年同在目标区间之内');
    expect(moved).not.toContain('持平');
    expect(said({ ...sketch, values: ['103', '105.08', '105.08'], extra: flat })).toContain('与上年持平');
    const level = { unit: '%', target: '≥97', level: 97, base: '96', values: ['96', '97.10', '97.10'] };
    expect(said({ ...level, extra: flat })).toContain('与上年持平');
  });

  it('resolves 增长0.5岁, names the range and the yardstick', () => {
    const life = said({ unit: '岁', target: '增长0.5岁', kind: 'baseline_change', level: 82.93, values: ['82.75'] });
    expect(life).toContain('规划目标为“增长0.5岁”（2025年），即82.93岁，距目标值尚差0.5岁。');
    expect(said({ unit: '‰', target: '1至2', kind: 'range', low: 1, high: 2, values: ['0.5'] })).toContain(
      '距目标区间尚差0.5个千分点。',
    );
    const above = indicator({
      seq: 1,
      name: '占比',
      unit: '%',
      target: '高于全市',
      kind: 'above_reference',
      values: ['60'],
    });
    const text = paragraphOf({ ...above, target: { ...above.target, reference: printed(60.5) } }, '占比');
    expect(text).toContain('当年比对值为60.5%，距比对值尚差0.5个百分点。');
  });

  it('prints both ends of an interval with the unit and promises no more than full coverage', () => {
    const ahead = { projected: printed(100.32), projectedLow: printed(100.1), projectedHigh: printed(100.5) };
    const share = { unit: '%', target: '100%', level: 100, values: ['99'], extra: ahead };
    expect(said({ ...share, kind: 'full_coverage' })).toContain('按线性趋势外推，2025年可达到100%。');
    expect(said(share)).toContain('2025年为100.32%（80%预测区间100.1%—100.5%）');
    expect(said({ ...share, unit: '岁' })).toContain('2025年为100.32岁（80%预测区间100.1—100.5岁）');
  });

  it('says what is known of an indicator without data', () => {
    const text = said({
      unit: '%',
      target: '100%',
      base: '100',
      values: [null],
      verdict: ['no_data', '数据缺失', 'gap'],
    });
    expect(text).toBe('2020年某率没有数据；2020年基期值为100%。规划目标为“100%”（2025年）。评估结论为“数据缺失”。');
  });

  it('says what each verdict rests on', () => {
    const share = { unit: '%', target: '≥85', level: 85, base: '80', values: ['80', '82'] } as const;
    const standing = (verdict: string, words: string, progress: number | null, rule = '第几条的情况'): string => {
      const item = indicator({ seq: 1, name: '某率', ...share, verdict: [verdict, words, 'good'] });
      const current = { ...item.current, progress: printed(progress), rule: { number: 1, words: rule } };
      return paragraphOf({ ...item, current, attainment: printed(null) }, '某率');
    };
    expect(standing('ahead', '快于预期', 0.7)).toContain('进度比—，快于时序进度，评估结论为“快于预期”。');
    expect(standing('behind', '滞后', 0.1)).toContain('，明显慢于时序进度，评估结论为“滞后”。');
    expect(standing('reversed', '逆向变化', -0.1)).toContain('，变化方向与规划相反，评估结论为“逆向变化”。');
    expect(standing('lost', '由达标转为未达标', null, '当年未达标，基期已达标')).toContain(
      '。当年未达标，基期已达标，评估结论为“由达标转为未达标”。',
    );
    expect(standing('on_track', '符合预期', null, '只定方向的目标，期末之前比基期好')).toContain(
      '。只定方向的目标，期末之前比基期好，评估结论为“符合预期”。',
    );
    expect(standing('not_met_yet', '尚未达标（不评进度）', null, '区间目标，不计算完成进度')).toContain(
      '。区间目标，不计算完成进度，评估结论为“尚未达标（不评进度）”。',
    );
  });

  it('is careful with the change of a small count', () => {
    const text = said({ unit: '1/10万', target: '≤7', base: '0', values: ['0', '5.30'], extra: { smallCount: true } });
    expect(text).toContain('比上年改善（个数少，年度间的变化不宜作为趋势）。');
  });
});
