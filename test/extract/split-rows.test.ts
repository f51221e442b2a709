import { expect, test } from 'vitest';
import { readWorkbook } from '../../pipeline/extract/read.ts';

function asked(...rows: readonly string[]): readonly string[] {
  return readWorkbook('a.csv', new TextEncoder().encode(rows.join('\n'))).problems.map(
    ({ code, where }) => `${code} ${where.cell}`,
  );
}
const years = '指标,2023年,2022年';

test('a small number and three digits in every line of a table of years is one number split', () => {
  expect(asked(years, '注册护士数,2,936', '医师数,3,167')).toEqual(['W119 B2、C2、B3、C3']);
  expect(
    asked('人员,,,', '指标,单位,本年,上年', '注册护士数,人,2,936', '医师数,人,3,167', '活产数,人,578,601'),
  ).toEqual(['W119 C3、D3、C4、D4、C5、D5']);
  expect(asked('指标,2023年,2022年,备注', '注册护士数,2,936,', '医师数,3,167,')).toEqual(['W119 B2、C2、B3、C3']);
  expect(asked('指标,2023,2022,2021', '门诊人次,4,440,120', '急诊人次,2,838,330')).toEqual([
    'W119 B2、C2、D2、B3、C3、D3',
  ]);
});

test('so is three digits that begin with 0, whatever the columns are', () => {
  expect(asked('区,注册护士数,医师数', '朝阳区,2936,3167', '丰台区,3,067')).toEqual(['W119 B3、C3']);
  expect(asked(years, '注册护士数,2,936', '医师数,3167,3025', '活产数,1,004')).toEqual(['W119 B4、C4']);
});

test('so is three digits where words should stand', () => {
  const head = '指标,单位,2023年,备注';
  expect(asked(head, '活产数,人,2,410', '产妇数,人,2,388')).toEqual(['W119 C2、D2、C3、D3']);
  expect(asked(head, '活产数,人,578,', '产妇数,人,2,388')).toEqual(['W119 C3、D3']);
  expect(asked('指标,2023年,说明', '床位,12,040')).toEqual(['W119 B2、C2']);
});

test.each([
  [['指标,单位,2023年,备注', '活产数,人,578,比上年多12', '产妇数,人,570,']],
  [['指标,单位,2023年,备注', '活产数,人,2410,388', '产妇数,人,2388,']],
  [['指标,单位,2023年,备注', '活产数,人,2,1', '产妇数,人,570,见注3']],
  [['指标,2023年,行次', '活产数,2,410', '产妇数,12,411']],
  [[years, '孕产妇死亡数,0,1', '婴儿死亡数,3,2', '活产数,578,601']],
  [[years, '活产数,578,601', '产妇数,570,590']],
  [[years, '社区卫生服务站,12,104', '活产数,578,601', '产妇数,570,590']],
  [[years, '注册护士数,2936,2900', '急救站,12,104']],
  [['机构,机构数,人员数', '医院,12,805', '卫生院,17,912']],
  [['年份,婴儿死亡数,活产数', '2022,3,601', '2023,2,578']],
  [['序号,代码,指标', '1,001,注册护士数', '2,002,医师数']],
  [['指标,行次,代码,数值', '注册护士数,1,001,2936', '医师数,2,002,3167']],
  [['指标,单位,2023年', '活产数,人,578', '产妇数,人,570']],
  [['指标;2023年;2022年', '注册护士数;2,936;2,900', '医师数;3,167;3,025']],
  [[years, '注册护士数,"2,936","2,900"', '医师数,"3,167","3,025"']],
  [['指标,2023年,增减', '急救站,12,104', '活产数,1,578']],
  [['指标,2023年,2022年', '健康档案率,2.5,936']],
])('%j is not asked about', (rows) => {
  expect(asked(...rows)).toEqual([]);
});
