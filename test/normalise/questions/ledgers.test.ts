import { describe, expect, test } from 'vitest';
import { type Box, book, codes, read, sheet } from '../build.ts';

const heads = ['项目名称', '当前阶段', '实际开工时间', '累计完成投资（万元）', '形象进度（%）', '备注'];
const row: readonly Box[] = ['甲医院', '在建', '2022年3月', 5200, 45, ''];

const ledger = (title: string, line: readonly Box[] = row, ...rest: readonly (readonly Box[])[]) =>
  read(book(sheet([[title], heads, line, ...rest])));

describe('what stands round a ledger', () => {
  test.each(['2023年重点项目台账（三季度）', '2023年上半年重点项目台账', '重点项目台账（截至2023年9月30日）'])(
    '%s is not that of the end of the year',
    (title) => {
      const result = ledger(title);
      expect(codes(result)).toEqual(['E212 A3、D3:E3']);
      expect(result.ledger).toEqual([]);
    },
  );

  test.each([
    '2023年重点项目台账',
    '重点项目台账（截至2023年12月31日）',
    '2023年四季度重点项目台账',
    '朝阳区2023年重点项目台账',
  ])('%s is', (title) => {
    const result = ledger(title);
    expect(codes(result)).toEqual([]);
    expect(result.ledger).toHaveLength(1);
  });

  test('another area', () => {
    const result = ledger('海淀区重点项目台账（2023年）');
    expect(codes(result)).toEqual(['E208 A3、D3:E3']);
    expect(result.ledger).toEqual([]);
  });

  test.each([
    ['注：累计完成投资为初步数。', 'W247 A4'],
    ['注：形象进度为计划数。', 'W247 A4'],
    ['注：截至2023年10月。', 'W247 A4'],
  ])('%s', (note, code) => {
    const result = ledger('2023年重点项目台账', row, [note]);
    expect(codes(result)).toEqual([code]);
    expect(result.ledger).toHaveLength(1);
  });

  test('a remark of doubt and one of the course of things', () => {
    const remarked = (remark: string) => ledger('2023年重点项目台账', [...row.slice(0, 5), remark]);
    expect(codes(remarked('完成投资数待核实'))).toEqual(['W247 F3']);
    expect(codes(remarked('主体结构封顶，正在二次结构施工'))).toEqual([]);
  });

  test('a sample', () => {
    expect(codes(ledger('2023年重点项目台账（样表）'))).toEqual(['W247 A1']);
  });

  test('a unit that the headings contradict', () => {
    const over = (unit: string) => read(book(sheet([['2023年重点项目台账'], [unit], heads, row])));
    expect(codes(over('单位：亿元'))).toEqual(['W247 D4']);
    expect(codes(over('单位：万元、平方米'))).toEqual([]);
  });

  test('2023.1 as a number may be January or October, as a text it is January', () => {
    const started = (date: Box) => ledger('2023年重点项目台账', ['甲医院', '在建', date, 5200, 45, '']);
    expect(codes(started(2022.1))).toEqual(['E213 C3', 'N236 C3:E3']);
    expect(codes(started('2022.1'))).toEqual([]);
  });
});
