import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

const block = 512;

/** Writes the files and folders of an uncompressed ustar archive under `folder`. A path that leaves it is an error. */
export function untar(archive: Buffer, folder: string): void {
  for (let offset = 0; offset + block <= archive.length; ) {
    const name = field(archive, offset, 0, 100);
    if (name === '') return;
    const size = Number.parseInt(field(archive, offset, 124, 12).trim() || '0', 8);
    const kind = field(archive, offset, 156, 1);
    const target = join(folder, field(archive, offset, 345, 155), name);
    if (relative(folder, target).split(sep)[0] === '..') throw new Error(`archive entry outside its folder: ${name}`);
    if (kind === '5') {
      mkdirSync(target, { recursive: true });
    } else if (kind === '0' || kind === '') {
      mkdirSync(dirname(target), { recursive: true });
      const mode = Number.parseInt(field(archive, offset, 100, 8).trim() || '644', 8) & 0o777;
      writeFileSync(target, archive.subarray(offset + block, offset + block + size), { mode });
    } else {
      throw new Error(`archive entry of kind ${kind}: ${name}`);
    }
    offset += block + Math.ceil(size / block) * block;
  }
}

function field(archive: Buffer, offset: number, start: number, length: number): string {
  const bytes = archive.subarray(offset + start, offset + start + length);
  const end = bytes.indexOf(0);
  return bytes.toString('utf8', 0, end === -1 ? length : end);
}
