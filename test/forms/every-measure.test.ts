import { describe, expect, it } from 'vitest';
import { formsOf } from '../../pipeline/forms/form.ts';
import { readFormRegisters } from '../../pipeline/forms/registers.ts';
import { readPlans } from '../../pipeline/plan/read.ts';
import { dictionary } from '../normalise/build.ts';
import { readCsv } from '../run/csv.ts';
import { figuresTyped, fillIn, plausible, readBack, signatures, writeForm } from './return.ts';
import { newFolder } from './world.ts';

const measures = readCsv('sql/reference/measures.csv');
const members = readCsv('sql/reference/members.csv');
const [area, year] = ['密云区', 2026];

/** Members of one dimension of a measure, as the register has them. */
function membersOf(measure: string, dimension: string): readonly string[] {
  return members
    .filter((row) => row['dimension'] === dimension)
    .filter((row) => row['measures'] === '' || (row['measures'] ?? '').split('|').includes(measure))
    .map((row) => row['member'] ?? '');
}

/** Every breakdown that a measure can have, the total among them. */
function breakdowns(row: Readonly<Record<string, string>>): readonly string[] {
  const dimensions = (row['dimensions'] ?? '').split('×').filter((name) => name !== '');
  const rows = dimensions.reduce<readonly (readonly string[])[]>(
    (before, name) =>
      before.flatMap((parts) => [parts, ...membersOf(row['measure'] ?? '', name).map((member) => [...parts, member])]),
    [[]],
  );
  return rows.map((parts) => parts.join(' / '));
}

const expected = measures.flatMap((row) =>
  breakdowns(row).map(
    (breakdown) => `${row['area_scope'] === '全市' ? '北京市' : area}｜${row['measure']}｜${breakdown}`,
  ),
);

/** Forms that ask for everything that the dictionary knows. */
const [plan] = readPlans('sql', 'sql').filter(({ id }) => id === 'miyun_155');
const needs = measures.map((row) => ({
  area: row['area_scope'] === '全市' ? '北京市' : area,
  measure: row['measure'] ?? '',
  indicator: '检验',
  members: (row['dimensions'] ?? '').split('×').flatMap((name) => membersOf(row['measure'] ?? '', name)),
}));
if (plan === undefined) throw new Error('no plan');
const input = {
  plan: { ...plan, projects: [] },
  year,
  needs,
  registers: readFormRegisters('sql/reference', 'sql/reference'),
  knownProjects: [],
};
const known = needs.map(({ area: where, measure }, index) => ({
  area: where,
  measure,
  breakdown: '',
  value: plausible(measure, index + 500),
  corrected: null,
}));

describe.each([
  ['without figures of the year before', []],
  ['with figures of the year before', known],
])('forms for every measure of the dictionary, %s', (_, before) => {
  const forms = formsOf({ ...input, known: before, demonstrationAreas: [] });

  it('ask for every measure with every breakdown once', () => {
    const asked = forms.flatMap(({ places }) => places.map((p) => `${p.area}｜${p.measure}｜${p.breakdown}`));
    expect([...asked].sort()).toEqual([...expected].sort());
    expect(asked.length).toBeGreaterThan(250);
  });

  it.each(forms.map((form, hand) => [form.department, form, hand] as const))(
    '%s: filled in, it is read as filled in',
    async (_name, form, hand) => {
      const path = await writeForm(form, newFolder());
      const typed = figuresTyped(form, (measure, _breakdown, index) => plausible(measure, index));
      await fillIn(path, new Map([...typed, ...signatures(form, hand, year + 1)]));
      const read = readBack(path, area, year, dictionary);
      expect(read.problems).toEqual([]);
      const said = read.observations.filter((one) => one.value !== null);
      const got = said.map((one) => `${one.area}｜${one.year}｜${one.measure}｜${one.breakdown}＝${one.value}`).sort();
      const wanted = [
        ...form.places.map(
          (p, index) => `${p.area}｜${year}｜${p.measure}｜${p.breakdown}＝${plausible(p.measure, index)}`,
        ),
        ...before
          .filter(({ measure }) => form.measures.includes(measure))
          .map((one) => `${one.area}｜${year - 1}｜${one.measure}｜＝${one.value}`),
      ].sort();
      expect(got).toEqual(wanted);
      expect(read.observations.filter((one) => one.value === null).map(({ state }) => state)).toEqual(
        form.places
          .filter((p) => !before.some((one) => one.measure === p.measure && p.breakdown === ''))
          .map(() => 'not_applicable'),
      );
      expect(read.demonstration).toBe(false);
      expect(read.ledger).toEqual([]);
    },
  );
});
