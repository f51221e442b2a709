import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deliveries, handwritten } from './books/areas.ts';
import { bytesOf } from './bytes.ts';

/**
 * Writes the demonstration workbooks into `raw/<地区>/<年份>/`; the same bytes on every run.
 * @returns how many files were written
 * @throws at a folder that holds other files, which may be real data
 */
async function generate(raw: string): Promise<number> {
  let files = 0;
  for (const { area, year, books } of deliveries()) {
    const folder = join(raw, area, String(year));
    mkdirSync(folder, { recursive: true });
    const known = [...handwritten, ...books.map((book) => book.file)];
    const strange = readdirSync(folder).filter((name) => !known.includes(name));
    if (strange.length > 0)
      throw new Error(`${folder} 中有非演示文件：${strange.join('、')}；为免覆盖真实数据，已停止`);
    for (const book of books) writeFileSync(join(folder, book.file), await bytesOf(book));
    files += books.length;
  }
  return files;
}

const raw = process.argv[2] ?? fileURLToPath(new URL('../../raw/', import.meta.url));
console.log(`已生成 ${await generate(raw)} 个演示文件，位于 ${raw}`);
