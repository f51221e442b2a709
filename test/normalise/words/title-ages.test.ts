import { describe, expect, test } from 'vitest';
import { withWordedAges } from '../../../pipeline/normalise/text/age-band.ts';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const children = (title: string) => read(book(sheet([[title], ['指标', '2023年'], ['儿童保健系统管理人数', 7800]])));
const deaths = (title: string) =>
  read(
    book(
      sheet([
        [title],
        ['病种', '死亡人数'],
        ['合计', 654],
        ['心脑血管疾病', 300],
        ['恶性肿瘤', 254],
        ['糖尿病', 50],
        ['慢性呼吸系统疾病', 50],
      ]),
    ),
  );

test.each([
  '朝阳区2023年30-69岁四类慢性病死亡',
  '朝阳区2023年30—69岁四类慢性病死亡情况',
  '2023年朝阳区18岁及以上四类慢性病死亡人数',
  '朝阳区70岁以下人群四类慢性病死亡',
])('“%s”不是全部年龄的', (title) => {
  expect(lines(deaths(title))).toEqual([]);
  expect(codes(deaths(title)).some((code) => code.startsWith('W227'))).toBe(true);
});

test.each([
  '朝阳区2023年3岁以下儿童保健',
  '朝阳区2023年5岁以下儿童保健情况',
  '朝阳区2023年3-6岁儿童保健',
  '朝阳区2023年＜3岁婴幼儿健康管理情况',
  '朝阳区2023年不满3岁儿童保健',
  '朝阳区2023年≤3岁儿童保健',
])('“%s”不是全部儿童的', (title) => {
  expect(lines(children(title))).toEqual([]);
});

test.each([
  ['朝阳区2023年20—34岁产妇情况', '活产数'],
  ['朝阳区2023年35岁及以上孕产妇情况', '孕产妇系统管理人数'],
])('“%s”不是全部产妇的%s', (title, name) => {
  expect(lines(read(book(sheet([[title], ['指标', '2023年'], [name, 3000]]))))).toEqual([]);
});

test.each([
  '朝阳区2023年0-6岁儿童保健',
  '朝阳区2023年7岁以下儿童保健情况',
  '朝阳区2023年儿童保健',
  '儿童保健（0~6岁）',
  '朝阳区2023年<7岁儿童保健',
  '朝阳区2023年未满7岁儿童保健',
])('“%s”就是指标说的儿童', (title) => {
  expect(lines(children(title))).toEqual(['朝阳区 2023 儿童保健系统管理人数 7800']);
});

test.each<[string, Box, number]>([
  ['朝阳区2023年65岁及以上老年人健康管理', '65岁及以上老年人规范健康管理人数', 79800],
  ['朝阳区2023年60岁及以上老年人口情况', '65岁及以上老年人口数', 98000],
  ['朝阳区2023年35岁及以上高血压患者管理', '年内管理高血压患者数', 98000],
  ['朝阳区2023年5岁以下儿童死亡', '5岁以下儿童死亡数', 7],
  ['朝阳区2023年15—49岁产妇情况', '活产数', 7000],
  ['朝阳区2023年0—6岁儿童和孕产妇健康管理情况', '孕产妇系统管理人数', 7000],
  ['朝阳区2023年3岁以下婴幼儿托位及产妇情况', '产妇数', 7000],
  ['朝阳区2023年7岁以下儿童保健与新生儿筛查', '新生儿听力筛查人数', 7000],
  ['朝阳区2023年35-64岁农村适龄妇女两癌筛查', '农村适龄妇女两癌实筛查人数', 700],
])('“%s”里的年龄不改“%s”', (title, name, value) => {
  const result = read(book(sheet([[title], ['指标', '2023年'], [name, value]])));
  expect(result.observations.map((one) => one.value)).toEqual([value]);
});

