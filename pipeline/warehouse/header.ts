import { refusal } from './refuse.ts';

/** A SQL file: its header keys and the statement under it. */
export interface SqlFile {
  /** Path below `sql/` without the ending, e.g. `indicators/registered_nurses_per_1000`. */
  readonly path: string;
  readonly header: Readonly<Record<string, string>>;
  readonly statement: string;
  /** The line of the file on which the statement begins, from 1. */
  readonly line: number;
}

/** Header keys that each folder of `sql/` must have, and those that it may have. */
const headerKeys: Readonly<Record<string, { required: readonly string[]; optional: readonly string[] }>> = {
  functions: { required: ['title', 'source'], optional: [] },
  facts: { required: ['title', 'grain'], optional: ['members'] },
  indicators: { required: ['title', 'unit', 'decimals', 'definition', 'source'], optional: ['interval', 'method'] },
  projects: { required: ['title', 'definition'], optional: [] },
  evaluation: { required: ['title', 'grain'], optional: [] },
  checks: { required: ['title', 'severity', 'remedy'], optional: ['years', 'scope', 'explain'] },
};

/**
 * Splits a SQL file into header and statement. The header is the comment lines at the top, `-- key: value`,
 * a value going on in `--   more`. A full-width colon, as Chinese input gives it, serves too.
 * @throws PipelineError E310 when a key is missing, unknown or repeated
 */
export function parseHeader(path: string, text: string): SqlFile {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const end = lines.findIndex((line) => !line.startsWith('--'));
  const comment = end === -1 ? lines : lines.slice(0, end);
  const header: Record<string, string> = {};
  const faults: string[] = [];
  let key = '';
  for (const line of comment) {
    const entry = /^-- ([a-z_]+)(?:: | ?： ?)(.*)$/.exec(line);
    const more = /^--\s{2,}(\S.*)$/.exec(line);
    if (entry?.[1] !== undefined && entry[2] !== undefined) {
      key = entry[1];
      if (key in header) faults.push(`${key} 重复`);
      header[key] = entry[2].trim();
    } else if (more?.[1] !== undefined && key !== '') header[key] += more[1].trim();
    else faults.push(`无法识别的标头行“${line}”`);
  }
  const keys = headerKeys[path.split('/')[0] ?? ''];
  if (keys !== undefined) {
    faults.push(...keys.required.filter((name) => !header[name]).map((name) => `缺少 ${name}`));
    const known = [...keys.required, ...keys.optional];
    faults.push(
      ...Object.keys(header)
        .filter((name) => !known.includes(name))
        .map((name) => `多出 ${name}`),
    );
  }
  if (faults.length > 0) {
    const isParted = lines.slice(comment.length).some((line) => /^-- [a-z_]+[:：]/.test(line));
    const whole = isParted ? '，写在最前面，中间没有空行' : '';
    const expected = `以“-- 键: 值”写明 ${keys?.required.join('、') ?? ''}${whole}`;
    throw refusal('E310', path, `标头注释有误：${faults.join('；')}`, expected);
  }
  const rest = lines.slice(comment.length);
  const blank = rest.findIndex((line) => line.trim() !== '');
  const statement = rest.join('\n').trim().replace(/;$/, '');
  return { path, header, statement, line: comment.length + Math.max(blank, 0) + 1 };
}
