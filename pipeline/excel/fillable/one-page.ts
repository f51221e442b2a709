import type { FillableSheet } from './sheet.ts';

/** What A4 holds inside the margins, in points. */
const paper = { landscape: { width: 785, height: 495 }, portrait: { width: 535, height: 740 } } as const;
/** Points of one unit of column width. */
const unit = 5.4;
const smallest = 0.75;

/**
 * True for a sheet that one page holds at three quarters of the size that the page's width allows, or larger:
 * better a little smaller than one row and the signatures on a page of their own.
 * @param height of all rows in points
 */
export function fitsOnePage({ widths, landscape }: FillableSheet, height: number): boolean {
  const page = paper[landscape ? 'landscape' : 'portrait'];
  const wide = widths.reduce((sum, width) => sum + width, 0) * unit;
  const size = Math.min(1, page.width / wide);
  return page.height / (height * size) >= smallest;
}
