import { describe, expect, test } from 'vitest';
import { book, lines, read, sheet } from '../../build.ts';

const of = (measure: string, first: string, second: string, total = 110000) =>
  read(book(sheet([['朝阳区2023年情况'], ['类别', measure], [first, 50000], [second, 60000], ['合计', total]])));
const across = (measure: string, first: string, second: string) =>
  read(book(sheet([['朝阳区2023年情况'], ['指标', first, second, '合计'], [measure, 50000, 60000, 110000]])));
const asked = ({ problems }: ReturnType<typeof of>) =>
  problems.flatMap(({ code, found, where }) => (found.includes('里加了') ? [`${code} ${where.cell}`] : []));

describe('a total that adds up what the name leaves out is asked about, and read', () => {
  test.each([
    ['甲乙类传染病报告发病数', '乙类', '丙类'],
    ['甲乙类传染病报告发病数', '确诊', '疑似'],
    ['65岁及以上常住人口', '65岁及以上', '60-64岁'],
    ['3岁以下婴幼儿托位数', '3岁以下', '3-6岁'],
    ['国家免疫规划疫苗实接种剂次数', '第一类疫苗', '第二类疫苗'],
    ['农村适龄妇女两癌应筛查人数', '农村', '城镇'],
    ['农村适龄妇女两癌应筛查人数', '农业户口', '非农业户口'],
    ['高血压患者规范管理人数', '规范管理', '未规范管理'],
    ['注册床位数', '公立', '在建'],
    ['实际开放床位数', '现有', '规划'],
    ['已互联互通公立医疗机构数', '已接入', '未接入'],
    ['实际开放床位数', '普通床位', '观察床'],
    ['实际开放床位数', '内科', '家庭病床'],
    ['执业（助理）医师数', '执业医师', '乡村医生'],
    ['执业（助理）医师数', '执业医师', '见习医师'],
    ['注册护士数', '在编', '实习'],
    ['年内管理糖尿病患者数', '成人糖尿病', '妊娠期糖尿病'],
    ['户籍出生人数', '本年出生', '补报往年'],
    ['医疗卫生机构数', '医院', '养老机构'],
    ['规范化电子健康档案人数', '在管', '死亡'],
    ['年末户籍人口', '农业', '流动人口'],
  ])('%s: %s, %s', (measure, first, second) => {
    expect(lines(of(measure, first, second))).toContain(`朝阳区 2023 ${measure} 110000`);
    expect(asked(of(measure, first, second))).toEqual(['W247 B5']);
    expect(asked(of(measure, first, second, 50000))).toEqual([]);
    expect(asked(across(measure, first, second))).toEqual(['W247 D3']);
  });
});

test.each([
  ['活产数', '单胎', '多胎'],
  ['产妇数', '初产妇', '经产妇'],
  ['年末常住人口', '城镇', '乡村'],
  ['注册护士数', '编内', '编外'],
  ['注册床位数', '公立', '社会办'],
  ['甲乙类传染病报告发病数', '甲类', '乙类'],
  ['65岁及以上常住人口', '65-69岁', '70岁及以上'],
  ['3岁以下婴幼儿托位数', '公办', '民办'],
  ['家庭医生签约人数', '首签', '续签'],
  ['实际开放床位数', '普通床位', '重症床位'],
  ['执业（助理）医师数', '执业医师', '执业助理医师'],
  ['总诊疗人次', '门诊', '急诊'],
  ['户籍出生人数', '一孩', '二孩及以上'],
])('%s is %s and %s', (measure, first, second) => {
  expect(asked(of(measure, first, second))).toEqual([]);
});

test('columns of other measures are no parts of a total under a heading of its own', () => {
  const result = read(
    book(
      sheet(
        [
          ['街道', '活产数', '', '', '死亡'],
          ['', '合计', '男', '女', '孕产妇死亡数'],
          ['合计', 2622, 1341, 1281, 0],
          ['果园街道', 1322, 681, 641, 0],
          ['鼓楼街道', 1300, 660, 640, 0],
        ],
        ['B1:D1'],
      ),
    ),
  );
  expect(asked(result)).toEqual([]);
});

test('a total of more than the parts that stand there is not asked about', () => {
  expect(asked(of('实际开放床位数', '内科', '家庭病床', 240000))).toEqual([]);
});
