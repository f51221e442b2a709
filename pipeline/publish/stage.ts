import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileFault } from './file-fault.ts';

/** Where an edition stands below the output folder; a draft never replaces what is published. */
export function editionFolder(plan: string, report: string, year: number, draft: boolean): string {
  return join(...(draft ? ['drafts'] : []), plan, `${report}-${year}`);
}

/**
 * Writes an edition aside and moves it into place only when it is whole; a failure leaves the edition before as it was.
 * @param write fills the folder that it is given
 * @returns the folder of the edition
 * @throws PipelineError E602 when the folder cannot be written or is held open by another program
 */
export async function stageEdition(
  outputDir: string,
  folder: string,
  write: (directory: string) => Promise<void>,
): Promise<string> {
  const staging = join(outputDir, `.staging-${process.pid}`, folder);
  const target = join(outputDir, folder);
  const before = `${staging}.before`;
  try {
    mkdirSync(staging, { recursive: true });
    await write(staging);
    mkdirSync(dirname(target), { recursive: true });
    replace(staging, target, before);
  } catch (error) {
    throw fileFault(error, target);
  }
  return target;
}

/** Moves `from` to `to`, keeping what stood there until the move is done. */
function replace(from: string, to: string, before: string): void {
  if (existsSync(to)) renameSync(to, before);
  try {
    renameSync(from, to);
  } catch (error) {
    if (existsSync(before)) renameSync(before, to);
    throw error;
  }
  rmSync(before, { recursive: true, force: true });
}

/** Removes what this run and broken runs before it left aside. Call it while holding the lock. */
export function clearStaging(outputDir: string): void {
  if (!existsSync(outputDir)) return;
  for (const name of readdirSync(outputDir)) {
    if (name.startsWith('.staging-')) rmSync(join(outputDir, name), { recursive: true, force: true });
  }
}

/** Removes an edition that no longer holds, such as the draft of one that is now published, and the folders that it leaves empty. */
export function withdraw(outputDir: string, folder: string): void {
  rmSync(join(outputDir, folder), { recursive: true, force: true });
  for (let above = dirname(folder); above !== '.'; above = dirname(above)) {
    const path = join(outputDir, above);
    if (!existsSync(path) || readdirSync(path).length > 0) return;
    try {
      rmdirSync(path);
    } catch {
      return; // held open by a file manager; an empty folder does no harm
    }
  }
}
