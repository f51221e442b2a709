import { describe, expect, it } from 'vitest';
import type { PrintedDate, ReportProject } from '../../../pipeline/model/report.ts';
import { ganttChart } from '../../../pipeline/report/charts/gantt.ts';
import { overviewChart, overviewCharts } from '../../../pipeline/report/charts/overview.ts';
import { linesOf } from '../../../pipeline/report/charts/svg.ts';
import { sampleIndicators } from '../fixtures/indicators.ts';
import { sampleProjects, sampleReport } from '../fixtures/report.ts';
import { indicator, printed, yearResult } from '../fixtures/sample.ts';

const options = { width: 588, fontFamily: 'Noto Sans SC' };

function texts(svg: string): readonly string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);
}

describe('overviewChart', () => {
  const svg = overviewChart(sampleIndicators, options);

  it('has a row for each indicator with its value, goal and verdict in words', () => {
    const all = texts(svg).join('');
    for (const { seq, name, current, target } of sampleIndicators) {
      expect(all).toContain(`${seq}．`);
      expect(all.replace(/　/g, '')).toContain(name);
      expect(all).toContain(current.value.text);
      expect(all).toContain(target.text);
      expect(all).toContain(current.verdictZh);
    }
  });

  it.each([588, 700, 760, 900])('keeps a long goal clear of the value before it at a width of %d', (width) => {
    const goal = '达到市级配置标准';
    const drawn = overviewChart([indicator({ seq: 1, name: '率', unit: '%', target: goal })], { ...options, width });
    const ends = [...drawn.matchAll(/<text x="([\d.]+)"[^>]*font-size="(\d+)" text-anchor="end"[^>]*>([^<]*)</g)];
    const value = Number(ends.find(([, , , text]) => text === '—' || /^[\d.]+$/.test(text ?? ''))?.[1]);
    const lines = ends.filter(([, , , text = '']) => text !== '' && goal.includes(text));
    expect(lines.map(([, , , text]) => text).join('')).toBe(goal);
    for (const [, x, letters, text = ''] of lines)
      expect(Number(x) - text.length * Number(letters)).toBeGreaterThanOrEqual(value);
  });

  it('tells the classes by shape: circles, rhombi, triangles, open circles', () => {
    const group = (wanted: string) => sampleIndicators.filter(({ verdictClass }) => verdictClass === wanted).length;
    expect(svg.match(/<circle [^>]*fill="#1b6b3a"/g)).toHaveLength(group('good'));
    expect(svg.match(/<circle [^>]*fill="#ffffff"/g)).toHaveLength(group('gap'));
    const corners = [...svg.matchAll(/<polygon points="([^"]*)"/g)].map(([, points = '']) => points.split(' ').length);
    expect(corners.filter((count) => count === 4)).toHaveLength(group('fair'));
    expect(corners.filter((count) => count === 3)).toHaveLength(group('bad'));
  });

  it('puts the mark where the progress is, and beyond the ends no further than their edge', () => {
    const at = (share: number): number => {
      const current = yearResult(2023, printed(1), {
        progress: printed(share, `${share}`),
        tau: printed(0.6, '60.0%'),
      });
      const drawn = overviewChart([{ ...indicator({ seq: 1, name: '率', unit: '%', target: '1' }), current }], options);
      return Number(/<circle cx="([\d.]+)"/.exec(drawn)?.[1]);
    };
    const [start, half, end] = [at(0), at(0.5), at(1)];
    expect(half).toBeCloseTo((start + end) / 2, 6);
    expect(at(9)).toBe(at(2));
    expect(at(9) - end).toBeLessThan((end - start) * 0.2);
    expect(at(-5)).toBeLessThan(start);
  });

  it('says the progress of each indicator beside its way, and no letter is smaller than 7.5 points', () => {
    const all = texts(svg);
    for (const { current } of sampleIndicators)
      if (current.progress.value !== null) expect(all).toContain(current.progress.text);
    for (const picture of [svg, ganttChart(sampleReport, options)]) {
      const sizes = [...picture.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size) * 0.75);
      expect(sizes.length).toBeGreaterThan(20);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(7.5);
    }
  });

  it('fits in the height of a page: rows close together first, then several pictures', () => {
    const heightOf = (picture: string) => Number(/ height="([\d.]+)"/.exec(picture)?.[1]);
    const roomy = heightOf(svg);
    const draw = (height: number) => overviewCharts(sampleIndicators, { ...options, height });
    expect(draw(roomy + 1)).toEqual([svg]);
    const [close, ...others] = draw(roomy - 10);
    expect(others).toEqual([]);
    expect(heightOf(close ?? '')).toBeLessThanOrEqual(roomy - 8);
    const halves = draw(roomy * 0.6);
    expect(halves).toHaveLength(2);
    for (const { seq, name } of sampleIndicators)
      expect(texts(halves.join('')).join('').replace(/　/g, '').includes(`${seq}．${name}`), name).toBe(true);
  });

  it('escapes what it prints and is the same each time', () => {
    const odd = overviewChart([indicator({ seq: 1, name: '<b>&"', unit: '%', target: '1' })], options);
    expect(odd).toContain('&lt;b&gt;&amp;&quot;');
    expect(overviewChart(sampleIndicators, options)).toBe(svg);
  });
});

