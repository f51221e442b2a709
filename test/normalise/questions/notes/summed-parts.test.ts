import { expect, test } from 'vitest';
import { book, codes, read, sheet } from '../../build.ts';

const asked = (measure: string, unit: string, note: string) =>
  codes(
    read(
      book(
        sheet([
          ['指标', '单位', '2023年'],
          [measure, unit, 12034],
          ['执业（助理）医师数', '人', 9120],
          [`注：${note}`],
        ]),
      ),
    ),
  );

test.each([
  ['总诊疗人次', '人次', '总诊疗人次=门诊+急诊'],
  ['总诊疗人次', '人次', '总诊疗人次数为门诊、急诊人次之和'],
  ['总诊疗人次', '人次', '总诊疗人次数为门诊量'],
  ['医疗卫生机构数', '个', '机构数=医院+基层'],
  ['实有床位数', '张', '床位=编制床位'],
  ['实有床位数', '张', '床位数=医院床位+卫生院床位'],
])('%s（%s）由几个部分加成：%s 要问', (measure, unit, note) => {
  expect(asked(measure, unit, note)).not.toEqual([]);
});

test.each([
  ['医疗卫生机构数', '个', '医疗卫生机构=医院+基层医疗卫生机构+专业公共卫生机构+其他机构'],
  ['活产数', '人', '活产数=男+女'],
  ['注册护士数', '人', '执业（助理）医师数=执业医师+执业助理医师'],
])('%s（%s）的全部：%s 不问', (measure, unit, note) => {
  expect(asked(measure, unit, note)).toEqual([]);
});
