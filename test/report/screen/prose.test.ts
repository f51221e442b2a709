import { describe, expect, it } from 'vitest';
import type { Report } from '../../../pipeline/model/report.ts';
import { countBook } from '../../../pipeline/report/screen/prose/count-book.ts';
import type { Piece } from '../../../pipeline/report/screen/prose/piece.ts';
import { textReader } from '../../../pipeline/report/screen/prose/report-text.ts';
import { screenReport } from '../fixtures/screen-report.ts';

const [item] = screenReport.indicators;
if (item === undefined) throw new Error('no indicator');

const links = (pieces: readonly Piece[]): readonly string[] =>
  pieces.flatMap(({ text, figure }) => (figure === null ? [] : [`${text} → ${figure.section} ${figure.part}`]));

const read = (text: string, report: Report = screenReport) => {
  const book = countBook();
  return { pieces: textReader(report, book).chapter(text), book };
};

const paragraph = (text: string) => textReader(screenReport, countBook()).promise(item, text, item.name);

describe('numbers in the paragraph of a promise', () => {
  it('are found by the words before them and the text of the figure', () => {
    expect(
      links(
        paragraph(
          `2023年${item.name}为7.42岁（分子25,553，分母3,446,000），95%置信区间为7.32—7.51岁，完成进度57.1%，进度比0.95。`,
        ),
      ),
    ).toEqual([
      '7.42 → target-1-2023 value',
      '25,553 → target-1-2023 numerator',
      '3,446,000 → target-1-2023 denominator',
      '7.32 → target-1-2023 interval',
      '7.51 → target-1-2023 interval',
      '57.1% → target-1-2023 progress',
      '0.95 → target-1-2023 pace_ratio',
    ]);
  });

  it('never lead to another figure: a number that is not the one of its words stays words', () => {
    expect(links(paragraph('完成进度0.95，进度比57.1%，分子3,446,000。'))).toEqual([]);
    expect(links(paragraph('7.42岁，25,553人。'))).toEqual([]);
    expect(links(paragraph(`2022年${item.name}为7.42岁。`))).toEqual([]);
  });

  it('lead to the year that is named with them', () => {
    expect(links(paragraph('曾有变化（2022年7.31，2023年7.42）。'))).toEqual([
      '7.31 → target-1-2022 value',
      '7.42 → target-1-2023 value',
    ]);
  });

  it('take the goal as the plan prints it, and leave years, levels and units alone', () => {
    expect(links(paragraph(`规划目标为“${item.target.text}”（2025年），80%预测区间，每10万人、7/10万。`))).toEqual([
      `${item.target.text} → target-1-goal target`,
    ]);
  });

  it('keep the text', () => {
    const text = `2023年${item.name}为7.42%，完成进度57.1%。`;
    expect(
      paragraph(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});

describe('numbers of things counted', () => {
  const bindings = screenReport.indicators.filter(({ nature, parent }) => nature === '约束性' && parent === null);
  const named = bindings.slice(0, 2);
  const names = named.map(({ name }) => name);

  it('open the things that are named behind them', () => {
    const { pieces, book } = read(`尚未达到目标值的约束性指标2项：${names[0]}；${names[1]}。`);
    expect(links(pieces)).toEqual(['2 → count-1 count']);
    expect(book.sections()[0]?.items.map(({ words }) => words)).toEqual(
      named.map(({ seq, name }) => `${seq}．${name}`),
    );
    expect(book.sections()[0]?.words).toBe('尚未达到目标值的约束性指标');
  });

  it('stay words when there are not so many', () => {
    expect(links(read(`尚未达到目标值的约束性指标3项：${names[0]}；${names[1]}。`).pieces)).toEqual([]);
    expect(links(read('全部主要指标999项。').pieces)).toEqual([]);
  });

  it('open groups of verdicts with the sum of their parts', () => {
    const of = (verdict: string) =>
      screenReport.indicators.filter(({ current, parent }) => parent === null && current.verdictZh === verdict).length;
    const count = of('符合预期') + of('快于预期');
    const { pieces, book } = read(`计入统计的主要指标中，${count}项符合预期或快于预期。`);
    expect(links(pieces)).toEqual([`${count} → count-1 count`]);
    const [section] = book.sections();
    expect(section?.how).toMatch(/^(符合预期\d+＋快于预期\d+|快于预期\d+＋符合预期\d+)＝\d+$/);
    expect(section?.items).toHaveLength(count);
  });

  it('open problems, projects and files', () => {
    const { problems, projects } = screenReport;
    const stops = problems.filter(({ severity }) => severity === 'stop').length;
    const { pieces, book } = read(`共发现问题${problems.length}条，其中强制${stops}条；重点项目${projects.length}个。`);
    expect(links(pieces)).toHaveLength(3);
    expect(book.sections().map(({ items }) => items.length)).toEqual([problems.length, stops, projects.length]);
  });

  it('are the same section for the same question', () => {
    const book = countBook();
    const reader = textReader(screenReport, book);
    const text = `重点项目${screenReport.projects.length}个。`;
    expect(links(reader.chapter(text))).toEqual(links(reader.chapter(text)));
    expect(book.sections()).toHaveLength(1);
  });
});

describe('names and quotations', () => {
  it('keep their numbers to themselves', () => {
    const name = screenReport.indicators.find((one) => /\d/.test(one.name))?.name ?? '';
    const { pieces } = read(`关于${name}。`);
    expect(pieces.find(({ kind }) => kind === 'named')?.text).toBe(name);
    expect(links(pieces)).toEqual([]);
  });

  it('leave what a person wrote as it is', () => {
    const reason = '演示：5个站点8项工作（张三，2024-02-26）';
    const report = {
      ...screenReport,
      indicators: screenReport.indicators.map((one, at) => (at === 0 ? { ...one, reason } : one)),
    };
    const { pieces } = read(`原因：${reason}。`, report);
    expect(pieces.map(({ text, kind }) => [text, kind])).toEqual([
      ['原因：', ''],
      [reason, 'quoted'],
      ['。', ''],
    ]);
  });
});
