import { describe, expect, it } from 'vitest';
import { printedShare, rowStretch } from '../../pipeline/excel/form-pages.ts';

/** At three quarters of its size a page of 500 points holds 667: the lines, the head and 26 rows of 20 points. */
const share = 0.75;
const heights = (rows: number) => ({ lines: 100, head: 40, rows: Array<number>(rows).fill(20), foot: 60 });

/** A4 landscape has 795 points between the margins; so many characters of 5.25 points fill it at three quarters of their size. */
const widestForm = 201;

describe('printedShare', () => {
  it('sets text of ten points at 7.5 points or more up to the widest form, and never larger than it is', () => {
    expect(printedShare([widestForm]) * 10).toBeGreaterThanOrEqual(7.5);
    expect(printedShare([widestForm + 2]) * 10).toBeLessThan(7.5);
    expect(printedShare([20])).toBe(1);
  });
});

describe('rowStretch', () => {
  it('leaves the rows alone where the signature stands below some of them', () => {
    for (const rows of [0, 2, 12, 20, 36, 45]) expect(rowStretch(heights(rows), share), `${rows} rows`).toBe(1);
  });

  it('lowers the rows a little where the form then stands on one page, even one that holds a twentieth less', () => {
    for (const rows of [22, 23, 24]) {
      const stretch = rowStretch(heights(rows), share);
      expect(stretch).toBeGreaterThanOrEqual(0.9);
      expect(stretch).toBeLessThan(1);
      expect(100 + 40 + rows * 20 * stretch + 60, `${rows} rows`).toBeLessThanOrEqual(634);
    }
  });

  it('takes at least four rows along to the page of the signature, even where a page holds a twentieth less or a little over a twentieth more', () => {
    for (const rows of [25, 26, 27, 28, 29]) {
      const stretch = rowStretch(heights(rows), share);
      expect(stretch).toBeGreaterThan(1);
      for (const page of [634, 666, 713]) {
        const first = Math.floor((page - 140) / (20 * stretch));
        expect(rows - first, `${rows} rows, ${page} points`).toBeGreaterThanOrEqual(4);
      }
    }
  });
});
