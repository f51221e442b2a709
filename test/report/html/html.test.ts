import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../pipeline/model/report.ts';
import { PipelineError } from '../../../pipeline/problem.ts';
import { openFonts } from '../../../pipeline/report/fonts/fonts.ts';
import { renderHtml } from '../../../pipeline/report/html/html.ts';
import { visibleText } from '../../../pipeline/report/html/text-check.ts';
import { sampleReport } from '../fixtures/report.ts';

const options = { templatesDir: join(import.meta.dirname, '..', '..', '..', 'templates') };
const html = renderHtml(sampleReport, options);
const words = visibleText(html);

describe('renderHtml', () => {
  it('names every indicator, commitment, project, problem and source file', () => {
    const names = [
      ...[...sampleReport.indicators, ...sampleReport.commitments].map(({ name, target }) => [name, target.text]),
      ...sampleReport.projects.map(({ name, verdictZh, stage }) => [name, verdictZh, stage]),
      ...sampleReport.problems.map(({ cell, remedy }) => [cell, remedy]),
      ...sampleReport.inputs.map(({ file }) => [file.replace('raw/', '')]),
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
      expect(visibleText(row)).toContain(item.current.verdictZh);
    }
  });

  it('parts the entries of a source by blanks, which a line end swallows, so that no name of a part is broken or stands in', () => {
    expect(html).toMatch(/。 <b>定义<\/b>/);
    expect(html).toMatch(/\.sources b \{[^}]*white-space: nowrap/);
    expect(html).not.toMatch(/\.sources b[^{]*\{[^}]*margin-left/);
  });

  it('breaks a date of a narrow column before its month only', () => {
    const [first] = sampleReport.projects;
    if (first === undefined) throw new Error('the sample has no project');
    const projects = [{ ...first, scheduleText: '2025年6月至2028年12月31日' }];
    expect(renderHtml({ ...sampleReport, projects }, options)).toContain(
      ['2025年', '6月', '至', '2028年', '12月31日']
        .map((part) => (part === '至' ? part : `<span class="figure">${part}</span>`))
        .join(''),
    );
  });

  it('draws one chart for each indicator, one of all of them and one of the projects', () => {
    expect(html.match(/<svg /g)).toHaveLength(sampleReport.indicators.length + 2);
    const many = sampleReport.indicators.concat(
      sampleReport.indicators.map((item) => ({ ...item, seq: item.seq + 28 })),
    );
    const twice = renderHtml({ ...sampleReport, indicators: many }, options);
    expect(twice.match(/<figure class="overview"/g)).toHaveLength(2);
  });

  it('prints the compiling unit’s own words in their chapters, marked as theirs, and tags in them as text', () => {
    const causes = visibleText(html.slice(html.indexOf('<h1 id="causes">'), html.indexOf('<h1 id="outlook">')));
    for (const text of [
      '以下由编制单位撰写',
      '人员短缺',
      '公共卫生人员招聘进度慢于计划<b>不是标签</b>。',
      '编制核定晚于预期',
    ])
      expect(causes).toContain(text);
    expect(html.slice(html.indexOf('<h1 id="outlook">'))).toContain('<ol><li>加快招聘</li><li>扩大转岗培训</li></ol>');
    expect(html.match(/以下由编制单位撰写/g)).toHaveLength(2);
    expect(renderHtml({ ...sampleReport, statements: [] }, options)).not.toContain('以下由编制单位撰写');
  });

  it('calls the last chapter by what the report is for', () => {
    expect(words).toContain('八、趋势判断与对策建议');
    const final = visibleText(renderHtml({ ...sampleReport, kind: 'final' }, options));
    expect(final).toContain('八、经验总结与下一规划建议');
    expect(final).not.toContain('趋势判断与对策建议');
  });

  it('tells the indicators by dimension', () => {
    const indicators = sampleReport.indicators.map((item) => ({
      ...item,
      dimension: item.seq < 10 ? '健康水平' : '健康服务',
    }));
    const text = visibleText(renderHtml({ ...sampleReport, indicators }, options));
    for (const heading of ['（一）指标一览', '（二）健康水平', '（三）健康服务', '健康服务：主要指标进展'])
      expect(text).toContain(heading);
  });

  it('lists what persons have written with name and date, and the documents behind adjustments', () => {
    const [project, ...others] = sampleReport.projects;
    if (project === undefined) throw new Error('the sample has projects');
    const signed = { year: 2023, name: '李四', date: '2024-03-02' };
    const report: Report = {
      ...sampleReport,
      records: [
        { ...signed, kind: '人工评定', subject: '建档率', text: '基本完成：年底补录' },
        { ...signed, kind: '更正', subject: '康复床位数', text: '表中为1480，更正为1420：\uE5E5停用' },
      ],
      projects: [{ ...project, adjustmentDocument: '朝政发〔2023〕9号' }, ...others],
    };
    const appendix = (given: Report): string =>
      visibleText(renderHtml(given, options).split('id="appendix-5"').at(-1) ?? '');
    const written = appendix(report);
    for (const text of [
      '人工评定',
      '基本完成：年底补录',
      '李四',
      '2024-03-02',
      '1420：〔U+E5E5〕停用',
      '朝政发〔2023〕9号',
    ])
      expect(written).toContain(text);
    expect(appendix({ ...sampleReport, records: [] })).toContain('没有书面说明、人工评定和更正');
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
    for (const sentence of [
      '没有正文量化承诺',
      '没有列出重点项目',
      '没有数据文件',
      '没有修订以往数据',
      '没有发现数据问题',
    ])
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
