import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourceAddress } from '../../../pipeline/report/screen/address.ts';
import { withoutStyles } from '../../../pipeline/report/screen/chart.ts';
import { screenModel } from '../../../pipeline/report/screen/model.ts';
import { renderScreen } from '../../../pipeline/report/screen/screen.ts';
import { emptyReport } from '../fixtures/report-small.ts';
import { nurseFile, oddText, screenReport } from '../fixtures/screen-report.ts';

const options = { templatesDir: 'templates', sourceRoot: '../../..' };
const html = renderScreen(screenReport, options);
const body = html.slice(html.indexOf('<body>'), html.lastIndexOf('<script>'));

describe('renderScreen', () => {
  it('gives the same page for the same report', () => {
    expect(renderScreen(screenReport, options)).toBe(html);
  });

  it('leads every figure to an explanation that is on the page, once', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...body.matchAll(/ href="#([^"]+)"/g)].map(([, target = '']) => target);
    expect(targets.length).toBeGreaterThan(400);
    expect([...new Set(targets)].filter((target) => !ids.includes(target))).toEqual([]);
  });

  it('names every indicator, commitment, project, problem, source and count', () => {
    const text = body.replace(/<[^>]*>/g, '');
    const wanted = [
      ...screenReport.indicators.flatMap(({ name, target, paragraph }) => [name, target.reading, paragraph]),
      ...screenReport.commitments.map(({ name }) => name),
      ...screenReport.projects.flatMap(({ name, verdictZh, arithmetic }) => [name, verdictZh, arithmetic]),
      ...screenReport.problems.map(({ remedy }) => remedy),
      ...screenReport.inputs.map(({ sha256 }) => sha256),
      ...screenReport.method,
      ...screenReport.overview,
      ...screenReport.trend,
      ...screenReport.dataGaps,
      ...screenReport.causes.flatMap(({ paragraphs }) => paragraphs),
      ...screenReport.advice.flatMap(({ paragraphs }) => paragraphs),
    ];
    expect(wanted.filter((words) => !text.includes(words))).toEqual([]);
  });

  it('keeps whatever was received as text', () => {
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toContain('<img');
    const escaped = oddText.replace(/[&<>"'=]/g, (sign) => `&#${sign.charCodeAt(0)};`);
    const decoded = body.replace(/&(?:amp|lt|gt|quot|#x27|#x3D);/g, (sign) => {
      const codes = { '&amp;': 38, '&lt;': 60, '&gt;': 62, '&quot;': 34, '&#x27;': 39, '&#x3D;': 61 };
      return `&#${codes[sign as keyof typeof codes]};`;
    });
    expect(decoded.split(escaped).length - 1).toBeGreaterThanOrEqual(3);
  });

  it('shows control characters instead of hiding behind them', () => {
    const [problem] = screenReport.problems;
    if (problem === undefined) throw new Error('no problem');
    const page = renderScreen({ ...screenReport, problems: [{ ...problem, found: '数\u202e字\u0000' }] }, options);
    expect(page).toContain('数〔U+202E〕字〔U+0000〕');
  });

  it('allows its own style and script and nothing else', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/
      .exec(html)?.[1]
      ?.replaceAll('&#x27;', "'")
      .replaceAll('&#x3D;', '=');
    const digest = (tag: string): string => {
      const inner = html.slice(html.indexOf(`<${tag}>`) + tag.length + 2, html.indexOf(`</${tag}>`));
      return `'sha256-${createHash('sha256').update(inner).digest('base64')}'`;
    };
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${digest('style')}`,
      `script-src ${digest('script')}`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(body).not.toMatch(/ (?:style|on\w+)="/);
  });

  it('marks demonstration data and drafts, and nothing else', () => {
    expect(html).toContain('<title>【演示数据】【草稿】');
    expect(body.match(/<span class="mark-word">/g)).toHaveLength(4);
    const real = renderScreen(
      { ...screenReport, demonstration: false, draft: false, overview: [], problems: [] },
      options,
    );
    expect(real.slice(real.indexOf('<body>'), real.lastIndexOf('<script>'))).not.toMatch(/演示|草稿|mark-word/);
    expect(real).toContain('--running-marks:none');
  });

  it('has something to say when every list is empty', () => {
    const page = renderScreen(emptyReport, options);
    for (const words of ['没有正文量化承诺', '没有列出重点项目', '没有发现数据问题', '没有数据文件'])
      expect(page).toContain(words);
  });
});

describe('screenModel', () => {
  const { blocks, target, projects } = screenModel(screenReport, '../../..');

  it('gives each year its numbers, its rule, its arithmetic and its cells', () => {
    const year = blocks[0]?.years.find(({ heading }) => heading === '2023年');
    expect(year?.entries.map(({ label, text, unit }) => [label, text, unit])).toEqual([
      ['数值', '7.42', '岁'],
      ['评估结论', '符合预期', ''],
      ['判定依据', '第10条：进度比在“符合预期”档内', ''],
      ['分子', '25,553', ''],
      ['分母', '3,446,000', ''],
      ['计算', 'x＝25,553÷3,446,000×1000＝7.415264；R＝P÷τ＝0.95。', ''],
      ['95%置信区间', '7.32 至 7.51', '岁'],
      ['时序进度', '60.0%', ''],
      ['完成进度', '57.1%', ''],
      ['进度比', '0.95', ''],
      ['说明', oddText, ''],
      ['更正', '表中为25557，更正为25553：重复登记4人（李四，2024-03-10）', ''],
    ]);
    expect(year?.cells).toEqual([
      {
        measure: '注册护士数',
        breakdown: '',
        value: '25,553',
        unit: '人',
        state: '',
        remark: '含中央在京机构',
        file: nurseFile,
        sheet: "人员'表",
        cell: 'C7',
        link: '../../../raw/朝阳区/2023/卫生%20资源%231.xlsx',
        words: '这个单元格没有读出数字',
      },
      {
        measure: '年末常住人口',
        breakdown: '',
        value: '3,446,000',
        unit: '人',
        state: '',
        remark: '',
        file: 'raw/朝阳区/2023/人口.csv',
        sheet: '',
        cell: 'B2',
        link: '../../../raw/朝阳区/2023/人口.csv',
        words: '这个单元格没有读出数字',
      },
    ]);
  });

  it('shows small numbers whole and cells without an observation by their place', () => {
    const cells = blocks[0]?.years.find(({ heading }) => heading === '2022年')?.cells ?? [];
    expect(cells.map(({ value, measure, file }) => [value, measure === '', file])).toEqual([
      ['0.00000012', false, nurseFile],
      ['—', true, 'raw/朝阳区/2022/没有读.xlsx'],
    ]);
  });

  it('shows every year of the period and keeps the order of the report', () => {
    expect(target.rows.map(({ item }) => item.seq)).toEqual(screenReport.indicators.map(({ seq }) => seq));
    for (const row of target.rows) {
      expect(row.values.map(({ figure }) => figure?.text ?? '—')).toEqual(
        [2021, 2022, 2023].map((year) => row.item.years.find((one) => one.year === year)?.value.text ?? '—'),
      );
    }
  });

  it('offers the natures and verdicts that occur', () => {
    expect([...target.filters.natures].sort()).toEqual(['约束性', '预期性']);
    expect(new Set(target.filters.verdicts)).toEqual(
      new Set(screenReport.indicators.map(({ current }) => current.verdictZh)),
    );
  });

  it('leads a project to the filled cells of its row in the ledger', () => {
    expect(projects[0]?.cells.map(({ sheet, cell, measure, value }) => [sheet, cell, measure, value])).toEqual([
      ['台账', 'D5', '当前阶段', '在建'],
      ['台账', 'J5', '累计完成投资（万元）', '132500'],
    ]);
    expect(screenModel(screenReport, null).projects[0]?.cells[0]?.link).toBe('');
  });
});

describe('sourceAddress', () => {
  it.each([
    ['../../..', 'raw/朝阳区/a b#c?%.xlsx', '../../../raw/朝阳区/a%20b%23c%3F%25.xlsx'],
    ['D:/数据', 'raw/a.csv', 'file:///D:/数据/raw/a.csv'],
    ['', 'javascript:alert(1)', 'javascript%3Aalert(1)'],
    ['..', '', ''],
  ])('%s + %s', (root, file, address) => {
    expect(sourceAddress(root, file)).toBe(address);
  });

  it('gives no link without a root', () => {
    expect(sourceAddress(null, 'raw/a.csv')).toBe('');
  });
});

describe('withoutStyles', () => {
  it('turns properties into attributes and leaves to the style sheet what is the same in all charts', () => {
    expect(
      withoutStyles('<text style="font-size:9px;font-family:a,b;" fill="#333333" x="1.23456">长 1.23456</text>'),
    ).toBe('<text font-size="9px" x="1.23">长 1.23456</text>');
  });

  it('keeps what is drawn and leaves out what is not', () => {
    const band = '<path d="M0 0l5 0l0 5Z" fill="#ccc" stroke-width="0"></path>';
    const line = '<path d="M0 0L5 5" fill="none" stroke="#333" stroke-width="2"></path>';
    const nothing = '<path d="M0 0L5 5" fill="none" stroke="#fff" stroke-width="0"></path><rect x="0" fill="none"/>';
    expect(withoutStyles(`<g clip-path="url(#c)">\n${band}\n</g>${line}${nothing}`)).toBe(
      '<path d="M0 0l5 0l0 5Z" fill="#ccc" stroke-width="0"/><path d="M0 0L5 5" fill="none" stroke="#333" stroke-width="2"/>',
    );
  });

  it('puts a word where its shift and its own place lead, without the white ground behind it', () => {
    const ground =
      '<path d="M-5 -5l9 0l0 9Z" transform="translate(5 5)" fill="rgb(255,255,255)" fill-opacity="0.8"></path>';
    expect(
      withoutStyles(`${ground}<text text-anchor="middle" y="-5.5" transform="translate(105.92 110.3)">82.92</text>`),
    ).toBe('<text x="105.92" y="104.8" text-anchor="middle">82.92</text>');
  });

  it('writes a round mark as the circle that it is', () => {
    expect(
      withoutStyles(
        '<path d="M1 0A1 1 0 1 1 1 -0.1A1 1 0 0 1 1 0" transform="matrix(3.5,0,0,3.5,55.68,122.2333)" fill="#1f4e79"></path>',
      ),
    ).toBe('<circle cx="55.68" cy="122.23" r="3.5" fill="#1f4e79"/>');
  });
});

describe('the colours', () => {
  const css = readFileSync('templates/screen/style/10-page.css', 'utf8');
  const colour = (name: string): string => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(css)?.[1] ?? '';
  const luminance = (hex: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
      const part = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };

  it.each([
    ['good', 'good-tint'],
    ['fair', 'fair-tint'],
    ['bad', 'bad-tint'],
    ['gap', 'gap-tint'],
    ['soft', 'ground'],
    ['link', 'ground'],
    ['paper', 'navy'],
  ])('%s on %s can be told apart (WCAG 4.5 : 1)', (front, back) => {
    const [light = 0, dark = 0] = [luminance(colour(front)), luminance(colour(back))].sort((a, b) => b - a);
    expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(4.5);
  });
});
