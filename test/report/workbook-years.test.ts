import { expect, it } from 'vitest';
import { yearsSheet } from '../../pipeline/report/sheets/years.ts';
import { publishedReport } from './fixtures/report-small.ts';

it('colours the verdict of an earlier year, also one that nothing has in the data year', () => {
  const [item] = publishedReport.indicators;
  if (item === undefined) throw new Error('the fixture has no indicator');
  const lost = { verdict: 'lost', verdictZh: '由达标转为未达标' };
  const years = [{ ...item.current, ...lost, year: item.current.year - 1 }, item.current];
  const report = { ...publishedReport, counts: [], commitments: [], indicators: [{ ...item, years }] };
  expect(item.baseline.year).toBeLessThan(item.current.year - 1);
  expect(yearsSheet(report).rows[0]).toContainEqual({ text: lost.verdictZh, verdictClass: 'bad' });
});
