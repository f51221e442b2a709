import { describe, expect, it } from 'vitest';
import { PipelineError } from '../pipeline/problem.ts';
import { settleAll, throwFailures } from '../pipeline/settle.ts';

describe('settleAll', () => {
  it('keeps the order, whatever comes first, and goes on after a failure', async () => {
    const settled = await settleAll([30, 1, 10], 3, async (delay) => {
      await new Promise((resolve) => setTimeout(resolve, delay));
      if (delay === 1) throw new Error('坏');
      return delay;
    });
    expect(settled.map((one) => (one.status === 'fulfilled' ? one.value : String(one.reason)))).toEqual([
      30,
      'Error: 坏',
      10,
    ]);
  });

  it('runs no more at a time than allowed', async () => {
    let running = 0;
    let most = 0;
    await settleAll(Array.from({ length: 7 }), 2, async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 2));
      running -= 1;
    });
    expect(most).toBe(2);
  });

  it('gives nothing for nothing', async () => {
    expect(await settleAll([], 4, async () => 1)).toEqual([]);
  });
});

describe('throwFailures', () => {
  const known = (code: string) =>
    new PipelineError([{ severity: 'stop', code, where: {}, found: code, expected: '', remedy: '' }], 'environment');

  it('tells the problems of every failed edition together', async () => {
    const settled = await settleAll(['E501', '', 'E503'], 3, async (code) => {
      if (code !== '') throw known(code);
    });
    expect(() => throwFailures(settled)).toThrow(/E501[\s\S]*E503/);
  });

  it('lets a bug through as it is, and is silent when nothing failed', async () => {
    const bug = new TypeError('bug');
    const settled = await settleAll([known('E501'), bug], 1, (error) => Promise.reject(error));
    expect(() => throwFailures(settled)).toThrow(bug);
    expect(() => throwFailures([])).not.toThrow();
  });
});
