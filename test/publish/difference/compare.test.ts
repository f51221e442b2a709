import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { beforeEach, describe, expect, it } from 'vitest';
import type { VerdictClass } from '../../../pipeline/model/report.ts';
import { amountOfChange } from '../../../pipeline/publish/difference/amount.ts';
import { codeWords } from '../../../pipeline/publish/difference/codes.ts';
import { compareEdition } from '../../../pipeline/publish/difference/compare-edition.ts';
import type { Compared } from '../../../pipeline/publish/difference/compared.ts';
import { differenceLines, sameLine } from '../../../pipeline/publish/difference/lines.ts';
import type { UsesOf } from '../../../pipeline/publish/difference/uses.ts';
import { outputFolder, recordOf, small, smallWith, type Written, writeEdition } from './editions.ts';

const file = '与上次的差异.xlsx';
const published = 'p/midterm-2023';
const drafted = 'drafts/p/midterm-2023';
const classes: Readonly<Record<string, VerdictClass>> = {
  ahead: 'good',
  sustained: 'good',
  roughly_on_track: 'fair',
  behind: 'bad',
  lost: 'bad',
};
const classOf = (verdict: string): VerdictClass | null => classes[verdict] ?? null;
const usesOf: UsesOf = (place) =>
  place.startsWith('raw/甲区/2023/妇幼') && /C[4567]$/.test(place)
    ? [{ list: 'indicators', seq: 1, year: 2023, nature: '约束性', name: '婴儿死亡率' }]
    : [];

let output = '';
let staged = '';

beforeEach(() => {
  output = outputFolder();
  staged = join(output, '.staging');
});

const put = (folder: string, edition: Written): void => {
  const path = join(output, folder);
  mkdirSync(path, { recursive: true });
  writeEdition(path, edition, '2024-03-01T01:00:00Z');
};

async function compare(edition: Written, draft = false): Promise<Compared | null> {
  rmSync(staged, { recursive: true, force: true });
  mkdirSync(staged);
  writeEdition(staged, edition, '2024-03-02T01:00:00Z');
  return compareEdition(output, staged, {
    plan: 'p',
    report: 'midterm',
    year: 2023,
    title: '甲区中期评估报告',
    draft,
    record: recordOf(edition, '2024-03-02T01:00:00Z'),
    usesOf,
    classOf,
  });
}

it('源文件整个换了一个文件夹，路径从地区起相同的，不算变化', async () => {
  put(published, small);
  const moved = (text: string): string => text.replaceAll('raw/', '统计表/');
  const elsewhere: Written = {
    tables: Object.fromEntries(Object.entries(small.tables).map(([name, text]) => [name, moved(text)])),
    inputs: Object.fromEntries(Object.entries(small.inputs ?? {}).map(([file, hash]) => [moved(file), hash])),
  };
  const compared = await compare(elsewhere);
  expect(compared?.same).toBe(true);
  expect(compared?.difference.inputs).toEqual([]);
});

/** With something to compare with. */
async function compared(edition: Written, draft = false): Promise<Compared> {
  const result = await compare(edition, draft);
  if (result === null) throw new Error('没有比较');
  return result;
}

const changesOf = ({ difference }: Compared, list: 'indicators' | 'commitments' | 'projects') =>
  difference.items[list].flatMap(({ seq, name, changes }) =>
    changes.map(({ year, column, before, after }) => [seq, name, year, column, before, after]),
  );

