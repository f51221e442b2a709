import { describe, expect, test } from 'vitest';
import { type Box, book, codes, read, sheet } from '../build.ts';

const ledger = (heads: readonly string[], ...rows: readonly (readonly Box[])[]) =>
  read(
    book(
      sheet([
        ['2023年重点项目台账'],
        ['序号', '项目名称', '总投资（万元）', '累计完成投资（万元）', ...heads],
        ...rows.map((row, at) => [at + 1, `第${'甲乙丙'[at]}医院迁建`, 69_324, 26_100, ...row]),
      ]),
    ),
    'A3:A5',
  );
const asked = (result: ReturnType<typeof ledger>) => codes(result).filter((code) => !code.startsWith('N'));

describe('台账里只有文字的列', () => {
  test.each([
    ['建设内容', '建设规模约21万平方米，设置床位800张', '设置床位1000张，地下2层'],
    ['项目概况', '地上10层', '地上12层，地下2层'],
    ['进展情况', '12月底主体封顶', '完成桩基施工300根'],
    ['建设依据', '京发改（审）〔2021〕123号批复同意立项', '北京市2023年重点工程第35项'],
  ])('%s里的数字不是一栏数，只提示', (heading, ...cells) => {
    const result = ledger(['当前阶段', heading], ['在建', cells[0] ?? ''], ['在建', cells[1] ?? '']);
    expect(result.ledger.length).toBe(2);
    expect(codes(result)).toEqual(['N237 F3:F4']);
  });

  test('不认识的数照旧要问', () => {
    expect(asked(ledger(['当前阶段', '床位数'], ['在建', 800], ['在建', '1000张']))).toEqual(['W221 F3:F4']);
  });

  test('进展里说停工、预计数的，和备注一样要问', () => {
    expect(asked(ledger(['当前阶段', '进展情况'], ['在建', '因征地拆迁问题已停工'], ['在建', '主体施工']))).toEqual([
      'W247 F3',
    ]);
  });
});

describe('一年的投资、资金来源和工期', () => {
  test('列名里有单位的也按登记不读', () => {
    const heads = ['当前阶段', '2023年完成投资（万元）', '市级资金（万元）', '合同工期（天）'];
    expect(codes(ledger(heads, ['在建', 1800, 60_000, 720]))).toEqual(['N233 F3', 'N233 G3', 'N233 H3']);
  });
});

describe('阶段', () => {
  test('列名的括号里是可选的阶段', () => {
    const result = ledger(['项目阶段（前期/在建/竣工）'], ['在建'], ['前期']);
    expect(result.ledger.map(({ stage }) => stage)).toEqual(['在建', '前期']);
    expect(asked(result)).toEqual([]);
  });

  test('每个阶段一栏、各项目勾一栏的，勾的是当前阶段', () => {
    const result = ledger(['未开工', '前期', '在建'], ['', '', '√'], ['', '√', ''], ['√', '', '']);
    expect(result.ledger.map(({ stage }) => stage)).toEqual(['在建', '前期', '未开工']);
    expect(codes(result)).toEqual([]);
  });

  test.each([
    ['勾了两栏', ['', '√', '√']],
    ['没有勾', ['', '', '']],
    ['写的是日期', ['', '2023年6月', '√']],
  ])('%s的要问', (_, row) => {
    const result = ledger(['未开工', '前期', '在建'], ['', '', '√'], row);
    expect(result.ledger).toEqual([]);
    expect(asked(result)).toContain('E214 B4');
  });
});

test.each([['形象进度为计划进度'], ['完成投资为计划投资']])('备注“%s”要问', (remark) => {
  expect(asked(ledger(['当前阶段', '备注'], ['在建', remark]))).toEqual(['W247 F3']);
});

test('备注“总投资以批复概算为准”不问', () => {
  expect(asked(ledger(['当前阶段', '备注'], ['在建', '总投资以批复概算为准']))).toEqual([]);
});

test.each<[readonly Box[]]>([
  [[null, '填表人：李芳', '审核人：王小明', '填表日期：2024年1月12日']],
  [['填表人：李芳', '审核人：王小明', '填表日期：2024年1月12日']],
  [[null, '填表人', '李芳', '审核人', '王小明']],
])('who signed below the projects is no project: %s', (signed) => {
  const result = read(
    book(sheet([['序号', '项目名称', '当前阶段', '计划完成时间'], [1, '甲医院迁建', '在建', '2025年6月'], signed])),
  );
  expect(result.ledger.map(({ project }) => project)).toEqual(['甲医院迁建']);
  expect(codes(result)).toEqual([]);
});

test.each<[readonly Box[]]>([
  [[2, '负责人培训中心', '在建', '2025年6月']],
  [[2, '审核楼改造', '在建', '2025年6月']],
  [[null, '填表人：李芳', '在建', '2025年6月']],
])('%s is one all the same, or asked about', (row) => {
  const result = read(
    book(sheet([['序号', '项目名称', '当前阶段', '计划完成时间'], [1, '甲医院迁建', '在建', '2025年6月'], row])),
  );
  expect(result.ledger.length + codes(result).length).toBeGreaterThan(1);
});

test.each(['开工时间（实际）', '实际开工日期', '开工日期', '开工日期（实际）'])(
  '%s is when it was begun',
  (heading) => {
    const result = read(
      book(
        sheet([
          ['项目名称', '当前阶段', '计划完成时间', heading],
          ['甲医院迁建', '在建', '2025年6月', '2022年3月'],
        ]),
      ),
    );
    expect(result.ledger.map(({ actualStart }) => actualStart.text)).toEqual(['2022年3月']);
    expect(codes(result)).toEqual([]);
  },
);

test('开工日期（计划） is when it was to be', () => {
  const result = read(
    book(
      sheet([
        ['项目名称', '当前阶段', '计划完成时间', '开工日期（计划）'],
        ['甲医院迁建', '在建', '2025年6月', '2022年3月'],
      ]),
    ),
  );
  expect(result.ledger.map(({ plannedStart, actualStart }) => [plannedStart.text, actualStart.text])).toEqual([
    ['2022年3月', ''],
  ]);
});
