import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../pipeline/findings/finding.ts';
import { folded } from '../../pipeline/findings/fold.ts';
import { originOf } from '../../pipeline/model/observation.ts';
import { type Problem, sentence } from '../../pipeline/problem.ts';
import { inputOf } from './input.ts';

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

describe('a name that no register has', () => {
  const unknown = (file: string, cell: string, count: number, name = '在册护士数'): Problem => ({
    severity: 'warn',
    code: 'W221',
    where: { file: `raw/甲区/${file}`, sheet: '表', cell },
    found: `A${cell.slice(1)} 标签“${name}”不在词典，${count} 个数没有读`,
    expected: '词典中的名称',
    remedy: `请在 sql/reference/aliases.csv 加一行“指标,词典名称,${name},理由,”`,
  });
  const three = [
    unknown('2021/资源.xlsx', 'C5', 1),
    unknown('2022/资源.xlsx', 'D6', 4),
    unknown('2023/编制.xls', 'C5', 2),
  ];

  it('is one row with every place', () => {
    const [one, ...others] = folded([...three, unknown('2021/资源.xlsx', 'C9', 1, '在岗护士数')]);
    expect(others.map(({ found }) => found)).toEqual(['A9 标签“在岗护士数”不在词典，1 个数没有读']);
    expect(one).toMatchObject({
      ...three[0],
      further: ['另有 2 张表同样（raw/甲区/2022/资源.xlsx｜表｜D6、raw/甲区/2023/编制.xls｜表｜C5）'],
    });
    expect(one?.origins).toEqual([
      'raw/甲区/2021/资源.xlsx#表!C5',
      'raw/甲区/2022/资源.xlsx#表!D6',
      'raw/甲区/2023/编制.xls#表!C5',
    ]);
  });

  it('goes to every department that sent it', () => {
    const filed = [
      { file: 'raw/甲区/2021/资源.xlsx', sheet: '表', measure: '床位' },
      { file: 'raw/甲区/2022/资源.xlsx', sheet: '表', measure: '床位' },
      { file: 'raw/甲区/2023/编制.xls', sheet: '表', measure: '人口' },
    ];
    const [one] = findingsOf(inputOf({ problems: folded(three), filed }));
    expect(one?.departments).toEqual(['医政科', '统计局']);
    expect(one?.others.map(({ file, cell }) => `${file} ${cell}`)).toEqual([
      'raw/甲区/2022/资源.xlsx D6',
      'raw/甲区/2023/编制.xls C5',
    ]);
  });

  it('that stops, is about one figure, or is cured in the file stays by itself', () => {
    const others = [
      three.map((each) => ({ ...each, severity: 'stop' as const })),
      three.map((each) => ({ ...each, figure: { area: '甲区' } })),
      three.map((each) => ({ ...each, remedy: '请改写标题' })),
    ];
    for (const each of others) expect(folded(each)).toEqual(each);
  });
});

describe('what follows from another problem', () => {
  const other = (
    code: string,
    severity: Problem['severity'],
    where: Problem['where'],
    rest: Partial<Problem> = {},
  ): Problem => ({
    severity,
    code,
    where,
    found: `${code} 的话`,
    expected: '',
    remedy: '请改正',
    ...rest,
  });
  const wrongYear = other(
    'E206',
    'stop',
    { file: 'raw/甲区/2023/表.xlsx', sheet: '表', cell: 'C5' },
    { doubts: 'folder' },
  );
  const files = ['raw/甲区/2022/表.xlsx', 'raw/甲区/2023/表.xlsx'];
  const twins = other('W115', 'warn', { file: 'raw/甲区/2022/表.xlsx' }, { doubts: 'folder', origins: files });

  it('stands behind it: the same file in two folders, of which one is wrong', () => {
    const [one, ...others] = folded([twins, wrongYear]);
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      ...wrongYear,
      further: ['同时〔W115〕raw/甲区/2022/表.xlsx W115 的话'],
      origins: ['raw/甲区/2022/表.xlsx'],
    });
    const elsewhere = { ...wrongYear, where: { ...wrongYear.where, file: 'raw/甲区/2021/表.xlsx' } };
    expect(folded([twins, elsewhere])).toEqual([twins, elsewhere]);
    expect(
      folded([twins, { ...twins, where: { file: 'raw/乙区/2022/甲.xlsx' }, origins: ['raw/乙区/2022/甲.xlsx'] }]),
    ).toHaveLength(2);
  });

  it('is said once of a file whose sheets all say the same other year', () => {
    const sheet = (name: string, measure: string, stated = '2022'): Problem => ({
      ...wrongYear,
      where: { ...wrongYear.where, sheet: name },
      found: `表上写的是“${stated} 年”，${measure}未采用`,
      figure: { area: '甲区', year: 2023, measure },
    });
    const [one, ...others] = folded([sheet('表', '床位'), sheet('二', '护士'), twins]);
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      ...sheet('表', '床位'),
      further: ['同时工作表“二”C5：护士未采用', '同时〔W115〕raw/甲区/2022/表.xlsx W115 的话'],
      also: [{ area: '甲区', year: 2023, measure: '护士' }],
      origins: ['raw/甲区/2023/表.xlsx#二!C5', 'raw/甲区/2022/表.xlsx'],
    });
    expect(folded([sheet('表', '床位'), sheet('二', '护士', '2021')])).toHaveLength(2);
  });

  it('stands behind it: a day before the end of the year below a table of some months', () => {
    const months = other(
      'E212',
      'stop',
      { file: 'raw/甲区/2023/表.xlsx', sheet: '表', cell: 'C5' },
      { doubts: 'period' },
    );
    const sent = other(
      'W248',
      'warn',
      { file: 'raw/甲区/2023/表.xlsx', sheet: '表', cell: 'A9' },
      { doubts: 'period' },
    );
    expect(folded([sent, months])).toMatchObject([
      { ...months, further: ['同时〔W248〕W248 的话'], origins: [at('A9')] },
    ]);
    const letter = { ...months, doubts: 'folder' as const };
    expect(folded([sent, letter])).toEqual([sent, letter]);
    const far = { ...sent, where: { ...sent.where, sheet: '另表' } };
    expect(folded([far, months])).toEqual([far, months]);
  });
});

