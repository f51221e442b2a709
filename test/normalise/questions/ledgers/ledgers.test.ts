import { describe, expect, test } from 'vitest';
import { type Box, book, codes, read, sheet } from '../../build.ts';

const heads = ['项目名称', '当前阶段', '实际开工时间', '累计完成投资（万元）', '形象进度（%）', '备注'];
const row: readonly Box[] = ['甲医院', '在建', '2022年3月', 5200, 45, ''];

const ledger = (title: string, line: readonly Box[] = row, ...rest: readonly (readonly Box[])[]) =>
  read(book(sheet([[title], heads, line, ...rest])));

describe('what stands round a ledger', () => {
  test.each(['2023年重点项目台账（三季度）', '2023年上半年重点项目台账', '重点项目台账（截至2023年9月30日）'])(
    '%s is not that of the end of the year',
    (title) => {
      const result = ledger(title);
      expect(codes(result)).toEqual(['E212 A3、D3:E3']);
      expect(result.ledger).toEqual([]);
    },
  );

  test.each([
    '2023年重点项目台账',
    '重点项目台账（截至2023年12月31日）',
    '2023年四季度重点项目台账',
    '朝阳区2023年重点项目台账',
  ])('%s is', (title) => {
    const result = ledger(title);
    expect(codes(result)).toEqual([]);
    expect(result.ledger).toHaveLength(1);
  });

  test('another area', () => {
    const result = ledger('海淀区重点项目台账（2023年）');
    expect(codes(result)).toEqual(['E208 A3、D3:E3']);
    expect(result.ledger).toEqual([]);
  });

  const onSheet = (name: string) =>
    codes(read(book(sheet([['2023年重点项目台账'], heads, row], [], name)))).map((code) => code.slice(0, 4));

  test.each(['海淀', '海淀区', '台账（计划）', '拟建项目台账（储备）'])('a sheet named %s', (name) => {
    expect(onSheet(name)).toEqual(['W247']);
  });

  test.each(['朝阳', '朝阳区台账', '重点项目', '计划完成情况', '投资计划完成情况', 'Sheet1', '望京医院'])(
    'not a sheet named %s',
    (name) => {
      expect(onSheet(name)).toEqual([]);
    },
  );

  test.each([
    ['注：累计完成投资为初步数。', 'W247 A4'],
    ['注：形象进度为计划数。', 'W247 A4'],
    ['注：截至2023年10月。', 'W247 A4'],
  ])('%s', (note, code) => {
    const result = ledger('2023年重点项目台账', row, [note]);
    expect(codes(result)).toEqual([code]);
    expect(result.ledger).toHaveLength(1);
  });

  test('a remark of doubt and one of the course of things', () => {
    const remarked = (remark: string) => ledger('2023年重点项目台账', [...row.slice(0, 5), remark]);
    expect(codes(remarked('完成投资数待核实'))).toEqual(['W247 F3']);
    expect(codes(remarked('主体结构封顶，正在二次结构施工'))).toEqual([]);
  });

  test.each([
    '注：投资单位为亿元',
    '注：累计完成投资为本年完成投资',
    '注：累计完成投资仅含政府投资。',
    '备注：本表为2023年10月调度数',
    '注：1.形象进度为2023年9月底数。',
    '①投资不含设备购置',
    '*号为预计数',
    '截至2023年9月30日',
    '填报日期：2023年7月5日',
    '注：形象进度为2022年末进展',
    '注：单位：亿元',
    '注：投资额单位为亿元',
    '*单位为亿元',
    '注：金额单位：元',
  ])('“%s” below it is asked about', (note) => {
    const result = ledger('2023年重点项目台账', row, [note]);
    expect(codes(result)).toEqual([expect.stringMatching(/^W24[78] A4$/u)]);
    expect(result.ledger).toHaveLength(1);
  });

  test.each([
    '注：当前阶段分为未开工、前期、开工、在建、竣工、投用、已调整；“待定”指规划或批复未明确。',
    '注：总投资、累计完成投资的单位为万元',
    '注：投资按批复的初步设计概算填写',
    '截至2023年12月31日',
    '填报日期：2024年1月5日',
    '注：形象进度为2023年12月底数',
    '注：形象进度为2023年末数',
    '注：各项目预计2025年12月竣工',
    '注：甲医院计划2024年6月开工',
    '注：累计完成投资指自开工至年末完成的投资',
    '注：投资含征地拆迁费用',
    '资料来源：发展改革委项目库',
    '填报人：张三　联系电话：69040000',
    '注：单位：万元',
    '注：面积单位为万平方米',
    '注：金额单位：万元',
  ])('“%s” is not', (note) => {
    const result = ledger('2023年重点项目台账', row, [note]);
    expect(codes(result).filter((code) => !code.startsWith('N'))).toEqual([]);
    expect(result.ledger).toHaveLength(1);
  });

  test.each(['2023年重点项目计划表', '重点项目台账（2023年预计）', '2023年重点项目建设计划', '2023年重点项目（预计）'])(
    'the title %s is one of plans',
    (title) => {
      const result = ledger(title);
      expect(codes(result)).toEqual(['W247 A1']);
      expect(result.ledger).toHaveLength(1);
    },
  );

  test.each(['计划数', '目标', '力争', '一期', '财政部分', '拟', '部分'])(
    '%s in brackets behind the title, alone below it or behind a line is asked about',
    (words) => {
      expect(codes(ledger(`2023年重点项目台账（${words}）`))).toEqual(['W247 A1']);
      expect(codes(read(book(sheet([['2023年重点项目台账'], [words], heads, row]))))).toEqual(['W247 A2']);
      expect(codes(read(book(sheet([['2023年重点项目台账'], heads, [...row, words]]))))).toContain('W247 G3');
    },
  );

  test.each(['待核实', '项目已取消', '项目并入东院区'])('%s behind a line, below no heading, is heard', (words) => {
    expect(codes(read(book(sheet([['2023年重点项目台账'], heads, [...row, words]]))))).toContain('W247 G3');
  });

  test('the usual words of a title, and a remark without doubt behind a line, are not', () => {
    for (const words of ['续建', '全部', '年末数', '市区两级', '大部分已完工', '含一期、二期'])
      expect(
        codes(ledger(`2023年重点项目台账（${words}）`)).filter((code) => !code.startsWith('N')),
        words,
      ).toEqual([]);
    for (const words of ['主体结构已封顶', '按期推进', '资金已到位', '取消地下车库'])
      expect(codes(read(book(sheet([['2023年重点项目台账'], heads, [...row, words]])))), words).toEqual(['N237 G3']);
  });

  test.each([
    '2023年规划重点项目台账',
    '2023年重点项目投资计划完成情况',
    '2023年重点建设项目进展情况表',
    '2023年卫生健康重点工程推进情况',
  ])('the title %s is not', (title) => {
    expect(codes(ledger(title)).filter((code) => !code.startsWith('N'))).toEqual([]);
  });

  test.each([
    ['在建', '已停工', true],
    ['在建', '以上为2022年末进展', true],
    ['在建', '进度为预计数', true],
    ['在建', '累计完成投资单位亿元', true],
    ['在建', '曾停工，2023年5月复工', false],
    ['已调整', '项目暂停实施', false],
    ['在建', '预计2025年12月竣工', false],
    ['在建', '计划2024年完成主体结构施工', false],
    ['在建', '2023年10月取得施工许可证', false],
    ['在建', '选址意见书办理', false],
    ['在建', '完成时间由2023年调整为2024年12月', false],
    ['在建', '按计划推进', false],
    ['在建', '截至年底完成地下结构', false],
    ['在建', '一期已投用，二期在建', false],
    ['在建', '含设备，累计完成投资已调整为75000万元', true],
    ['在建', '完成投资应为5300万元', true],
    ['在建', '完成投资由4000万元调整为5200万元', false],
    ['在建', '完成投资核定为0.52亿元', false],
    ['在建', '建筑面积调整为2万平方米', false],
    ['在建', '完成时间调整为2025年', false],
    ['在建', '年度投资计划调整为8000万元', false],
    ['在建', '市级资金2000万元，改为3000万元', true],
  ])('a project %s with the remark %s: %s', (stage, remark, isAsked) => {
    const line = ['甲医院', stage, '2022年3月', 5200, 45, remark];
    const found = codes(ledger('2023年重点项目台账', line)).filter((code) => !code.startsWith('N'));
    expect(found).toEqual(isAsked ? ['W247 F3'] : []);
  });

  test('the words of a sheet beside it and of its pages', () => {
    const own = sheet([['2023年重点项目台账'], heads, row], [], '台账');
    const codesOf = (words: string, margins: readonly string[] = []) => {
      const result = read(book({ ...own, margins }, sheet([[words]], [], '说明')));
      expect(result.ledger).toHaveLength(1);
      return codes(result);
    };
    expect(codesOf('台账数据截至2023年6月底，为预计数')).toEqual(['W247 A1']);
    expect(codesOf('请各项目单位核对')).toEqual([]);
    expect(codesOf('请各项目单位核对', ['征求意见稿 2022年数据'])).toHaveLength(1);
    expect(codesOf('请各项目单位核对', ['朝阳区卫生健康委　第1页'])).toEqual([]);
  });

  test('a sample', () => {
    expect(codes(ledger('2023年重点项目台账（样表）'))).toEqual(['W247 A1']);
  });

  test('a unit that the headings contradict', () => {
    const over = (unit: string) => read(book(sheet([['2023年重点项目台账'], [unit], heads, row])));
    expect(codes(over('单位：亿元'))).toEqual(['W247 D4']);
    expect(codes(over('单位：万元、平方米'))).toEqual([]);
  });

  const plain = ['项目名称', '当前阶段', '总投资', '累计完成投资', '建筑面积'];
  const amounts: readonly Box[] = ['甲医院', '在建', 6.9, 3.8, 7.35];
  const unsaid = (...rows: readonly (readonly Box[])[]) => codes(read(book(sheet([['2023年重点项目台账'], ...rows]))));

  test('amounts of which nothing says the unit', () => {
    expect(unsaid(plain, amounts)).toEqual(['W229 C3', 'W229 D3', 'W229 E3']);
    expect(unsaid(['单位：亿元、万平方米'], plain, amounts)).toEqual([]);
    expect(unsaid(['单位：亿元'], plain, amounts)).toEqual(['W229 E4']);
    expect(unsaid(plain, ['', '', '亿元', '亿元', '万平方米'], amounts)).toEqual([]);
    expect(unsaid(['项目名称', '当前阶段', '总投资/亿元', '累计完成投资\n亿元', '建筑面积 万平方米'], amounts)).toEqual(
      [],
    );
    expect(unsaid(plain, amounts, ['注：投资额单位为万元，面积单位为平方米'])).toEqual([]);
    expect(unsaid(plain, ['甲医院', '在建', '6.9亿元', '待定', 0])).toEqual([]);
    expect(unsaid(['项目名称', '当前阶段', '交付床位', '形象进度'], ['甲医院', '在建', 300, '45%'])).toEqual([]);
  });

  test('columns that the sheet does not show', () => {
    const folded = (...columns: readonly number[]) =>
      read(book({ ...sheet([['2023年重点项目台账'], heads, row]), hiddenColumns: new Set(columns) }));
    expect(codes(folded(3))).toEqual(['W245 D3']);
    expect(folded(3).ledger).toHaveLength(1);
    expect(codes(folded(1, 3))).toEqual(['W245 B3', 'W245 D3']);
    expect(codes(folded(5))).toEqual([]);
    const numbered = sheet([['2023年重点项目台账'], ['序号', ...heads], ['', ...row], [2, '乙医院', ...row.slice(1)]]);
    const serial = read(book({ ...numbered, hiddenColumns: new Set([0]) }), 'A4');
    expect([codes(serial), serial.ledger.length]).toEqual([[], 2]);
    const line = read(book({ ...numbered, hiddenRows: new Set([2]) }), 'E3:F3');
    expect([codes(line), line.ledger.length]).toEqual([['W245 B3'], 1]);
  });

  const named = (name: string, sheetName = '台账') =>
    read({
      file: `raw/朝阳区/2023/${name}.xlsx`,
      sheets: [sheet([['朝阳区2023年重点项目台账'], heads, row], [], sheetName)],
    });

  test.each([
    ['重点项目台账2023年9月', '台账', ['W246']],
    ['重点项目台账（预计）', '台账', ['W246']],
    ['重点项目建设计划表', '台账', ['W246']],
    ['重点项目台账（截至9.30）', '台账', ['W246']],
    ['重点项目台账20230930', '台账', ['W246']],
    ['重点项目台账2022', '台账', ['W247']],
    ['怀柔区台账', '台账', ['W247']],
    ['重点项目台账', '9.30', ['W246']],
    ['重点项目台账', '2022年', ['E206 A3、D3:E3']],
    ['重点项目台账2023', '台账', []],
    ['重点项目台账（2023年12月31日）', '台账', []],
    ['重点项目台账20240110', '台账', []],
    ['朝阳区重点项目台账', '重点项目', []],
    ['重点项目投资计划完成情况', '台账', []],
    ['市级重点项目台账', '台账', []],
    ['附件3.重点项目台账', '附件3', []],
    ['重点项目台账', '1-3', ['W246']],
  ])('the file %s, sheet %s', (name, sheetName, asked) => {
    expect(codes(named(name, sheetName))).toEqual(asked);
  });

  test('2023.1 as a number may be January or October, as a text it is January', () => {
    const started = (date: Box) => ledger('2023年重点项目台账', ['甲医院', '在建', date, 5200, 45, '']);
    expect(codes(started(2022.1))).toEqual(['E213 C3', 'N236 C3:E3']);
    expect(codes(started('2022.1'))).toEqual([]);
  });
});
