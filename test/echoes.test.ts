import { expect, it } from 'vitest';
import { withoutEchoes } from '../pipeline/echoes.ts';
import type { Observation } from '../pipeline/model/observation.ts';
import { alteredEchoes } from '../pipeline/normalise/altered-echoes.ts';

const figure = (value: number, rest: Partial<Observation> = {}): Observation => ({
  area: '甲区',
  year: 2025,
  measure: '注册护士数',
  breakdown: '',
  value,
  state: 'reported',
  resolution: 1,
  origin: { file: 'raw/甲区/2025/表.xlsx', sheet: '表', cell: 'B2' },
  edition: 2025,
  ...rest,
});
const echo = (value: number) => figure(value, { edition: 2026, echo: true });

it('a figure printed from last year’s table is no second report of it', () => {
  expect(withoutEchoes([figure(100), echo(100)])).toEqual([figure(100)]);
});

it('it does not stand against a revision that comes beside the form', () => {
  const revised = figure(105, { edition: 2026 });
  expect(withoutEchoes([figure(100), revised, echo(100)])).toEqual([figure(100), revised]);
});

it('rounded figures agree within half a step', () => {
  const rounded = figure(3_452_000, { resolution: 1000 });
  expect(withoutEchoes([rounded, echo(3_452_400)])).toEqual([rounded]);
  expect(withoutEchoes([rounded, echo(3_452_600)])).toEqual([rounded, echo(3_452_600)]);
});

it('the sign for no figure is no report, whatever the table of last year left blank', () => {
  const none = (rest: Partial<Observation>) => figure(0, { value: null, ...rest });
  const blank = none({ state: 'missing' });
  const sign = none({ state: 'not_applicable', edition: 2026, echo: true });
  expect(withoutEchoes([blank, sign])).toEqual([blank]);
  expect(withoutEchoes([sign])).toEqual([]);
});

it('one that nobody reported, or that was altered on the form, stays', () => {
  expect(withoutEchoes([echo(100)])).toEqual([echo(100)]);
  expect(withoutEchoes([figure(100), echo(105)])).toEqual([figure(100), echo(105)]);
  expect(withoutEchoes([figure(100, { breakdown: '社会办' }), echo(100)])).toHaveLength(2);
});

const asked = (all: readonly Observation[]) => alteredEchoes(all, withoutEchoes(all));

it('one that was altered on the form is asked about; one that nobody reported is not', () => {
  const place = { origin: { file: 'raw/甲区/2026/填报表.xlsx', sheet: '指标表', cell: 'E5' } };
  const [problem, ...others] = asked([figure(100), { ...echo(105), ...place }]);
  expect(others).toEqual([]);
  expect(problem).toMatchObject({
    code: 'W247',
    where: { file: 'raw/甲区/2026/填报表.xlsx', sheet: '指标表', cell: 'E5' },
  });
  expect(problem?.found).toContain('注册护士数 105，已收到的是 100');
  expect(asked([figure(100), echo(100)])).toEqual([]);
  expect(asked([echo(100)])).toEqual([]);
  expect(asked([figure(0, { value: null, state: 'missing' }), echo(100)])).toEqual([]);
});
