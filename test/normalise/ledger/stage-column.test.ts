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

test.each(['目前进展', '工程状态', '项目进度', '建设情况'])(
  '%s, which has a stage for every project, tells it',
  (heading) => {
    const result = ledger('2023年重点项目', heading, '主体结构施工', '已竣工');
    expect(stagesOf(result)).toEqual(['在建', '竣工']);
    expect(codes(result).filter((code) => !code.startsWith('N'))).toEqual([]);
  },
);

test.each(['上年末进展', '前期手续办理情况', '计划进度', '下一步情况', '资金情况'])(
  '%s is not the stage now',
  (heading) => {
    expect(stagesOf(ledger('2023年重点项目', heading, '主体结构施工', '已竣工'))).toEqual([]);
  },
);

test('words that are no stage leave the question in', () => {
  expect(stagesOf(ledger('2023年重点项目', '目前进展', '主体结构施工', '正在协调用地'))).toEqual([]);
});

test('the monthly report of December is as of the end of the year; that of November is not', () => {
  expect(stagesOf(ledger('重点项目进展月报（12月）', '目前进展', '已竣工'))).toEqual(['竣工']);
  expect(stagesOf(ledger('重点项目进展月报（11月）', '目前进展', '已竣工'))).toEqual([]);
  expect(stagesOf(ledger('重点项目进展月报（11月、12月）', '目前进展', '已竣工'))).toEqual([]);
});
