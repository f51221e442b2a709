import { expect, it } from 'vitest';
import { historySection } from '../../pipeline/explain/background.ts';
import { indicator } from '../report/fixtures/sample.ts';

it('passes no verdict on the base year, as the tables do not', () => {
  const item = indicator({
    seq: 1,
    name: '某率',
    unit: '%',
    target: '≥97%',
    level: 97,
    base: '95.00',
    values: ['95.00', '96.50'],
  });
  const { table = [] } = historySection(item);
  const verdicts = table.map((row) => row.at(-1));
  expect(verdicts.slice(0, 2)).toEqual(['结论', '（基期年，不评）']);
  expect(table[1]?.slice(4, 7)).toEqual(['-', '-', '-']);
  expect(verdicts.at(-1)).toBe(item.current.verdictZh);
});
