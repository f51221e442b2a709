import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { explanationSheet } from '../../pipeline/forms/explanations.ts';

const aside = [
  ...['printed_ratio_differs', 'promised_without_indicator', 'power_of_ten_revision'],
  ...['table_changed', 'new_tables'],
];

/** Rules that doubt a figure or a ledger of a department, by their own headers; a form has no printed rates, its words are compared with none and need not be, and a shifted revision is a shift. */
const askable = readdirSync('sql/checks')
  .filter((name) => /^-- explain:/m.test(readFileSync(`sql/checks/${name}`, 'utf8')))
  .map((name) => name.replace('.sql', ''))
  .filter((rule) => !aside.includes(rule));

it('names every rule that a department can answer', () => {
  const head = { title: '', source: '', year: 2029, demonstration: false } as unknown as Parameters<
    typeof explanationSheet
  >[1];
  const words = explanationSheet('说明', head)
    .rows.flat()
    .map((box) => String(box?.value ?? ''))
    .join('');
  expect(askable.length).toBeGreaterThan(8);
  expect(askable.filter((rule) => !words.includes(`登记时写 ${rule}`))).toEqual([]);
});
