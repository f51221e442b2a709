import { describe, expect, it } from 'vitest';
import { grouped, groupedNumber } from '../../../pipeline/report/sheets/grouped.ts';

describe('grouped', () => {
  it('parts the thousands of an amount and leaves the dash and words alone', () => {
    expect(grouped({ value: 258000, text: '258000' })).toEqual({ value: 258000, text: '258,000' });
    expect(grouped({ value: 15197.79, text: '15197.79' }).text).toBe('15,197.79');
    expect(grouped({ value: null, text: '—' }).text).toBe('—');
  });

  it('keeps every digit of a number as it was read', () => {
    expect(groupedNumber(21890000).text).toBe('21,890,000');
    expect(groupedNumber(79.318276).text).toBe('79.318276');
    expect(groupedNumber(-1234.5).text).toBe('-1,234.5');
  });
});
