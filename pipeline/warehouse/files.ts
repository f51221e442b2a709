import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '../encoding.ts';
import { parseHeader, type SqlFile } from './header.ts';
import { refusal } from './refuse.ts';

/**
 * Every `.sql` file below a folder of `sql/`, sorted by path; one saved by an old editor as GB18030 is read as that.
 * @throws PipelineError E310 for a header that breaks the rules, or text in an unknown encoding
 */
export function readSqlFiles(sqlDir: string, folder: string): readonly SqlFile[] {
  return readdirSync(join(sqlDir, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      const path = `${folder}/${name.slice(0, -4)}`;
      const decoded = decodeText(readFileSync(join(sqlDir, folder, name)));
      if (decoded === null) throw refusal('E310', path, '文字编码无法识别', '存为 UTF-8 的文本文件');
      return parseHeader(path, decoded.text);
    });
}

/** The folder of `sql/` that decides the rules of a file: `projects/plan/x` → `projects`. */
export function folderOf(path: string): string {
  return path.split('/')[0] ?? '';
}

/** The name of a file without its folders: `projects/plan/x` → `x`. */
export function baseName(path: string): string {
  return path.split('/').at(-1) ?? '';
}

/** Path is identity: `indicators/x` is the view `indicators.x`, `projects/plan/x` is `projects_plan.x`. */
export function viewName(path: string): string {
  const parts = path.split('/');
  return `${parts.slice(0, -1).join('_')}.${parts.at(-1)}`;
}
