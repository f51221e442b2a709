import { describe, expect, test } from 'vitest';
import { normalise } from '../../../pipeline/normalise/normalise.ts';
import { type Box, book, codes, dictionary, lines, read, sheet } from '../build.ts';

type Rows = readonly (readonly Box[])[];

const title: Rows = [['朝阳区2023年卫生资源情况']];
const head: Rows = [['指标', '单位', '2023年']];
const figures: Rows = [
  ['注册护士数', '人', 26987],
  ['实际开放床位数', '张', 25130],
  ['活产数', '人', 21560],
  ['年末常住人口', '人', 3452460],
];
const table = [...title, ...head, ...figures];

const of = (rows: Rows, structure: string) => read(book(sheet(rows)), structure);
const below = (text: string) => of([...table, [text]], 'A1、A7');
const beside = (text: string, heading = '备注') =>
  of([...title, ['指标', '单位', '2023年', heading], ['注册护士数', '人', 26987, text], ...figures.slice(1)], 'A1、D3');

describe('what a note says against its figures is asked about', () => {
  test.each([
    '说明：不含12月数据。',
    '注：为全市数据。',
    '注：本表数据为部分地区数据。',
    '注：以上数据来自部分地区。',
    '注：空格表示无数据；活产数不含民营医院。',
    '注：“—”表示无；活产数缺望京街道。',
    '注：空格表示无数据，活产数不含民营医院。',
    '注：小数四舍五入，床位缺两家医院。',
    '注：均为全国数。',
    '注：数据为一稿。',
    '注：实际开放床位数为编制床位。',
    '注：数据来源于监测点。',
    '注：数据取自试点街道。',
    '注：数据来自部分医院。',
    '备注：数据尚未经质控审核。',
    '注：上表数字已过期，请以重报表为准。',
    '注：活产数统计时点为2023年9月30日。',
    '注：截止日期11月20日。',
    '1.活产数缺果园街道。',
    '注：数字为按发病日期统计的初报。',
    '注：含方舱床位200张。',
    '注：前三季度数据。',
    '注：数据截至2022年12月31日。',
    '注：统计年度为2022年1月1日至2022年12月31日。',
    '注：活产数为去年同期数。',
    '统计口径：目标值',
    '数据性质：参考',
    '填报范围：新增',
    '注：为同比增减数。',
    '注：注册护士数为全市数。',
    '注：注册护士数为北京市数',
    '注：活产数为本市数据',
    '注：2023年数据为全市口径',
    '注：活产数系全国数据',
    '注：2023年系统故障，部分数据缺失',
    '注：本表数据为较上年增长数。',
    '注：系环比变化量',
    '注：同比数据有误。',
    '注：数据截取时间为十一月中旬。',
    '数还没对上',
    '12月的没加',
    '注册护士数取自旧系统，停更于9月',
    '活产数少了两个月',
    '注：人口数为年平均数。',
    '注：个别单位数据有误，更正表随后报送。',
    '注：此表为模拟数据。',
    '注：数据含密云区。',
    '测试',
    '别用这张',
    '待市里下发后替换',
    '王姐看一下',
    '数据有问题',
    '未核',
    '以电话为准',
    '用去年的',
  ])('%s', (text) => {
    const result = below(text);
    expect(codes(result)).toEqual(['W247 A7']);
    expect(lines(result)).toHaveLength(4);
  });

  test.each(['只报了一半', '数据有疑问', '含流动人口', '含外区', '按编制数', '不太准', '数据异常，已要求重报'])(
    'and what the remark %s says, headed or not',
    (text) => {
      for (const heading of ['备注', '', '情况说明']) expect(codes(beside(text, heading))).toEqual(['W247 D3']);
    },
  );

  test.each(['新增2家（含1家筹建）', '新增含外区3家', '新增拟建2个'])('a reason that says more: %s', (text) => {
    expect(codes(beside(text))).not.toEqual([]);
    expect(codes(beside('新增3家'))).toEqual([]);
  });

  test('备注： in the middle of a line, too', () => {
    const result = of([['朝阳区2023年卫生资源情况　　备注：只报了一半'], ...head, ...figures], 'A1');
    expect(codes(result)).toEqual(['W247 A1']);
  });

  test('a title that says 测试 gives no figure', () => {
    const result = of([['朝阳区2023年卫生资源情况（测试）'], ...head, ...figures], 'A1');
    expect([...new Set(result.problems.map(({ code }) => code))]).toEqual(['W227']);
    expect(lines(result)).toEqual([]);
  });
});