describe('与上一次比较', () => {
  it('第一次没有可比的：不写差异表', async () => {
    expect(await compare(small)).toBeNull();
    expect(existsSync(join(staged, file))).toBe(false);
  });

  it('完全相同：一行话，不写差异表', async () => {
    put(published, small);
    const result = await compared(small);
    expect(result.same).toBe(true);
    expect(differenceLines(result, classOf)).toEqual([]);
    expect(sameLine([result])).toEqual(['与上次相同：甲区中期评估报告']);
    expect(existsSync(join(staged, file))).toBe(false);
  });

  it('再运行一次没有变化时，上一次的差异表跟着走', async () => {
    put(published, small);
    writeFileSync(join(output, published, file), '上次的差异表');
    const result = await compared(small);
    expect(readFileSync(join(staged, file), 'utf8')).toBe('上次的差异表');
    expect(sameLine([result])).toEqual([
      '与上次相同：甲区中期评估报告；再上一次的变化仍在报告文件夹的 与上次的差异.xlsx',
    ]);
  });

  it('数、分子、P、R 和结论变了：逐项列出，照原数，各年份分开', async () => {
    put(published, small);
    const result = await compared(
      smallWith('indicators', [
        '2.1,4,1905,3,2,0.9,1.5,ahead,快于预期,乙',
        '3.1000000000000001,6,1905,3,2,-0.1,-0.16,lost,由达标转为未达标,己',
      ]),
    );
    expect(changesOf(result, 'indicators')).toEqual([
      [1, '婴儿死亡率', '2023', 'verdict_zh', '快于预期', '由达标转为未达标'],
      [1, '婴儿死亡率', '2023', 'value', '2.1', '3.1000000000000001'],
      [1, '婴儿死亡率', '2023', 'progress', '0.9', '-0.1'],
      [1, '婴儿死亡率', '2023', 'pace_ratio', '1.5', '-0.16'],
      [1, '婴儿死亡率', '2023', 'numerator', '4', '6'],
    ]);
    expect(result.difference.items.indicators[0]?.verdict).toEqual({
      before: { verdict: 'ahead', words: '快于预期' },
      after: { verdict: 'lost', words: '由达标转为未达标' },
    });
  });

  it('基期值、目标值每一年都变的只列一次；只有一年的照列年份', async () => {
    put(published, small);
    const text = small.tables['indicators'] ?? '';
    const result = await compared({
      ...small,
      tables: { ...small.tables, indicators: text.replaceAll(',75,85,', ',75,86,') },
    });
    expect(changesOf(result, 'indicators')).toEqual([
      [2, '医疗机构床位使用率', '', 'target_value', '85', '86'],
      [3, '医疗机构床位使用率（三级医院）', '2023', 'target_value', '85', '86'],
    ]);
  });

  it('新增的一项、去掉的一项、重新编号的一项分得清', async () => {
    put(published, small);
    const indicators = `plan,seq,parent,name,unit,nature,year,value,numerator,denominator,baseline_value,target_value,progress,pace_ratio,verdict,verdict_zh,arithmetic
p,1,,吸烟率,%,预期性,2023,20,,,,,,,behind,滞后,子
p,2,,婴儿死亡率,‰,约束性,2022,2.5,5,2000,3,2,0.5,1.25,ahead,快于预期,甲
p,2,,婴儿死亡率,‰,约束性,2023,2.1,4,1905,3,2,0.9,1.5,ahead,快于预期,乙
p,3,,医疗机构床位使用率,%,预期性,2022,80,8,10,75,85,0.5,1.25,ahead,快于预期,丙
p,3,,医疗机构床位使用率,%,预期性,2023,80.5,161,200,75,85,0.55,0.916,roughly_on_track,基本符合预期,丁
`;
    const result = await compared({ ...small, tables: { ...small.tables, indicators } });
    expect(changesOf(result, 'indicators')).toEqual([
      [1, '吸烟率', '', '', null, '吸烟率'],
      [2, '婴儿死亡率', '', 'seq', '1', '2'],
      [3, '医疗机构床位使用率', '', 'seq', '2', '3'],
      [3, '医疗机构床位使用率（三级医院）', '', '', '医疗机构床位使用率（三级医院）', null],
    ]);
  });

  it('承诺和项目也比，公式保护的单引号不算', async () => {
    put(published, small);
    const edition = smallWith('projects', ['在建,in_progress,在建（按期）', '竣工,completed,已完成']);
    const result = await compared({
      ...edition,
      tables: { ...edition.tables, commitments: (small.tables['commitments'] ?? '').replace("'-5", '-5') },
    });
    expect(result.difference.items.commitments).toEqual([]);
    expect(changesOf(result, 'projects')).toEqual([
      [1, '新医院', '2023', 'verdict_zh', '在建（按期）', '已完成'],
      [1, '新医院', '2023', 'stage', '在建', '竣工'],
    ]);
  });

  it('换了单元格、改了数、空白变成有数、同一数来自两处：原始数据逐个列出，并写明用到它的指标', async () => {
    put(published, small);
    const result = await compared(
      smallWith(
        'observations',
        ['4,人,reported,raw/甲区/2023/妇幼.xlsx,表一,C4', '4,人,reported,raw/甲区/2023/妇幼（修订）.xlsx,表一,C4'],
        [',张,missing', '120,张,reported'],
        ['甲区,2023,活产数,', '甲区,2023,活产数,,1905,人,reported,raw/甲区/2023/妇幼.xlsx,表二,C7,\n甲区,2023,活产数,'],
      ),
    );
    const figures = result.difference.figures.map(({ measure, before, after, uses }) => [
      measure,
      before?.value ?? null,
      after?.value ?? null,
      `${before?.cell}→${after?.cell}`,
      uses.map(({ name }) => name).join(),
    ]);
    expect(figures).toEqual([
      ['婴儿死亡数', '4', '4', 'C4→C4', '婴儿死亡率'],
      ['活产数', null, '1905', 'undefined→C7', '婴儿死亡率'],
      ['床位数', 'missing', '120', 'B2→B2', ''],
    ]);
    expect(changesOf(result, 'indicators')).toEqual([
      [
        1,
        '婴儿死亡率',
        '2023',
        'origin',
        'raw/甲区/2023/妇幼.xlsx｜表一｜C4',
        'raw/甲区/2023/妇幼（修订）.xlsx｜表一｜C4、raw/甲区/2023/妇幼.xlsx｜表二｜C7',
      ],
    ]);
    expect(differenceLines(result, classOf)[0]).toContain('主要指标 1 项（1 项只是来源变了）、原始数据 3 个；');
  });

  it('问题新增和消除，来源文件新增、删去、改了', async () => {
    put(published, small);
    const result = await compared({
      ...smallWith('problems', ['warn,W221', 'stop,E203']),
      inputs: { 'raw/甲区/2023/妇幼.xlsx': 'cc', 'raw/甲区/2023/人口.xlsx': 'dd' },
    });
    expect(result.difference.findings.map(({ isNew, severity, code }) => [isNew, severity, code])).toEqual([
      [true, 'stop', 'E203'],
      [false, 'warn', 'W221'],
    ]);
    expect(result.difference.inputs).toEqual([
      { file: 'raw/甲区/2023/人口.xlsx', change: '新增' },
      { file: 'raw/甲区/2023/妇幼.xlsx', change: '内容改了' },
      { file: 'raw/甲区/2023/床位.csv', change: '删去' },
    ]);
    expect(differenceLines(result, classOf)[0]).toMatch(
      /｜甲区中期评估报告：问题新增 1 个、消除 1 个；来源文件新增 1 个（raw/,
    );
  });
});

