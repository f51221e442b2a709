import { expect, it } from 'vitest';
import { remembered } from '../../../pipeline/normalise/memory/remembered.ts';

it('works out each argument once, and again when too many came between', () => {
  const asked: number[] = [];
  const double = remembered((each: number) => {
    asked.push(each);
    return each * 2;
  }, 2);
  expect([1, 1, 2, 1, 3, 3, 1].map(double)).toEqual([2, 2, 4, 2, 6, 6, 2]);
  expect(asked).toEqual([1, 2, 3, 1]);
});
