import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../pipeline/excel/sheet.ts';
import type { Report } from '../../../pipeline/model/report.ts';
import { projectInputsSheet } from '../../../pipeline/report/sheets/project-inputs.ts';
import { verdictInputsSheet } from '../../../pipeline/report/sheets/verdict-inputs.ts';
import { sampleProjects } from '../fixtures/report.ts';
import { publishedReport } from '../fixtures/report-small.ts';
import { indicator, printed, yearResult } from '../fixtures/sample.ts';

const settings = {
  ...publishedReport.settings,
  cuts: { ahead: 1, onTrack: 0.95, roughlyOnTrack: 0.6, behind: 0 },
};

/** The cell 按进度比分档 of one promise with this ratio and verdict. */
function band(ratio: number, verdictZh: string, rule: number): Cell | undefined {
  const promise = indicator({ seq: 1, name: '床位', unit: '张', target: '7.5', level: 7.5, base: '6.94' });
  const current = {
    ...yearResult(2023, printed(7.2)),
    paceRatio: printed(ratio, ratio.toFixed(2)),
    verdictZh,
    rule: { number: rule, words: '' },
    judgedYear: 2023,
  };
  const report: Report = {
    ...publishedReport,
    settings,
    commitments: [],
    indicators: [{ ...promise, current, years: [current] }],
  };
  const sheet = verdictInputsSheet(report);
  return sheet.rows[0]?.[sheet.columns.findIndex(({ heading }) => heading === '按进度比\n分档')];
}

describe('verdictInputsSheet', () => {
  it('works out the band from the cuts where the ratio decides', () => {
    const cell = band(0.77, '基本符合预期', 11);
    expect(cell).toMatchObject({ text: '基本符合预期' });
    if (typeof cell !== 'object' || !('formula' in cell) || cell.formula === undefined) throw new Error('no formula');
    const words = cell.formula
      .map((piece) => (typeof piece === 'string' ? piece : `${piece.sheet}${piece.row}`))
      .join('');
    expect(words).toMatch(/^IF\(判定依据0>=判定参数0,判定参数0,IF\(.*判定参数3,判定参数4\)\)\)\)$/);
  });

  it('leaves the words alone on a cut, where the last binary digit would decide', () => {
    expect(band(0.95, '符合预期', 10)).toEqual({ text: '符合预期' });
  });

  it('has no band where another rule decided', () => {
    expect(band(1.2, '提前实现', 5)).toEqual({ text: '—' });
  });
});

describe('projectInputsSheet', () => {
  it('works out the shares of money and of time where they are what the report prints', () => {
    const [project] = sampleProjects;
    if (project === undefined) throw new Error('the fixture has no project');
    const elapsed = (Date.UTC(2023, 11, 31) - Date.UTC(2022, 2, 31)) / (Date.UTC(2025, 11, 31) - Date.UTC(2022, 2, 31));
    const report: Report = {
      ...publishedReport,
      year: 2023,
      projects: [{ ...project, elapsedShare: printed(elapsed, `${(elapsed * 100).toFixed(1)}%`) }],
    };
    const sheet = projectInputsSheet(report);
    const cell = (heading: string) => sheet.rows[0]?.[sheet.columns.findIndex((column) => column.heading === heading)];
    expect(cell('投资完成\n比例')).toMatchObject({ value: 0.53, formula: [{ column: '完成投资\n（万元）' }, '/', {}] });
    expect(cell('时间\n进度')).toHaveProperty('formula');
    expect(cell('采用的\n进度')).toMatchObject({ formula: [{ column: '投资完成\n比例' }] });
    const wrong = { ...report, projects: [{ ...project, elapsedShare: printed(0.6, '60.0%') }] };
    expect(projectInputsSheet(wrong).rows[0]?.[12]).toEqual(printed(0.6, '60.0%'));
  });
});
