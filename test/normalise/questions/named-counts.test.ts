import { describe, expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../build.ts';

const beside = (heading: string, words: string, value: number) =>
  read(book(sheet([['2023年朝阳区规划监测数据'], ['指标', '数值', heading], ['生育友好医院数', value, words]])));

describe('一栏写出所数的是哪几家', () => {
  test.each([
    ['已建机构名称', '朝阳区妇幼保健院', 1],
    ['达标医院名单', '垂杨柳医院、朝阳区妇幼保健院', 2],
  ])('%s：家数与数相同的，不是范围', (heading, words, value) => {
    const result = beside(heading, words, value);
    expect(lines(result)).toEqual([`朝阳区 2023 生育友好医院数 ${value}`]);
    expect(codes(result)).toEqual([]);
  });

  test.each([
    ['已建机构名称', '朝阳区妇幼保健院', 5],
    ['机构名称', '朝阳区妇幼保健院', 1],
    ['医院名单', '仅计三级、不含民营', 3],
    ['未建名单', '垂杨柳医院、双桥医院', 2],
    ['缺报名单', '垂杨柳医院、双桥医院', 2],
    ['试点名单', '垂杨柳医院、双桥医院', 2],
    ['报送单位名单', '垂杨柳医院、双桥医院', 2],
  ])('%s 写的是%s，数是 %i 的，要问', (heading, words, value) => {
    expect(codes(beside(heading, words, value))).not.toEqual([]);
  });
});

test('几家医院的护士，家数写在旁边一栏的，要问', () => {
  const rows = [
    ['2023年朝阳区规划监测数据'],
    ['指标', '数值', '家数', '医院名单'],
    ['注册护士数', 2000, 2, '垂杨柳医院、双桥医院'],
  ];
  expect(codes(read(book(sheet(rows)))).join()).toMatch(/W2(?:47|50) D3/u);
});

describe('“#”后面的卫生人员', () => {
  const below = (host: string) =>
    read(
      book(
        sheet([
          ['2023年朝阳区卫生人员'],
          ['指标', '2023年'],
          [host, 100],
          ['　#执业（助理）医师', 30],
          ['　#注册护士', 40],
        ]),
      ),
    );

  test('上面的全体写了单位的，照样是全体', () => {
    expect(codes(below('卫生技术人员（人）')).join()).not.toContain('W');
    expect(lines(below('卫生技术人员（人）'))).toEqual([
      '朝阳区 2023 执业（助理）医师数 30',
      '朝阳区 2023 注册护士数 40',
    ]);
  });

  test.each(['编制人员（人）', '外聘人员（人）', '公立医院卫生技术人员（人）'])('%s 下面的，要问', (host) => {
    expect(codes(below(host))).toContain('W247 B4');
  });
});
