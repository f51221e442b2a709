import { createHash } from 'node:crypto';
import { type Dirent, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problem.ts';
import { extensionOf, extensionsOf } from './extension.ts';
import { limits } from './limits.ts';

/** One file to read. */
export interface Input {
  /** Path on disk. */
  readonly path: string;
  /** Path as messages print it, e.g. `raw/朝阳区/2023/卫生资源.xlsx`. */
  readonly file: string;
  /** The folder below the raw folder, e.g. 朝阳区. */
  readonly area: string;
  /** The folder below that, e.g. 2023. */
  readonly year: number;
  /** Size in bytes. */
  readonly bytes: number;
  readonly sha256: string;
}

const ignored = /^(\.|~\$)|^(thumbs\.db|desktop\.ini)$|^(readme|说明)[^.]*(\.(txt|md))?$|^评估说明\.md$/i;
const readable: readonly string[] = [...new Set(Object.values(extensionsOf).flat())];

/**
 * Lists the files in `<raw>/<地区>/<年份>/` and below, sorted by printed path, and a problem for each one that is not read:
 * W110 outside of such a folder, W111 the folder is not a year, W112 the type is not read, W113 cannot be opened, W105 too large.
 * @param folder the raw folder on disk
 * @param printed how messages call it, e.g. `raw`
 */
export function listInputs(
  folder: string,
  printed: string,
): { readonly inputs: readonly Input[]; readonly problems: readonly Problem[] } {
  if (!existsSync(folder)) {
    return {
      inputs: [],
      problems: [
        warning('W113', printed, '没有这个文件夹', '放有报送表的文件夹', '请按 <地区>/<年份>/ 建立后放入表格'),
      ],
    };
  }
  const inputs: Input[] = [];
  const problems: Problem[] = [];
  const named = (parts: readonly string[]) => [printed, ...parts].join('/').normalize('NFC');
  const unreadable = (parts: readonly string[]) => {
    problems.push(warning('W113', named(parts), '文件夹打不开，其中的文件未读', '可以读取的文件夹', '请检查访问权限'));
  };
  for (const parts of filesBelow(folder, [], unreadable)) {
    const found = inputOf(join(folder, ...parts), named(parts), parts);
    if ('severity' in found) problems.push(found);
    else inputs.push(found);
  }
  return {
    inputs: inputs.sort(byFile((input) => input.file)),
    problems: problems.sort(byFile((problem) => problem.where.file)),
  };
}

function inputOf(path: string, file: string, parts: readonly string[]): Input | Problem {
  const [area = '', yearFolder = ''] = parts;
  if (parts.length < 3) {
    return warning(
      'W110',
      file,
      '文件不在 <地区>/<年份>/ 文件夹内，未读',
      '<地区>/<年份>/ 内的文件，例如 某区/2023/',
      '请移到所属地区和年份的文件夹',
    );
  }
  const year = /^((?:19|20)\d\d)年?$/.exec(yearFolder.normalize('NFC'))?.[1];
  if (year === undefined) {
    return warning(
      'W111',
      file,
      `文件夹“${yearFolder}”不是年份，其中的文件未读`,
      '四位数的年份，例如 2023',
      '请改正文件夹名',
    );
  }
  const extension = extensionOf(file);
  if (!readable.includes(extension)) {
    const found = extension === '' ? '文件没有扩展名，未读' : `不读 ${extension} 文件`;
    return warning('W112', file, found, readable.join('、'), '请把其中的数据另存为表格后放入；不含数据的请移出');
  }
  try {
    const { size } = statSync(path);
    if (size > limits.fileBytes) {
      const found = `文件有 ${Math.round(size / 1024 / 1024)} MB，整份未读`;
      return warning(
        'W105',
        file,
        found,
        `不超过 ${limits.fileBytes / 1024 / 1024} MB`,
        '请删去与统计无关的内容，或拆成几个文件后再放入',
      );
    }
    const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex');
    return { path, file, area: area.normalize('NFC'), year: Number(year), bytes: size, sha256 };
  } catch {
    return warning('W113', file, '文件打不开，整份未读', '可以读取的文件', '请检查访问权限，或关闭正在使用它的程序');
  }
}

/** Paths of the files below a folder as lists of names; links to folders are not followed, so that none leads in a circle. */
function filesBelow(
  folder: string,
  parents: readonly string[],
  unreadable: (parts: readonly string[]) => void,
): readonly (readonly string[])[] {
  return entriesOf(join(folder, ...parents), () => unreadable(parents)).flatMap((entry) => {
    if (ignored.test(entry.name)) return [];
    const parts = [...parents, entry.name];
    return entry.isDirectory() ? filesBelow(folder, parts, unreadable) : [parts];
  });
}

function entriesOf(folder: string, unreadable: () => void): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    unreadable();
    return [];
  }
}

function byFile<Item>(file: (item: Item) => string | undefined): (one: Item, other: Item) => number {
  return (one, other) => ((file(one) ?? '') < (file(other) ?? '') ? -1 : 1);
}

function warning(code: string, file: string, found: string, expected: string, remedy: string): Problem {
  return { severity: 'warn', code, where: { file }, found, expected, remedy };
}
