import { describe, expect, it } from 'vitest';
import { remarks } from '../../pipeline/report/sheets/remarks.ts';
import { indicator, printed, yearResult } from './fixtures/sample.ts';

const plain = indicator({ seq: 1, name: '孕产妇死亡率', unit: '1/10万', target: '≤7' });

describe('remarks', () => {
  it('is blank when there is nothing to say', () => {
    expect(remarks(plain)).toBe('');
  });

  it('says everything once, in order', () => {
    const promise = {
      ...plain,
      current: yearResult(2023, printed(9.3), { note: '分母为活产数；小样本，结论不稳。' }),
      warnings: ['小样本，结论不稳', '达标但变差'],
      smallCount: true,
      pooled: printed(6.1, '6.1'),
      baseline: { ...plain.baseline, computed: true },
      reason: '转诊增多。',
      manual: { verdict: '待核', reason: '需复核', name: '李四', date: '2024-03-01' },
      registerNote: '口径同市级',
    };
    expect(remarks(promise)).toBe(
      '分母为活产数；小样本，结论不稳；达标但变差；三年合并值6.1；基期值按年报计算；未完成原因：转诊增多；人工评定：待核（需复核，李四，2024-03-01）；口径同市级',
    );
  });
});
