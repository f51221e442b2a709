import { describe, expect, test } from 'vitest';
import { lastDay, ledgerDate, ledgerSpan } from '../../../pipeline/normalise/ledger/ledger-dates.ts';
import { type Box, book, codes, read, sheet, shown } from '../build.ts';

const heads = ['序号', '项目名称', '建设地点', '项目阶段', '计划开工时间', '实际开工时间', '计划竣工时间', '竣工时间'];
const money = [
  '总投资（亿元）',
  '累计完成投资（万元）',
  '形象进度',
  '交付床位（张）',
  '建筑面积（万平方米）',
  '调整依据文件',
  '备注',
];

const ledger = (...rows: readonly (readonly Box[])[]) =>
  read(book(sheet([['2023年重点项目台账'], [...heads, ...money], ...rows], ['A1:O1'])));

test('one entry a line: money in 万元, area in 平方米, dates as the last day that they allow', () => {
  const result = ledger([
    1,
    '甲 医院\n迁建',
    '东坝',
    '正在建设',
    '2021年6月',
    '2022.03',
    '2025年',
    '',
    11,
    '52,000',
    shown(0.475, '47.5%', '0.0%'),
    800,
    2.15,
    '',
    '',
  ]);
  expect(result.problems).toEqual([]);
  expect(result.ledger).toEqual([
    {
      area: '朝阳区',
      year: 2023,
      project: '甲医院迁建',
      site: '东坝',
      stage: '在建',
      plannedStart: { text: '2021年6月', date: '2021-06-30' },
      actualStart: { text: '2022.03', date: '2022-03-31' },
      plannedCompletion: { text: '2025年', date: '2025-12-31' },
      actualCompletion: { text: '', date: null },
      investmentPlanned: { text: '11', value: 110000 },
      investmentDone: { text: '52,000', value: 52000 },
      physicalProgress: { text: '47.5%', value: 47.5 },
      beds: { text: '800', value: 800 },
      floorArea: { text: '2.15', value: 21500 },
      adjustmentDocument: '',
      remark: '',
      origin: { file: 'raw/朝阳区/2023/统计表.xlsx', sheet: '表', cell: 'A3:O3' },
      cells: [
        { field: '序号', column: '序号', cell: 'A3', text: '1' },
        { field: '项目名称', column: '项目名称', cell: 'B3', text: '甲 医院\n迁建' },
        { field: '建设地点', column: '建设地点', cell: 'C3', text: '东坝' },
        { field: '当前阶段', column: '项目阶段', cell: 'D3', text: '正在建设' },
        { field: '计划开工时间', column: '计划开工时间', cell: 'E3', text: '2021年6月' },
        { field: '实际开工时间', column: '实际开工时间', cell: 'F3', text: '2022.03' },
        { field: '计划完成时间', column: '计划竣工时间', cell: 'G3', text: '2025年' },
        { field: '总投资（万元）', column: '总投资（亿元）', cell: 'I3', text: '11' },
        { field: '累计完成投资（万元）', column: '累计完成投资（万元）', cell: 'J3', text: '52,000' },
        { field: '形象进度（%）', column: '形象进度', cell: 'K3', text: '47.5%' },
        { field: '交付床位（张）', column: '交付床位（张）', cell: 'L3', text: '800' },
        { field: '建筑面积（平方米）', column: '建筑面积（万平方米）', cell: 'M3', text: '2.15' },
      ],
      edition: 2023,
    },
  ]);
});

test('待定 and words are states; a total line is passed over with a note', () => {
  const result = ledger(
    [1, '甲', '', '前期工作', '待定', '', '待定', '', '按市级预算统筹管理', '—', 0, '', '', '', ''],
    ['合计', '', '', '', '', '', '', '', 11, 52000, '', '', '', '', ''],
  );
  expect(codes(result)).toEqual(['N234 I4:J4']);
  expect(
    result.ledger.map((entry) => [
      entry.stage,
      entry.plannedCompletion,
      entry.investmentPlanned,
      entry.investmentDone,
      entry.physicalProgress,
    ]),
  ).toEqual([
    [
      '前期',
      { text: '待定', date: null },
      { text: '按市级预算统筹管理', value: null },
      { text: '—', value: null },
      { text: '0', value: 0 },
    ],
  ]);
});

