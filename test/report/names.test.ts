import { expect, it } from 'vitest';
import { fullName } from '../../pipeline/report/names.ts';

const whole = { list: 'target', seq: 24, parent: null, name: '床位使用率' };
const first = { list: 'target', seq: 25, parent: 24, name: '其中：三级医院' };
const second = { list: 'target', seq: 26, parent: 24, name: '二级医院' };
const stranger = { list: 'commitment', seq: 24, parent: null, name: '签约率' };

it('names a part behind its parent, of its own list only', () => {
  const all = [stranger, whole, first, second];
  expect(all.map((item) => fullName(item, all))).toEqual([
    '签约率',
    '床位使用率',
    '床位使用率（三级医院）',
    '床位使用率（二级医院）',
  ]);
});
