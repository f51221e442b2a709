import { describe, expect, it } from 'vitest';
import { asideFile, asideFolder } from '../../../pipeline/extract/folders/aside.ts';

describe('asideFolder', () => {
  it.each([
    ['作废', '作废'],
    ['退回', '作废'],
    ['不要用', '作废'],
    ['错误', '作废'],
    ['测试数据', '作废'],
    ['往年', '别的年份'],
    ['上年', '别的年份'],
    ['1-11月', '不满一年'],
    ['旧', '作废'],
    ['old', '作废'],
    ['备份20240103', '作废'],
    ['2022年', '别的年份'],
    ['2021—2022', '别的年份'],
    ['上半年', '不满一年'],
    ['３季度', '不满一年'],
    ['2023年12月', '不满一年'],
    ['密云区', '别的地区'],
    ['北京市', '别的地区'],
    ['全市', '别的地区'],
    ['望京街道', '别的地区'],
    ['来广营地区办事处', '别的地区'],
    ['朝阳医院', '一个机构'],
    ['三里屯社区卫生服务中心', '一个机构'],
  ])('asks about %s', (folder, words) => {
    expect(asideFolder(folder, '朝阳区', 2023)).toContain(words);
  });

  it.each([
    '疾控中心',
    '妇幼保健院',
    '医政科',
    '统计局',
    '朝阳区',
    '北京市朝阳区',
    '各区',
    '社区',
    '2023年报',
    '2023年（2024年1月报）',
    '年报',
    '卫生资源',
    '说明',
    '第一批',
    '扫描件',
    '2024-01-20',
    '1月20日',
    '1-12月',
  ])('has no objection to %s', (folder) => {
    expect(asideFolder(folder, '朝阳区', 2023)).toBeNull();
  });

  it('takes the whole city for the area of a city', () => {
    expect(asideFolder('全市', '北京市', 2023)).toBeNull();
  });
});

describe('asideFile', () => {
  it.each(['床位（作废）.xlsx', '2023年统计表样表.xls', '人口_旧.csv', '人口 old.csv', '卫生资源(备份).et'])(
    '%s',
    (file) => {
      expect(asideFile(file)).toBe(true);
    },
  );

  it.each(['床位 (1).xlsx', '副本 床位.xlsx', '老年人健康管理.xlsx', '新旧对照口径.xlsx', 'gold.csv', '2023年报.xls'])(
    '%s',
    (file) => {
      expect(asideFile(file)).toBe(false);
    },
  );
});
