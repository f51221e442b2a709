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

  test.each([
    '妇幼保健：上半年活产数2230人。',
    '妇幼保健：预计活产数2230人。',
    '妇幼保健：助产机构活产数2230人。',
    '截至2023年9月底，全区注册护士2310人。',
    '全区注册护士由2290人增加到2310人。',
    '区医院实有床位780张，区中医医院实有床位390张。',
    '应配备注册护士2400人，实有2310人。',
  ])('a sheet of one sentence that is not of the whole area or year: %s', (text) => {
    expect(asRead('朝阳区2023年卫生健康情况', text)).toEqual({ read: [], asked: ['W222 A2'] });
  });

  test.each([
    '关于报送2023年统计表的通知，请于3月5日前报送3份。',
    '活产数的口径：2023年1月1日以后出生的。',
    '规划到2025年注册护士达到2900人。',
    '召开妇幼保健会议3次，培训120人。',
  ])('a sheet of words without a figure of a measure: %s', (text) => {
    expect(asRead('朝阳区2023年卫生健康情况', text).asked).not.toContain('W222 A2');
  });

  test.each(['孕产妇保健', '妇女保健', '妇幼保健', '儿童保健', '妇幼健康', '全区妇幼保健', '朝阳区妇幼保健工作'])(
    'a plain line of work before them is read: %s',
    (topic) => {
      expect(asRead('执业（助理）医师数：22780人', `一、${topic}：全区活产数22300人，产妇数22100人。`)).toEqual({
        read: ['朝阳区 2023 产妇数 22100', physicians, '朝阳区 2023 活产数 22300'].sort(),
        asked: [],
      });
    },
  );
});
