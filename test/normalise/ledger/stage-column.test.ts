import { expect, test } from 'vitest';
import { type Box, book, codes, read, sheet } from '../build.ts';

const ledger = (title: string, heading: string, ...stages: readonly Box[]) =>
  read(
    book(
      sheet([
        [title],
        ['序号', '项目名称', '总投资（万元）', '累计完成投资（万元）', '2023年完成投资', heading],
        ...stages.map((stage, at) => [at + 1, `第${'甲乙丙'[at]}医院迁建`, 69_324, 26_100, 17_800, stage]),
      ]),
    ),
    'A3:A5、E3:E5',
  );
const stagesOf = (result: ReturnType<typeof ledger>) => result.ledger.map(({ stage }) => stage);

test.each([
  '目前进展',
  '工程状态',
  '项目进度',
  '建设情况',
  '工程建设进展情况',
  '所处阶段',
  '形象进度',
  '进展情况（截至12月底）',
])('%s, which has a stage for every project, tells it', (heading) => {
  const result = ledger('2023年重点项目', heading, '主体结构施工', '已竣工');
  expect(stagesOf(result)).toEqual(['在建', '竣工']);
  expect(codes(result).filter((code) => !code.startsWith('N'))).toEqual([]);
});

test.each([
  '上年末进展',
  '前期手续办理情况',
  '计划进度',
  '下一步情况',
  '资金情况',
  '年初状态',
  '设备安装情况',
  '应达到进度',
  '二期进展',
  '室外工程进展',
  '十四五末状态',
  '进展情况（截至6月底）',
  '目前进展（截至2022年12月底）',
])('%s is not the stage now', (heading) => {
  expect(stagesOf(ledger('2023年重点项目', heading, '主体结构施工', '已竣工'))).toEqual([]);
});

test('words that are no stage leave the question in', () => {
  expect(stagesOf(ledger('2023年重点项目', '目前进展', '主体结构施工', '正在协调用地'))).toEqual([]);
});

test('the monthly report of December is as of the end of the year; that of November is not', () => {
  expect(stagesOf(ledger('重点项目进展月报（12月）', '目前进展', '已竣工'))).toEqual(['竣工']);
  expect(stagesOf(ledger('重点项目进展月报（11月）', '目前进展', '已竣工'))).toEqual([]);
  expect(stagesOf(ledger('重点项目进展月报（11月、12月）', '目前进展', '已竣工'))).toEqual([]);
});

const doubts = (result: ReturnType<typeof ledger>) => codes(result).filter((code) => code.startsWith('W247'));

test.each(['2023年拟建项目台账', '2023年储备重大项目台账', '重点项目月报（12月计划）'])(
  '%s may be of plans',
  (title) => {
    expect(doubts(ledger(title, '目前进展', '已竣工'))).toEqual(['W247 A1']);
  },
);

test.each(['“十四五”规划重点项目台账', '2023年续建、拟建项目台账', '重点项目台账（含储备项目）', '储备项目完成情况'])(
  '%s is not asked about as one of plans',
  (title) => {
    expect(doubts(ledger(title, '目前进展', '已竣工'))).toEqual([]);
  },
);

test('a cell with nothing but the name of another district is asked about', () => {
  const rows = (district: string): readonly (readonly Box[])[] => [
    ['2023年重点项目'],
    ['序号', '项目名称', '总投资（万元）', '累计完成投资（万元）', '当前阶段', '所在区'],
    [1, '甲医院迁建', 69_324, 26_100, '已竣工', district],
  ];
  expect(doubts(read(book(sheet(rows('通州区')))))).toEqual(['W247 F3']);
  expect(doubts(read(book(sheet(rows('朝阳区')))))).toEqual([]);
  expect(doubts(read(book(sheet(rows('北京市')))))).toEqual([]);
});
