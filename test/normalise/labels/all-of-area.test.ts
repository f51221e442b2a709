import { expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../build.ts';

const of = (label: string) =>
  read(
    book(
      sheet([
        ['项目', '2023年'],
        [label, 17],
        ['行政村总数', 150],
      ]),
    ),
  );

test.each(['全区乡镇', '全区乡镇数', '朝阳区乡镇'])('%s are all towns of the district', (label) => {
  const result = of(label);
  expect(lines(result)).toContain('朝阳区 2023 乡镇总数 17');
  expect(codes(result).filter((code) => !code.startsWith('N'))).toEqual([]);
});

test.each([
  '全区卫生乡镇',
  '全区创建乡镇',
  '全市乡镇',
  '海淀区乡镇',
  '全区山区乡镇',
  '全区街道乡镇',
  '部分乡镇',
  '全区乡镇人口',
  '全区乡镇卫生院',
  '全区非乡镇',
])('%s are not', (label) => {
  expect(lines(of(label))).not.toContain('朝阳区 2023 乡镇总数 17');
});
