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
    ['待定', '主体封顶'],
    ['按市级预算统筹管理', '二次结构施工'],
    ['一期已决算', '三层完成'],
  ])('%s、%s 是状态，不是数', (invested, progress) => {
    const result = ledger(invested, progress);
    expect(codes(result)).toEqual([]);
    expect(result.ledger.map(({ physicalProgress }) => physicalProgress)).toEqual([{ text: progress, value: null }]);
  });
});
