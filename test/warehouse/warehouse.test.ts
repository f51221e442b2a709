import { describe, expect, it } from 'vitest';
import type { Problem } from '../../pipeline/problem.ts';
import { openDatabase, query, type Row } from '../../pipeline/warehouse/database.ts';
import { buildWarehouse, type Warehouse } from '../../pipeline/warehouse/warehouse.ts';
import { observationsOf } from '../sql/rows.ts';
import { withSql } from './files.ts';

const columns = 'NULL AS numerator, NULL AS denominator, origins, NULL AS note';
const files = {
  'reference/measures.csv': '\ufeffmeasure,unit\n注册护士数,人\n注册床位数,张\n',
  'reference/corrections.csv': 'area,year,demonstration\n甲区,2023,是\n乙区,2023,是\n丙区,2023,\n',
  'functions/doubled.sql':
    '-- title: 两倍\n-- source: 示例\nCREATE MACRO doubled(x) AS 2 * x;\n-- Tests\n-- doubled(2) = 4\n',
  'facts/figures.sql':
    '-- title: 数据\n-- grain: area\nSELECT area, year, measure, value, [origin] AS origins FROM loaded.observations\n',
  'facts/observations.sql':
    '-- title: 可用\n-- grain: area\nFROM facts.figures WHERE NOT EXISTS (FROM loaded.withheld WHERE coalesce(withheld.area = figures.area, true) AND coalesce(withheld.year = figures.year, true) AND coalesce(withheld.measure = figures.measure, true))\n',
  'indicators/nurses.sql': `-- title: 护士\n-- unit: 人\n-- decimals: 2\n-- definition: 示例\n-- source: 示例\nSELECT area, year, doubled(value) AS value, ${columns} FROM facts.observations WHERE measure = '注册护士数'\n`,
  'projects/plan_a/hospital.sql':
    "-- title: 医院\n-- definition: 示例\nSELECT area, year, '阶段' AS aspect, NULL AS planned, '在建' AS actual, NULL AS unit, origins FROM facts.observations\n",
  'checks/negative.sql':
    "-- title: 负数\n-- severity: stop\n-- remedy: 请改正\nSELECT area, year, measure, '负数' AS found, '正数' AS expected, origins FROM facts.figures WHERE value < 0\n",
  'checks/small.sql':
    "-- title: 小\n-- severity: warn\n-- remedy: 请核实\nSELECT area, year, indicator AS measure, '小' AS found, '' AS expected, origins FROM measured.indicators WHERE value < 10\n",
};

interface Built {
  readonly warehouse: Warehouse;
  readonly rows: (sql: string) => Promise<readonly Row[]>;
}

async function build<T>(
  changes: Readonly<Record<string, string | Uint8Array>>,
  use: (built: Built) => Promise<T>,
  problems: readonly Problem[] = [],
): Promise<T> {
  return withSql({ ...files, ...changes }, async (sqlDir) => {
    const database = await openDatabase();
    try {
      const warehouse = await buildWarehouse(database, {
        sqlDir,
        plans: [],
        editions: [],
        observations: observationsOf([
          ['甲区', 2023, '注册护士数', '', 3],
          ['甲区', 2024, '注册护士数', '', 30],
          ['乙区', 2023, '注册护士数', '', -3],
        ]),
        ledger: [],
        problems,
        demonstrationAreas: ['甲区'],
      });
      return await use({ warehouse, rows: (sql) => query(database, sql) });
    } finally {
      database.close();
    }
  });
}

const built = (changes: Readonly<Record<string, string | Uint8Array>>) =>
  build(changes, async ({ warehouse }) => warehouse);

