import { describe, expect, test } from 'vitest';
import { type Box, book, codes, read, sheet } from '../build.ts';

const heads = ['项目名称', '当前阶段', '实际开工时间', '总投资（万元）', '累计完成投资（万元）', '形象进度（%）'];
const ledger = (invested: Box, progress: Box) =>
  read(
    book(
      sheet([['2023年重点项目台账'], heads, ['甲医院迁建', '在建', '2021年6月', 69324, invested, progress]], ['A1:F1']),
    ),
  );

describe('台账的数写成了汉字', () => {
  test.each<[Box, Box, string]>([
    ['六亿元', 90, 'E203 E3'],
    ['六千余万', 90, 'E203 E3'],
    [60000, '九成', 'E203 F3'],
    [60000, '百分之九十', 'E203 F3'],
    [60000, '过半', 'E203 F3'],
  ])('%s、%s 要问', (invested, progress, code) => {
    expect(codes(ledger(invested, progress))).toContain(code);
  });

  test.each<[Box, Box]>([
    [60000, '主体封顶'],
    [60000, '二次结构施工'],
    [60000, '三层完成'],
    ['一期已决算', 90],
    ['全部完成', 90],
  ])('%s、%s 里的话不是数，这一格没有采用要说，整行照用', (invested, progress) => {
    const result = ledger(invested, progress);
    const place = typeof invested === 'string' ? 'E3' : 'F3';
    expect(codes(result)).toEqual([`W226 ${place}`]);
    expect(result.ledger.map(({ stage }) => stage)).toEqual(['在建']);
  });

  test.each<[Box, Box]>([
    ['待定', '未施工'],
    ['待决算', '按计划'],
    ['—', null],
    ['尚未结算', '暂无'],
  ])('%s、%s 是状态，不问', (invested, progress) => {
    expect(codes(ledger(invested, progress))).toEqual([]);
  });

  test('总投资写明怎样安排的、还没有开工的，不问', () => {
    const table = (stage: string, planned: Box, progress: Box) =>
      codes(
        read(book(sheet([['2023年重点项目台账'], heads, ['甲医院迁建', stage, '', planned, '', progress]], ['A1:F1']))),
      );
    expect(table('在建', '按市级预算统筹管理', 90)).toEqual([]);
    expect(table('在建', '纳入东坝总投资', 90)).toEqual([]);
    expect(table('前期', 69324, '办理前期手续')).toEqual([]);
  });
});
