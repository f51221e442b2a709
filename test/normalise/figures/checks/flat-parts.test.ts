import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const visits = (rows: readonly (readonly Box[])[]) =>
  read(book(sheet([['朝阳区2023年总诊疗人次'], ['机构', '人次'], ...rows])));
const whole = '朝阳区 2023 总诊疗人次 5000';
const of = (part: string, value: number) => `朝阳区 2023 总诊疗人次/${part} ${value}`;

describe('不缩进、不编号的分项', () => {
  test.each([
    ['民营', '医院', '基层医疗卫生机构'],
    ['民营', '①医院', '②基层医疗卫生机构'],
    ['其中：公立', '医院', '基层医疗卫生机构'],
    ['城区', '医院', '基层医疗卫生机构'],
  ])('“%s”后面的“%s”“%s”加起来正是它，不是全区的', (host, first, second) => {
    const result = visits([
      ['总计', 5000],
      [host, 300],
      [first, 200],
      [second, 100],
    ]);
    expect(lines(result)).toEqual([whole]);
    expect(codes(result)).toContain('W227 B5:B6');
  });

  test('“其中：公立”后面对齐“公立”写的，加起来是它的不是全区的，少于它的要问', () => {
    const rows = (host: string, first: number) =>
      visits([
        ['总计', 5000],
        [`其中：${host}`, 300],
        ['　　　医院', first],
        ['　　　基层医疗卫生机构', 100],
      ]);
    expect(lines(rows('公立', 200))).toEqual([whole]);
    expect(codes(rows('公立', 200))).toContain('W227 B5:B6');
    for (const host of ['公立', '医保病人']) expect(codes(rows(host, 150))).toContain('W247 B5:B6');
    expect(codes(rows('公立', 4900))).toEqual(['N233 B4']);
  });

  test('“其中：医院”后面对齐“医院”写的同一种分组，是全区的', () => {
    const result = visits([
      ['总计', 5000],
      ['其中：医院', 4500],
      ['　　　基层医疗卫生机构', 300],
      ['　　　专业公共卫生机构', 200],
    ]);
    expect(lines(result)).toHaveLength(4);
    expect(codes(result)).toEqual([]);
  });

  test('前面同一种分组的加上它们正是合计的，是全区的', () => {
    const result = visits([
      ['合计', 5000],
      ['一、医院', 4500],
      ['三级', 3000],
      ['二级', 1000],
      ['一级', 500],
      ['二、基层医疗卫生机构', 300],
      ['三、专业公共卫生机构', 200],
    ]);
    expect(lines(result)).toEqual(
      expect.arrayContaining([of('基层医疗卫生机构', 300), of('专业公共卫生机构', 200), of('医院', 4500)]),
    );
    expect(codes(result).filter((code) => code.startsWith('W227') || code.startsWith('W247'))).toEqual([]);
  });

  test('几列都加得起来的才是', () => {
    const rows = (second: number) => [
      ['总计', 620, 5000],
      ['民营', 320, 300],
      ['医院', 8, 200],
      ['基层医疗卫生机构', second, 100],
    ];
    const table = (second: number) =>
      read(book(sheet([['朝阳区2023年机构'], ['机构', '医疗卫生机构数', '总诊疗人次'], ...rows(second)])));
    expect(codes(table(312))).toContain('W227 B5:C6');
    expect(codes(table(340))).not.toContain('W227 B5:C6');
  });

  test('加起来是合计的，是全区的', () => {
    const rows = (last: readonly Box[]) => [['总计', 5000], ['公立', 4700], ['民营', 300], ['医院', 3000], last];
    const result = visits(rows(['基层医疗卫生机构', 2000]));
    expect(lines(result)).toEqual([whole, of('医院', 3000), of('基层医疗卫生机构', 2000)]);
    expect(codes(result)).toEqual(['N233 B4:B5']);
    expect(lines(visits(rows(['基层医疗卫生机构', 1500])))).toHaveLength(3);
  });

  test('加不起来又都不多于它的，看不出是谁的：要问；多于它的不问', () => {
    const rows = (host: number) => [
      ['总计', 5000],
      ['民营', host],
      ['医院', 200],
      ['基层医疗卫生机构', 90],
    ];
    const open = visits(rows(300));
    expect(lines(open)).toEqual([whole, of('医院', 200), of('基层医疗卫生机构', 90)]);
    expect(codes(open)).toContain('W247 B5:B6');
    expect(codes(visits(rows(150)))).toEqual(['N233 B4']);
  });

  test('列也一样', () => {
    const table = (host: number, first: number, second: number) =>
      read(
        book(
          sheet([
            ['朝阳区2023年总诊疗人次'],
            ['地区', '总计', '民营', '医院', '基层医疗卫生机构'],
            ['朝阳区', 5000, host, first, second],
          ]),
        ),
      );
    expect(lines(table(300, 200, 100))).toEqual([whole]);
    expect(codes(table(300, 200, 100))).toContain('W227 D3:E3');
    expect(codes(table(300, 200, 90))).toContain('W247 D3:E3');
    expect(lines(table(300, 3000, 2000))).toHaveLength(3);
  });

  test('编号从头起的，是没有编号的一行的分项；编号接着的不是', () => {
    const listed = visits([
      ['总计', 5000],
      ['民营', 300],
      ['（1）医院', 200],
      ['（2）基层医疗卫生机构', 90],
    ]);
    expect(codes(listed)).toContain('W227 B5:B6');
    const going = visits([
      ['总计', 5000],
      ['（1）医院', 4910],
      ['民营', 300],
      ['（2）基层医疗卫生机构', 90],
    ]);
    expect(lines(going)).toContain(of('基层医疗卫生机构', 90));
  });

  test('三级医院等是医院的分法，照常读', () => {
    const days = read(
      book(
        sheet([
          ['朝阳区2023年床位使用情况'],
          ['机构', '实际开放总床日数'],
          ['医院', 8000],
          ['三级', 5500],
          ['二级', 2500],
        ]),
      ),
    );
    expect(lines(days)).toContain('朝阳区 2023 实际开放总床日数/三级医院 5500');
  });

  test('一种病排在另一种病后面，不是它的分项', () => {
    const cases = read(
      book(
        sheet([
          ['朝阳区2023年甲乙类传染病报告发病数'],
          ['病种', '例数'],
          ['合计', 905],
          ['病毒性肝炎', 300],
          ['新型冠状病毒感染', 120],
          ['肺结核', 485],
        ]),
      ),
    );
    expect(codes(cases).filter((code) => code.startsWith('W'))).toEqual([]);
  });

  const deaths = (rows: readonly (readonly Box[])[]) =>
    codes(
      read(book(sheet([['朝阳区2023年慢性病死亡情况'], ['项目', '人数'], ['四类慢性病死亡人数', 16293], ...rows]))),
    );

  test.each(['30-69岁', '其中：30-69岁', '65岁及以上人口', '农村居民'])(
    '排在“%s”后面的分项，可能只是它里面的：要问',
    (host) => {
      const asked = deaths([
        [host, 4250],
        ['恶性肿瘤', 2100],
        ['糖尿病', 200],
      ]);
      expect(asked).toContain('W247 B5:B6');
      const more = deaths([
        [host, 2250],
        ['恶性肿瘤', 2100],
        ['糖尿病', 200],
      ]);
      expect(more.filter((code) => code.startsWith('W247'))).toEqual([]);
    },
  );

  test('排在另一种病后面的不问', () => {
    const rows = [
      ['慢性肾病', 4250],
      ['恶性肿瘤', 2100],
      ['糖尿病', 200],
    ];
    expect(deaths(rows).filter((code) => code.startsWith('W247'))).toEqual([]);
  });
});