describe('an explanation of another figure', () => {
  const expired = (measure: string, year = 2023): Problem => ({
    severity: 'warn',
    code: 'explanation_expired',
    where: {},
    found: `甲区${year}年${measure}：说明所针对的数值 800 已不是现在的数值 900`,
    expected: '一致的说明',
    remedy: '请改写该行',
    figure: { area: '甲区', year, measure },
    origins: [],
  });

  it('is said with the finding that it would explain, and stays where there is none', () => {
    const [one, ...others] = folded([change, expired('护士')]);
    expect(others).toEqual([]);
    expect(one?.further).toEqual(['同时〔explanation_expired〕说明所针对的数值 800 已不是现在的数值 900，请改写该行']);
    expect(one?.explain).toEqual(change.explain);
    for (const other of [expired('医师'), expired('护士', 2022)])
      expect(folded([change, other])).toEqual([change, other]);
  });
});

describe('what is missing', () => {
  const missing = (year: number): Problem => ({
    ...finding('ledger_incomplete', '台账：没有报送', [], { figure: { area: '甲区', year, measure: '台账' } }),
    where: {},
  });
  const { origins: _, ...empty } = finding('W239', '台账：没有填写', ['A5'], {
    figure: { area: '甲区', year: 2023, measure: '台账' },
    doubts: 'reading',
  });

  it('is not said again where reading says why', () => {
    expect(codes(folded([missing(2023), empty]))).toEqual(['W239']);
    expect(codes(folded([missing(2022), empty]))).toEqual(['ledger_incomplete', 'W239']);
    const part = { ...missing(2023), figure: { area: '甲区', year: 2023, measure: '台账（一期）' } };
    const several = {
      ...empty,
      figure: { area: '甲区', year: 2023, measure: '床位' },
      also: [{ ...missing(2023).figure }],
    };
    expect(codes(folded([part, several]))).toEqual(['W239']);
    const wrong = { ...missing(2023), severity: 'stop' as const, code: 'correction_expired' };
    expect(codes(folded([wrong, empty]))).toEqual(['correction_expired', 'W239']);
    const unmet = { ...missing(2023), code: 'unmet_binding', explain: [explained('unmet_binding')] };
    expect(codes(folded([unmet, empty]))).toEqual(['unmet_binding', 'W239']);
    expect(codes(folded([missing(2023), { ...empty, severity: 'warn', doubts: 'period' }]))).toEqual([
      'ledger_incomplete',
      'W239',
    ]);
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
    const many = Array.from({ length: 100_000 }, (_, index) =>
      finding('printed_ratio_differs', `指标项${index}：印出的比不同`, [`D${index + 5}`, `C${index + 5}`, 'C4']),
    );
    expect(folded(many)).toHaveLength(1);
  });
});

describe('a finding that names its measure twice', () => {
  const named = (found: string) =>
    finding('large_change', found, ['C5'], { explain: [explained(`甲区2023年${found}`)] });

  it('names it once, in the sheet of explanations too', () => {
    const [one] = folded([named('护士：护士（医院）为 900，上年为 300')]);
    expect(one?.found).toBe('甲区2023年护士（医院）为 900，上年为 300');
    expect(one?.explain?.[0]?.found).toBe('甲区2023年护士（医院）为 900，上年为 300');
    expect(one?.explain?.[0]?.rows[0]?.subject).toBe('护士');
  });

  it('is left as it is where the words go on with something else', () => {
    expect(folded([named('护士：医院护士为 900')])[0]?.found).toBe('甲区2023年护士：医院护士为 900');
    expect(folded([named('护士、人口：护士 900，人口 800')])[0]?.found).toBe(
      '甲区2023年护士、人口：护士 900，人口 800',
    );
  });
});
