import type { utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { evaluator } from './evaluate.ts';

const sheet = {
  '!ref': 'A1:B4',
  A1: { t: 'n', v: 3 },
  A2: { t: 'n', v: 4 },
  A3: { t: 's', v: '好' },
  B1: { t: 'n', v: 0, f: "'数 据'!$A$1*100/A2" },
  B2: { t: 'n', v: 0, f: 'SUM(A1:A2)-(A1+A2)/2' },
  B3: { t: 's', v: '', f: 'IF(B1>=75,A3,IF(A1>=1,A1,A2))' },
  B4: { t: 'n', v: 0, f: 'MAX(0,MIN(1,(A2-A1)/(A1-A2)))' },
};

describe('evaluator', () => {
  it('works formulas out anew, whatever their cached results say', () => {
    const at = evaluator({ SheetNames: ['数 据'], Sheets: { '数 据': sheet } } as unknown as ReturnType<
      typeof utils.book_new
    >);
    expect(['B1', 'B2', 'B3', 'B4'].map((address) => at('数 据', address))).toEqual([75, 3.5, '好', 0]);
    expect(() => at('数 据', 'C9')).toThrow('empty');
  });
});