describe('a note that touches no figure is passed over', () => {
  test.each([
    '注：统计时点为2023年12月31日。',
    '注：数据截至2023年12月31日。',
    '备注：1.本表于每年1月底前报送。2.表内逻辑关系：活产数≥产妇数。',
    '说明：本表应于次年2月15日前上报。',
    '注：审核关系：注册护士数≤卫生技术人员数。',
    '注：床位含民营医院床位。',
    '注：资料来源于卫生健康统计年报。',
    '注：本表由区卫生健康委提供。',
    '注：数据已审核。',
    '注：数据经统计信息科审核。',
    '注：数据已经市卫健委核定。',
    '注：活产数为全年累计数。',
    '注：以上数据均为全区数。',
    '注：含中医医院、专科医院。',
    '注：含各级各类医疗卫生机构。',
    '注：注册护士数为年末在册数。',
    '注：数据来源于人口变动抽样调查。',
    '以本表为准',
    '朝阳区妇幼保健院',
    '注：报送时间为次年2月10日前。',
    '注：数据属实。',
    '注：护士数是指取得护士执业证书并注册的人数。',
    '注：部分数据因四舍五入原因合计不等于分项之和。',
    '注：床位增加系新建医院投入使用。',
    '注：注册护士数为26987人。',
    '注：“—”表示无数据。',
    '注：各项指标口径同上年。',
    '注：数据不含重复人员。',
    '注：空格表示无数据；“—”表示不适用。',
    '注：“…”表示数据不详；小数四舍五入。',
    '注：本表由医政科填报；数据已审核。',
    '注：单位为人；床位单位为张。',
    '注：部分街道、部分指标因四舍五入，合计略有出入。',
    '注：新增3家（望京、东坝、金盏）。',
    '朝阳区卫生健康委员会　2024年1月20日',
    '张三',
  ])('%s', (text) => {
    expect(codes(below(text))).toEqual([]);
  });
});

