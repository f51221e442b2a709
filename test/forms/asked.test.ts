import { expect, it } from 'vitest';
import { askedMeasures } from '../../pipeline/forms/asked.ts';
import { readFormRegisters } from '../../pipeline/forms/registers.ts';

const registers = readFormRegisters('sql/reference', 'sql/reference');

it.each([
  // In the register also: at most 1.2 times the women delivered, twice the newborn screened, 5 % of the residents.
  ['活产数', ['年末常住人口']],
  // Only asked about: women delivered ≤ live births.
  ['产妇数', []],
  ['年内管理高血压患者数', ['年末常住人口']],
  ['婴儿死亡数', ['5岁以下儿童死亡数', '活产数']],
])('%s: the form says only the bounds that hold always', (measure, within) => {
  const [asked] = askedMeasures([{ area: '甲区', measure, indicator: '示例', members: [] }], registers);
  expect(asked?.within).toEqual(within);
});
