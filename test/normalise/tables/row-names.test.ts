import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const of = (rows: readonly (readonly Box[])[], structure = '') => read(book(sheet(rows)), structure);

test('写在序号栏里的“合计”是这一行的名称', () => {
  const result = of(
    [
      ['2023年朝阳区3岁以下婴幼儿托位情况'],
      ['序号', '类别', '3岁以下婴幼儿托位数'],
      [1, '公办', 60],
      [2, '民办', 40],
      ['合计', null, 100],
    ],
    'A3:A4',
  );
  expect(lines(result)).toEqual(['朝阳区 2023 3岁以下婴幼儿托位数 100']);
});

test('英文名称一栏是译文，不是分组', () => {
  const rows = [
    ['指标', 'Item', '2023年'],
    ['注册护士数（人）', 'Registered Nurses', 27311],
    ['实际开放床位数（张）', 'Beds in Use', 29544],
    ['  #医院', '  Hospitals', 28010],
  ];
  expect(lines(of(rows))).toEqual([
    '朝阳区 2023 实际开放床位数 29544',
    '朝阳区 2023 实际开放床位数/医院 28010',
    '朝阳区 2023 注册护士数 27311',
  ]);
});

test('只有个别行写英文的一栏仍是分组', () => {
  const rows = [
    ['指标', '分组', '2023年'],
    ['农村适龄妇女两癌实筛查人数', 'HPV', 900],
    ['活产数', '本地', 300],
  ];
  expect(lines(of(rows))).toEqual([]);
});

test('“三级医院小计”就是三级医院', () => {
  const rows = [['2023年朝阳区床位使用'], ['类别', '实际占用总床日数'], ['三级医院小计', 300], ['二级医院合计', 200]];
  expect(lines(of(rows))).toEqual([
    '朝阳区 2023 实际占用总床日数/三级医院 300',
    '朝阳区 2023 实际占用总床日数/二级医院 200',
  ]);
});

test('病名已在指标名称里的，上级标题不再是分组', () => {
  const rows = [
    ['2023年朝阳区慢性病管理'],
    ['项目', '糖尿病', null],
    [null, '年内管理糖尿病患者数', '糖尿病患者规范管理人数'],
    ['合计', 300, 200],
  ];
  expect(lines(read(book(sheet(rows, ['B2:C2']))))).toEqual([
    '朝阳区 2023 年内管理糖尿病患者数 300',
    '朝阳区 2023 糖尿病患者规范管理人数 200',
  ]);
});

test('标题里的“（分年龄、病种）”不改变它说的指标', () => {
  const rows = [
    ['2023年朝阳区四类慢性病死亡人数（分年龄、病种）'],
    ['年龄组', '恶性肿瘤', '合计'],
    ['60—64岁', 20, 30],
  ];
  expect(lines(of(rows))).toEqual([
    '朝阳区 2023 四类慢性病死亡人数/60—64岁 / 恶性肿瘤 20',
    '朝阳区 2023 四类慢性病死亡人数/60—64岁 30',
  ]);
});

test('备注“另有2万人未计入”要问', () => {
  const rows = [
    ['2023年朝阳区'],
    ['指标', '单位', '数值', '备注'],
    ['家庭医生签约人数', '人', 1310000, '另有2万人未计入'],
  ];
  expect(codes(of(rows, 'D3'))).toContain('W247 D3');
});

test('列名错开一列的数要问', () => {
  const rows = [
    ['2023年朝阳区卫生人员'],
    ['类别', '执业（助理）医师数', '注册护士数', '全科医生数'],
    ['合计', null, 24016, 27311, 1530],
  ];
  expect(codes(of(rows))).toContain('W247 C3:D3');
});

test('“指标解释”一栏不是数的脚注，“备注”一栏是', () => {
  const rows = (heading: string) => [
    ['2023年朝阳区'],
    ['指标', '单位', '数值', heading],
    ['注册护士数', '人', 27311, '年末数'],
  ];
  expect(of(rows('指标解释')).observations.map(({ remark }) => remark)).toEqual([undefined]);
  expect(of(rows('备注')).observations.map(({ remark }) => remark)).toEqual(['年末数']);
});
