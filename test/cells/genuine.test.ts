import { beforeAll, describe, expect, test } from 'vitest';
import { address } from '../../pipeline/model/workbook.ts';
import { numericCells } from './account.ts';
import { type Genuine, genuineExists, genuineFamilies, genuineFiles, plainNumbers } from './genuine.ts';
import { quotedTable } from './readme.ts';
import { type Family, faultsOf, tableOf } from './tally.ts';
import { keyOf, spotsOf } from './truth.ts';

describe.skipIf(!genuineExists)('真实发布的统计表和畸形文件', () => {
  let files: readonly Genuine[] = [];
  let families: readonly Family[] = [];

  beforeAll(() => {
    files = genuineFiles();
    families = genuineFamilies(files);
  });

  test('没有一个读错，没有一个漏掉', () => {
    expect(faultsOf(families)).toEqual([]);
  });

  test('程序看到的数与只按分隔符读出的数相同', () => {
    let compared = 0;
    for (const { path, read } of files) {
      const plain = plainNumbers(path);
      if (plain === null) continue;
      const sheet = read.workbook?.sheets[0];
      const seen = [...numericCells(read.workbook)].sort();
      expect(seen, path).toEqual([...plain.keys()].map((cell) => keyOf(sheet?.name ?? '', cell)).sort());
      compared += seen.length;
    }
    expect(compared).toBeGreaterThan(9000);
  });

  test('词典不认识的指标，问题里写着它的名称；名称很多时写出前三十个，指出所有的格', () => {
    for (const { path, read, family } of files.filter(({ family }) => family.startsWith('年鉴序列'))) {
      const header = read.workbook?.sheets[0]?.rows[0] ?? [];
      const said = read.problems.map(({ found }) => found.normalize('NFKC')).join('\n');
      // A name that the dictionary knows may be asked about for its figures: 总诊疗人次有小数.
      const counted = read.problems.filter(
        ({ found, figure }) => figure !== undefined || /等 \d+ 个(?:名称都不在词典|栏目)/u.test(found),
      );
      const spots = new Set(counted.flatMap(({ where }) => spotsOf(where.cell ?? '')));
      const silent = header.slice(1).flatMap((cell, index) => {
        const filled = read.workbook?.sheets[0]?.rows
          .slice(1)
          .some((row, at) => (row[index + 1]?.text ?? '') !== '' && !spots.has(address(at + 1, index + 1)));
        return filled && cell !== null && !said.includes(cell.text.normalize('NFKC')) ? [cell.text] : [];
      });
      expect({ family, path, silent }).toEqual({ family, path, silent: [] });
    }
  });

  test('每个文件都在两秒之内读完或拒绝，并说明原因', () => {
    for (const { path, milliseconds, read } of files) {
      expect({ path, slow: milliseconds > 2000 }).toEqual({ path, slow: false });
      if (read.workbook === null) expect(read.problems.length, path).toBeGreaterThan(0);
    }
  });

  test('README 的“读数核对”与计算相同', () => {
    expect(quotedTable('genuine')).toBe(tableOf(families));
  });
});
