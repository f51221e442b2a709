import { expect, it } from 'vitest';
import { placeOf } from '../../pipeline/model/problem-place.ts';

const problem = { severity: 'stop', code: 'E203', found: '', expected: '', remedy: '' } as const;

it('takes area and year of a problem from its figure, else from the folder of its file', () => {
  const file = 'raw/甲区/2023/医政科/卫生资源.xlsx';
  expect(placeOf({ ...problem, where: { file: 'raw/甲区/2023/卫生资源.xlsx' } })).toEqual({ area: '甲区', year: 2023 });
  expect(placeOf({ ...problem, where: { file }, figure: { area: '乙区', year: 2022 } })).toEqual({
    area: '乙区',
    year: 2022,
  });
  expect(placeOf({ ...problem, where: { file: 'raw/甲区/2023/卫生资源.xlsx' }, figure: { year: 2021 } })).toEqual({
    area: '甲区',
    year: 2021,
  });
});

it('knows neither where no file and no figure tells', () => {
  expect(placeOf({ ...problem, where: {} })).toEqual({ area: null, year: null });
  expect(placeOf({ ...problem, where: { file: 'sql/reference/aliases.csv' } })).toEqual({ area: null, year: null });
});
