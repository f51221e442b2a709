import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../problem.ts';
import { limits } from '../shared/limits.ts';
import { asidePlace } from './aside-place.ts';
import { foreignFile } from './foreign-file.ts';
import { inUse, setAside, warning } from './input-messages.ts';
import { listingOf } from './listing.ts';
import { wrongRoot } from './wrong-root.ts';
import { yearIn } from './year-folder.ts';

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

/**
 * Lists the files in `<raw>/<地区>/<年份>/` and below, sorted by printed path, and a problem for each one that is not read:
 * W110 outside of such a folder, W111 the folder is not a year, W112 the type is not read, W113 cannot be opened, W105 too
 * large, W116 said by its name or folder to be something else; N103 for one that is read while a program has it open.
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
  const named = (parts: readonly string[]) => [printed, ...parts].join('/').normalize('NFC');
  const { files, open, closed, links } = listingOf(folder);
  const problems: Problem[] = [
    ...closed.map((parts) =>
      warning('W113', named(parts), '文件夹打不开，其中的文件未读', '可以读取的文件夹', '请检查访问权限'),
    ),
    ...links.map((parts) =>
      warning('W113', named(parts), '是通到别处的链接，其中的文件未读', '文件夹本身', '请把所指的文件夹复制到这里'),
    ),
  ];
  const misplaced = wrongRoot(folder, printed, files);
  if (misplaced !== null) return { inputs, problems: [misplaced] };
  const aside = new Map<string, { readonly what: string; readonly files: number }>();
  for (const parts of files) {
    const away = asidePlace(parts);
    if (away !== null) {
      const place = named(away.parts);
      aside.set(place, { what: away.what, files: (aside.get(place)?.files ?? 0) + 1 });
      continue;
    }
    const found = inputOf(join(folder, ...parts), named(parts), parts);
    if (found !== null && 'severity' in found) problems.push(found);
    else if (found !== null) inputs.push(found);
  }
  for (const [place, { what, files }] of aside) problems.push(setAside(place, what, files));
  for (const file of open.map(named)) if (inputs.some((input) => input.file === file)) problems.push(inUse(file));
  return {
    inputs: inputs.sort(byFile((input) => input.file)),
    problems: problems.sort(byFile((problem) => problem.where.file)),
  };
}

function inputOf(path: string, file: string, parts: readonly string[]): Input | Problem | null {
  const [area = '', yearFolder = '', name] = parts;
  const isStatement = parts.at(-1)?.normalize('NFC') === '评估说明.md';
  if (name === undefined || (isStatement && parts.length > 3)) {
    return warning(
      'W110',
      file,
      `文件不${isStatement ? '直接' : ''}在 <地区>/<年份>/ 文件夹内，未读`,
      '<地区>/<年份>/ 内的文件，例如 某区/2023/',
      '请移到所属地区和年份的文件夹',
    );
  }
  const year = yearIn(yearFolder);
  if (year === null) {
    return warning(
      'W111',
      file,
      `文件夹“${yearFolder}”不是年份，其中的文件未读`,
      '四位数的年份，例如 2023',
      '请改正文件夹名',
    );
  }
  if (isStatement) return null;
  const foreign = foreignFile(file);
  if (foreign !== null) return foreign;
  try {
    const status = statSync(path);
    if (!status.isFile()) return warning('W113', file, '不是普通文件，未读', '可以读取的文件', '请移出');
    const { size } = status;
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
    return { path, file, area: area.normalize('NFC'), year, bytes: size, sha256 };
  } catch {
    return warning('W113', file, '文件打不开，整份未读', '可以读取的文件', '请检查访问权限，或关闭正在使用它的程序');
  }
}

function byFile<Item>(file: (item: Item) => string | undefined): (one: Item, other: Item) => number {
  return (one, other) => ((file(one) ?? '') < (file(other) ?? '') ? -1 : 1);
}
