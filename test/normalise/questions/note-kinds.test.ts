import { expect, test } from 'vitest';
import { type Box, book, read, sheet } from '../build.ts';

const rows: readonly (readonly Box[])[] = [
  ['指标', '单位', '2023年'],
  ['年末常住人口', '人', 3442000],
  ['实际开放床位数', '张', 22345],
  ['注册护士数', '人', 23456],
  ['活产数', '人', 12034],
];

function noted(note: string): readonly string[] {
  return read(book(sheet([...rows, [note]]))).problems.flatMap(({ code, found }) => (code === 'W247' ? found : []));
}

test.each([
  [
    '注：床位数为核定床位数。',
    '“床位数为核定床位数”（核定床位数）：所说的可能是另一种数，不是指标项要的数；数已照常读入',
  ],
  ['注：数据未最终核定。', '“数据未最终核定”（未最终核定）：所说的数可能还不是最终的，或有疑问；数已照常读入'],
  ['注：本表不含民营机构。', '“本表不含民营机构”（民营）：所说的数可能不是全部；数已照常读入'],
  ['注：床位数不含方舱。', '“床位数不含方舱”（方舱）：所说的数可能不是全部；数已照常读入'],
  ['注：由密云区医院提供。', '“由密云区医院提供”（密云区医院）：所说的数可能只是这一处来源的，不是全部；数已照常读入'],
  ['注：数据为全市数据。', '“数据为全市数据”（全市）：所说的数可能是别处的；数已照常读入'],
  [
    '注：人口数据为2023年11月1日零时数据。',
    '“人口数据为2023年11月1日零时数据”（2023年11月1日）：所说的数可能不是本年全年（或年末）的；数已照常读入',
  ],
  [
    '注：以上均为累计数（自2020年起）。',
    '“以上均为累计数（自2020年起）”（累计数(自2020年）：所说的数可能不是本年全年（或年末）的；数已照常读入',
  ],
  [
    '注：数据包含北京市其他区来区分娩人数。',
    '“数据包含北京市其他区来区分娩人数”（含北京市其他区）：所说的数可能多算了指标项以外的；数已照常读入',
  ],
])('%s is asked about with its own reason', (note, found) => {
  expect(noted(note)).toEqual([found]);
});

test.each([
  '注：单位换算后有误差。',
  '注：数据为三年平均。',
  '注：数据为年初数。',
  '注：床位数为2023年6月30日的时点数。',
])('%s is asked about', (note) => {
  expect(noted(note)).toHaveLength(1);
});

test.each([
  '注：年末人口数为2023年12月31日24时数。',
  '注：年末人口数为2024年1月1日零时数。',
  '注：上报时间为2024年1月8日。',
  '注：本数据为2024年1月8日导出的全年数据。',
  '注：单位为人。',
  '注：数据为全年累计数。',
  '注：床位数为年末实有床位数。',
])('%s is legible', (note) => {
  const { problems } = read(book(sheet([...rows.slice(0, 2), [note]])));
  expect(problems.filter(({ severity }) => severity !== 'note')).toEqual([]);
});

test.each(['新增', '历年累计', '最大值', '核定数'])('a remark %s beside a figure is asked about', (remark) => {
  const table = [
    ['指标', '单位', '2023年', '备注'],
    ['医疗卫生机构数', '个', 1812, remark],
  ];
  expect(read(book(sheet(table))).problems.map(({ code, where }) => `${code} ${where.cell}`)).toEqual(['W247 D2']);
});

test.each([
  '已核对医师数差5人',
  '已核对，医师数差5人',
  '已审核（少报3家）',
  '数据来源于妇幼系统漏2家',
  '同比下降，因民营机构退出统计',
  '同比下降因民营机构退出统计',
  '已审核有出入',
])('a listed beginning does not stand for all of %s', (note) => {
  const warned = read(book(sheet([...rows, [`注：${note}`]]))).problems.filter(({ severity }) => severity === 'warn');
  expect(warned).not.toEqual([]);
});

test.each(['已核对无误', '由区卫健委提供', '较上年减少5人', '人员调出较多', '2023年已审核'])(
  'all of %s is listed',
  (note) => {
    expect(read(book(sheet([...rows, [`注：${note}`]]))).problems).toEqual([]);
  },
);
