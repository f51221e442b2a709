import { describe, expect, test } from 'vitest';
import { mutantAccounts } from './mutants.ts';
import { mutations } from './mutations.ts';

describe('不改变意思的改动', () => {
  test('空行、空列、文本数字、全角、空格、括号、脚注号：没有一个读错、漏掉，也不多问', () => {
    // Every file under a fifth of the mutations in turn; every mutation with a fifth of the files.
    const accounts = mutantAccounts((file) => mutations.filter((_, index) => (file + index) % 5 === 0));
    const faults = accounts.flatMap(({ file, mutation, cells }) =>
      cells
        .filter(({ fate, timid }) => fate === 'wrong' || fate === 'lost' || timid)
        .map(({ cell, fate, why }) => `${mutation}：${file}#${cell} ${fate} ${why}`),
    );
    expect(faults).toEqual([]);
    expect(new Set(accounts.map(({ mutation }) => mutation)).size).toBe(mutations.length);
  });
});
