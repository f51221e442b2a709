import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../pipeline/model/report.ts';
import { PipelineError } from '../../pipeline/problem.ts';
import { openFonts } from '../../pipeline/report/fonts.ts';
import { renderHtml } from '../../pipeline/report/html.ts';
import { visibleText } from '../../pipeline/report/text-check.ts';
import { sampleReport } from './fixtures/report.ts';

const options = { templatesDir: join(import.meta.dirname, '..', '..', 'templates') };
const html = renderHtml(sampleReport, options);
const words = visibleText(html);

describe('renderHtml', () => {
  it('names every indicator, commitment, project, problem and source file', () => {
    const names = [
      ...[...sampleReport.indicators, ...sampleReport.commitments].map(({ name, target }) => [name, target.text]),
      ...sampleReport.projects.map(({ name, verdictZh, stage }) => [name, verdictZh, stage]),
      ...sampleReport.problems.map(({ cell, remedy }) => [cell, remedy]),
      ...sampleReport.inputs.map(({ file }) => [file]),
      ...sampleReport.counts.map(({ verdictZh }) => [verdictZh]),
    ].flat();
    expect(names.filter((name) => !words.includes(name))).toEqual([]);
  });

  it('prints every year of every indicator as the report prints it', () => {
    const rows = html.slice(html.indexOf('<table class="indicators">')).split('</table>')[0]?.split('<tbody>') ?? [];
    for (const item of sampleReport.indicators) {
      const row = rows.find((candidate) => candidate.includes(`<tr><td class="centre">${item.seq}</td>`)) ?? '';
      const cells = [...row.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell = '']) => visibleText(cell).trim());
      const expected = [2021, 2022, 2023].map(
        (year) => item.years.find((result) => result.year === year)?.value.text ?? '—',
      );
      expect(cells.slice(cells.indexOf(item.unit) + 3, cells.indexOf(item.unit) + 6)).toEqual(expected);
      expect(row).toContain(item.current.verdictZh);
    }
  });

  it('draws one chart for each indicator', () => {
    expect(html.match(/<svg /g)).toHaveLength(sampleReport.indicators.length);
  });

  it('puts unmet 约束性 indicators first among those to watch, the lost one at their head', () => {
    const table = visibleText(html.slice(html.indexOf('<table class="attention">')).split('</table>')[0] ?? '');
    const order = [
      '孕产妇死亡率',
      '社区和500人以上行政村医疗卫生机构覆盖率',
      '每万常住人口全科医生',
      '甲乙类传染病',
      '一级医院',
    ].map((name) => table.indexOf(name));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(table).not.toContain('婴儿死亡率');
  });

  it('marks demonstration data and drafts, and nothing else', () => {
    expect(html).toContain('--running-marks:"【演示数据】【草稿】"');
    const real = renderHtml({ ...sampleReport, demonstration: false, draft: false, overview: [] }, options);
    expect(real).toContain('--running-marks:none');
    expect(visibleText(real)).not.toMatch(/演示数据|草稿/);
  });

  it('escapes what it prints', () => {
    const report: Report = {
      ...sampleReport,
      overview: ['<script>alert(1)</script>'],
      plan: { ...sampleReport.plan, area: '"}</style><b>' },
    };
    const document = renderHtml(report, options);
    expect(document).not.toContain('<script>');
    expect(document).toContain('&lt;script&gt;');
    expect(document.match(/<\/style>/g)).toHaveLength(1);
  });

  it('is the same document for the same report, without clock or reference to the network', () => {
    expect(renderHtml(sampleReport, options)).toBe(html);
    const links = [...html.matchAll(/(?:src|href|url\()\s*[=:]?\s*"?([a-z]+:[^")\s]*)/g)].map(([, url = '']) => url);
    expect(links.filter((url) => !url.startsWith('file:'))).toEqual([]);
    expect(words).not.toMatch(/undefined|NaN|\[object|null/);
  });

  it('prints the date of the cover only when one is given', () => {
    expect(renderHtml(sampleReport, { ...options, printedOn: '2024年6月' })).toContain('>2024年6月</p>');
    expect(html).not.toContain('cover-date">');
  });

  it('shows a character without a glyph in a problem by its code point', () => {
    expect(words).toContain('标签“社区卫生〔U+E5E5〕中心”不在指标字典中');
  });

  it('stops at a character without a glyph in the report’s own words and says where it stands', () => {
    const report = { ...sampleReport, trend: ['户籍人口\uE5E5有所下降'] };
    expect(() => renderHtml(report, options)).toThrow(PipelineError);
    expect(() => renderHtml(report, options)).toThrow(/E502.*U\+E5E5.*户籍人口/);
  });

  it('says how many problems there are when the list is cut', () => {
    const [problem] = sampleReport.problems;
    if (problem === undefined) throw new Error('the sample has problems');
    const problems = Array.from({ length: 431 }, (_, index) => ({ ...problem, cell: `Z${index + 1}` }));
    const text = visibleText(renderHtml({ ...sampleReport, problems }, options));
    expect(text).toContain('前200条，共431条，全部见 data/problems.csv');
    expect(text).toContain('Z200');
    expect(text).not.toContain('Z201');
  });

  it('says so where a plan has no commitments, projects, problems, files or revisions', () => {
    const empty = {
      ...sampleReport,
      commitments: [],
      projects: [],
      problems: [],
      inputs: [],
      revisions: [],
      counts: [],
    };
    const text = visibleText(renderHtml(empty, options));
    for (const sentence of ['没有正文量化承诺', '没有列出重点项目', '没有数据文件', '没有修订以往数据'])
      expect(text).toContain(sentence);
  });
});

describe('openFonts', () => {
  const fonts = openFonts();

  it('knows which characters have a glyph', () => {
    const covered = (text: string) => Array.from(text, (character) => fonts.covers(character.codePointAt(0) ?? 0));
    expect(covered('朝阳区≥≤‰—…“”①㎡℃●◆▲○Ⅳ𠮷')).not.toContain(false);
    expect(covered('\uE5E5\uFFFD😀')).toEqual([false, false, false]);
  });

  it('names only the slices that a text needs', () => {
    const rules = fonts.rules('京');
    expect(rules.match(/font-family:'Noto Serif SC';font-weight:400/g)?.length).toBe(1);
    expect(fonts.rules('A')).not.toBe(rules);
  });
});
