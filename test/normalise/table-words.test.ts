import { describe, expect, it } from 'vitest';
import { lastYearPrinted } from '../../pipeline/model/form-words.ts';
import type { Observation } from '../../pipeline/model/observation.ts';
import type { Sheet } from '../../pipeline/model/workbook.ts';
import { tableWords } from '../../pipeline/normalise/table-words.ts';
import { ledgerOf } from '../sql/rows.ts';
import { dictionary } from './build.ts';

const folder = { area: '甲区', year: 2026 };
const file = 'raw/甲区/2026/卫生人员2026.xlsx';

function sheetOf(name: string, rows: readonly (readonly (string | number | null)[])[]): Sheet {
  const cells = rows.map((row) => row.map((value) => (value === null ? null : { text: String(value), value })));
  return { name, hidden: false, rows: cells, merges: [] };
}

function readFrom(...sheets: readonly string[]): readonly Observation[] {
  return sheets.map((sheet) => ({
    ...{ area: '甲区', year: 2026, measure: '注册护士数', breakdown: '', value: 5, state: 'reported', resolution: 1 },
    ...{ origin: { file, sheet, cell: 'B2' }, edition: 2026, state: 'reported' as const },
  }));
}

const textsOf = (sheets: readonly Sheet[], ...read: readonly string[]) =>
  tableWords({ file, sheets }, folder, readFrom(...read), [], dictionary).map(({ kind, cell, text, times }) => [
    kind,
    cell,
    text,
    times,
  ]);

