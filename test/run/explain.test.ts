import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Explained, explain } from '../../pipeline/explain.ts';
import { parseOptions } from '../../pipeline/options.ts';
import { PipelineError } from '../../pipeline/problem.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { exampleSql, explainExample, linesUnder } from './explain-example.ts';

let sqlDir = '';

beforeAll(() => {
  sqlDir = exampleSql();
});

const ask = (...argv: readonly string[]): Promise<Explained> => explainExample(sqlDir, argv);

async function refused(...argv: readonly string[]): Promise<string> {
  try {
    await ask(...argv);
    return '';
  } catch (error) {
    if (error instanceof PipelineError) return error.message;
    throw error;
  }
}

describe('一个数从何而来', () => {
  it('按序号：分子、分母、算式、P、R、结论和每个来源单元格，都与手算和原表一致', async () => {
    const found = await ask('--seq', '1');
    expect(found.lines.slice(1, 4)).toEqual([
      '每千常住人口注册护士数（人）',
      '2023年：6.90人｜基本符合预期',
      '示例区“十四五”时期卫生健康发展规划，主要指标第 1 项｜预期性｜中期评估 2023 年',
    ]);
    const how = linesUnder(found, '怎样得出');
    for (const line of [
      /^分子 +690$/,
      /^分母 +100,000$/,
      /^基期 +2020年 6\.00人（规划印出“6\.00”）$/,
      /^目标 +2025年 8\.0（/,
      /^时序进度 +60\.0%$/,
      /^完成进度 +45\.0%$/,
      /^进度比 +0\.75$/,
      /^结论 +基本符合预期：第 11 条，/,
      /^算式 +x＝690÷100,000×1000＝6\.9（2023年）；b＝6（2020年）；t＝8；/,
    ]) {
      expect(
        how.filter((text) => line.test(text)),
        String(line),
      ).toHaveLength(1);
    }
    expect(linesUnder(found, '来源单元格（2023年）')).toEqual([
      'raw/示例区/2023/统计表.csv｜统计表｜C4 ＝ 690 人（示例区2023年注册护士数）',
      'raw/示例区/2023/统计表.csv｜统计表｜C3 ＝ 100,000 人（示例区2023年年末常住人口）',
    ]);
    expect(linesUnder(found, '历年').map((line) => line.replaceAll(/ +/g, ' '))).toEqual([
      '年份 数值 分子 分母 时序进度 完成进度 进度比 结论',
      '2020 6.00 600 100,000 - - - （基期年，不评）',
      '2021 6.30 630 100,000 20.0% 15.0% 0.75 基本符合预期',
      '2022 6.60 660 100,000 40.0% 30.0% 0.75 基本符合预期',
      '2023 6.90 690 100,000 60.0% 45.0% 0.75 基本符合预期',
    ]);
    const definition = linesUnder(found, '定义');
    expect(definition).toContainEqual(expect.stringMatching(/^用到的指标项 +年末常住人口、注册护士数$/));
    expect(definition.slice(-2)).toEqual(['SELECT *', "FROM ratio_of('注册护士数', '年末常住人口', 1000)"]);
    expect(linesUnder(found, '审核')).toEqual([
      expect.stringMatching(/^规则 +(\d+) 条审核规则执行了 \1 条，都没有涉及它的发现$/),
    ]);
    expect(found.lines.some((line) => line.includes('演示'))).toBe(false);
    expect(found.answers).toEqual(['每千常住人口注册护士数（人） 2023年：6.90人｜基本符合预期']);
  });

  it('换一年：数、时序进度和来源都是那一年的', async () => {
    const found = await ask('--name', '注册护士', '--year', '2021');
    expect(found.lines[3]).toContain('年度监测 2021 年');
    expect(linesUnder(found, '怎样得出')).toContainEqual(expect.stringMatching(/^完成进度 +15\.0%$/));
    expect(linesUnder(found, '来源单元格（2021年）')[0]).toBe(
      'raw/示例区/2021/统计表.csv｜统计表｜C4 ＝ 630 人（示例区2021年注册护士数）',
    );
  });

  it('与参照地区相比的：比对值的分子、分母和来源', async () => {
    const found = await ask('--seq', '9');
    expect(linesUnder(found, '怎样得出')).toContainEqual(expect.stringMatching(/^比对值 +6\.50张$/));
    expect(linesUnder(found, '比对值从何而来')).toEqual([
      '比对值  北京市每千常住人口注册床位数 6.5，分子 130,000，分母 20,000,000（sql/indicators/registered_beds_per_1000.sql）',
      'raw/北京市/2023/市级参照指标.csv｜市级参照指标｜C4 ＝ 130,000 张（北京市2023年注册床位数）',
      'raw/北京市/2023/市级参照指标.csv｜市级参照指标｜C3 ＝ 20,000,000 人（北京市2023年年末常住人口）',
    ]);
  });

  it('基期值按年报计算的：基期年的来源也列出', async () => {
    const found = await ask('--seq', '7');
    expect(linesUnder(found, '来源单元格（基期2020年）')).toEqual([
      'raw/示例区/2020/统计表.csv｜统计表｜C12 ＝ 580 张（示例区2020年实际开放床位数）',
      'raw/示例区/2020/统计表.csv｜统计表｜C3 ＝ 100,000 人（示例区2020年年末常住人口）',
    ]);
  });

  it('没有数据的：缺什么、哪条规则说的，仍列出以前各年', async () => {
    const found = await ask('--seq', '4');
    expect(found.lines[2]).toBe('2023年：—｜数据缺失');
    expect(linesUnder(found, '来源单元格')).toEqual([]);
    expect(linesUnder(found, '审核').join('')).toMatch(
      /其中 2 条有涉及它的发现，其余没有.*〔promised_unmeasured〕.*缺 65岁及以上常住人口/,
    );
    expect(linesUnder(found, '历年').at(-1)).toMatch(/^2023 +- +- +- +60\.0% +- +- +数据缺失$/);
  });

  it('没有登记指标的承诺也说明', async () => {
    const found = await ask('--commitment', '1');
    expect(found.lines[1]).toBe('负压病房数（间）');
    expect(linesUnder(found, '定义').at(-1)).toMatch(/^算法 +没有登记指标$/);
    expect(linesUnder(found, '审核').join('')).toContain('〔promised_without_indicator〕');
  });

  it('重点项目：结论、算式、台账的那一行和历年阶段', async () => {
    const found = await ask('--project', '2');
    expect(found.lines.slice(1, 3)).toEqual(['城关社区卫生服务中心', '2023年：在建｜在建（滞后）']);
    const how = linesUnder(found, '怎样得出').join('\n');
    expect(how).toMatch(/^累计完成投资 +500 万元$/m);
    expect(how).toMatch(/^形象进度 +25\.0%$/m);
    expect(how).toMatch(/^计划工期已过 +65\.6%$/m);
    const file = 'raw/示例区/2023/重点项目台账.csv｜重点项目台账';
    expect(linesUnder(found, '来源（2023年台账）')).toEqual([
      `${file}｜A4 ＝ 2（序号）`,
      `${file}｜B4 ＝ 城关社区卫生服务中心（项目名称）`,
      `${file}｜C4 ＝ 在建（当前阶段）`,
      `${file}｜D4 ＝ 2022年1月（计划开工时间）`,
      `${file}｜E4 ＝ 2022年2月（实际开工时间）`,
      `${file}｜F4 ＝ 2024年（计划完成时间）`,
      `${file}｜H4 ＝ 2000（总投资（万元））`,
      `${file}｜I4 ＝ 500（累计完成投资（万元））`,
      `${file}｜K4 ＝ 25（形象进度（%））`,
    ]);
    expect(linesUnder(found, '历年').map((line) => line.replaceAll(/ +/g, ' '))).toEqual([
      '年份 阶段 结论',
      '2021 - 数据缺失',
      '2022 在建 在建（按期）',
      '2023 在建 在建（滞后）',
    ]);
  });
});

