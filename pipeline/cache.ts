import { accessSync, constants, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The folder that the packaged browser is unpacked into once: beside the packages, so that it moves with them; where
 * that may not be written, a folder of this user among the temporary files.
 * @param root the project's folder, absolute
 */
export function cacheFolder(root: string): string {
  const beside = join(root, 'node_modules', '.cache', 'health-plan-assessment');
  try {
    mkdirSync(beside, { recursive: true });
    accessSync(beside, constants.W_OK);
    return beside;
  } catch {
    return join(tmpdir(), `health-plan-assessment-${process.getuid?.() ?? 'user'}`);
  }
}
