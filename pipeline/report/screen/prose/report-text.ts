import type { Report, ReportIndicator, ReportProject } from '../../../model/report.ts';
import { fullName } from '../../names.ts';
import { metVerdicts } from '../../verdict-class.ts';
import { type Figure, wordsFigure } from '../figure.ts';
import { type CountBook, sumOf } from './count-book.ts';
import { type Subject, wholes } from './count-guess.ts';
import { guesses } from './count-rules.ts';
import { countedPromises } from './counted.ts';
import type { Piece } from './piece.ts';
import { projectFigure } from './project-figures.ts';
import { goalAt, promiseFigure } from './promise-figures.ts';
import { longestFirst, type Place, readText, type Verbatim } from './reader.ts';

/** The id of the section that explains how much of the plan's time has passed. */
export const tauSection = 'plan-tau';

/** Reads the texts of a report: numbers about promises, projects and time, and numbers of things counted. */
export function textReader(report: Report, book: CountBook) {
  const { indicators, commitments, projects, plan } = report;
  const named: readonly Verbatim<Subject>[] = [
    ...indicators.map((item) => ({ text: fullName(item, indicators), subject: item })),
    ...projects.map((project) => ({ text: project.name, subject: project })),
  ];
  const quoted = [
    plan.title,
    plan.approval.replace(/。$/, ''),
    ...[...indicators, ...commitments].flatMap(({ reason, manual }) => [reason, manual?.reason ?? '']),
    ...projects.flatMap(({ note, adjustmentDocument }) => [note.replace(/。$/, ''), adjustmentDocument]),
  ];
  const ages = [...indicators, ...commitments].flatMap(
    ({ definition }) => definition.match(/\d+—\d+岁[\u4e00-\u9fff]+/g) ?? [],
  );
  const quotations = [...new Set([...quoted, ...ages])]
    .filter((text) => /\d/.test(text))
    .map((text) => ({ text, subject: null }));
  const verbatim = longestFirst<Subject>([...named, ...quotations]);
  const goal = (before: string, rest: string, subject: Subject | null): string =>
    isPromise(subject) ? goalAt(subject, before, rest) : '';
  return {
    /** A text of a chapter. */
    chapter: (text: string): readonly Piece[] =>
      readText(text, verbatim, goal, (place) => chapterFigure(report, book, place)),
    /** The paragraph of a promise, which is about it alone. */
    promise(item: ReportIndicator, text: string, name: string): readonly Piece[] {
      const own = longestFirst<Subject>([{ text: name, subject: item }, ...quotations]);
      const about = (before: string, rest: string): string => goalAt(item, before, rest);
      return readText(text, own, about, (place) => promiseFigure(item, place));
    },
    /** What is remarked about a project. */
    project(project: ReportProject, text: string): readonly Piece[] {
      return readText(
        text,
        longestFirst<Subject>(quotations),
        () => '',
        (place) => projectFigure(project, place),
      );
    },
  };
}

export type TextReader = ReturnType<typeof textReader>;

function chapterFigure(report: Report, book: CountBook, place: Place<Subject>): Figure | null {
  const { subject, before, text } = place;
  if (/(?<!完成|时间)时序进度为?$/.test(before) && text === report.tauText && subject === null)
    return wordsFigure(tauSection, 'tau', text);
  const own = isPromise(subject)
    ? promiseFigure(subject, place)
    : subject === null
      ? null
      : projectFigure(subject, place);
  return own ?? shareFigure(report, book, place) ?? countFigure(report, book, place);
}

/** The first thing that the words allow and of which there are as many. */
function countFigure(report: Report, book: CountBook, place: Place<Subject>): Figure | null {
  if (!/^\d+$/.test(place.text)) return null;
  const count = Number(place.text);
  const found = guesses(report, place).find(({ items }) => items.length === count);
  if (found === undefined) return null;
  const unit = /^[项个条]/.exec(place.after)?.[0] ?? '';
  return book.figure({ ...found, unit, text: place.text, how: sumOf(found.items), filter: null });
}

/** 已达到目标值（占32.0%）: what was counted by what it is a share of. */
function shareFigure(report: Report, book: CountBook, { before, text }: Place<Subject>): Figure | null {
  if (!/已达到目标值（占$/.test(before)) return null;
  const isBinding = /约束性指标\d*项中/.test(/[^。]*$/.exec(before)?.[0] ?? '');
  const all = wholes(report).filter(({ nature }) => !isBinding || nature === '约束性');
  const met = all.filter(({ current }) => metVerdicts.includes(current.verdict));
  if (Math.abs(met.length / all.length - Number(text.replace('%', '')) / 100) > 0.0005 + 1e-9) return null;
  return book.figure({
    words: `已达到目标值的${isBinding ? '约束性指标' : '主要指标'}所占比例`,
    unit: '',
    text,
    how: `${met.length}÷${all.length}＝${text}`,
    items: countedPromises(met, report),
    filter: null,
  });
}

function isPromise(subject: Subject | null): subject is ReportIndicator {
  return subject !== null && 'list' in subject;
}