describe('buildWarehouse', () => {
  it('runs the checks of raw figures first and withholds what stops', async () => {
    await build({}, async ({ warehouse, rows }) => {
      expect(await rows('SELECT indicator, area, year, value FROM measured.indicators ORDER BY ALL')).toEqual([
        { indicator: 'nurses', area: '甲区', year: 2023, value: 6 },
        { indicator: 'nurses', area: '甲区', year: 2024, value: 60 },
      ]);
      expect(warehouse.checksRun).toBe(2);
      expect(warehouse.checksDeclared).toBe(2);
      expect(warehouse.findings).toEqual([
        {
          severity: 'stop',
          title: '负数',
          code: 'negative',
          where: { file: '示例.csv', sheet: '表', cell: 'A3' },
          found: '乙区2023年注册护士数：负数',
          expected: '正数',
          remedy: '请改正',
          figure: { area: '乙区', year: 2023, measure: '注册护士数' },
          origins: ['示例.csv#表!A3'],
        },
        expect.objectContaining({ severity: 'warn', title: '小', code: 'small', found: '甲区2023年nurses：小' }),
      ]);
    });
  });

  it('puts projects, definitions and needs under one roof', async () => {
    await build({}, async ({ rows }) => {
      expect(await rows("SELECT plan, project FROM measured.projects WHERE area = '甲区' AND year = 2023")).toEqual([
        { plan: 'plan_a', project: 'hospital' },
      ]);
      expect(await rows('FROM measured.definitions')).toEqual([
        {
          indicator: 'nurses',
          title: '护士',
          unit: '人',
          decimals: 2,
          definition: '示例',
          source: '示例',
          interval: 'none',
          method: '',
        },
      ]);
      expect(await rows('FROM measured.needs')).toEqual([{ indicator: 'nurses', measure: '注册护士数' }]);
    });
  });

  it('loads a demonstration row only for the areas of demonstration data', async () => {
    await build({}, async ({ rows }) => {
      expect(await rows('SELECT area FROM reference.corrections ORDER BY area')).toEqual([
        { area: '丙区' },
        { area: '甲区' },
      ]);
    });
  });

  const problem = (figure: Problem['figure'], severity: Problem['severity'] = 'stop'): Problem => ({
    severity,
    code: 'E203',
    where: {},
    found: '',
    expected: '',
    remedy: '',
    ...(figure === undefined ? {} : { figure }),
  });
  it.each([
    ['one figure', problem({ area: '甲区', year: 2023, measure: '注册护士数' }), [2024]],
    [
      'each figure of a problem of several',
      {
        ...problem({ area: '甲区', year: 2024, measure: '注册床位数' }),
        also: [{ area: '甲区', year: 2023, measure: '注册护士数' }],
      },
      [2024],
    ],
    ['every measure of an area and year', problem({ area: '甲区', year: 2023 }), [2024]],
    ['every year of a measure', problem({ area: '甲区', measure: '注册护士数' }), []],
    ['another measure', problem({ area: '甲区', year: 2023, measure: '注册床位数' }), [2023, 2024]],
    ['nothing, when only warned', problem({ area: '甲区', year: 2023, measure: '注册护士数' }, 'warn'), [2023, 2024]],
    ['nothing, when no figure is named', problem(undefined), [2023, 2024]],
    ['nothing, when the figure is empty', problem({}), [2023, 2024]],
  ])('withholds %s of a problem of reading', async (_, reading, years) => {
    await build(
      {},
      async ({ rows }) => {
        const left = await rows('SELECT year FROM measured.indicators ORDER BY year');
        expect(left.map((row) => row['year'])).toEqual(years);
      },
      [reading],
    );
  });

  it('reaches no file once the data are loaded', async () => {
    await build({}, async ({ rows }) => {
      await expect(rows("SELECT * FROM read_csv('/etc/passwd')")).rejects.toThrow();
    });
  });
});

