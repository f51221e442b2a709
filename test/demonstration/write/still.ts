import { unzipSync, zipSync } from 'fflate';

/** The zip parts are dated with local clock fields, so a local date gives the same bytes in every time zone. */
const DATE = new Date(2026, 0, 1);

/** Packs a zip anew with fixed dates and order, so that equal content is equal bytes. */
export function still(zip: Uint8Array): Uint8Array {
  const parts = unzipSync(zip);
  const names = Object.keys(parts).sort(
    (a, b) => Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml') || (a < b ? -1 : 1),
  );
  return zipSync(Object.fromEntries(names.map((name) => [name, parts[name] ?? new Uint8Array()])), {
    mtime: DATE,
    level: 6,
  });
}
