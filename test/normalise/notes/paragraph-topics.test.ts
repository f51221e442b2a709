import { describe, expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../build.ts';

const physicians = '朝阳区 2023 执业（助理）医师数 22780';
const asRead = (...rows: readonly string[]) => {
  const result = read(book(sheet(rows.map((text) => [text]))));
  const problems = result.problems.filter(({ severity }) => severity !== 'note');
  return { read: lines(result), asked: codes({ ...result, problems }) };
};

describe('what stands before the colon of a paragraph', () => {
  test.each([
    '海淀区',
    '丰台区',
    '密云',
    '北京市',
    '首都',
    '全市',
    '本市',
    '北京市情况',
    '全市妇幼保健',
    '市属妇幼保健',
    '助产机构',
    '儿童',
    '常住人口',
    '户籍孕产妇保健',
    '高危孕产妇保健',
    '常住人口保健',
    '社区保健',
  ])('a place, a part of the people or an institution before the figures: %s', (topic) => {
    const result = asRead('执业（助理）医师数：22780人', `2.${topic}：活产数22300人、产妇数22100人。`);
    expect(result).toEqual({ read: [physicians], asked: ['W222 A2'] });
  });

  test.each([
    ['全市医疗资源：注册护士数150000人', 'W22'],
    ['北京市：总诊疗人次25000万人次', 'W22'],
  ])('%s alone', (text, code) => {
    const result = asRead('执业（助理）医师数：22780人', text);
    expect(result.read).toEqual([physicians]);
    expect(result.asked).toHaveLength(1);
    expect(result.asked[0]).toContain(code);
  });

  test('the whole country before the figures', () => {
    expect(asRead('执业（助理）医师数：22780人', '2.全国：活产数22300人、产妇数22100人。')).toEqual({
      read: [physicians],
      asked: ['W250 A2'],
    });
  });

  test.each(['孕产妇保健', '妇女保健', '妇幼保健', '儿童保健'])(
    'a plain line of work before them is read: %s',
    (topic) => {
      expect(asRead('执业（助理）医师数：22780人', `一、${topic}：全区活产数22300人，产妇数22100人。`)).toEqual({
        read: ['朝阳区 2023 产妇数 22100', physicians, '朝阳区 2023 活产数 22300'].sort(),
        asked: [],
      });
    },
  );
});
