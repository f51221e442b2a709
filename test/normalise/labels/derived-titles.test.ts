import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { labelReader } from '../../../pipeline/normalise/labels/label.ts';
import { dictionary } from '../build.ts';

const folder = join(import.meta.dirname, '../../../sql/indicators');
const label = labelReader(dictionary);

/** Rates that are not one figure over another, so that no row of the register can say them. */
const leftOut: Readonly<Record<string, string>> = {
  registered_natural_growth_rate: '分子是出生与死亡之差',
  notifiable_disease_incidence: '分子要减去新冠病例',
  premature_ncd_death_share: '分子是几个年龄组之和',
  premature_ncd_probability: '由各年龄组死亡率连乘',
  life_expectancy: '不是率',
};

const rates = readdirSync(folder)
  .map((name) => ({ name: name.slice(0, -4), text: readFileSync(join(folder, name), 'utf8') }))
  .filter(({ text }) => /\bratio(_of)?(_previous)?\(/u.test(text));

it.each(rates.filter(({ name }) => !(name in leftOut)))('derived.csv knows the printed rate of $name', ({ text }) => {
  const title = /^-- title: (.+)$/mu.exec(text)?.[1] ?? '';
  const [, numerator, denominator, per] =
    /ratio_of(?:_previous)?\(\s*'([^']+)',\s*'([^']+)',\s*(\d+)/u.exec(text) ?? [];
  expect(numerator, title).toBeDefined();
  const ways = label(title)?.derived ?? [];
  const known = ways.map((way) => [way.numerator?.name, way.denominator?.name, way.per]);
  expect(known).toContainEqual([numerator, denominator, Number(per)]);
  expect(ways.every(({ beside }) => !beside)).toBe(true);
});

it('every rate is either known or left out for a reason', () => {
  expect(rates.length).toBeGreaterThan(50);
  for (const name of Object.keys(leftOut)) expect(readdirSync(folder)).toContain(`${name}.sql`);
});