describe('对齐“其中：”后面名称的分项', () => {
  const beds = (rows: readonly (readonly Box[])[]) =>
    read(book(sheet([['朝阳区2023年卫生资源'], ['项目', '2023年'], ['实际开放床位数', 24000], ...rows])));
  const found = (result: ReturnType<typeof read>) => codes(result).filter((code) => /^W2[24]7/u.test(code));

  test('加起来正是那一项的，是它的，不是全区的', () => {
    const result = beds([
      ['其中：公立', 15800],
      ['　　　医院', 14500],
      ['　　　基层', 1300],
      ['其中：社会办', 8200],
      ['　　　医院', 7500],
    ]);
    expect(found(result)).toEqual(['W227 B5:B6', 'W247 B8']);
    expect(lines(result)).not.toContain('朝阳区 2023 实际开放床位数/医院 14500');
  });

  test('同一种分组的是并列的，照常读', () => {
    const result = beds([
      ['其中：医院', 22000],
      ['　　　基层', 1400],
      ['　　　专业公共', 600],
    ]);
    expect(lines(result)).toContain('朝阳区 2023 实际开放床位数/基层医疗卫生机构 1400');
    expect(found(result)).toEqual([]);
  });

  test('多于那一项的不是它的，照常读', () => {
    const result = beds([
      ['其中：公立', 15800],
      ['　　　医院', 22000],
      ['　　　基层', 1400],
    ]);
    expect(lines(result)).toContain('朝阳区 2023 实际开放床位数/医院 22000');
    expect(found(result)).toEqual([]);
  });
});
