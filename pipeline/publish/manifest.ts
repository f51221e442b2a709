import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The record of a run for one edition, beside the clock and the versions that it ran with. */
export interface RunRecord {
  readonly plan: string;
  readonly report: string;
  readonly year: number;
  readonly draft: boolean;
  readonly demonstration: boolean;
  readonly started: string;
  readonly finished: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly checks: { readonly declared: number; readonly run: number };
  readonly promises: { readonly declared: number; readonly evaluated: number };
  readonly projects: { readonly declared: number; readonly evaluated: number };
  readonly problems: { readonly stop: number; readonly warn: number; readonly note: number };
  readonly inputs: readonly { readonly file: string; readonly bytes: number; readonly sha256: string }[];
}

/** Writes `run.json` into an edition folder: the record and the SHA-256 of every file beside it. */
export function writeManifest(directory: string, record: RunRecord): void {
  const outputs = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({
      file: path.slice(directory.length + 1).replaceAll('\\', '/'),
      sha256: createHash('sha256').update(readFileSync(path)).digest('hex'),
    }));
  writeFileSync(join(directory, 'run.json'), `${JSON.stringify({ ...record, outputs }, null, 2)}\n`);
}