describe('the words of a table', () => {
  it('are those of its cells, its sheet and its file, once each, with the first place', () => {
    const sheet = sheetOf('人员', [
      ['卫生人员（2026年）', null, null],
      ['指标', '单位', 2026],
      ['注册护士', '人', 5],
      ['医师', '人', 4],
    ]);
    expect(textsOf([sheet], '人员')).toEqual([
      ['文件', '', '卫生人员2026', 1],
      ['表', '', '人员', 1],
      ['表', 'A1', '卫生人员（2026年）', 1],
      ['表', 'A2', '指标', 1],
      ['表', 'B2', '单位', 1],
      ['表', 'A3', '注册护士', 1],
      ['表', 'B3', '人', 2],
      ['表', 'A4', '医师', 1],
    ]);
  });

  it('do not have the name of a text file twice', () => {
    expect(textsOf([sheetOf('卫生人员2026', [['注册护士', 5]])], '卫生人员2026')).toEqual([
      ['文件', '', '卫生人员2026', 1],
      ['表', 'A1', '注册护士', 1],
    ]);
  });

  it('of a long note are its clauses; those of a source are known as such', () => {
    const sheet = sheetOf('Sheet1', [['注册护士', 5], ['注：不含村卫生室；含返聘。'], ['资料来源：医政科；某医院']]);
    expect(textsOf([sheet], 'Sheet1').slice(1)).toEqual([
      ['表', 'A1', '注册护士', 1],
      ['表', 'A2', '注：不含村卫生室', 1],
      ['表', 'A2', '含返聘', 1],
      ['来源', 'A3', '资料来源：医政科', 1],
      ['来源', 'A3', '某医院', 1],
    ]);
  });

  it('are of the table where a source, a file or a folder says something of its figures', () => {
    const sheet = sheetOf('Sheet1', [
      ['注册护士', 5],
      ['资料来源：卫生统计年报。护士为9月底数'],
      ['数据来源：11月月报'],
    ]);
    const kinds = (of: string) =>
      tableWords({ file: of, sheets: [sheet] }, folder, readFrom('Sheet1'), [], dictionary).map(({ kind, text }) => [
        kind,
        text,
      ]);
    expect(kinds('raw/甲区/2026/自评/医政科/卫生人员（快报）.xlsx')).toEqual([
      ['表', '卫生人员（快报）'],
      ['表', '自评'],
      ['文件', '医政科'],
      ['表', '注册护士'],
      ['来源', '资料来源：卫生统计年报'],
      ['表', '护士为9月底数'],
      ['表', '数据来源：11月月报'],
    ]);
  });

  it.each([
    ['资料来源：直报系统2027年1月20日导出', '来源'],
    ['资料来源：直报系统2026年11月20日导出', '表'],
    ['资料来源：直报系统2027年1月20日导出的11月月报', '表'],
    ['资料来源：护士注册系统（按注册地）', '表'],
    ['资料来源：卫生统计（妇幼系统、直报系统）', '来源'],
    ['资料来源：直报系统（2027-01-15）', '来源'],
    ['资料来源：演示值（医政科）', '来源'],
  ])('the day on which the data of a finished year were taken: %s', (text, kind) => {
    const sheet = sheetOf('Sheet1', [['注册护士', 5], [text]]);
    expect(tableWords({ file, sheets: [sheet] }, folder, readFrom('Sheet1'), [], dictionary).at(-1)?.kind).toBe(kind);
  });

  it('of figures of another area alone are compared with those of that area', () => {
    const sheet = sheetOf('全市', [['注册护士', 5]]);
    const [one] = readFrom('全市');
    const areas = (...of: readonly string[]) => {
      const read = of.flatMap((area) => (one === undefined ? [] : { ...one, area }));
      return [...new Set(tableWords({ file, sheets: [sheet] }, folder, read, [], dictionary).map(({ area }) => area))];
    };
    expect(areas('甲市')).toEqual(['甲市']);
    expect(areas('甲市', '甲区')).toEqual(['甲区']);
  });

  it('say nothing of who signed and when, nor of the number of a page', () => {
    const sheet = sheetOf('Sheet1', [
      ['注册护士', 5],
      ['填表人：张三', '联系电话', '69041234', '填报日期：2027年1月5日'],
      ['填报单位：医政科  审核人：李四'],
      ['第1页，共2页'],
    ]);
    const words = textsOf([sheet], 'Sheet1').slice(1);
    expect(words.map(([, , text]) => text)).toEqual(['注册护士', '填报单位：医政科']);
  });

  it('of sheets without numbers go with the first table of the file, and say where they stand', () => {
    const sheets = [sheetOf('说明', [['截至11月底']]), sheetOf('甲', [['护士', 5]]), sheetOf('乙', [['医师', 4]])];
    const words = tableWords({ file, sheets }, folder, readFrom('甲', '乙'), [], dictionary);
    const heard = words.filter(({ standsIn }) => standsIn === '说明');
    expect(heard.map(({ sheet, row, cell, text }) => [sheet, row, cell, text])).toEqual([
      ['甲', -1, '', '说明'],
      ['甲', -1, 'A1', '截至11月底'],
    ]);
  });

  it('know the lines with numbers none of which was read', () => {
    const sheet = sheetOf('甲', [
      ['指标', '数'],
      ['注册护士', 5],
      ['东医院', 3],
      ['西医院', 2],
      ['合计', null],
      ['民营', 1],
      [null, 4],
    ]);
    const words = tableWords({ file, sheets: [sheet] }, folder, readFrom('甲'), [], dictionary);
    // 民营 may be the name of two lines.
    expect(words.flatMap(({ text, unordered }) => (unordered ? [text] : []))).toEqual(['东医院', '西医院']);
  });

  it('of a list of whole names stand in no order; those of parts, headings and other units do', () => {
    const unordered = (...rows: (readonly (string | number)[])[]) => {
      const sheet = sheetOf('甲', [['指标', '单位', '数'], ...rows]);
      const [one] = readFrom('甲');
      const read = rows.flatMap((_, at) =>
        one === undefined ? [] : { ...one, origin: { ...one.origin, cell: `C${at + 2}` } },
      );
      const words = tableWords({ file, sheets: [sheet] }, folder, read, [], dictionary);
      return words.flatMap((word) => (word.unordered ? [word.text] : []));
    };
    const nurses = ['注册护士数', '人', 5] as const;
    expect(unordered(nurses, ['2.实有床位数（张）', '张', 3], ['活产数', '人', 2])).toEqual([
      ...['注册护士数', '人', '2.实有床位数（张）', '张', '活产数'],
    ]);
    expect(unordered(nurses, ['其中：民营', '人', 3], ['活产数', '人', 2])).toEqual([]);
    expect(unordered(nurses, ['　活产数', '人', 2])).toEqual([]);
    expect(unordered(nurses, ['活产数', '万人', 2])).toEqual([]);
    expect(unordered(nurses, ['活产数', '户籍', 2])).toEqual([]);
    expect(unordered(nurses)).toEqual([]);
  });

  it('say nothing where they tell of changes, head remarks or numbers, or name other areas', () => {
    const sheet = sheetOf('甲', [
      ['序号', '地区', '注册护士', '备注'],
      [1, '朝阳区', 5, '受生育意愿影响有所下降'],
      [2, '密云区', 3, '含返聘'],
      [3, '新院区', 3, '增加3家民营医院'],
      ['与往年基本持平'],
      ['不含村卫生室'],
    ]);
    const [one] = readFrom('甲');
    const read = one === undefined ? [] : [{ ...one, area: '朝阳区', origin: { ...one.origin, cell: 'C2' } }];
    const others = read.map((each) => ({ ...each, area: '密云区', origin: { ...each.origin, cell: 'C3' } }));
    const words = tableWords(
      { file, sheets: [sheet] },
      { ...folder, area: '朝阳区' },
      [...read, ...others],
      [],
      dictionary,
    );
    const texts = (kind: string) => words.flatMap((word) => (word.kind === kind ? [word.text] : []));
    expect(texts('未用')).toEqual(['序号', '备注', '密云区']);
    expect(texts('表')).toEqual([
      ...['甲', '地区', '注册护士', '朝阳区', '含返聘', '新院区', '增加3家民营医院', '不含村卫生室'],
    ]);
  });

  it.each([
    ['单位：人', '未用'],
    ['（计量单位：人）', '未用'],
    ['单位：万人', '表'],
    ['单位：人、张', '表'],
    ['单位：人（户籍）', '表'],
    ['单位：医政科', '表'],
    ['每千人', '表'],
  ])('the unit %s of what is read says nothing new', (text, kind) => {
    const sheet = sheetOf('Sheet1', [[text], ['注册护士', 5]]);
    const words = tableWords({ file, sheets: [sheet] }, folder, readFrom('Sheet1'), [], dictionary);
    expect(words.find((word) => word.text === text)?.kind).toBe(kind);
  });

  it.each([
    ['填报单位：医政科', '来源'],
    ['填报单位（盖章）：朝阳区卫生健康委员会', '来源'],
    ['报送科室：基层科', '来源'],
    ['填报单位：朝阳医院', '表'],
    ['填报单位：委属单位', '表'],
    ['填报单位：各医院', '表'],
    ['填报单位：三级医院办公室', '表'],
    ['统计范围：医政科', '表'],
    ['统计单位：民营医院协会', '表'],
    ['填报单位：医政科（不含民营）', '表'],
    ['填报单位：市卫生健康委员会', '表'],
  ])('%s above a table says which office sends it', (text, kind) => {
    const sheet = sheetOf('Sheet1', [[text], ['注册护士', 5]]);
    const words = tableWords({ file, sheets: [sheet] }, folder, readFrom('Sheet1'), [], dictionary);
    expect(words.find((word) => word.text === text)?.kind).toBe(kind);
  });

  it.each([
    ['卫生人员-医政科20270112', '文件'],
    ['卫生人员20260930', '表'],
    ['卫生人员20261231', '表'],
  ])('a day after the year in the name %s of a file is that on which it was made', (name, kind) => {
    const of = `raw/甲区/2026/${name}.xlsx`;
    const words = tableWords(
      { file: of, sheets: [sheetOf('Sheet1', [['注册护士', 5]])] },
      folder,
      readFrom('Sheet1'),
      [],
      dictionary,
    );
    expect(words[0]?.kind).toBe(kind);
  });

  it('of lines and columns of numbers that no indicator needs are known as such', () => {
    const sheet = sheetOf('甲', [
      ['指标', 2026, '同比', '民营'],
      ['注册护士', 5, 1, 2],
      ['剖宫产数', 3, 1, null],
      ['民营护士', 3, 1, 2],
      ['中医医院', null, null, null],
      ['医师', 4, 1, 2],
    ]);
    const words = tableWords({ file, sheets: [sheet] }, folder, readFrom('甲'), [], dictionary);
    expect(words.flatMap(({ kind, text }) => (kind === '未用' ? [text] : []))).toEqual(['同比', '剖宫产数']);
  });

  it('of a ledger are those around its projects, and of the sheets beside it', () => {
    const sheets = [
      sheetOf('台账', [
        ['重点项目台账'],
        ['项目名称', '当前阶段'],
        ['甲医院', '在建'],
        ['乙医院', '投用'],
        ['注：不含设备'],
      ]),
      sheetOf('说明', [['截至6月底']]),
    ];
    const lines = ['甲医院', '乙医院'].map((project) => ({ area: '甲区', year: 2026, project, stage: '在建' }));
    const entries = ledgerOf(lines).map((entry, index) => ({
      ...entry,
      origin: { file, sheet: '台账', cell: `A${index + 3}:B${index + 3}` },
    }));
    const words = tableWords({ file, sheets }, folder, [], entries, dictionary);
    expect(words.map(({ cell, text }) => [cell, text])).toEqual([
      ['', '卫生人员2026'],
      ['', '台账'],
      ['A1', '重点项目台账'],
      ['A2', '项目名称'],
      ['B2', '当前阶段'],
      ['A5', '注：不含设备'],
      ['', '说明'],
      ['A1', '截至6月底'],
    ]);
    expect(words.every(({ sheet }) => sheet === '台账')).toBe(true);
  });

  it('are those of sheets from which a figure was read', () => {
    const sheets = [sheetOf('甲', [['注册护士', 5]]), sheetOf('乙', [['会议记录', 3]])];
    expect(textsOf(sheets, '甲').map(([, , text]) => text)).toEqual(['卫生人员2026', '甲', '注册护士']);
  });

  it('of a form made here are none: it is read by what it prints; a table that somebody added has its own', () => {
    const guide = sheetOf('说明', [[lastYearPrinted]]);
    const own = sheetOf('指标表', [['甲区2026年统计报表'], ['报告期：2026年　　资料来源：医政科'], ['注册护士', 5]]);
    const added = sheetOf('补充', [['卫生人员'], ['医师', 4]]);
    expect(textsOf([guide, own], '指标表')).toEqual([]);
    expect(textsOf([guide, own, added], '指标表', '补充').map(([, , text]) => text)).toEqual([
      ...['卫生人员2026', '补充', '卫生人员', '医师'],
    ]);
  });

  it('have days that stand as dates, but those when the table was made and those of figures', () => {
    const sheet = sheetOf('Sheet1', [
      [null, null],
      ['注册护士', 5],
      ['医师', 4],
    ]);
    const day = (year: number, month: number, date: number) => {
      const value = new Date(Date.UTC(year, month - 1, date));
      return { text: '2026/9/30', value };
    };
    const rows = (at: number, value: Date) =>
      sheet.rows.map((row, index) => (index === at ? [...row, { ...day(2026, 9, 30), value }] : row));
    const keysOf = (at: number, value: Date) =>
      tableWords(
        { file, sheets: [{ ...sheet, rows: rows(at, value) }] },
        folder,
        readFrom('Sheet1'),
        [],
        dictionary,
      ).flatMap(({ key, column }) => (column === 2 ? [key] : []));
    expect(keysOf(0, day(2026, 9, 30).value)).toEqual(['〈0〉年9月30日']);
    expect(keysOf(0, day(2026, 12, 31).value)).toEqual(['〈0〉年12月31日']);
    expect(keysOf(0, day(2027, 1, 15).value)).toEqual([]);
    expect(keysOf(1, day(2026, 9, 30).value)).toEqual([]);
  });

  it.each([
    '填报日期：2026年12月5日（快报）',
    '报送日期：2026年12月（预计）',
    '填表人：张三（数据截至11月底）',
    '制表人：不含民营',
  ])('have what somebody wrote behind a word for who signed: %s', (text) => {
    const words = textsOf([sheetOf('Sheet1', [['注册护士', 5], [text]])], 'Sheet1').map(([, , word]) => word);
    expect(words).toContain(text);
  });

  it.each([
    '填报日期：2026年12月5日',
    '联系电话：010-69041234转2',
    '填表人：张三、李四',
    '审核人：',
    '填报时间：2027/1/5',
  ])('do not have %s', (text) => {
    const words = textsOf([sheetOf('Sheet1', [['注册护士', 5], [text]])], 'Sheet1').map(([, , word]) => word);
    expect(words).not.toContain(text);
  });

  it('have what stands beside a name that was signed', () => {
    const rows = [
      ['注册护士', 5],
      ['填表人：张三', '数据截至11月底'],
      ['审核人', '李四'],
    ];
    const words = textsOf([sheetOf('Sheet1', rows)], 'Sheet1').map(([, , word]) => word);
    expect(words).toContain('数据截至11月底');
    expect(words).not.toContain('李四');
  });
});
