import { describe, expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../build.ts';

const named = (measure: string) =>
  read(
    book(
      sheet([
        ['指标', '单位', '数值'],
        [measure, '', 50],
      ]),
    ),
  );
const titled = (title: string, measure: string) =>
  read(book(sheet([[title], ['指标', '单位', '数值'], [measure, '', 50]])), 'A1');

describe('（含……）that names a part which the total has anyway', () => {
  test.each([
    ['医疗卫生机构数（含民营）', '医疗卫生机构数'],
    ['执业（助理）医师数（含个体诊所）', '执业（助理）医师数'],
    ['注册床位数（含社会办、民营医院）', '注册床位数'],
    ['实际开放床位数（包括民营、个体）', '实际开放床位数'],
  ])('%s is read', (name, measure) => {
    expect(lines(named(name))).toEqual([`朝阳区 2023 ${measure} 50`]);
  });

  test.each(['朝阳区卫生资源情况（含民营）', '朝阳区卫生人员情况（含个体诊所）'])(
    'is read in the title %s',
    (title) => {
      expect(lines(titled(title, '注册护士数'))).toEqual(['朝阳区 2023 注册护士数 50']);
    },
  );

  test.each([
    '注册床位数（不含驻区部队医院）',
    '注册床位数（不含民营）',
    '注册床位数（含部队医院）',
    '注册护士数（含实习护士）',
    '注册护士数（含村卫生室）',
    '活产数（含非户籍）',
    '系统内公立医疗机构数（含民营）',
    '社区卫生服务中心数（含民营）',
  ])('%s is asked about', (name) => {
    const result = named(name);
    expect(result.observations).toEqual([]);
    expect(codes(result)).toEqual(['W221 C2']);
  });

  test.each([
    ['朝阳区卫生资源情况（不含民营）', '注册床位数'],
    ['朝阳区卫生资源情况（含通州院区）', '注册床位数'],
    ['朝阳区卫生资源情况（含民营）', '系统内公立医疗机构数'],
  ])('the title %s is asked about for %s', (title, measure) => {
    const result = titled(title, measure);
    expect(result.observations).toEqual([]);
    expect(codes(result)).toEqual(['W227 C3']);
  });
});
