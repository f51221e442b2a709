import { describe, expect, it } from 'vitest';
import { dictionary } from '../normalise/build.ts';
import { explained, figuresTyped, fillIn, plausible, readBack, writeForm } from './return.ts';
import { newFolder, worldOf } from './world.ts';

describe.each([
  ['miyun_155', 2026],
  ['chaoyang_145', 2023],
] as const)('forms of %s for %i that nobody filled in', async (id, year) => {
  const { plan, forms } = await worldOf(id, year);

  it.each(forms.map((form) => [form.department, form] as const))(
    '%s: one sentence says so, and nothing is taken for this year’s figure',
    async (_, form) => {
      const read = readBack(await writeForm(form, newFolder()), plan.area, year, dictionary);
      expect(read.observations.filter((one) => one.year === year && one.value !== null)).toEqual([]);
      expect(read.ledger).toEqual([]);
      expect(read.problems.length).toBe(1);
      expect(read.problems[0]?.severity).not.toBe('stop');
      expect(read.problems[0]?.found).toMatch(/没有填/u);
    },
  );

  it.each(forms.filter(({ places }) => places.length > 0).map((form) => [form.department, form] as const))(
    '%s: a written explanation is told to whoever receives the form, and is no figure',
    async (_, form) => {
      const path = await writeForm(form, newFolder());
      const figures = figuresTyped(form, (measure, _breakdown, index) => plausible(measure, index));
      await fillIn(path, figures);
      const without = readBack(path, plan.area, year, dictionary);
      await fillIn(path, explained(form, year));
      const read = readBack(path, plan.area, year, dictionary);
      expect(read.observations).toEqual(without.observations);
      const added = read.problems.filter(({ where }) => where.sheet === '说明');
      expect(added.map(({ severity, found }) => `${severity} ${found}`)).toEqual(['note 填有 1 条说明']);
    },
  );
});
