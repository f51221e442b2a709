import { corrupt, type Refusal } from '../shared/refusal.ts';

const endOfChain = 0xfffffffe;

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/**
 * Streams at the top of an OLE compound file ([MS-CFB]) by lower-case name. Read here because the library follows a
 * sector chain that bites its own tail for ever.
 */
export function topStreams(bytes: Uint8Array): ReadonlyMap<string, () => Buffer | null> | Refusal {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const damaged = corrupt('文件结构断裂');
  if (file.length < 512) return damaged;
  const shift = file.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) return damaged;
  const sector = (index: number) => file.subarray((index + 1) << shift, (index + 2) << shift);
  const table = sectorTable(file, sector, Math.ceil(file.length / (1 << shift)));
  const chain = table && ((start: number) => joined(start, table, sector));
  const listing = chain?.(file.readUInt32LE(48));
  const entries = listing && entriesOf(listing);
  const root = entries?.[0];
  if (!chain || !entries || !root || root.type !== 5) return damaged;
  const small = () => {
    const container = chain(root.start);
    const sectors = chain(file.readUInt32LE(60));
    if (container === null || sectors === null) return null;
    const size = 1 << file.readUInt16LE(32);
    return { links: words(sectors), piece: (index: number) => container.subarray(index * size, (index + 1) * size) };
  };
  const content = (entry: Entry): Buffer | null => {
    if (entry.size >= file.readUInt32LE(56)) return cut(chain(entry.start), entry.size);
    const mini = small();
    return mini && cut(joined(entry.start, mini.links, mini.piece), entry.size);
  };
  const top = siblings(entries, root.child);
  return new Map(top.map((entry) => [entry.name.toLowerCase(), () => content(entry)]));
}

function cut(data: Buffer | null, size: number): Buffer | null {
  return data === null || data.length < size ? null : data.subarray(0, size);
}

function words(data: Buffer): number[] {
  return Array.from({ length: data.length >> 2 }, (_, index) => data.readUInt32LE(index * 4));
}

/** The table of the chains; it has no more entries than the file has sectors, whatever its header says. */
function sectorTable(file: Buffer, sector: (index: number) => Buffer, sectors: number): readonly number[] | null {
  const list = words(file.subarray(76, 512));
  let next = file.readUInt32LE(68);
  for (let count = file.readUInt32LE(72); count > 0 && next < endOfChain - 3; count -= 1) {
    const more = words(sector(next));
    if (more.length === 0 || list.length > sectors) return null;
    next = more.at(-1) ?? endOfChain;
    list.push(...more.slice(0, -1));
  }
  const most = Math.ceil(sectors / 128);
  return list.slice(0, Math.min(file.readUInt32LE(44), most)).flatMap((index) => words(sector(index)));
}

function joined(start: number, links: readonly number[], piece: (index: number) => Buffer): Buffer | null {
  const pieces: Buffer[] = [];
  for (let index = start; index < endOfChain; index = links[index] ?? -1) {
    if (index < 0 || index >= links.length || pieces.length > links.length) return null;
    pieces.push(piece(index));
  }
  return Buffer.concat(pieces);
}

function entriesOf(listing: Buffer): readonly Entry[] {
  return Array.from({ length: listing.length >> 7 }, (_, index) => {
    const at = index << 7;
    const nameBytes = Math.max(0, Math.min(64, listing.readUInt16LE(at + 64)) - 2);
    return {
      name: listing.toString('utf16le', at, at + nameBytes),
      type: listing.readUInt8(at + 66),
      left: listing.readUInt32LE(at + 68),
      right: listing.readUInt32LE(at + 72),
      child: listing.readUInt32LE(at + 76),
      start: listing.readUInt32LE(at + 116),
      size: listing.readUInt32LE(at + 120),
    };
  });
}

function siblings(entries: readonly Entry[], first: number): readonly Entry[] {
  const seen = new Set<number>();
  const open = [first];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const entry = entries[index];
    if (!entry || seen.has(index)) continue;
    seen.add(index);
    open.push(entry.left, entry.right);
  }
  return [...seen].flatMap((index) => entries[index] ?? []);
}
