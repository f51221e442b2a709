import { byStyle } from './biff-styles.ts';

/**
 * How far the cells of an .xls or .et (BIFF8) are set in by their format, by `row,column`, for each sheet in the order of the
 * stream. The records are those that were found whole.
 */
export function biffIndents(stream: Uint8Array): readonly ReadonlyMap<string, number>[] {
  return byStyle(stream, ({ indent }) => indent || null);
}