test('two heading rows, start and end in one column', () => {
  const result = read(
    book(
      sheet(
        [
          ['单位：万元'],
          ['序号', '项目名称', '当前阶段', '开竣工时间', '投资', null],
          [null, null, null, null, '总投资', '累计完成投资'],
          ['一', '甲', '在建', '2025年6月至2028年6月', 5000, 100],
        ],
        ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:F2'],
      ),
    ),
  );
  expect(result.problems).toEqual([]);
  expect(
    result.ledger.map((entry) => [
      entry.plannedStart,
      entry.plannedCompletion,
      entry.investmentPlanned.value,
      entry.investmentDone.value,
    ]),
  ).toEqual([[{ text: '2025年6月', date: '2025-06-30' }, { text: '2028年6月', date: '2028-06-30' }, 5000, 100]]);
});

describe('units in a line of their own under the headings', () => {
  const withUnits = (units: readonly Box[], merges: readonly string[] = []) =>
    read(
      book(
        sheet(
          [
            ['2023年重点项目台账'],
            ['序号', '项目名称', '当前阶段', '总投资', '累计完成投资', '建筑面积'],
            units,
            [1, '甲', '在建', 20, '15,000', 2.5],
          ],
          merges,
        ),
      ),
    );

  test('are those of the numbers below', () => {
    const result = withUnits([null, null, null, '亿元', '（万元）', '万平方米']);
    expect(result.problems).toEqual([]);
    const [entry] = result.ledger;
    expect([entry?.investmentPlanned.value, entry?.investmentDone.value, entry?.floorArea.value]).toEqual([
      200000, 15000, 25000,
    ]);
  });

  test('beside headings that reach down over the line', () => {
    const merges = ['A2:A3', 'B2:B3', 'C2:C3'];
    const [entry] = withUnits([null, null, null, '亿元', '（万元）', '万㎡'], merges).ledger;
    expect([entry?.investmentPlanned.value, entry?.investmentDone.value, entry?.floorArea.value]).toEqual([
      200000, 15000, 25000,
    ]);
    expect(withUnits([null, null, null, '张', '万元', '平方米'], merges).ledger).toEqual([]);
  });

  test('whatever stands in place of the project', () => {
    for (const [name, stage] of [
      ['乙', '丙'],
      ['—', '—'],
    ]) {
      const result = withUnits([null, name ?? null, stage ?? null, '亿元', '万元', '平方米']);
      expect(result.problems).toEqual([]);
      expect(result.ledger.map(({ investmentPlanned }) => investmentPlanned.value)).toEqual([200000]);
    }
  });

  test('that do not suit or are unknown stop the line', () => {
    for (const unit of ['百亿', '张', '亿元、万元']) {
      const result = withUnits([null, null, null, unit, '万元', '平方米']);
      expect(result.ledger).toEqual([]);
      expect(codes(result)).toContain('E203 D4');
    }
  });
});

describe('what stops', () => {
  const row = (change: Record<number, Box>): Box[] =>
    [1, '甲', '', '在建', '2021年', '', '2025年', '', 1, 2, 3, 4, 5, '', ''].map((box, index) => change[index] ?? box);

  test.each<[Record<number, Box>, string]>([
    [{ 3: '快了' }, 'E214 D3'],
    [{ 4: '2021年13月' }, 'E213 E3'],
    [{ 6: '明年' }, 'E213 G3'],
    [{ 9: '5O00' }, 'E203 J3'],
    [{ 11: 4.5 }, 'E203 L3'],
    [{ 12: '5台' }, 'E203 M3'],
    [{ 8: { text: '', value: null, formula: true } }, 'E203 I3'],
  ])('%j withholds the line: %s', (change, code) => {
    const result = ledger(row(change));
    expect(result.ledger).toEqual([]);
    const [stop, ...others] = result.problems.filter(({ severity }) => severity === 'stop');
    expect([`${stop?.code} ${stop?.where.cell}`, ...others]).toEqual([code]);
    expect(stop?.figure).toEqual({ area: '朝阳区', year: 2023, measure: '甲' });
  });

  test('a ledger of another year', () => {
    const result = read(book(sheet([['2022年重点项目台账'], [...heads, ...money], row({})])));
    expect(result.ledger).toEqual([]);
    expect(codes(result).filter((each) => each.startsWith('E'))).toEqual(['E206 A3:B3、I3:M3']);
    expect(result.problems.find(({ code }) => code === 'E206')?.figure?.measure).toBe('甲');
  });

  test('a column that no register knows', () => {
    const result = read(
      book(
        sheet([
          ['项目名称', '当前阶段', '计划完成时间', '停车位'],
          ['甲', '在建', '2025年', 300],
        ]),
      ),
    );
    expect(codes(result)).toEqual(['W221 D2']);
    expect(result.ledger).toHaveLength(1);
  });

  test('a column with a misspelt heading is told, dates written as text too', () => {
    const result = read(
      book(
        sheet([
          ['项目名称', '当前阶段', '总投资（万元）', '计划完城时间', '责任单位'],
          ['甲', '在建', 300, '2025年6月', '建设办'],
          ['乙', '在建', 400, '待定', '建设办'],
        ]),
      ),
      'D2',
    );
    expect(codes(result)).toEqual(['N237 E2:E3', 'W221 D2']);
    expect(result.ledger).toHaveLength(2);
  });
});

