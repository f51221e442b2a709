import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

test('一行里写着综合单位名称、年份、制定机关的是表头以上的话，年份不是列名', () => {
  const result = read(
    book(
      sheet([
        ['孕产妇保健和健康情况年报表'],
        ['', '', '', '', '表号：妇幼卫健统1表'],
        ['综合单位名称：朝阳区妇幼保健院', '', '2023年', '', '制定机关：国家卫生健康委'],
        ['地区', '活产数', '产妇数', '孕产妇死亡人数', '产前筛查人数'],
        ['', '(1)', '(2)', '(3)', '(4)'],
        ['朝阳区', 17100, 16900, 1, 15900],
      ]),
    ),
  );
  expect(new Set(lines(result))).toEqual(
    new Set([
      '朝阳区 2023 活产数 17100',
      '朝阳区 2023 产妇数 16900',
      '朝阳区 2023 孕产妇死亡数 1',
      '朝阳区 2023 产前筛查人数 15900',
    ]),
  );
  expect(codes(result)).toEqual([]);
});

test('单位写在标题末尾的括号里，前面还有别的字', () => {
  const result = read(book(sheet([['卫生人员情况（2023年末，单位：人）'], ['指标', '数量'], ['注册护士数', 23000]])));
  expect(lines(result)).toEqual(['朝阳区 2023 注册护士数 23000']);
});

describe('中英文对照的表头', () => {
  const yearbook = (heading: string, unit: string) =>
    read(
      book(
        sheet([
          ['2-1 常住人口（2022-2023年）'],
          ['', '', unit],
          ['年份\nYear', '年末常住人口\nPermanent Population at Year-end', heading],
          [2022, 344.2, 47.9],
          [2023, 344.6, 50.1],
        ]),
      ),
      'A4:A5',
    );

  test.each(['单位：万人 (10000 persons)', '单位：万人(10,000 persons)', '单位：万人（10 000 persons）'])(
    '“%s”',
    (unit) => {
      const result = yearbook('#65岁及以上\n65 and Over', unit);
      expect(new Set(lines(result))).toEqual(
        new Set([
          '朝阳区 2022 年末常住人口 3442000',
          '朝阳区 2022 65岁及以上常住人口 479000',
          '朝阳区 2023 年末常住人口 3446000',
          '朝阳区 2023 65岁及以上常住人口 501000',
        ]),
      );
    },
  );

  test.each([
    '#65岁及以上\n60 and Over',
    '年末户籍人口\n1-11 months',
    '年末户籍人口\n2021 Year-end',
    '#65岁及以上户籍\n65 and Over',
  ])('“%s”里英文前的数不是同一个年龄', (heading) => {
    const result = yearbook(heading, '单位：万人');
    expect(lines(result)).toEqual(['朝阳区 2022 年末常住人口 3442000', '朝阳区 2023 年末常住人口 3446000']);
    expect(codes(result)).not.toEqual([]);
  });
});

describe('12月的工作表里1-12月累计就是全年', () => {
  const report = (title: string, name: string, heading = '1-12月累计') =>
    read(
      book(sheet([[title], ['指标', '单位', '12月', heading], ['总诊疗人次', '人次', 302110, 3502110]], [], name)),
      'C2',
    );

  test.each([
    ['医疗服务情况', '12月'],
    ['医疗服务情况（2023年1—12月）', '12月'],
  ])('“%s”，工作表“%s”', (title, name) => {
    expect(lines(report(title, name))).toEqual(['朝阳区 2023 总诊疗人次 3502110']);
  });

  test.each([
    ['医疗服务情况（2023年1—11月）', '12月', '1-12月累计'],
    ['医疗服务情况', '11月', '1-12月累计'],
    ['医疗服务情况（上半年）', '12月', '1-12月累计'],
    ['医疗服务情况', '12月', '1-11月累计'],
  ])('“%s”，工作表“%s”，列“%s”', (title, name, heading) => {
    expect(lines(report(title, name, heading))).toEqual([]);
  });
});

test('标题里数人员的，行名社区卫生服务中心仍是一类机构', () => {
  const rows: Box[][] = [
    ['2023年朝阳区医疗卫生机构、床位、人员数'],
    ['机构分类', '机构数', '实有床位'],
    ['总计', 210, 1000],
    ['一、医院', 100, 900],
    ['　　综合医院', 100, 900],
    ['二、基层医疗卫生机构', 100, 90],
    ['　　社区卫生服务中心', 49, 90],
    ['　　门诊部', 51, 0],
    ['三、专业公共卫生机构', 4, 10],
    ['四、其他机构', 6, 0],
  ];
  const result = read(book(sheet(rows)));
  expect(codes(result).filter((code) => !code.startsWith('N'))).toEqual([]);
  expect(lines(result)).toContain('朝阳区 2023 社区卫生服务中心数 49');
  expect(lines(result)).toContain('朝阳区 2023 医疗卫生机构数/其他 6');
  expect(lines(result)).toContain('朝阳区 2023 实际开放床位数/其他 0');
});

test('四类慢病死亡合计和四种病并列，旁边是平均人口', () => {
  const heading = [
    '年龄组',
    '年平均人口',
    '四类慢病死亡合计',
    '心脑血管疾病',
    '恶性肿瘤',
    '糖尿病',
    '慢性呼吸系统疾病',
  ];
  const result = read(
    book(
      sheet([
        ['四类慢性病分年龄死亡情况表'],
        heading,
        ['30-34岁', 90000, 10, 1, 2, 3, 4],
        ['35-39岁', 80000, 14, 2, 3, 4, 5],
      ]),
    ),
  );
  expect(codes(result)).toEqual([]);
  expect(lines(result)).toContain('朝阳区 2023 四类慢性病死亡人数/30—34岁 10');
  expect(lines(result)).toContain('朝阳区 2023 四类慢性病死亡人数/35—39岁 / 恶性肿瘤 3');
});

test('年内已管理人数写在高血压患者健康管理下面', () => {
  const result = read(
    book(
      sheet(
        [
          ['2023年国家基本公共卫生服务项目统计表'],
          ['机构', '高血压患者健康管理', '', '2型糖尿病患者健康管理', ''],
          ['', '年内已管理人数', '规范管理人数', '年内已管理人数', '规范管理人数'],
          ['全区', 98000, 73500, 42000, 31000],
        ],
        ['B2:C2', 'D2:E2'],
      ),
    ),
  );
  expect(new Set(lines(result))).toEqual(
    new Set([
      '朝阳区 2023 年内管理高血压患者数 98000',
      '朝阳区 2023 高血压患者规范管理人数 73500',
      '朝阳区 2023 年内管理糖尿病患者数 42000',
      '朝阳区 2023 糖尿病患者规范管理人数 31000',
    ]),
  );
});
