import { basename, dirname, resolve } from 'node:path';
import type { Problem } from '../../problem.ts';
import { yearIn } from './year-folder.ts';

/**
 * One problem (W110) when the raw folder that was given lies above or below the one that holds the areas, instead of one
 * for every file; null when some file lies in an `<地区>/<年份>/`, or when nothing tells which folder was meant.
 * @param folder the raw folder on disk
 * @param printed how messages call it
 * @param files lists of names from that folder on
 */
export function wrongRoot(folder: string, printed: string, files: readonly (readonly string[])[]): Problem | null {
  const yearAt = (depth: number) => files.find((parts) => parts.length > depth + 1 && isYear(parts[depth]));
  if (files.length === 0 || yearAt(1) !== undefined) return null;
  const parent = dirname(resolve(folder));
  const below = yearAt(2);
  const [year] = yearAt(0) ?? [];
  if (year !== undefined) {
    const order = '；里面是 <年份>/<地区>/ 的，请改成 <地区>/<年份>/';
    return problem(printed, files.length, `下面直接是年份（${year}），像是一个地区的`, `${parent}${order}`);
  }
  if (below !== undefined)
    return problem(
      printed,
      files.length,
      `下面隔一层才是地区（${below.slice(0, 3).join('/')}）`,
      `${folder}/${below[0]}`,
    );
  if (isYear(basename(resolve(folder)))) return problem(printed, files.length, '像是一个年份的', dirname(parent));
  return null;
}

function isYear(name = ''): boolean {
  return yearIn(name) !== null;
}

function problem(printed: string, count: number, found: string, meant: string): Problem {
  return {
    severity: 'warn',
    code: 'W110',
    where: { file: printed },
    found: `这个文件夹${found}，其中 ${count} 个文件都没有读`,
    expected: '放有各地区文件夹的文件夹，里面是 <地区>/<年份>/',
    remedy: `请用 --raw 指定 ${meant}`,
    doubts: 'reading',
  };
}
