import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../temporary-folder.ts';

const folders = ['reference', 'functions', 'facts', 'indicators', 'projects', 'evaluation', 'checks'];

/** Runs `use` on a temporary `sql/` folder that holds the files given by path. */
export async function withSql<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (sqlDir: string) => Promise<T>,
): Promise<T> {
  const sqlDir = temporaryFolder('sql');
  try {
    for (const folder of folders) mkdirSync(join(sqlDir, folder));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(sqlDir, path)), { recursive: true });
      writeFileSync(join(sqlDir, path), text);
    }
    return await use(sqlDir);
  } finally {
    rmSync(sqlDir, { recursive: true });
  }
}