describe('人写下的判断', () => {
  it('更正、人工评定都列出姓名和日期；单元格是表中的数，分子是更正后的', async () => {
    const judged = exampleSql({
      corrections: '示例区,2023,注册护士数,,690,680,重复计入返聘人员,张三,2024-02-20,',
      manual_verdicts: 'example_145,midterm,2023,1,滞后,新院区未投用,李四,2024-02-26,',
    });
    const found = await explainExample(judged, ['--seq', '1']);
    expect(found.lines[2]).toContain('2023年：6.80人');
    expect(linesUnder(found, '怎样得出')).toContainEqual(expect.stringMatching(/^分子 +680$/));
    expect(linesUnder(found, '怎样得出')).toContainEqual('人工评定  滞后：新院区未投用（李四，2024-02-26）');
    expect(linesUnder(found, '来源单元格（2023年）')[0]).toMatch(/C4 ＝ 690 人/);
    expect(linesUnder(found, '人工登记')).toContain(
      '更正      2023年注册护士数：表中为690，更正为680：重复计入返聘人员（张三，2024-02-20）',
    );
    expect(linesUnder(found, '审核').join('')).toContain('〔figure_corrected〕');
  });
});

describe('数据有疑问', () => {
  it('写错的数扣下不用：结论为数据缺失，列出那一格和怎样改', async () => {
    const raw = join(temporaryFolder('explain-raw'), 'raw');
    cpSync('test/example/raw', raw, { recursive: true });
    const path = join(raw, '示例区/2023/统计表.csv');
    writeFileSync(path, readFileSync(path, 'utf8').replace('注册护士,人,690', '注册护士,人,69O'));
    const found = await explainExample(sqlDir, ['--seq', '1', '--raw', raw]);
    expect(found.lines.slice(2, 4).join('')).toMatch(/2023年：—｜数据缺失.*｜草稿/);
    expect(linesUnder(found, '审核').join('')).toMatch(
      /强制 +〔E203〕.*“69O”.*（raw\/示例区\/2023\/统计表\.csv｜统计表｜C4）/,
    );
  });
});

