import { describe, expect, it } from 'vitest';
import { helpers } from '../../../pipeline/report/html/helpers.ts';

/** The pieces between which a line may break; letters inside a figure stay together. */
const together = (html: string): readonly string[] =>
  [...html.matchAll(/<span class="figure">([^<]*)<\/span>/g)].map(([, figure = '']) => figure);

describe('prose', () => {
  it.each([
    ['2023年为7.29张（分子25,130，分母3,446,000）', ['2023年', '7.29张', '25,130', '3,446,000']],
    ['比-1.06‰下降1.201个百分点', ['-1.06‰', '1.201个', '百分点']],
    ['117.89/10万，12月31日，≥1.25人', ['117.89/10万', '12月', '31日', '≥1.25人']],
    ['2024—2025年', ['2024—', '2025年']],
    ['（登记员，2024-02-26）', ['2024-02-26']],
  ])('keeps the figures of %s with their units', (text, figures) => {
    expect(together(helpers.prose(text).toString())).toEqual(figures);
  });

  it('lets a line break outside quotation marks and behind a dash, and changes no letter', () => {
    const text = '规划目标为“≥90”（2025年），结论为“滞后”。（“丙”）2024—2025年<&>';
    const html = helpers.prose(text).toString();
    expect(html).toContain('规划目标为<wbr>“');
    expect(html).toContain('—</span><wbr>');
    expect(html).not.toContain('”<wbr>。');
    expect(helpers.prose('（含分级指标）19项').toString()).toContain('）<wbr><span');
    expect(html).not.toContain('（<wbr>“');
    const bare = html
      .replace(/<[^>]*>/g, '')
      .replace('&lt;', '<')
      .replace('&gt;', '>')
      .replace('&amp;', '&');
    expect(bare).toBe(text);
  });
});

describe('sums', () => {
  it('breaks before a sign and holds a year together', () => {
    expect(helpers.sums('x＝1÷2＝0.5（2025年）').toString()).toBe(
      'x＝1<wbr>÷2＝0.5（<span class="figure">2025年</span>）',
    );
  });
});

describe('verdict', () => {
  const pieces = (html: unknown): readonly string[] =>
    [...String(html).matchAll(/<span>([^<]*)<\/span>/g)].map(([, piece = '']) => piece);

  it('breaks where the sense does', () => {
    expect(pieces(helpers.verdict('尚未达标（无基期，不评进度）'))).toEqual(['尚未达标', '（无基期，', '不评进度）']);
    expect(pieces(helpers.verdict('由达标转为未达标'))).toEqual(['由达标', '转为', '未达标']);
    expect(pieces(helpers.verdict('快于预期'))).toEqual(['快于预期']);
  });

  it('breaks into short words over a narrow column, and loses no letter', () => {
    for (const words of [
      '尚未达标（无基期，不评进度）',
      '由达标转为未达标',
      '口径变化，不可比',
      '基本符合预期',
      '滞后',
    ])
      expect(pieces(helpers.narrowVerdict(words)).join('')).toBe(words);
    expect(pieces(helpers.narrowVerdict('尚未达标（无基期，不评进度）'))).toEqual([
      '尚未',
      '达标',
      '（无',
      '基期，',
      '不评',
      '进度）',
    ]);
    expect(pieces(helpers.narrowVerdict('持续达标'))).toEqual(['持续', '达标']);
    expect(pieces(helpers.narrowVerdict('口径变化，不可比'))).toEqual(['口径', '变化，', '不可比']);
  });
});
