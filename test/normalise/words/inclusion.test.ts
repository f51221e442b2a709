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

describe('（含……）of parts that one measure has by its definition, and of owners that all have', () => {
  test.each([
    ['社区卫生服务机构数（含中心和站）', '社区卫生服务机构数'],
    ['提供中医药服务的社区卫生服务机构数（含社区卫生服务站）', '提供中医药服务的社区卫生服务机构数'],
    ['实际开放床位数（含央属、市属医疗机构）', '实际开放床位数'],
  ])('%s is read', (name, measure) => {
    expect(lines(named(name))).toEqual([`朝阳区 2023 ${measure} 50`]);
  });

  test.each(['社区卫生服务中心数（含站）', '社区卫生服务机构数（不含站）', '实际开放床位数（含市属医院朝阳院区）'])(
    '%s is asked about',
    (name) => {
      expect(codes(named(name))).toEqual(['W221 C2']);
    },
  );

  const noted = (measure: string, note: string) => read(book(sheet([['指标', '数值'], [measure, 50], [note]])));

  test.each([
    ['实际开放床位数', '注：含辖区内央属、市属医疗机构。'],
    ['社区卫生服务机构数', '注：社区卫生服务机构含社区卫生服务中心和社区卫生服务站。'],
    ['甲乙类传染病报告发病数', '注：含新冠。'],
  ])('%s with the note %s is not asked about', (measure, note) => {
    const result = noted(measure, note);
    expect(lines(result)).toHaveLength(1);
    expect(codes(result)).toEqual([]);
  });

  test.each([
    ['实际开放床位数', '注：不含央属、市属医疗机构。'],
    ['实际开放床位数', '注：仅含区属医疗机构。'],
    ['实际开放床位数', '注：含市属及驻区部队医院。'],
    ['实际开放床位数', '注：含市属医院朝阳院区。'],
    ['社区卫生服务中心数', '注：社区卫生服务中心数含社区卫生服务站。'],
    ['社区卫生服务机构数', '注：统计范围包括村卫生室'],
    ['三级公立综合医院数', '注：含民营'],
  ])('%s with the note %s is asked about', (measure, note) => {
    expect(codes(noted(measure, note))).toEqual([expect.stringMatching(/^W2(?:47|50) A3$/u)]);
  });
});
