import { address } from '../../pipeline/model/workbook.ts';
import { deliveries } from '../demonstration/books/areas.ts';
import { reference } from '../demonstration/books/beijing.ts';
import {
  chaoyangCoverage,
  digital,
  family,
  miyunCoverage,
  projects,
  publicHealthServices,
} from '../demonstration/books/community.ts';
import { causesOfDeath, diseaseControl, maternalAndChild } from '../demonstration/books/health.ts';
import { chaoyangPopulation, miyunPopulation } from '../demonstration/books/population.ts';
import { chaoyangResources, miyunResources } from '../demonstration/books/resources.ts';
import { emergency, services } from '../demonstration/books/services.ts';
import { tasks } from '../demonstration/books/tasks.ts';
import { type Figures, figuresOf } from '../demonstration/figures.ts';
import type { Book, Box } from '../demonstration/page.ts';
import { deathsTruth, ledgerTruth } from './demonstration-tables.ts';
import { type Expectation, keyOf, type Truth } from './truth.ts';

/** A demonstration file and what its cells are. */
export interface Known {
  readonly area: string;
  readonly year: number;
  readonly file: string;
  readonly truth: Truth;
}

type Maker = (figures: Figures) => Book;
const common: readonly Maker[] = [
  services,
  diseaseControl,
  publicHealthServices,
  emergency,
  family,
  projects,
  reference,
  tasks,
];
const makers: Readonly<Record<string, readonly Maker[]>> = {
  朝阳区: [
    ...common,
    chaoyangPopulation,
    chaoyangResources,
    chaoyangCoverage,
    (figures) => maternalAndChild(figures, 2020),
    (figures) => causesOfDeath(figures, 1),
  ],
  密云区: [
    ...common,
    miyunPopulation,
    miyunResources,
    miyunCoverage,
    digital,
    (figures) => maternalAndChild(figures, 2025),
    (figures) => causesOfDeath(figures, 2),
  ],
  北京市: [reference],
};

/** What stands in the sheets without coming from the table of figures, by area, year, file, sheet and cell. */
const extra: Readonly<Record<string, Expectation>> = {
  '朝阳区/2022/妇幼健康.xlsx#妇幼健康年报!D20': { kind: 'asked', codes: ['W221'] },
  '朝阳区/2023/卫生资源.xlsx#卫生人员!E6': {
    kind: 'figure',
    also: [],
    figure: {
      area: '朝阳区',
      year: 2022,
      measure: '中医类别执业（助理）医师数',
      breakdown: '',
      value: 4046,
      state: 'reported',
      tolerance: 0,
    },
  },
};

/**
 * Every demonstration file with the truth of its cells. The generator is run with a mark in place of every figure: where
 * a mark comes out, there stands that figure of `figures/*.csv`, whatever the program makes of the labels around it.
 */
export function demonstrationFiles(): readonly Known[] {
  return deliveries().flatMap(({ area, year, books }) => {
    const real = figuresOf(area)(year);
    return books.map(({ file }) => {
      const marks = new Map<number, Expectation>();
      const made = (makers[area] ?? []).map((maker) => maker(marked(real, marks))).find((book) => book.file === file);
      if (made === undefined) throw new Error(`不知道怎样做 ${area}/${year}/${file}`);
      return { area, year, file, truth: truthOf(made, real, marks, `${area}/${year}/${file}`) };
    });
  });
}

/** Figures that answer with a mark of their own; a mark is a multiple of 10⁴ so that it also survives 万. */
function marked(real: Figures, marks: Map<number, Expectation>): Figures {
  return {
    ...real,
    at: (measure, breakdown = '', year = real.year) => {
      const value = real.at(measure, breakdown, year);
      if (value === null) return null;
      const state = value === 0 ? 'zero' : 'reported';
      const figure = { area: real.area, year, measure, breakdown, value, state, tolerance: 0 } as const;
      const mark = 10_000_000 + marks.size;
      marks.set(mark, { kind: 'figure', figure, also: [] });
      return mark * 10_000;
    },
  };
}

function truthOf(book: Book, real: Figures, marks: ReadonlyMap<number, Expectation>, place: string): Truth {
  const truth = new Map<string, Expectation>();
  for (const page of book.pages) {
    const name = book.file.endsWith('.csv') ? book.file.replace('.csv', '') : page.name;
    const own = page.name === '重点项目台账' ? ledgerTruth(real) : deathsTruth(page, real);
    page.rows.forEach((row, r) => {
      row.forEach((box, c) => {
        const cell = address(r, c);
        const known = extra[`${place}#${name}!${cell}`] ?? own.get(cell) ?? fromMark(box, marks);
        if (known === null) return;
        truth.set(keyOf(name, cell), page.hidden ? { kind: 'ignored', rule: '隐藏的工作表' } : known);
      });
    });
  }
  return truth;
}

/** A figure by its mark, layout for serial numbers and codes, nothing for other cells. */
function fromMark(box: Box, marks: ReadonlyMap<number, Expectation>): Expectation | null {
  if (box.derived === true) return box.value === null ? null : { kind: 'ignored', rule: '推算的数' };
  if (typeof box.value === 'string') return /^\d{1,2}$/.test(box.value) ? { kind: 'layout' } : null;
  if (box.value === null) return null;
  const found = marks.get(box.value) ?? marks.get(box.value / 10_000);
  if (found !== undefined) return found;
  return { kind: 'layout' };
}
