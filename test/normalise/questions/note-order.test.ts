import { expect, it } from 'vitest';
import { doubtInNote } from '../../../pipeline/normalise/questions/notes/note-doubts.ts';
import type { Measure } from '../../../pipeline/normalise/registers/vocabulary.ts';
import { dictionary } from '../build.ts';

const measure = (name: string): Measure => {
  const found = dictionary.measures.get(name);
  if (found === undefined) throw new Error(name);
  return found;
};

const asked = (text: string, name = '注册护士数', year = 2023, area = '朝阳区') =>
  doubtInNote(text, { measure: measure(name), year, area }, dictionary)?.word ?? null;

it('asks about the first clause that says something, whatever it is of', () => {
  expect(asked('数据截至9月底，缺3家')).toContain('9月');
  expect(asked('缺3家，数据截至9月底')).toBe('缺');
  expect(asked('缺3家，本表为2021年数据')).toBe('缺');
  expect(asked('本表为2021年数据，缺3家')).toContain('2021');
});

it('holds the same words against each figure by itself', () => {
  const text = '按户籍人口，本表为2022年数据';
  expect(asked(text, '注册护士数', 2022)).toContain('户籍');
  expect(asked(text, '年末户籍人口', 2022)).toBe(null);
  expect(asked(text, '年末户籍人口', 2023)).toContain('2022');
  expect(asked(text, '年末户籍人口', 2022)).toBe(null);
});

it('tells areas apart', () => {
  expect(asked('本表为海淀区数据', '注册护士数', 2023, '朝阳区')).toBe('海淀区');
  expect(asked('本表为海淀区数据', '注册护士数', 2023, '海淀区')).toBe(null);
});

it('hears nothing in a clause that is written twice and harmless', () => {
  expect(asked('数据四舍五入，数据四舍五入')).toBe(null);
});
