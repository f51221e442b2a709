import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../build.ts';

const listed = (name: string): readonly (readonly [string, string, string])[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [title = '', measure = '', asked = ''] = line.split('｜');
      return [title, measure, asked];
    });

const ageless = '2023年';
const tableOf = (measure: string) => [
  [measure === '年龄别死亡人数' ? '年龄组' : '指标', measure === '年龄别死亡人数' ? measure : ageless],
  [measure === '年龄别死亡人数' ? '30—34岁' : measure, 21],
];

describe('titles', () => {
  test.each(listed('plain-titles.txt'))(
    '%s leaves %s whole, above a table and as the name of its sheet',
    (title, measure) => {
      for (const made of [
        sheet([[title], ...tableOf(measure)], [], '数据'),
        sheet(tableOf(measure), [], title.slice(0, 31).replaceAll(/[：/]/gu, ' ')),
      ]) {
        const result = read(book(made), 'A1:B1');
        expect(result.problems).toEqual([]);
        expect(lines(result)).toHaveLength(1);
      }
    },
  );

  test.each(listed('narrow-titles.txt'))('%s keeps %s to a part: not read, or asked about', (title, measure, asked) => {
    for (const made of [
      sheet([[title], ...tableOf(measure)], [], '数据'),
      sheet(tableOf(measure), [], title.slice(0, 31)),
    ]) {
      const result = read(book(made), 'A1:B1');
      if (asked === '问') {
        expect(codes(result).map((code) => code.slice(0, 4))).toEqual(['W246']);
        expect(lines(result)).toHaveLength(1);
      } else {
        expect(result.problems[0]?.code).toMatch(/^(?:W227|W221|E\d+)$/u);
        expect(result.observations).toEqual([]);
      }
    }
  });
});

describe('表题里的×', () => {
  const asked = (title: string) =>
    codes(read(book(sheet([[title], ['指标', '数值'], ['注册护士数', 36]])))).filter((code) => code.startsWith('W246'));

  test('两种分组之间的×不问', () => {
    expect(asked('朝阳区2023年卫生人员（年龄×性别）')).toEqual([]);
  });

  test.each(['朝阳区2023年×街道卫生人员', '朝阳区2023年××医院卫生人员'])('%s 隐去了名称，要问', (title) => {
    const result = read(book(sheet([[title], ['指标', '数值'], ['注册护士数', 36]])));
    expect(codes(result).filter((code) => code.startsWith('W'))).not.toEqual([]);
  });
});