describe('说出来的话', () => {
  it('结论变化按重要程度：约束性在前，其次变了档次的', async () => {
    put(published, small);
    const indicators = (small.tables['indicators'] ?? '')
      .replace('ahead,快于预期,乙', 'sustained,持续达标,乙')
      .replace('roughly_on_track,基本符合预期', 'behind,滞后');
    const commitments = (small.tables['commitments'] ?? '').replace('behind,滞后', 'lost,由达标转为未达标');
    const result = await compared({ ...small, tables: { ...small.tables, indicators, commitments } });
    const lines = differenceLines(result, classOf);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(
      /^与上次（2024-\d\d-\d\d \d\d:\d\d）不同｜甲区中期评估报告：主要指标 2 项、量化承诺 1 项；来源文件没有变，变化来自登记表、规划、SQL 或程序$/,
    );
    expect(lines[1]).toBe(
      '  评估结论变了 3 项：婴儿死亡率（约束性） 快于预期→持续达标；医疗机构床位使用率 基本符合预期→滞后；签约率 滞后→由达标转为未达标',
    );
    expect(lines[2]).toBe(`  全部列在 ${join(output, published)}/${file}`);
  });

  it('结论没变而数值变了，说出名称', async () => {
    put(published, small);
    const lines = differenceLines(await compared(smallWith('indicators', ['2023,80.5,', '2023,80.6,'])), classOf);
    expect(lines.slice(1, 3)).toEqual(['  评估结论都没有变', '  2023年数值变了 1 项：医疗机构床位使用率']);
  });

  it('演示数据换成实际数据：写明性质变了，数字相同也不说相同', async () => {
    put(published, { ...small, demonstration: true });
    const result = await compared(small);
    expect(result.same).toBe(false);
    expect(differenceLines(result, classOf).at(-1)).toContain('数据性质由演示数据变为实际数据');
    expect(existsSync(join(staged, file))).toBe(true);
  });

  it('同一个结论换了说法：列在表中，不算结论变了', async () => {
    put(published, small);
    const result = await compared(
      smallWith('indicators', ['roughly_on_track,基本符合预期', 'roughly_on_track,基本达到预期']),
    );
    expect(changesOf(result, 'indicators')).toEqual([
      [2, '医疗机构床位使用率', '2023', 'verdict_zh', '基本符合预期', '基本达到预期'],
    ]);
    expect(differenceLines(result, classOf)[1]).toBe('  评估结论都没有变');
  });

  it('程序版本变了也写明', async () => {
    put(published, small);
    const result = await compared({ ...smallWith('indicators', ['2023,80.5,', '2023,80.6,']), program: '0.2.0' });
    expect(differenceLines(result, classOf)[0]).toContain('；程序由 0.1.0 换为 0.2.0');
  });
});

