import { describe, expect, it } from 'vitest';
import { validationOf } from '../../../pipeline/excel/fillable/entry.ts';

describe('validationOf', () => {
  const number = { kind: 'number', least: 0, most: null, whole: false, states: [], error: '应填数' } as const;

  it('tells numbers from words before it compares, so that a word never makes the rule an error', () => {
    expect(validationOf(number, 'B2')?.formulae).toEqual(['IF(ISNUMBER(B2),AND(B2>=0),FALSE)']);
    expect(validationOf({ ...number, least: null }, 'B2')?.formulae).toEqual(['IF(ISNUMBER(B2),TRUE,FALSE)']);
    expect(validationOf({ ...number, most: 100, whole: true, states: ['待定'] }, 'AA10')?.formulae).toEqual([
      'IF(ISNUMBER(AA10),AND(AA10>=0,AA10<=100,AA10=INT(AA10)),OR(AA10="待定"))',
    ]);
  });

  it('stops on a wrong choice or number, only warns on a date, and leaves blanks alone', () => {
    const choice = validationOf({ kind: 'choice', choices: ['前期', '在建'], error: '请选' }, 'A1');
    expect(choice).toMatchObject({ type: 'list', formulae: ['"前期,在建"'], allowBlank: true, error: '请选' });
    expect(choice?.errorStyle).toBeUndefined();
    expect(validationOf({ kind: 'date', error: '应填日期' }, 'A1')).toMatchObject({
      type: 'date',
      errorStyle: 'warning',
    });
    expect(validationOf(number, 'A1')).toMatchObject({ allowBlank: true, showErrorMessage: true });
  });

  it('gives free text no rule, and a prompt where there is one', () => {
    expect(validationOf({ kind: 'text' }, 'A1')).toBeUndefined();
    expect(validationOf({ kind: 'text', prompt: '照抄' }, 'A1')).toMatchObject({
      prompt: '照抄',
      showErrorMessage: false,
    });
  });
});
