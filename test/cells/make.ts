import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesFolder, readCases } from './case.ts';
import { committedFamilies } from './families.ts';
import { genuineExists, genuineFamilies, genuineFiles } from './genuine.ts';
import { knownFamilies, placesIn, publishedTables } from './genuine-known.ts';
import { quoteTable } from './readme.ts';
import { tableOf } from './tally.ts';
import { bytesOf } from './write.ts';

/** Writes the files of all cases anew, then the tables that README quotes. */
rmSync(filesFolder, { recursive: true, force: true });
const cases = readCases();
for (const one of cases) {
  const folder = join(filesFolder, one.area, String(one.year));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, one.file), bytesOf(one));
}
quoteTable('cells', tableOf(committedFamilies()));
if (genuineExists) {
  quoteTable('genuine', tableOf(genuineFamilies(genuineFiles())));
  const tables = publishedTables();
  quoteTable('genuine-known', tableOf(knownFamilies(tables, placesIn(tables))));
}
console.log(`已生成 ${cases.length} 个文件，README 的“读数核对”已更新`);
