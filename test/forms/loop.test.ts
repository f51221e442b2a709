import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { address } from '../../pipeline/model/workbook.ts';
import { readRegisters } from '../../pipeline/read.ts';
import { query } from '../../pipeline/warehouse/database.ts';
import { withWarehouse } from '../../pipeline/with-warehouse.ts';
import { figuresTyped, fillIn, plausible, signatures, type Typed, writeForm } from './return.ts';
import { newFolder, optionsFor, rawWithout, surroundings, worldOf } from './world.ts';

/** Progress of a project that is being built, by column of the ledger. */
const progress: Readonly<Record<string, string | number | Date>> = {
  当前阶段: '在建',
  实际开工时间: new Date(Date.UTC(2025, 5, 18)),
  '累计完成投资（万元）': 4321.5,
  '形象进度（%）': 35,
  备注: '按计划推进',
};

describe.each([
  ['miyun_155', 2029],
  ['chaoyang_145', 2025],
] as const)('forms of %s for %i, filled in and put into raw/', async (id, year) => {
  const { plan, forms, reading: known } = await worldOf(id, year);
  // The latest figures before the year once more: they hold together, so that no check objects.
  const before = new Map(
    known.collected.observations
      .filter((one) => one.year < year && one.value !== null)
      .sort((one, other) => one.year - other.year)
      .map((one) => [`${one.measure}｜${one.breakdown}`, Number(one.value)]),
  );
  const raw = rawWithout(plan.area, year);
  const folder = join(raw, plan.area, String(year));
  mkdirSync(folder, { recursive: true });
  const expected = new Map<string, number>();
  for (const [hand, form] of forms.entries()) {
    const path = await writeForm(form, newFolder());
    const typed = figuresTyped(
      form,
      (measure, breakdown, index) => before.get(`${measure}｜${breakdown}`) ?? plausible(measure, index),
    );
    for (const { area, sheet, row, column, measure, breakdown } of form.places) {
      expected.set(`${area}｜${measure}｜${breakdown}`, Number(typed.get(`${sheet}!${address(row, column)}`)));
    }
    await fillIn(path, new Map([...typed, ...signatures(form, hand, year + 1), ...ledgerTyped(form)]));
    copyFileSync(path, join(folder, form.file));
  }

  const reading = readRegisters(optionsFor(id, year, raw), surroundings).readFiles();
  const returned = (file: string | undefined): boolean => file?.includes('统计报表-') ?? false;
  const own = reading.collected.observations.filter(({ origin }) => returned(origin.file));

  it('reads them with no problem, not even a note', () => {
    expect(reading.collected.inputs.filter(({ file }) => returned(file)).length).toBe(forms.length);
    expect(reading.collected.problems.filter(({ where }) => returned(where.file))).toEqual([]);
  });

  it('reads every figure of the year as it was filled in, and nothing else', () => {
    const read = own.filter((one) => one.year === year && one.value !== null);
    expect(new Map(read.map((one) => [`${one.area}｜${one.measure}｜${one.breakdown}`, one.value]))).toEqual(expected);
    expect(read.length).toBe(expected.size);
    expect(own.filter((one) => one.year < year - 1 || one.year > year)).toEqual([]);
  });

  it('takes “—” for no figure received of the year before, not for a figure that there cannot be', () => {
    expect(own.filter((one) => one.year === year - 1 && one.value === null)).toEqual([]);
  });

  it('reads the ledger as it was filled in, with the plan’s dates and money', () => {
    const entries = reading.collected.ledger.filter(({ origin }) => returned(origin.file));
    expect(entries.map(({ project }) => project)).toEqual(plan.projects.map(({ name }) => name));
    for (const [index, entry] of entries.entries()) {
      const project = plan.projects[index];
      expect(entry).toMatchObject({
        area: plan.area,
        year,
        stage: '在建',
        site: project?.site,
        actualStart: { date: '2025-06-18' },
        actualCompletion: { date: null },
        investmentDone: { value: 4321.5 },
        physicalProgress: { value: 35 },
        plannedStart: { date: project?.plannedStart },
        plannedCompletion: { date: project?.plannedCompletion },
        investmentPlanned: { value: project?.investmentPlanned },
        remark: '按计划推进',
      });
    }
  });

  it('suffices for every promised indicator, and agrees with what is known of the year before', async () => {
    await withWarehouse(reading, [], surroundings, async ({ database, problems }) => {
      const missing = await query(
        database,
        `SELECT DISTINCT targets.indicator FROM plans.targets
         WHERE targets.indicator <> '' AND NOT EXISTS (
           FROM measured.indicators
           WHERE indicators.indicator = targets.indicator AND indicators.area = $1 AND indicators.year = $2
             AND indicators.value IS NOT NULL)`,
        [plan.area, year],
      );
      const computed = await query(
        database,
        'SELECT count(*) AS n FROM measured.indicators WHERE area = $1 AND year = $2 AND value IS NOT NULL',
        [plan.area, year],
      );
      expect(Number(computed[0]?.['n'])).toBeGreaterThan(20);
      expect(missing).toEqual([]);
      const revised = problems.filter(({ code }) => ['figure_revised', 'files_disagree'].includes(code));
      expect(revised.filter(({ figure }) => figure?.year === year - 1)).toEqual([]);
    });
  });
});

function ledgerTyped({ sheets }: Awaited<ReturnType<typeof worldOf>>['forms'][number]): Typed {
  const typed: Typed = new Map();
  for (const { name, rows, headings } of sheets.filter(({ rows }) =>
    rows.some((row) => row[1]?.value === '项目名称'),
  )) {
    const columns = (rows[headings?.[1] ?? 0] ?? []).map((box) => String(box?.value).replace('\n', ''));
    rows.forEach((row, top) => {
      if (top <= (headings?.[1] ?? 0) || typeof row[0]?.value !== 'number') return;
      row.forEach((box, left) => {
        const value = progress[columns[left] ?? ''];
        if (box?.entry !== undefined && value !== undefined) typed.set(`${name}!${address(top, left)}`, value);
      });
    });
  }
  return typed;
}