describe('ganttChart', () => {
  const [first] = sampleProjects;
  if (first === undefined) throw new Error('the sample has projects');
  const date = (iso: string) => ({ date: iso, text: iso });
  const none: PrintedDate = { date: null, text: '—' };
  const project: ReportProject = {
    ...first,
    name: '某医院',
    plannedStart: date('2021-01-01'),
    plannedCompletion: date('2025-12-31'),
    actualStart: date('2022-01-01'),
    stage: '在建',
  };
  const chart = (one: ReportProject) => ganttChart({ ...sampleReport, projects: [one] }, options);
  const bars = (svg: string) =>
    [...svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="13" fill="([^"]+)"/g)].map(
      ([, x, width, fill]) => ({ from: Number(x), to: Number(x) + Number(width), fill }),
    );

  it('draws the planned time from start to end and the real time up to the day of the data', () => {
    const [planned, real] = bars(chart(project));
    if (planned === undefined || real === undefined) throw new Error('two bars');
    const year = (planned.to - planned.from) / 5;
    expect(real.from - planned.from).toBeCloseTo(year, 0);
    expect(real.to - real.from).toBeCloseTo(2 * year, 0);
    expect(planned.fill).toBe('#ffffff');
  });

  it('ends the real time on the day on which the project was finished', () => {
    const finished = bars(chart({ ...project, actualCompletion: date('2022-12-31'), stage: '竣工' }));
    expect((finished[1]?.to ?? 0) - (finished[1]?.from ?? 0)).toBeCloseTo(
      ((finished[0]?.to ?? 0) - (finished[0]?.from ?? 0)) / 5,
      0,
    );
    expect(texts(chart({ ...project, actualCompletion: date('2022-12-31'), stage: '竣工' }))).toContain(
      '2022年12月竣工',
    );
  });

  it('hatches what has no planned end, and says the stage where nothing has begun', () => {
    const open = chart({
      ...project,
      plannedCompletion: none,
      actualStart: none,
      stage: '前期',
    });
    expect(bars(open).map(({ fill }) => fill)).toEqual(['url(#undetermined)']);
    expect(texts(open)).toEqual(expect.arrayContaining(['完成时间待定', '前期', '2023年12月31日']));
  });

  it('names every project with its verdict', () => {
    const all = texts(ganttChart(sampleReport, options)).join('');
    for (const { seq, name, verdictZh } of sampleProjects) {
      expect(all).toContain(`${seq}．${name}`);
      expect(all).toContain(verdictZh);
    }
  });
});

describe('linesOf', () => {
  it('breaks by width and leaves no closing sign at the head of a line', () => {
    expect(linesOf('一二三四五', 33, 11)).toEqual(['一二三', '四五']);
    expect(linesOf('一二（三四', 33, 11)).toEqual(['一二', '（三四']);
    expect(linesOf('一二-1.86', 33, 11)).toEqual(['一二', '-1.86']);
    expect(linesOf('一二三）四', 33, 11)).toEqual(['一二三）', '四']);
    expect(linesOf('', 33, 11)).toEqual([]);
  });
});
