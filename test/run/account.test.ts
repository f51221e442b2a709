import { beforeAll, describe, expect, it } from 'vitest';
import { bookPlaces } from './account/book.ts';
import { type Edition, editionOf } from './account/edition.ts';
import { htmlPlaces } from './account/html.ts';
import { chartFault, nativeCharts } from './account/native-charts.ts';
import { pdfPlaces } from './account/pdf/places.ts';
import { accountOf, alterations, type Place } from './account/place.ts';
import { quotedVerdicts } from './account/prose/verdict-words.ts';
import { submissionPlaces } from './account/submission.ts';
import { type MadeEditions, madeEditions } from './made.ts';

const editions = [
  'chaoyang_145/midterm-2023',
  'chaoyang_145/final-2025',
  'miyun_155/midterm-2028',
  'chaoyang_145/annual-2024',
] as const;

let made: MadeEditions;

beforeAll(async () => {
  made = await madeEditions();
}, 300_000);

/**
 * Places where another number may stand as well: which of several source cells a sum comes from, and what a goal may be
 * read to mean.
 */
const ambiguous = /数据来源!\w+ (?:来源文件|工作表|单元格)|目标值的理解|附录三.* P：/;

describe.each(editions)('%s：每一个数字都有来历', (name) => {
  let edition: Edition;
  let verdicts: RegExp;
  beforeAll(() => {
    edition = editionOf(name.includes('annual') ? made.annual : made.output, name);
    verdicts = quotedVerdicts(edition);
  });

  /** No number without an explanation, none that is another than expected; and one that is altered is noticed. */
  function hold(places: readonly Place[], least: number): void {
    const { counted, faults } = accountOf(places, verdicts);
    expect(faults).toEqual([]);
    expect([...counted.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(least);
    const { tried, unnoticed } = alterations(places, verdicts, 1);
    expect(tried).toBeGreaterThan(least / 2);
    expect(unnoticed.filter((place) => !ambiguous.test(place))).toEqual([]);
    expect(unnoticed.length).toBeLessThan(tried * 0.02);
  }

  it('report.pdf：文字、表、图、页码、目录', async () => {
    hold(await pdfPlaces(edition), 3000);
  });

  it('report.html：各章的文字、表和图', () => {
    hold(htmlPlaces(edition), 1500);
  });

  it('数据册.xlsx：每张工作表的每一格', () => {
    hold(bookPlaces(edition), 8000);
  });

  it('报送表.xlsx：每张表的每一格', () => {
    hold(submissionPlaces(edition), 1000);
  });

  it('报送表.xlsx：图中缓存的每个数与所引的单元格相同，改一个就不同', () => {
    const { kept, faults } = nativeCharts(edition);
    expect([...faults, ...kept.map((one) => chartFault(one, one.kept)).filter((fault) => fault !== '')]).toEqual([]);
    const held = kept.filter((one) => one.kept !== undefined);
    expect(held.length).toBeGreaterThan(800);
    for (const one of held) expect(chartFault(one, `9${one.kept}`)).not.toBe('');
  });
});
