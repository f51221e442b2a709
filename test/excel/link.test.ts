import { describe, expect, it } from 'vitest';
import { sourceLink } from '../../pipeline/excel/link.ts';

describe('sourceLink', () => {
  it('joins the root and the file, and has none without a root', () => {
    expect(sourceLink('../../..', 'raw/a.xlsx')).toEqual({ link: '../../../raw/a.xlsx' });
    expect(sourceLink('', 'raw/a.xlsx')).toEqual({ link: 'raw/a.xlsx' });
    expect(sourceLink(null, 'raw/a.xlsx')).toEqual({});
    expect(sourceLink('..', '')).toEqual({});
  });
});