describe('草稿', () => {
  it('与已发布的比，已发布的一份和它的差异表不动', async () => {
    put(published, small);
    put(drafted, smallWith('indicators', ['2023,80.5,', '2023,1,']));
    const result = await compared(smallWith('indicators', ['2023,80.5,', '2023,80.6,']), true);
    expect(result.folder).toBe(join(output, drafted));
    expect(changesOf(result, 'indicators')).toEqual([[2, '医疗机构床位使用率', '2023', 'value', '80.5', '80.6']]);
    expect(differenceLines(result, classOf)[0]).toMatch(/^与已发布的报告（/);
    expect(existsSync(join(output, published, file))).toBe(false);
  });

  it('没有发布过的与上一次的草稿比；草稿改好发布时也与它比', async () => {
    put(drafted, small);
    const edition = smallWith('indicators', ['2023,80.5,', '2023,80.6,']);
    expect(differenceLines(await compared(edition, true), classOf)[0]).toMatch(/^与上次（/);
    expect(differenceLines(await compared(edition), classOf)[0]).toMatch(/^与上次的草稿（/);
  });
});

describe('上一次的数据不全', () => {
  const codes = ({ difference }: Compared) => difference.problems.map(({ code, where }) => `${code} ${where.file}`);

  it('没有 data/：说明没有比较，不说相同', async () => {
    mkdirSync(join(output, published), { recursive: true });
    writeFileSync(join(output, published, 'report.pdf'), '');
    const result = await compared(small);
    expect(codes(result)).toEqual([`W611 ${join(output, published)}/data`]);
    expect(result.same).toBe(false);
    expect(differenceLines(result, classOf)).toEqual([
      `没有与上次比较｜甲区中期评估报告：${join(output, published)} 没有可读的 data/`,
    ]);
    expect(sameLine([result])).toEqual([]);
    expect(existsSync(join(staged, file))).toBe(false);
  });

  it.each([
    ['引号不成对', (text: string) => `${text}"`],
    ['一行少了几格', (text: string) => `${text}p,4\n`],
    ['不是文字', () => '\u0000\uFFFF\n'],
    ['缺了认行的列', (text: string) => text.replace('seq', 'number')],
  ])('主要指标表%s：只说这张没有比较，其余照比', async (_, spoil) => {
    put(published, {
      ...smallWith('projects', ['在建,in_progress,在建（按期）', '竣工,completed,已完成']),
      tables: { ...small.tables, indicators: spoil(small.tables['indicators'] ?? '') },
    });
    const result = await compared(smallWith('projects', ['在建', '竣工']));
    expect(codes(result)).toEqual([`W611 ${join(output, published)}/data/indicators.csv`]);
    expect(result.difference.skipped).toEqual(['indicators']);
    expect(changesOf(result, 'projects')).toEqual([[1, '新医院', '2023', 'stage', '在建', '竣工']]);
  });

  it('旧格式少几列、多几列：只比两次都有的，并说明是哪些列', async () => {
    const older = (small.tables['observations'] ?? '').replace(',remark', '').replaceAll(/,$/gm, '');
    put(published, { ...small, tables: { ...small.tables, observations: older } });
    const result = await compared(smallWith('observations', ['C5,', 'C5,户籍口径']));
    expect(codes(result)).toEqual([`N613 ${join(output, published)}/data/observations.csv`]);
    expect(result.difference.problems[0]?.found).toBe('上次的表没有列 remark，只比较两次都有的列');
    expect(result.difference.figures).toEqual([]);
    expect(result.same).toBe(true);
  });

  it('发布以后被改动过：照比，并说明差异可能由此而来', async () => {
    put(published, small);
    appendFileSync(join(output, published, 'data/commitments.csv'), 'p,2,,接种率,%,,2023,99,ahead,快于预期\r\n');
    const result = await compared(small);
    expect(codes(result)).toEqual([`W612 ${join(output, published)}/data/commitments.csv`]);
    expect(changesOf(result, 'commitments')).toEqual([[2, '接种率', '', '', '接种率', null]]);
  });

  it.each(['', '{', '{"started":5}'])('运行记录写成 %j：照比，说明不知道性质和来源', async (text) => {
    put(published, small);
    writeFileSync(join(output, published, 'run.json'), text);
    const result = await compared(smallWith('indicators', ['2023,80.5,', '2023,80.6,']));
    expect(codes(result)).toEqual([`W611 ${join(output, published)}/run.json`]);
    expect(result.difference.items.indicators).toHaveLength(1);
    expect(differenceLines(result, classOf)[0]).toContain('上次没有运行记录，不知道来源文件是否变了');
  });
});

