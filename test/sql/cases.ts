import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** One case of a YAML file with the name of the file (the view that it is about) and a prefix for its areas. */
type Case<T> = T & { readonly case: string; readonly view: string; readonly prefix: string };

/** All cases of a folder below `test/sql/`. */
export function readCases<T>(folder: string): readonly Case<T>[] {
  return readdirSync(join(import.meta.dirname, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => {
      const cases = parse(readFileSync(join(import.meta.dirname, folder, name), 'utf8')) as (T & { case: string })[];
      const view = name.slice(0, -5);
      return cases.map((each, index) => ({ ...each, view, prefix: `${view}#${index}#` }));
    });
}
