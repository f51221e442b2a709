import { expect, test } from 'vitest';
import { type Box, book, read, sheet } from './build.ts';

/** A repeatable stream of whole numbers below a limit. */
function stream(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return Math.floor((state / 4294967296) * limit);
  };
}

const names = [
  '活产数',
  '年末常住人口（万人）',
  '医院',
  '合计',
  '其中：公立',
  '没有的名称',
  '朝阳区',
  '2022年',
  '同比',
  '人',
  '一、人口',
  '0岁',
  '注册床位',
  '',
  '#三级医院',

  '指标',
  '单位',
];
const values: readonly Box[] = [
  5,
  0,
  '1,234',
  '３４',
  2022,
  '12.5%',
  0.5,
  '—',
  '',
  null,
  '约30',
  '1O',
  '345.2万人',
  -3,
  true,
  '…',
  { text: '#N/A', value: null, error: '#N/A' },
];

test('whatever the labels are, every number below and beside them is an observation or is spoken of', () => {
  let found = 0;
  for (let seed = 1; seed <= 400; seed++) {
    const below = stream(seed);
    const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;
    const width = 1 + below(4);
    const rows: Box[][] = [];
    const plain = seed % 2 === 0;
    const labels = plain ? ['活产数', '注册床位', '没有的名称', '年末常住人口（万人）'] : names;
    if (below(2) === 0) rows.push([pick(['2023年朝阳区情况', '活产数', '单位：万人', '密云区', '2022年报表'])]);
    if (plain) rows.push(['指标', ...['2022年', '2023年', '同比', '2021年'].slice(0, width)]);
    else {
      for (let level = 0; level <= below(2); level++) {
        rows.push([pick(names), ...Array.from({ length: width }, () => pick(names))]);
      }
    }
    for (let line = 0; line < 6; line++) {
      if (below(6) === 0) rows.push([]);
      else rows.push([pick(labels), ...Array.from({ length: width }, () => pick(values))]);
    }
    const merges = below(3) === 0 ? [`B${rows.length - 1}:${pick(['B', 'C'])}${rows.length}`] : [];
    const covered = merges.map((merge) => merge.split(':')).flatMap(([first = '', last = '']) => [first, last]);
    if (covered.length > 0) {
      const bottom = rows.at(-1);
      if (bottom !== undefined) rows[rows.length - 1] = [bottom[0] ?? null];
      const top = rows.at(-2);
      if (top !== undefined && covered[1]?.startsWith('C')) rows[rows.length - 2] = [top[0] ?? null, top[1] ?? null];
    }
    const years = rows.flatMap((row, top) =>
      row.flatMap((box, left) => (box === 2022 ? [`${'ABCDEFG'[left]}${top + 1}`] : [])),
    );
    found += read(book(sheet(rows, merges)), years.join('、')).observations.filter(
      (each) => each.value !== null,
    ).length;
  }
  expect(found).toBeGreaterThan(50);
});