describe('a note that nobody understands is told once a sheet', () => {
  test.each([
    ['注：跟上次一样。', 'W250'],
    ['跟上次一样', 'W250'],
    ['说明：含原七局职工。', 'W250'],
    ['注：本表于每年11月底前报送。', 'W250'],
    ['注：活产数≥产妇数的机构才填。', 'W250'],
    ['注：床位数包括特需床位，另有两家的情况和以前一样。', 'N250'],
    ['2023年，床位2620，护士2900，都是照老样子报上来的', 'W250'],
  ])('%s', (text, code) => {
    const [problem, ...others] = below(text).problems;
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ severity: code === 'W250' ? 'warn' : 'note', code, where: { cell: 'A7' } });
    expect(problem?.found).toContain(text.replace(/^(?:注|说明)：|。$/gu, ''));
  });

  test('all of them together, each with its cell; what is asked about is not said again', () => {
    const rows: Rows = [
      ...title,
      ['指标', '单位', '2023年', '变动原因'],
      ['注册护士数', '人', 26987, '跟上次一样'],
      ['全科医生数', '人', 1320, '只报了一半'],
      ['活产数', '人', 21560, ''],
      ['注：1.另行核实中，别用这张；'],
      ['　　2.注册护士数已核实。'],
      ['　　3.活产数和前面几次会上说过的那样，由两边一起报上来。'],
      ['备注', '同张科长'],
    ];
    const result = of(rows, 'A1、A6、A7');
    expect(codes(result)).toEqual(['W247 A6', 'W247 D4', 'W250 D3、A8、B9']);
    const told = result.problems.find(({ code }) => code === 'W250')?.found;
    for (const words of ['A8“活产数和前面几次会上说过的那样，由两边一起报上来”', 'B9“同张科长”', 'D3“跟上次一样”'])
      expect(told).toContain(words);
  });

  describe('注里的话', () => {
    const noted = (note: string) =>
      codes(
        of([...title, ['指标', '单位', '2023年'], ['注册护士数', '人', 26987], ['活产数', '人', 21560], [note]], 'A1'),
      ).map((code) => code.slice(0, 4));

    test.each([
      '说明：活产数按产妇户籍地统计，未按居住地。',
      '注：注册护士数取自护士注册系统，含已离职未注销者。',
      '注：护士数中区外执业地点占10%。',
      '填表说明：护士数含已离职未注销者。',
      '填表说明：1.本表由各科室填报；2.活产数含非本区户籍但在区内出生；3.小数四舍五入。',
    ])('说到表里的指标项而没有看懂的，要看一眼：%s', (note) => {
      expect(noted(note)).toEqual(['W250']);
    });

    test.each([
      '说明：本表由各医院自行填报，未经审核。',
      '说明：本表由医政科填报，各单位请认真核对，其中注册护士为9月底数。',
      '注：全市口径。',
      '注：年报数（2022年度）。',
      '备注：数据截取时间为2023年11月20日。',
      '注：时间段：2022年10月—2023年9月。',
      '注：活产数为助产机构分娩数。',
      '填表说明：活产数按出生地统计。',
      '注：注册护士数为参考值。',
    ])('%s 要问', (note) => {
      expect(noted(note)).toEqual(['W247']);
    });

    test.each([
      '注：注册护士数指取得护士执业证书并在本区注册的护士。',
      '说明：本表由医政科填报，联系电话65000000。',
      '注：由于四舍五入，分项之和可能不等于合计。',
      '注：年报数（2023年度）。',
      '注：活产数为12月底数。',
      '填表说明：活产数指妊娠满28周娩出的有生命体征的新生儿数；注册护士数按注册地填报。',
      '填表说明：活产数应不小于产妇数。',
      '填表说明：1.注册护士数为年末数。2.活产数为全年累计数。',
      '填报说明：活产数由妇幼保健院填报。',
      '填表说明：1.活产数统计时点为12月31日24时；2.报送时间为次年1月。',
    ])('%s 不问', (note) => {
      expect(noted(note).filter((code) => code !== 'N250')).toEqual([]);
    });
  });

  test.each(['到10月', '这个照旧', '按75%估', '含2022年补报', '实际26900人'])(
    'beside one figure it must be looked at: %s',
    (text) => {
      expect(beside(text).problems.map(({ code }) => code)).toEqual(['W250']);
    },
  );

  test('behind the columns that compare two years', () => {
    const heads = ['指标', '单位', '2022年', '2023年', '增减', '增减（%）'];
    const line = (text: string) => [...title, heads, ['注册护士数', '人', 26000, 26987, 987, 3.8, text]];
    const asked = (text: string) => read(book(sheet(line(text)))).problems.map(({ code }) => code);
    expect(asked('科里说不对')).toEqual(['W247']);
    expect(asked('这个照旧')).toEqual(['W250']);
    expect(asked('已核实')).toEqual([]);
  });

  test.each(['上升', '略降', '持平', '↑'])('but not a comparison with the year before: %s', (text) => {
    expect(codes(beside(text, '趋势'))).toEqual([]);
  });

  test('a sheet without figures has none', () => {
    expect(codes(read(book(sheet([...title, ['注：跟上次一样。']])), 'A1'))).toEqual([]);
  });

  test('unless title_words.csv has it as 表注', () => {
    const made = book(sheet([...table, ['注：跟上次一样。']]));
    const more = { ...dictionary, noteWords: [...dictionary.noteWords, /^跟上次.*$/u] };
    expect(normalise(made, { area: '朝阳区', year: 2023 }, more).problems).toEqual([]);
  });
});
