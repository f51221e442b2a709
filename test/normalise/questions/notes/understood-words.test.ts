import { describe, expect, test } from 'vitest';
import { book, codes, read, sheet } from '../../build.ts';

const asked = (remark: string) =>
  codes(
    read(
      book(
        sheet([['2023年朝阳区医政数据'], ['指标', '单位', '数值', '备注'], ['执业（助理）医师数', '人', 36, remark]]),
      ),
      'D3',
    ),
  );

describe('备注只说从哪个系统查来，或年末的时点', () => {
  test.each([
    '来源：医师电子注册系统',
    '取自国家医师信息管理系统',
    '北京市卫生健康统计年鉴',
    '12月31日时点数',
    '2023年12月31日时点',
  ])('%s 不问', (remark) => {
    expect(asked(remark)).toEqual([]);
  });

  test.each([
    '来源：医院信息系统',
    '取自11月注册系统',
    '来源：系统，不含驻区单位',
    '11月30日时点数',
    '来源：海淀区注册系统',
    '来源：未审核系统',
    '来源：月报',
  ])('%s 要问', (remark) => {
    expect(asked(remark)).not.toEqual([]);
  });
});