describe('ages with signs, and before a line of work', () => {
  const both = (title: string, name = '表', file = '统计表') => {
    const rows = [[title], ['指标', '2023年'], ['老年人健康管理人数', 420000], ['家庭医生签约人数', 1400000]];
    return read({ ...book(sheet(rows, [], name)), file: `raw/朝阳区/2023/${file}.xlsx` });
  };

  test.each(['60岁+', '≥60岁', '60周岁以上', '80岁及以上', '60以上', '80及以上'])(
    '%s in a title or the name of a sheet keeps both to a part',
    (ages) => {
      for (const result of [
        both(`朝阳区2023年${ages}基本公共卫生`),
        both(`朝阳区2023年${ages}情况`),
        both('朝阳区2023年基本公共卫生', `${ages}`),
      ])
        expect(lines(result)).toEqual([]);
    },
  );

  test.each(['60+', '（60岁+）', '≥80岁'])('%s in the name of a file is asked about', (ages) => {
    const result = both('朝阳区2023年基本公共卫生', '表', `公共卫生${ages}`);
    expect(lines(result)).toHaveLength(2);
    expect(codes(result).join()).toContain('W246');
  });

  test.each(['65岁及以上', '65岁+', '≥65岁', '65以上'])('%s are those of the old who are managed', (ages) => {
    expect(lines(both(`朝阳区2023年${ages}情况`))).toEqual(['朝阳区 2023 65岁及以上老年人规范健康管理人数 420000']);
    expect(lines(both(`朝阳区2023年${ages}老年人健康管理`))).toContain(
      '朝阳区 2023 65岁及以上老年人规范健康管理人数 420000',
    );
  });

  test('35岁以上高血压患者管理 is the work’s own age', () => {
    const rows = [['朝阳区2023年35岁以上高血压患者管理'], ['指标', '2023年'], ['年内管理高血压患者数', 262000]];
    expect(lines(read(book(sheet(rows))))).toHaveLength(1);
  });

  test.each(['20以上床位', '2023年10以下张', '95%以上', '12-65以上', '100以上', '65+'])('%s are no ages', (key) => {
    expect(withWordedAges(key)).toBe(key);
  });
});

describe('people whom a title keeps patients to', () => {
  const patients = (title: string) =>
    read(
      book(
        sheet(
          [
            [title],
            ['乡镇', '高血压', '', '糖尿病', ''],
            ['', '管理人数', '规范管理人数', '管理人数', '规范管理人数'],
            ['全区', 98000, 73500, 42000, 31000],
          ],
          ['A2:A3', 'B2:C2', 'D2:E2'],
        ),
      ),
    );

  test.each([
    '朝阳区2023年65岁及以上慢性病患者健康管理情况',
    '朝阳区2023年60岁及以上居民慢病患者管理情况',
    '朝阳区2023年65岁及以上高血压、糖尿病患者管理情况',
    '朝阳区2023年65岁及以上高血压和糖尿病患者管理情况',
  ])('“%s”不是全部患者', (title) => {
    expect(lines(patients(title))).toEqual([]);
    expect(codes(patients(title)).some((code) => code.startsWith('W227'))).toBe(true);
  });

  test.each([
    '朝阳区2023年家庭医生签约慢性病患者健康管理情况',
    '朝阳区2023年签约高血压、糖尿病患者管理情况',
    '朝阳区2023年家庭医生签约服务慢性病患者管理情况',
  ])('“%s”要问是不是全部患者', (title) => {
    expect(codes(patients(title)).some((code) => code.startsWith('W246'))).toBe(true);
  });

  test.each([
    '朝阳区2023年慢性病患者健康管理情况',
    '朝阳区2023年35岁及以上慢性病患者健康管理情况',
    '朝阳区2023年18岁及以上高血压、糖尿病患者管理情况',
    '朝阳区2023年65岁及以上老年人、高血压、糖尿病患者健康管理情况',
    '朝阳区2023年家庭医生签约及慢性病患者健康管理情况',
    '朝阳区2023年基本公共卫生服务慢性病患者管理情况',
    '朝阳区2023年基层卫生科慢性病患者管理情况',
  ])('“%s”不用问', (title) => {
    expect(lines(patients(title))).toHaveLength(4);
    expect(codes(patients(title))).toEqual([]);
  });
});
