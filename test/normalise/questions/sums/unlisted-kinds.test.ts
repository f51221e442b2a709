import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const table = (measures: readonly string[], rows: readonly (readonly Box[])[]) =>
  read(book(sheet([['朝阳区2023年医疗卫生资源'], ['机构', ...measures], ...rows])));
const asked = (result: ReturnType<typeof read>) => codes(result).filter((code) => code.startsWith('W247'));

describe('合计里没有列出的机构', () => {
  test.each(['社区卫生服务中心', '社区卫生服务中心（站）', '社区', '乡镇卫生院'])(
    '只有医院和%s的，不像是全部：问，照读',
    (second) => {
      const result = table(
        ['医疗卫生机构数', '注册护士数'],
        [
          ['医院', 212, 16000],
          [second, 48, 3000],
          ['合计', 260, 19000],
        ],
      );
      expect(asked(result)).toEqual(['W247 B5:C5']);
      expect(lines(result)).toContain('朝阳区 2023 注册护士数 19000');
    },
  );

  test.each([
    [['公立医院', '民营医院', '社区卫生服务中心']],
    [['综合医院', '中医医院', '社区卫生服务中心']],
    [['三级医院', '二级医院', '社区卫生服务中心']],
    [['医院', '乡镇卫生院', '村卫生室']],
    [['医院', '专业公共卫生机构']],
    [['医院', '妇幼保健院']],
    [['医院', '疾控中心', '急救中心']],
    [['医院', '基层医疗卫生机构']],
    [['基层医疗卫生机构', '公立医院', '民营医院']],
  ])('只有%j的，问', (names) => {
    const rows = names.map((name, index) => [name, 100 * (index + 1)]);
    const total = (names.length * (names.length + 1) * 100) / 2;
    expect(asked(table(['注册护士数'], [...rows, ['合计', total]]))).toEqual([`W247 B${names.length + 3}`]);
  });

  test('医院下面另有级别的，也一样；列也一样', () => {
    const nested = table(
      ['执业（助理）医师数'],
      [
        ['一、医院', 9000],
        ['综合医院', 6000],
        ['中医医院', 3000],
        ['二、社区卫生服务机构', 2000],
        ['合计', 11000],
      ],
    );
    expect(asked(nested)).toEqual(['W247 B7']);
    const across = read(
      book(sheet([['朝阳区2023年人员'], ['指标', '合计', '医院', '社区'], ['注册护士数', 19000, 16000, 3000]])),
    );
    expect(asked(across)).toEqual(['W247 B3']);
  });

  test.each([
    [['医院', '基层医疗卫生机构', '专业公共卫生机构']],
    [['医院', '社区卫生服务中心', '专业公共卫生机构']],
    [['医院', '社区卫生服务中心', '其他']],
    [['医院', '社区卫生服务中心', '诊所']],
    [['医院', '社区卫生服务中心', '基层医疗卫生机构']],
    [['医院', '社区卫生服务中心', '疾控中心']],
    [['医院', '社区卫生服务中心', '妇幼保健院']],
    [['公立医院', '基层医疗卫生机构', '专业公共卫生机构']],
    [['医院', '基层医疗卫生机构', '妇幼保健院']],
  ])('%s 不问', (names) => {
    const rows = names.map((name, index) => [name, 100 * (index + 1)]);
    expect(asked(table(['注册护士数'], [...rows, ['合计', 600]]))).toEqual([]);
  });

  test('合计多于列出的，不问', () => {
    const rows = [
      ['合计', 20100],
      ['医院', 16000],
      ['社区卫生服务中心', 3000],
    ];
    expect(asked(table(['注册护士数'], rows))).toEqual([]);
  });

  test('医院和基层医疗卫生机构两类的，不问', () => {
    const rows = [
      ['医院', 151],
      ['基层医疗卫生机构', 1710],
      ['合计', 1861],
    ];
    expect(asked(table(['医疗卫生机构数'], rows))).toEqual([]);
  });

  test.each(['总诊疗人次', '实际开放床位数', '活产数', '家庭医生签约人数'])('%s不是每种机构都有，不问', (measure) => {
    const rows = [
      ['医院', 16000],
      ['社区卫生服务中心', 3000],
      ['合计', 19000],
    ];
    expect(asked(table([measure], rows))).toEqual([]);
  });
});