describe('a file that breaks the rules of its folder is refused by name', () => {
  const header = '-- title: 护士\n-- unit: 人\n-- decimals: 2\n-- definition: 示例\n-- source: 示例\n';
  it.each([
    [
      'reads what it may not',
      `${header}SELECT area, year, value, ${columns} FROM loaded.observations`,
      '读取了 loaded.observations',
    ],
    ['lacks a column', `${header}SELECT area, year FROM facts.observations`, '列为 area、year'],
    [
      'has the columns in another order',
      `${header}SELECT year, area, value, ${columns} FROM facts.observations`,
      '列为 year、area',
    ],
    ['names a column that does not exist', `${header}SELECT nothing FROM facts.observations`, '语句无法执行'],
    ['does not parse', `${header}SELEC 1`, '语句无法解析'],
    ['has Chinese brackets', `${header}SELECT round（value） FROM facts.observations`, '用半角的'],
    ['has Chinese quotes', `${header}SELECT ‘甲’ FROM facts.observations`, '用半角的'],
    ['is not a SELECT', `${header}DROP TABLE facts.figures`, '语句无法解析'],
    ['is two statements', `${header}SELECT 1; SELECT 2`, '有 2 条语句'],
    ['lacks a header key', `-- title: 护士\nSELECT 1`, '缺少 unit'],
  ])('%s', async (_, text, message) => {
    const refused = built({ 'indicators/nurses.sql': text });
    await expect(refused).rejects.toThrow('sql/indicators/nurses.sql');
    await expect(built({ 'indicators/nurses.sql': text })).rejects.toThrow(message);
  });

  it('names a measure that the dictionary does not have, and says which come near', async () => {
    const macro = `-- title: 值\n-- source: 示例\nCREATE MACRO figure_of(value_measure, other := '') AS TABLE SELECT area, year, value, NULL AS numerator, NULL AS denominator, origins, NULL AS note FROM facts.observations WHERE measure = value_measure;\n-- Tests\n-- (SELECT count(*) FROM figure_of('没有', other := '别的')) = 0\n`;
    const named = (measure: string) => ({
      'functions/figure_of.sql': macro,
      'indicators/nurses.sql': `${header}SELECT * FROM figure_of('${measure}', other := '不是指标项')`,
    });
    await expect(built(named('注册床位'))).rejects.toThrow(
      '〔E311〕sql/indicators/nurses.sql：用到的指标项“注册床位”不在 measures.csv，应为measures.csv 登记的指标项（最接近的：注册床位数）',
    );
    await expect(built(named('注册床位数'))).resolves.toBeDefined();
  });

  it('says the line of the file, below the header and blank lines, and what is wrong in Chinese', async () => {
    const at = (statement: string) => built({ 'indicators/nurses.sql': `${header}\n${statement}` });
    const line = header.split('\n').length + 2;
    await expect(at("SELECT '注册护士数'\nWHERE = 3")).rejects.toThrow(
      `〔E311〕sql/indicators/nurses.sql｜第 ${line} 行：语句无法解析：“=”附近写错（syntax error at or near "="），应为一条 SELECT。`,
    );
    await expect(at("SELECT '注册护士数',\n  abs((1)")).rejects.toThrow(`第 ${line} 行：语句无法解析：没有写完`);
    await expect(at('SELECT area,\n  half(2)\nFROM facts.observations')).rejects.toThrow(
      `第 ${line} 行：语句无法执行：没有函数 half（`,
    );
    await expect(at('SELECT area,\n  nothing\nFROM facts.observations')).rejects.toThrow(
      `第 ${line} 行：语句无法执行：没有列或表 nothing（`,
    );
  });

  it('a macro of another name, one that does not parse, one that does not bind', async () => {
    const of = (statement: string) =>
      built({ 'functions/doubled.sql': `-- title: 两倍\n-- source: 示例\n${statement}\n` });
    await expect(of('CREATE MACRO halved(x) AS 2 * x;')).rejects.toThrow('定义的宏是 halved');
    await expect(of('CREATE MACRO doubled(x) AS 2 *;')).rejects.toThrow(
      'sql/functions/doubled.sql｜第 3 行：语句无法解析',
    );
    await expect(of('CREATE MACRO doubled(x) AS nowhere(x);')).rejects.toThrow(
      'sql/functions/doubled.sql｜第 3 行：宏无法创建',
    );
  });

  it('Chinese that an old editor saved in its own encoding is no fault, nor is a byte-order mark', async () => {
    const statement =
      "SELECT area, year, value, NULL AS numerator, NULL AS denominator, origins, NULL AS note FROM facts.observations WHERE measure = '";
    const gbk = Buffer.concat([
      Buffer.from('-- title: a\n-- unit: a\n-- decimals: 2\n-- definition: a\n-- source: a\n'),
      Buffer.from(statement),
      Buffer.from([0xd7, 0xa2, 0xb2, 0xe1, 0xbb, 0xa4, 0xca, 0xbf, 0xca, 0xfd]), // 注册护士数 in GBK
      Buffer.from("'\n"),
    ]);
    for (const text of [gbk, `\ufeff${header}${statement}注册护士数'`]) {
      const rows = await build({ 'indicators/nurses.sql': text }, async (each) =>
        each.rows("SELECT value FROM indicators.nurses WHERE area = '甲区' AND year = 2024"),
      );
      expect(rows).toEqual([{ value: 30 }]);
    }
  });

  it('text in an unknown encoding', async () => {
    await expect(built({ 'indicators/nurses.sql': Buffer.from([0xff, 0xfe, 0x00, 0xd8]) })).rejects.toThrow(
      '〔E310〕sql/indicators/nurses.sql：文字编码无法识别',
    );
  });

  it('an indicator with two rows for one area and year', async () => {
    const doubled = `${header}SELECT area, year, value, ${columns} FROM facts.observations UNION ALL SELECT area, year, value + 1, ${columns} FROM facts.observations`;
    await expect(built({ 'indicators/nurses.sql': doubled })).rejects.toThrow(
      '〔E312〕sql/indicators/nurses.sql：甲区2023年有 2 行，应为每个地区每一年一行',
    );
  });

  it('a check of a severity that there is not', async () => {
    const check =
      "-- title: 负数\n-- severity: error\n-- remedy: 请改正\nSELECT area, year, measure, '' AS found, '' AS expected, origins FROM facts.figures\n";
    await expect(built({ 'checks/negative.sql': check })).rejects.toThrow(
      '〔E310〕sql/checks/negative.sql：标头注释有误：severity 为“error”',
    );
  });

  it('a circle of views', async () => {
    const circle = (other: string) => `-- title: 甲\n-- grain: area\nSELECT area FROM facts.${other}\n`;
    await expect(built({ 'facts/a.sql': circle('b'), 'facts/b.sql': circle('a') })).rejects.toThrow('视图互相引用');
  });

  it('a register that is not text', async () => {
    await expect(built({ 'reference/measures.csv': 'measure\n"未闭合\n' })).rejects.toThrow(
      '〔E301〕sql/reference/measures.csv',
    );
  });
});