it.each([
  ['met', 'yes', '是'],
  ['kind', 'range', '区间'],
  ['pace_used', 'compound', '复合增速比'],
  ['note', 'yes', 'yes'],
  ['met', '', ''],
])('代码 %s＝%s 印成“%s”', (column, text, words) => {
  expect(codeWords(column, text)).toBe(words);
});

it.each([
  ['6.9', '6.85', '-0.05'],
  ['80.5', '80.30000000000001', '-0.19999999999999'],
  ['100', '1000', '900'],
  ['0.1', '0.3', '0.2'],
  ['-5', '5', '10'],
  ['5', '5', ''],
  ['滞后', '5', ''],
  ['', '5', ''],
])('%s → %s 增减 %s，不经过浮点数', (before, after, amount) => {
  expect(amountOfChange(before, after)).toBe(amount);
});

describe('差异表', () => {
  it('每种变化一张表，没有变化的不列；数照原样，增减准确，结论有颜色', async () => {
    put(published, small);
    await compared(
      smallWith(
        'indicators',
        ['2023,80.5,161', '2023,80.30000000000001,160'],
        ['roughly_on_track,基本符合预期', 'behind,滞后'],
      ),
    );
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(join(staged, file));
    expect(book.worksheets.map(({ name }) => name)).toEqual(['说明', '结论变化', '指标和项目']);
    const cells = (name: string): string[][] => {
      const rows: string[][] = [];
      book.getWorksheet(name)?.eachRow((row) => rows.push((row.values as unknown[]).slice(1).map(String)));
      return rows;
    };
    expect(cells('结论变化').at(-1)).toEqual(['主要指标', '2', '医疗机构床位使用率', '预期性', '基本符合预期', '滞后']);
    expect(cells('指标和项目').slice(-3)).toEqual([
      ['主要指标', '2', '医疗机构床位使用率', '预期性', '2023', '评估结论', '基本符合预期', '滞后'],
      [
        '主要指标',
        '2',
        '医疗机构床位使用率',
        '预期性',
        '2023',
        '数值',
        '80.5',
        '80.30000000000001',
        '-0.19999999999999',
      ],
      ['主要指标', '2', '医疗机构床位使用率', '预期性', '2023', '分子', '161', '160', '-1'],
    ]);
    const text = cells('说明').map((row) => row.join('｜'));
    expect(text.some((line) => /^数据性质｜两次都是实际数据/.test(line))).toBe(true);
    expect(text.some((line) => line.includes('2024-03-0') && line.startsWith('上次｜'))).toBe(true);
  });
});
