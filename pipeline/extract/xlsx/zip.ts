import { crc32, inflateRawSync } from 'node:zlib';
import { limits } from '../shared/limits.ts';
import { corrupt, isRefusal, locked, type Refusal, tooLarge } from '../shared/refusal.ts';

interface Part {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/**
 * Unpacks a zip container. The limits are checked against its directory before the first byte is unpacked, and each
 * part must then have exactly the size and the checksum the directory gives.
 * @returns parts by name without a leading slash
 */
export function unzip(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | Refusal {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = directoryOf(buffer);
  if (parts === null) return corrupt('压缩目录不完整');
  if (isRefusal(parts)) return parts;
  const total = parts.reduce((sum, part) => sum + part.size, 0);
  const ratio = total / buffer.length;
  if (total > limits.unpackedBytes || (total > limits.ratioFromBytes && ratio > limits.ratio)) {
    const size = `${Math.round(total / 1024 / 1024)} MB（${Math.round(ratio)} 倍）`;
    return tooLarge(`解压后达 ${size}`, `不超过 ${limits.unpackedBytes / 1024 / 1024} MB、${limits.ratio} 倍`);
  }
  const unpacked = new Map<string, Uint8Array>();
  for (const part of parts) {
    if (part.encrypted) return locked();
    if (unpacked.has(part.name)) return corrupt(`有两份同名的 ${part.name}，无法判断以哪一份为准`);
    const content = contentOf(buffer, part);
    if (content === null) return corrupt(`${part.name} 校验不符`);
    unpacked.set(part.name, content);
  }
  return unpacked;
}

function directoryOf(buffer: Buffer): readonly Part[] | Refusal | null {
  const end = buffer.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0 || end + 22 > buffer.length) return null;
  const count = buffer.readUInt16LE(end + 10);
  if (count > limits.parts) return tooLarge(`压缩包内有 ${count} 个部件`, `不超过 ${limits.parts} 个`);
  const parts: Part[] = [];
  let at = buffer.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > buffer.length || buffer.readUInt32LE(at) !== 0x02014b50) return null;
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => buffer.readUInt16LE(at + offset));
    const extraAt = at + 46 + (nameLength ?? 0);
    const next = extraAt + (extraLength ?? 0) + (commentLength ?? 0);
    if (next > buffer.length) return null;
    const name = buffer
      .toString('utf8', at + 46, extraAt)
      .replaceAll('\\', '/')
      .replace(/^\/+/, '');
    const [size, packed, offset] = wide(
      [24, 20, 42].map((field) => buffer.readUInt32LE(at + field)),
      buffer.subarray(extraAt, extraAt + (extraLength ?? 0)),
    );
    if (size === undefined || packed === undefined || offset === undefined) return null;
    const [flags, method, crc] = [
      buffer.readUInt16LE(at + 8),
      buffer.readUInt16LE(at + 10),
      buffer.readUInt32LE(at + 16),
    ];
    if (!name.endsWith('/')) parts.push({ name, encrypted: (flags & 1) === 1, method, crc, packed, size, offset });
    at = next;
  }
  return parts;
}

/** Replaces each 0xffffffff by its 64-bit value of the zip64 extra field; `undefined` when that is missing. */
function wide(fields: readonly number[], extra: Buffer): readonly (number | undefined)[] {
  let at = 0;
  while (at + 4 <= extra.length && extra.readUInt16LE(at) !== 1) at += 4 + extra.readUInt16LE(at + 2);
  at += 4;
  return fields.map((field) => {
    if (field !== 0xffffffff) return field;
    if (at + 8 > extra.length) return undefined;
    at += 8;
    return Number(extra.readBigUInt64LE(at - 8));
  });
}

function contentOf(buffer: Buffer, part: Part): Uint8Array | null {
  if (part.offset + 30 > buffer.length || buffer.readUInt32LE(part.offset) !== 0x04034b50) return null;
  const start = part.offset + 30 + buffer.readUInt16LE(part.offset + 26) + buffer.readUInt16LE(part.offset + 28);
  if (start + part.packed > buffer.length) return null;
  const packed = buffer.subarray(start, start + part.packed);
  const content = part.method === 8 ? inflate(packed, part.size) : part.method === 0 ? packed : null;
  return content !== null && content.length === part.size && crc32(content) === part.crc ? content : null;
}

function inflate(packed: Buffer, size: number): Buffer | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch {
    return null;
  }
}
