import { expect, test } from 'vitest';
import { spoiltFaults } from './spoilt.ts';

test('写坏任何一个数，都指出那一格，别的数不受牵连', () => {
  const { runs, faults } = spoiltFaults(1);
  expect(faults).toEqual([]);
  expect(runs).toBeGreaterThan(150);
});
