import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Workbook } from '../../../pipeline/model/workbook.ts';
import { normalise } from '../../../pipeline/normalise/normalise.ts';
import { readDictionary } from '../../../pipeline/normalise/registers/dictionary.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { type Box, book, sheet } from '../build.ts';

const where = { area: '朝阳区', year: 2025 };
const registers = join(import.meta.dirname, '../../../sql/reference');

/** The questions about a workbook when a row has been added to a register, without those about tables received for the first time. */
function askedWith(workbook: Workbook, register: string, row: string): readonly string[] {
  const folder = temporaryFolder('own-answers');
  cpSync(registers, folder, { recursive: true });
  const file = join(folder, `${register}.csv`);
  writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}\r\n${row}\r\n`);
  const { problems } = normalise(workbook, where, readDictionary(folder, 'sql/reference'));
  return problems.flatMap(({ severity, code, where: { cell } }) => (severity === 'note' ? [] : `${code} ${cell}`));
}

const noted = (note: string, remark: Box = null) =>
  book(
    sheet([
      ['朝阳区2025年卫生统计'],
      ['指标', '单位', '2025年', '备注'],
      ['注册护士数', '人', 25905, remark],
      ['产妇数', '人', 18700],
      [note],
    ]),
  );

describe('a row of the kind 表注 answers what is asked about the sentence', () => {
  test.each(['数据截至2025年9月底。', '仅二级以上医院，基层未统计', '2025年数据暂缺，沿用2024年', '以上为快报数'])(
    '%s',
    (said) => {
      expect(askedWith(noted(said), 'title_words', '某句话,表注,,测试,')).not.toEqual([]);
      expect(askedWith(noted(said), 'title_words', `"${said}",表注,,测试,`)).toEqual([]);
    },
  );

  test.each(['估算', '缺区医院', '为10月末数', '为三级医院数'])('the remark %s', (said) => {
    expect(askedWith(noted('', said), 'title_words', '某句话,表注,,测试,')).not.toEqual([]);
    expect(askedWith(noted('', said), 'title_words', `${said},表注,,测试,`)).toEqual([]);
  });

  test('with another number in next year’s sentence where the row has *', () => {
    const row = '本表缺*家医院的数据,表注,,测试,';
    expect(askedWith(noted('本表缺3家医院的数据'), 'title_words', row)).toEqual([]);
    expect(askedWith(noted('本表缺民营医院的数据'), 'title_words', row)).not.toEqual([]);
  });
});

describe('a row of unused.csv answers what is asked about a name', () => {
  const listed = (head: string, line: string) =>
    book(
      sheet([
        ['朝阳区2025年卫生统计'],
        ['指标', '单位', '2025年', head],
        ['注册护士数', '人', 25905, 25000],
        ['产妇数', '人', 18700, 18000],
        [line, '人', 5, 4],
      ]),
    );

  test.each([
    ['全市平均', '产妇数（未建档）'],
    ['2025年（预计）', '产妇数（未建档）'],
    ['原报数', '地坛医院'],
  ])('%s and %s', (head, line) => {
    const workbook = listed(head, line);
    const before = askedWith(workbook, 'unused', '某名称,,测试,');
    const after = askedWith(workbook, 'unused', `${head},,测试,\r\n${line},,测试,`);
    expect(before.filter((each) => each.startsWith('W221'))).not.toEqual([]);
    expect(after.filter((each) => each.startsWith('W221'))).toEqual([]);
  });
});
