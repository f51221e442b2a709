import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const readme = join(import.meta.dirname, '../../README.md');

/** The table that README prints between `<!-- name -->` and `<!-- /name -->`; empty where it has none. */
export function quotedTable(name: string): string {
  const text = readFileSync(readme, 'utf8');
  const start = text.indexOf(`<!-- ${name} -->`);
  const end = text.indexOf(`<!-- /${name} -->`);
  return start < 0 || end < start ? '' : text.slice(start + name.length + 9, end).trim();
}

/** Puts a table between the marks of README. */
export function quoteTable(name: string, table: string): void {
  const text = readFileSync(readme, 'utf8');
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README 没有 ${start}`);
  writeFileSync(readme, `${text.slice(0, from)}${start}\n${table}\n${text.slice(to)}`);
}
