import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Files of programs and systems, not of people. */
const ofSystems = /^(\.|~\$)|^(thumbs\.db|desktop\.ini|icon\r)$/iu;
/** A hidden file that is a table all the same: neither a lock (.~) nor the other half of a file of a Mac (._). */
const hiddenTable = /^\.(?![~_]).+\.(xlsx?|xlsm|et|csv|tsv)$/iu;
const readMe = /^(readme|说明)(\.(txt|md))?$/iu;
/** Below 地区/年份 there is nothing but what departments sent. */
const yearFolders = 2;

/** What lies below a folder: lists of names from that folder on. */
export interface Listing {
  readonly files: readonly (readonly string[])[];
  /** Files that a program has open, by the lock that it has laid beside them. */
  readonly open: readonly (readonly string[])[];
  /** Folders that cannot be opened. */
  readonly closed: readonly (readonly string[])[];
  /** Links to folders: they are not followed, so that none leads in a circle. */
  readonly links: readonly (readonly string[])[];
}

/** Walks through a folder; locks, files of systems and read-mes above the folders of years are left out. */
export function listingOf(folder: string, parents: readonly string[] = []): Listing {
  const entries = entriesOf(join(folder, ...parents));
  if (entries === null) return { files: [], open: [], closed: [parents], links: [] };
  const names = new Set(entries.map(({ name }) => name));
  const open = [...names].flatMap((name) => lockedBy(name) ?? []).filter((name) => names.has(name));
  const parts = entries.map(({ name, isFolder, isLink }): Listing => {
    const path = [...parents, name];
    const none = { files: [], open: [], closed: [], links: [] };
    if (ofSystems.test(name) && !(hiddenTable.test(name) && !isFolder)) return none;
    if (isFolder) return isLink ? { ...none, links: [path] } : listingOf(folder, path);
    return readMe.test(name) && parents.length < yearFolders ? none : { ...none, files: [path] };
  });
  return {
    files: parts.flatMap(({ files }) => files),
    open: [...open.map((name) => [...parents, name]), ...parts.flatMap((part) => part.open)],
    closed: parts.flatMap(({ closed }) => closed),
    links: parts.flatMap(({ links }) => links),
  };
}

/** ~$表.xlsx (Excel), .~表.xlsx (WPS), .~lock.表.xlsx# (LibreOffice). */
function lockedBy(name: string): string | null {
  return /^\.~lock\.(.+)#$/u.exec(name)?.[1] ?? /^(?:~\$|\.~)(.+)$/u.exec(name)?.[1] ?? null;
}

interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
  readonly isLink: boolean;
}

function entriesOf(folder: string): readonly Entry[] | null {
  let entries: readonly Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return null;
  }
  return entries.map((entry) => {
    const isLink = entry.isSymbolicLink();
    const isFolder = isLink ? leadsToFolder(join(folder, entry.name)) : entry.isDirectory();
    return { name: entry.name, isFolder, isLink };
  });
}

function leadsToFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
