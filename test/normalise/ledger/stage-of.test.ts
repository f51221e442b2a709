import { expect, test } from 'vitest';
import { type Box, book, codes, read, sheet } from '../build.ts';

const heads = ['序号', '项目名称', '总投资（万元）', '累计完成投资（万元）', '目前进展'];
const ledger = (...rows: readonly (readonly Box[])[]) => read(book(sheet([['2023年重点项目'], heads, ...rows])));
const project = (stage: string, serial: Box = 1, name = '甲医院迁建') => [serial, name, 69_324, 26_100, stage];
const stagesOf = (result: ReturnType<typeof ledger>) => result.ledger.map(({ stage }) => stage);

test.each([
  ['已竣工，待验收', '竣工'],
  ['已竣工，正在办理竣工备案', '竣工'],
  ['完工；准备设备安装', '竣工'],
  ['主体封顶，正在装修', '在建'],
  ['主体结构施工，预计2025年底竣工', '在建'],
  ['已竣工，尚未交付', '竣工'],
])('%s is %s', (text, stage) => {
  expect(stagesOf(ledger(project(text)))).toEqual([stage]);
});

test.each([
  '已开工，主体施工',
  '一期已竣工，二期在建',
  '已竣工，二期施工中',
  '已竣工，停用',
  '已开工，现停工',
  '在建，拟取消',
  '已竣工，已投用',
  '未开工，正在办理前期手续',
  '待验收',
  '已竣工（一期）',
  '计划竣工，待验收',
  '部分竣工，待验收',
  '预计竣工',
  '拟竣工，待验收',
  '已竣工，未通过规划',
])('%s is asked about', (text) => {
  const result = ledger(project(text));
  expect(stagesOf(result)).toEqual([]);
  expect(codes(result).some((code) => /^[EW]/u.test(code))).toBe(true);
});

test.each(['一', '（一）', '二、'])('%s before a kind of projects is a heading over them', (serial) => {
  const result = ledger([serial, '区级项目', null, null, null], project('在建'));
  expect(stagesOf(result)).toEqual(['在建']);
  expect(codes(result).filter((code) => !code.startsWith('N'))).toEqual([]);
});

test('a line with a number, a figure before it or no other in figures is a project', () => {
  for (const rows of [
    [['一', '区级项目', 100, null, null], project('在建')],
    [[1, '区级项目', null, null, null], project('在建', 2)],
    [['一', '乙医院迁建', null, null, null], project('在建', '二')],
  ])
    expect(codes(ledger(...rows)).join()).toMatch(/E214/u);
});