describe('问的是表里的指标项', () => {
  it('列出用到它的指标和各年的数、单元格', async () => {
    const found = await ask('--name', '活产数');
    expect(found.lines.slice(1, 3)).toEqual(['活产数（人）', '用到它的指标和承诺 1 项']);
    expect(linesUnder(found, '用到它的').map((line) => line.replaceAll(/ +/g, ' '))).toEqual([
      '名称 选项',
      '婴儿死亡率 --plan example_145 --seq 2',
    ]);
    expect(linesUnder(found, '历年（总数）').map((line) => line.replaceAll(/ +/g, ' '))).toContain(
      '示例区 2023 1,000 raw/示例区/2023/统计表.csv｜统计表｜C5',
    );
  });

  it.each([
    ['活产 婴儿数', '活产数（人）'],
    ['执业(助理)医师数', '执业（助理）医师数（人）'],
    ['执业医师（含助理）', '执业（助理）医师数（人）'],
  ])('登记的别名也可以，空格和括号的全角半角不论：%s', async (name, title) => {
    const found = await ask('--name', name);
    expect(found.lines[1]).toBe(title);
  });
});

describe('问得不清楚', () => {
  it.each([
    [['--seq', '11'], '〔E321〕选项 --seq 11 不可用，应为主要指标的序号 1—10。'],
    [['--project', '3'], '〔E321〕选项 --project 3 不可用，应为重点项目的序号 1—2。'],
    [['--name', '注册护土数'], '最接近的：每千常住人口注册护士数（--plan example_145 --seq 1）'],
    [
      ['--name', '床位数'],
      '名称中有它的：每千常住人口实际开放床位数（--plan example_145 --seq 7）、每千常住人口注册床位数',
    ],
    [['--name', 'zzz'], '应为规划中的指标、承诺或项目的名称，或词典中的指标项'],
    [['--seq', '1', '--year', '2024'], '〔E323〕示例区 2024 年没有可用数据'],
    [['--seq', '1', '--plan', 'none'], '〔E324〕'],
  ])('%j：指出可用的写法', async (argv, words) => {
    expect(await refused(...argv)).toContain(words);
  });

  it('几个规划都有序号，没有写明规划的不猜', async () => {
    await expect(explainExample('sql', ['--seq', '3'])).rejects.toThrow(
      '应为同时写明哪个规划：--plan chaoyang_145、--plan miyun_155',
    );
  });

  it('几个规划都有这个名称：年份只适用于一个的，答这一个', async () => {
    const surroundings = { sqlDir: 'sql', templatesDir: '', cacheDir: '', now: () => new Date(0), progress: () => {} };
    const { options } = parseOptions(['explain', '--name', '注册护士', '--year', '2024']);
    const { answers } = await explain(options, surroundings, { width: 100, colour: false });
    expect(answers).toEqual([expect.stringMatching(/^每千常住人口注册护士数（人） 2024年：[\d.]+人｜/)]);
  });

  it('全名优先于名称的一部分，全角和空格不论', async () => {
    const found = await ask('--name', '每千常住人口 注册床位数');
    expect(found.lines[1]).toBe('每千常住人口注册床位数（张）');
  });
});
