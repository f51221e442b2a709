import { describe, expect, it } from 'vitest';
import { folded } from '../../pipeline/findings/fold.ts';
import { originOf } from '../../pipeline/model/observation.ts';
import { type Problem, sentence } from '../../pipeline/problem.ts';

const at = (cell: string): string => `raw/甲区/2023/表.xlsx#表!${cell}`;

/** A finding of a check: code, what it found, the cells it compared. */
function finding(code: string, found: string, cells: readonly string[], rest: Partial<Problem> = {}): Problem {
  const origins = cells.map(at);
  return {
    severity: 'warn',
    code,
    where: originOf(origins[0] ?? ''),
    found: `甲区2023年${found}`,
    expected: '相近',
    remedy: '请核实',
    figure: { area: '甲区', year: 2023, measure: found.split('：')[0] ?? '' },
    origins,
    ...rest,
  };
}

const explained = (rule: string) => ({
  when: '确属真实的',
  found: rule,
  rows: [{ rule, area: '甲区', year: 2023, subject: '护士', found: '900' }],
});
const change = finding('large_change', '护士：为 900，上年为 300', ['C5', 'B5'], {
  explain: [explained('large_change')],
});
const printed = finding('printed_ratio_differs', '护士：印出的比是 3，推算为 9', ['D5', 'C5', 'C4'], {
  expected: '相差不超过末位的一半',
  explain: [explained('printed_ratio_differs')],
});
const codes = (problems: readonly Problem[]) => problems.map(({ code }) => code);

describe('findings about one cell', () => {
  it('are one, and keep every rule, cell, figure and row to explain', () => {
    const broken = finding('relations_hold', '护士、人口：护士 900，人口 800', ['C5', 'C4'], {
      severity: 'stop',
      figure: { area: '甲区', year: 2023, measure: '护士' },
      also: [{ area: '甲区', year: 2023, measure: '人口' }],
    });
    const [one, ...others] = folded([printed, change, broken]);
    expect(others).toEqual([]);
    expect(one).toMatchObject({ severity: 'stop', code: 'relations_hold', where: broken.where });
    expect(one?.origins).toEqual(['C5', 'C4', 'B5', 'D5'].map(at));
    expect([one?.figure, ...(one?.also ?? [])].map((figure) => figure?.measure)).toEqual(['护士', '人口']);
    expect(one?.explain?.map(({ when, found }) => [when, found])).toEqual([
      ['〔large_change〕确属真实的', 'large_change'],
      ['〔printed_ratio_differs〕确属真实的', 'printed_ratio_differs'],
    ]);
    expect(one === undefined ? '' : sentence(one)).toBe(
      '〔relations_hold〕raw/甲区/2023/表.xlsx｜表｜C5：甲区2023年护士、人口：护士 900，人口 800，应为相近；' +
        '同时〔large_change〕甲区2023年护士：为 900，上年为 300；' +
        '同时〔printed_ratio_differs〕甲区2023年护士：印出的比是 3，推算为 9（应为相差不超过末位的一半）。' +
        '请核实；〔large_change〕确属真实的，请在 explanations.csv 加一行“large_change,甲区,2023,护士,900,原因,姓名,日期,”；' +
        '〔printed_ratio_differs〕确属真实的，请在 explanations.csv 加一行“printed_ratio_differs,甲区,2023,护士,900,原因,姓名,日期,”。',
    );
  });

  it('that reading refused are led by what reading says', () => {
    const letters: Problem = { ...finding('E203', '护士：读到“9O0”', ['C5'], { severity: 'stop' }), origins: [] };
    const waiting = finding('promised_unmeasured', '每千人护士：存疑已扣下护士', ['C5']);
    expect(codes(folded([waiting, letters]))).toEqual(['E203']);
    expect(codes(folded([waiting, { ...letters, severity: 'warn' }]))).toEqual(['promised_unmeasured', 'E203']);
  });

  it('of one rule are one only where each names the cell of the other first, or both the same', () => {
    const next = finding('large_change', '护士：为 1300，上年为 900', ['D5', 'C5']);
    expect(folded([change, next])).toEqual([change, next]);
    expect(folded([change, { ...next, ...{ where: change.where, origins: ['C5', 'D5'].map(at) } }])).toHaveLength(1);
    const either = finding('power_of_ten_jump', '护士：为 900，上年为 90', ['C5', 'B5'], { severity: 'stop' });
    const other = finding('power_of_ten_jump', '护士：为 90，下年为 900', ['B5', 'C5'], { severity: 'stop' });
    expect(folded([either, other])).toHaveLength(1);
  });

  it('stay apart from those about a whole table, notes and other cells', () => {
    const rest = [
      finding('year_copied', '护士：3 个数与上年相同', ['C5', 'C6', 'C7'], { ofTable: true }),
      finding('figure_corrected', '护士：改为 90', ['C5'], { severity: 'note' }),
      finding('large_change', '医师：为 5，上年为 9', ['C6', 'B6']),
    ];
    expect(folded([change, ...rest])).toEqual([change, ...rest]);
  });
});

describe('findings of one rule about one table', () => {
  const revised = (year: number, cell: string, measure = '护士') =>
    finding('revision_unusual', `${measure}：5 个数改了 1 个`, [cell, 'A1'], {
      ofTable: true,
      figure: { area: '甲区', year, measure },
    });

  it('that differ in the year only are one', () => {
    const [one, ...others] = folded([revised(2020, 'C9'), revised(2021, 'E9'), revised(2022, 'F9')]);
    expect(others).toEqual([]);
    expect(one?.also?.map(({ year }) => year)).toEqual([2021, 2022]);
    expect(new Set(one?.origins)).toEqual(new Set(['C9', 'E9', 'F9', 'A1'].map(at)));
  });

  it('stay apart for other measures', () => {
    expect(folded([revised(2020, 'C9'), revised(2020, 'C8', '医师')])).toHaveLength(2);
  });
});

describe('findings of one rule that share a further cell', () => {
  const rates = ['D5', 'D6', 'D7'].map((cell, index) =>
    finding('printed_ratio_differs', `指标项${index}：印出的比不同`, [cell, `C${index + 5}`, 'C4']),
  );

  it('are one about that cell', () => {
    const [one, ...others] = folded(rates);
    expect(others).toEqual([]);
    expect(one?.where.cell).toBe('C4');
    expect(one?.found).toBe('3 处不符都用到这一格，先核对它：甲区2023年指标项0：印出的比不同');
    expect(one?.further).toEqual([1, 2].map((index) => `同时甲区2023年指标项${index}：印出的比不同`));
    expect(new Set(one?.origins)).toEqual(new Set(rates.flatMap(({ origins = [] }) => origins)));
  });

  it('are not when another finding already speaks of it, or nothing is shared', () => {
    const people = finding('large_change', '人口：为 900，上年为 300', ['C4', 'B4']);
    expect(codes(folded([...rates, people]))).toEqual(['large_change']);
    const alone = finding('printed_ratio_differs', '指标项9：印出的比不同', ['D9', 'C9', 'C8']);
    expect(folded([alone, ...rates.slice(0, 1)])).toHaveLength(2);
  });

  it('are found in a time that grows with their number', () => {
    const many = Array.from({ length: 20_000 }, (_, index) =>
      finding('printed_ratio_differs', `指标项${index}：印出的比不同`, [`D${index + 5}`, `C${index + 5}`, 'C4']),
    );
    const started = performance.now();
    expect(folded(many)).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
