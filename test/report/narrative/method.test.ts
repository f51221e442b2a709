import { expect, it } from 'vitest';
import type { Plan } from '../../../pipeline/model/plan.ts';
import { methodOf } from '../../../pipeline/report/narrative/method.ts';
import { indicator } from '../fixtures/sample.ts';

const plan = {
  cuts: { ahead: 1, onTrack: 0.95, roughlyOnTrack: 0.6, behind: 0 },
  comparison: 'full',
  pace: 'linear',
} as Plan;
const one = { unit: '%', target: '30%左右', values: ['31'] };

it('prints the cuts, says each note of the register once and lists what is assumed', () => {
  const note = { registerNote: '正文没有基期值' };
  const paragraphs = methodOf(plan, [
    indicator({ ...one, seq: 1, name: '甲率', extra: { ...note, scope: '按此口径（假定，待确认）' } }),
    indicator({ ...one, seq: 2, name: '乙率', extra: note }),
    indicator({ ...one, seq: 3, name: '丙率' }),
  ]);
  expect(paragraphs.join('')).toContain('0.60—0.95为基本符合预期，0.00—0.60为滞后');
  expect(paragraphs.slice(-2)).toEqual([
    '待确认的假定——甲率：按此口径（假定，待确认）。',
    '甲率、乙率：正文没有基期值。',
  ]);
});
