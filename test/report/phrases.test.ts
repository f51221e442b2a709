import { expect, it } from 'vitest';
import { closedUp, goalWords, tight, withChangeUnit, withUnitBetween } from '../../pipeline/report/phrases.ts';

it('gives a difference its own unit, without a minus sign', () => {
  expect(withChangeUnit('-1.20', '%')).toBe('1.20个百分点');
  expect(withChangeUnit('0.3', '‰')).toBe('0.3个千分点');
  expect(withChangeUnit('5.30', '1/10万')).toBe('5.30/10万');
  expect(withChangeUnit('2.08', '女=100')).toBe('2.08');
});

it('joins the ends of an interval so that no minus sign meets a dash', () => {
  expect(withUnitBetween('31.66', '33.15', '%')).toBe('31.66%—33.15%');
  expect(withUnitBetween('-1.90', '-1.20', '‰')).toBe('-1.90‰至-1.20‰');
});

it('takes the blanks out between figures, units and characters only', () => {
  expect(tight('30 % 左右（容差 1 个百分点），不高于 31 % 即达标')).toBe('30%左右（容差1个百分点），不高于31%即达标');
  expect(tight('护士数 ÷ 年末常住人口 × 1000')).toBe('护士数 ÷ 年末常住人口 × 1000');
});

it('closes up the words of a message, but leaves what it quotes', () => {
  expect(closedUp('更正为 1420，缺 北京医院，规划的 12 个项目')).toBe('更正为1420，缺北京医院，规划的12个项目');
  expect(closedUp('读到“1 203 人”，应为 1 个数字')).toBe('读到“1 203 人”，应为1个数字');
});

it('gives a goal its unit, and quotation marks when it is words alone', () => {
  expect(['83.0', '≥97%', '30%左右', '下降'].map((goal) => goalWords(goal, '岁'))).toEqual([
    '83.0岁',
    '≥97%',
    '30%左右',
    '“下降”',
  ]);
});