describe('stages', () => {
  const at = (stage: string) =>
    read(
      book(
        sheet([
          ['2023年重点项目台账'],
          ['序号', '项目名称', '当前阶段', '总投资（万元）'],
          [1, '甲医院迁建', stage, 600],
        ]),
      ),
    );

  test.each([
    ['建成投用', '投用'],
    ['已建成', '竣工'],
    ['开工建设', '开工'],
    ['续建', '在建'],
    ['筹建', '前期'],
    ['停建', '已调整'],
    ['主体封顶', '在建'],
    ['正在施工', '在建'],
    ['交付使用', '投用'],
    ['前期手续', '前期'],
    ['待开工', '未开工'],
  ])('%s is %s', (words, stage) => {
    expect(at(words).ledger.map((entry) => entry.stage)).toEqual([stage]);
  });

  test.each(['停工', '完成', '试运行', '暂停', '推进中'])(
    '%s may be of more than one stage and is asked about',
    (words) => {
      expect(codes(at(words))).toEqual(['E214 C3', 'N236 A3、D3']);
    },
  );
});

describe('dates', () => {
  test.each([
    ['2025年6月', '2025-06-30'],
    ['2024年2月', '2024-02-29'],
    ['2025-06', '2025-06-30'],
    ['2025.06', '2025-06-30'],
    ['2025/6/1', '2025-06-01'],
    ['２０２５年６月１日', '2025-06-01'],
    ['2023年', '2023-12-31'],
    ['2023年底', '2023-12-31'],
    ['25年6月', '2025-06-30'],
    ['二〇二五年六月', '2025-06-30'],
    ['2025年6月下旬', '2025-06-30'],
    ['2025年第二季度', '2025-06-30'],
    ['2025年上半年', '2025-06-30'],
    ['2025年6月上旬', '2025-06-10'],
    ['2025年6月初', '2025-06-10'],
    ['2025年6月中旬', '2025-06-20'],
    ['2025年初', null],
    ['2025年上旬', null],
    ['20250601', '2025-06-01'],
    ['202506', '2025-06-30'],
    ['20251301', null],
    ['100年', null],
    ['2023年2月30日', null],
    ['二期', null],
  ])('%s ends on %s', (text, date) => {
    expect(lastDay(text)).toBe(date);
  });

  test('dates of cells: a date, a serial number, a bare year', () => {
    expect(ledgerDate({ text: '2025/6/1', value: new Date('2025-06-01T00:00:00Z') }, '2025/6/1')?.date).toBe(
      '2025-06-01',
    );
    expect(ledgerDate({ text: 'Jun-25', value: 45809, format: 'mmm-yy' }, 'Jun-25')?.date).toBe('2025-06-01');
    expect(ledgerDate({ text: '2025', value: 2025 }, '2025')?.date).toBe('2025-12-31');
    expect(ledgerDate({ text: '20250601', value: 20250601 }, '20250601')?.date).toBe('2025-06-01');
    expect(ledgerDate({ text: '45809', value: 45809 }, '45809')).toBeNull();
  });

  test('spans', () => {
    expect(ledgerSpan('2025—2028年')).toEqual({
      start: { text: '2025', date: '2025-12-31' },
      end: { text: '2028年', date: '2028-12-31' },
    });
    expect(ledgerSpan('待定')).toEqual({ start: { text: '待定', date: null }, end: { text: '待定', date: null } });
    expect(ledgerSpan('三年')).toBeNull();
  });
});

test.each([
  [['一、新建项目'], ['二、信息化项目']],
  [['新建项目（2个）'], ['小计']],
  [
    ['', '一、续建项目'],
    ['', '二、新建项目'],
  ],
])('lines of one text only divide its projects: %s, %s', (first, second) => {
  const line = (name: string, done: number) => [1, name, '', '在建', '', '', '', '', 5000, done, 20, '', '', '', ''];
  const result = ledger(first, line('甲', 100), second, line('乙', 200));
  expect(codes(result).filter((code) => !code.startsWith('N'))).toEqual([]);
  expect(result.ledger.map(({ project, investmentDone }) => [project, investmentDone.value])).toEqual([
    ['甲', 100],
    ['乙', 200],
  ]);
});
