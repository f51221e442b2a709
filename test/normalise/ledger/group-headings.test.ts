import { expect, test } from 'vitest';
import { type Box, book, codes, read, sheet } from '../build.ts';

const titles = ['2023年重点项目台账'];
const ledger = (
  groups: readonly Box[],
  heads: readonly Box[],
  merges: readonly string[],
  ...rows: readonly (readonly Box[])[]
) =>
  read(
    book(
      sheet(
        [titles, ['项目名称', '当前阶段', ...groups], ['项目名称', '当前阶段', ...heads], ...rows],
        ['A2:A3', 'B2:B3', ...merges],
      ),
    ),
  );
const first = (result: ReturnType<typeof ledger>) => result.ledger[0];

test('计划 and 实际 over 开工时间 and 竣工时间 say which they are', () => {
  const result = ledger(
    ['计划', null, '实际', null],
    ['开工时间', '竣工时间', '开工时间', '竣工时间'],
    ['C2:D2', 'E2:F2'],
    ['甲医院迁建', '在建', '2021年6月', '2025年6月', '2022年3月', null],
  );
  expect(first(result)?.plannedStart.text).toBe('2021年6月');
  expect(first(result)?.plannedCompletion.text).toBe('2025年6月');
  expect(first(result)?.actualStart.text).toBe('2022年3月');
  expect(first(result)?.actualCompletion.text).toBe('');
  expect(codes(result)).toEqual([]);
});

test.each(['本年（万元）', '2023年（万元）', '年度投资（万元）', '计划（万元）'])(
  '投资 below %s is not the whole',
  (group) => {
    const result = ledger(
      ['总投资（万元）', group, null],
      ['总投资（万元）', '计划投资', '已完成投资'],
      ['C2:C3', 'D2:E2'],
      ['甲医院迁建', '在建', 69324, 12000, 8000],
    );
    expect(first(result)?.investmentDone.value).toBeNull();
    expect(first(result)?.investmentPlanned.value).toBe(69324);
    expect(codes(result).filter((code) => code.startsWith('W221'))).toHaveLength(2);
  },
);

test.each(['投资情况（万元）', '截至2023年底（万元）', '进展情况（万元）'])('投资 below %s is', (group) => {
  const result = ledger([group, null], ['总投资', '累计完成投资'], ['C2:D2'], ['甲医院迁建', '在建', 69324, 8000]);
  expect(first(result)?.investmentDone.value).toBe(8000);
  expect(first(result)?.investmentPlanned.value).toBe(69324);
});

test('of two years the last is read', () => {
  const result = read(
    book(
      sheet(
        [
          titles,
          ['项目名称', '2022年', null, '2023年', null],
          ['项目名称', '当前阶段', '累计完成投资（万元）', '当前阶段', '累计完成投资（万元）'],
          ['甲医院迁建', '开工', 20000, '在建', 38000],
        ],
        ['A2:A3', 'B2:C2', 'D2:E2'],
      ),
    ),
  );
  expect(first(result)?.stage).toBe('在建');
  expect(first(result)?.investmentDone.value).toBe(38000);
  expect(codes(result)).toContain('W221 C4');
});

test('a number merged over two projects is that of neither', () => {
  const rows: readonly (readonly Box[])[] = [
    ['甲医院迁建', '在建', 68900],
    ['乙中心新建', '在建', null],
  ];
  const of = (merges: readonly string[]) =>
    read(book(sheet([titles, ['项目名称', '当前阶段', '累计完成投资（万元）'], ...rows], merges)));
  expect(of(['C3:C4']).ledger).toEqual([]);
  expect(codes(of(['C3:C4'])).join()).toContain('E210');
  expect(codes(of(['A3:A4', 'B3:B4', 'C3:C4'])).join()).not.toContain('E210');
});

test.each(['投资（亿元）', '投资（单位：亿元）'])('%s is the unit of what stands below it', (group) => {
  const result = ledger([group, null], ['总投资', '累计完成投资'], ['C2:D2'], ['甲医院迁建', '在建', 6.9, 0.8]);
  expect(first(result)?.investmentPlanned.value).toBe(69000);
  expect(first(result)?.investmentDone.value).toBe(8000);
});
