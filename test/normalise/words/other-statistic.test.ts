import { expect, test } from 'vitest';
import { nameKey } from '../../../pipeline/normalise/text/name-key.ts';
import { otherStatistic } from '../../../pipeline/normalise/words/other-statistic.ts';
import { dictionary } from '../build.ts';

function said(text: string, name: string): string | null {
  const measure = dictionary.measures.get(name);
  if (measure === undefined) throw new Error(`no measure ${name}`);
  return otherStatistic(nameKey(text), measure, dictionary);
}

test.each([
  ['为三年平均', '活产数', '三年平均'],
  ['实际开放床位数为年平均开放床位数', '实际开放床位数', '年平均开放床位数'],
  ['床位数为近三年平均数', '实际开放床位数', '近三年平均数'],
  ['床位为加权平均床位', '实际开放床位数', '加权平均床位'],
  ['床位数为最大开放数', '实际开放床位数', '最大开放数'],
  ['最大值', '活产数', '最大值'],
  ['中位数', '活产数', '中位数'],
  ['占比', '活产数', '占比'],
  ['率', '活产数', '率'],
])('%s beside %s is another statistic', (text, name, word) => {
  expect(said(text, name)).toBe(word);
});

test.each([
  ['新增', '活产数', '新增'],
  ['本年净增数', '注册护士数', '本年净增数'],
  ['历年累计', '活产数', '历年累计'],
  ['三年累计数', '活产数', '三年累计数'],
  ['本表为考核值', '活产数', '考核值'],
  ['数据为目标人群数', '活产数', '目标人群数'],
  ['注册护士数为首次注册人数', '注册护士数', '首次注册人数'],
  ['床位数为需求数', '实际开放床位数', '需求数'],
])('%s beside %s is what came, or is wanted', (text, name, word) => {
  expect(said(text, name)).toBe(word);
});

test.each([
  ['床位数为核定床位数', '实际开放床位数', '核定床位数'],
  ['床位数为编制数据', '实际开放床位数', '编制数据'],
  ['核定数', '医疗卫生机构数', '核定数'],
  ['备案数', '医疗卫生机构数', '备案数'],
  ['在建', '医疗卫生机构数', '在建'],
])('%s beside %s is what is allowed or begun', (text, name, word) => {
  expect(said(text, name)).toBe(word);
});

test.each([
  ['婴儿死亡数为早期新生儿死亡数', '婴儿死亡数', '早期新生儿死亡数'],
  ['床位数为注册床位数', '实际开放床位数', '注册床位数'],
  ['死亡数为流动人口死亡数', '婴儿死亡数', '流动人口死亡数'],
  ['人数为人次', '注册护士数', '人数为人次'],
  ['接种人次', '活产数', '接种人次'],
])('%s of %s is another count', (text, name, word) => {
  expect(said(text, name)).toBe(word);
});

test.each([
  ['床位数为年末实有床位数', '实际开放床位数'],
  ['床位数为实际开放床位数', '实际开放床位数'],
  ['床位数为各类医疗卫生机构实有床位数', '实际开放床位数'],
  ['人口数为年末常住人口', '年末常住人口'],
  ['常住人口为统计局公布数', '年末常住人口'],
  ['活产数为常住人口活产数', '活产数'],
  ['活产数为常住产妇分娩的活产数', '活产数'],
  ['诊疗人次为全年累计数', '总诊疗人次'],
  ['总诊疗人次为年诊疗总人次', '总诊疗人次'],
  ['诊疗人次为门诊、急诊、出诊等诊疗人次之和', '总诊疗人次'],
  ['注册护士数为在岗人数', '注册护士数'],
  ['医师数为执业（助理）医师数之和', '执业（助理）医师数'],
  ['人数为自然人数', '注册护士数'],
  ['本表数据为审定数', '注册护士数'],
  ['机构数为年末登记注册机构数', '医疗卫生机构数'],
  ['比例为占常住人口的比例', '年末常住人口'],
  ['增长率为比上年增长', '注册护士数'],
  ['床位数增加为新医院开业', '实际开放床位数'],
  ['减少', '活产数'],
  ['按计划完成', '活产数'],
  ['核定', '活产数'],
  ['已核定', '医疗卫生机构数'],
  ['新增3家', '医疗卫生机构数'],
  ['人次', '总诊疗人次'],
  ['编制床位数', '注册床位数'],
  ['全年数', '活产数'],
  ['合计数', '活产数'],
  ['儿童保健系统管理人数', '儿童保健系统管理人数'],
])('%s says nothing of another count than %s', (text, name) => {
  expect(said(text, name)).toBeNull();
});
