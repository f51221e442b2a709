import { describe, expect, test } from 'vitest';
import { book, codes, read, sheet } from '../../build.ts';

const noted = (text: string) =>
  [
    read(
      book(sheet([['指标', '单位', '2023年'], ['活产数', '人', 12034], ['注册护士数', '人', 25000], [`注：${text}`]])),
    ),
    read(
      book(
        sheet([
          ['指标', '单位', '2023年', '备注'],
          ['活产数', '人', 12034, text],
        ]),
      ),
    ),
  ].map((result) => codes(result).join());

describe('why a number changed, and that it was compared', () => {
  test.each([
    '因人口减少',
    '因育龄妇女减少所致',
    '受生育意愿下降影响',
    '活产数下降系育龄妇女减少',
    '活产数较上年下降，主要因育龄妇女人数减少',
    '较上年减少120人，主要原因是育龄妇女减少',
    '因常住人口减少，活产数下降',
    '变化原因：人口外流',
    '变动原因为新增医疗机构',
    '主要是育龄妇女减少',
    '主要原因是疫情期间医院停诊',
    '系医院搬迁所致',
    '与上年一致',
    '与年报一致',
    '与妇幼年报数据一致',
    '已核对，与年报一致',
    '数据已经科室核实',
    '无变化',
    '出生、死亡按事件发生时间统计',
    '统计时段：全年',
    '筛查率=筛查人数/活产数×100%',
  ])('%s is no question', (text) => {
    expect(noted(text)).toEqual(['', '']);
  });

  test.each([
    '因户籍人口减少',
    '主要是医院',
    '主要是新增床位',
    '增长原因是统计口径调整',
    '增加系统计范围扩大所致',
    '增加系新纳入统计的机构所致',
    '是新建机构',
    '主要是老年人口',
    '因外来人口减少',
    '因剔除外地机构减少',
    '因医院未报减少',
    '因编制床位减少',
    '因机构退出统计',
    '因新纳入医院',
    '因望京医院停业',
    '活产数减少一半',
    '活产数下降系剔除外区',
    '数据变动较大，待核实',
    '与2022年年报一致',
    '与上半年一致',
    '与公立医院年报一致',
    '与海淀区年报一致',
    '与年报基本一致',
    '与年报不一致',
    '与规划一致',
    '未经科室核实',
    '筛查率=筛查人数/户籍活产数×100%',
    '筛查率=筛查人数/公立医院活产数×100%',
    '户籍出生、死亡按事件发生时间统计',
  ])('%s is asked about', (text) => {
    for (const found of noted(text)) expect(found).toMatch(/^(?:W|N250)/u);
  });
});

const staff = (text: string) =>
  codes(
    read(
      book(
        sheet([
          ['指标', '单位', '2023年', '备注'],
          ['疾控人员数', '人', 120, text],
        ]),
      ),
    ),
  );

test.each(['含区疾控中心', '含疾控中心'])('%s is counted in anyway', (text) => {
  expect(staff(text)).toEqual([]);
});

test.each(['区疾控中心', '含外区疾控中心', '含市疾控中心', '仅含区疾控中心', '不含区疾控中心'])(
  '%s beside the same figure is asked about',
  (text) => {
    expect(staff(text)).not.toEqual([]);
  },
);
