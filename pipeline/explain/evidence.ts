import { decimalLiteral, withThousands } from '../decimal.ts';
import type { Evaluation, ObservationRow } from '../model/evaluation.ts';
import { originOf, originText } from '../model/observation.ts';
import type { Problem } from '../problem.ts';
import type { Section } from './text.ts';

/**
 * The cells of some origins, one a line: `file｜sheet｜cell ＝ 24,012 人（注册护士数）`, `…｜K5 ＝ 66000（累计完成投资（万元））`;
 * a cell without figures stands alone.
 */
export function cellLines(
  origins: readonly string[],
  { observations, ledgerCells }: Pick<Evaluation, 'observations' | 'ledgerCells'>,
): readonly string[] {
  const wanted = new Set(origins);
  const read = new Map<string, ObservationRow[]>();
  for (const row of observations) {
    const origin = originText(row);
    if (wanted.has(origin)) read.set(origin, [...(read.get(origin) ?? []), row]);
  }
  return origins.flatMap((origin) => {
    const { file, sheet, cell } = originOf(origin);
    const at = (address: string): string => [file, sheet, address].filter((part) => part !== '').join('｜');
    const place = at(cell);
    const line = ledgerCells.filter((each) => each.origin === origin);
    if (line.length > 0)
      return line.map((each) => `${at(each.cell)} ＝ ${each.text}（${each.name.replace(/\s+/g, '')}）`);
    const rows = read.get(origin) ?? [];
    return rows.length === 0 ? [place] : rows.map((row) => `${place} ＝ ${figureText(row)}`);
  });
}

const states: Readonly<Record<string, string>> = { missing: '空白', not_applicable: '—', below_unit: '…' };

function figureText({ value, state, unit, area, year, measure, breakdown, remark }: ObservationRow): string {
  const figure = value === null ? (states[state] ?? state) : `${withThousands(decimalLiteral(value))} ${unit}`;
  const part = breakdown === '' ? '' : `，${breakdown}`;
  return `${figure}（${area}${year}年${measure}${part}）${remark === '' ? '' : `，脚注：${remark}`}`;
}

/** What problems and records must speak of to concern an item. */
export interface Subject {
  /** Its names, and those of its indicator. */
  readonly names: readonly string[];
  readonly area: string;
  readonly measures: readonly string[];
  /** The area of its yardstick and the measures that this reads. */
  readonly referenceArea: string;
  readonly yardsticks: readonly string[];
  readonly origins: readonly string[];
}

/** The checks and what they, and the reading, found about an item, with the written explanation of each. */
export function checksSection(
  { problems, explanations }: Evaluation,
  subject: Subject,
  checks: { readonly checksDeclared: number; readonly checksRun: number },
): Section {
  const own = problems.filter((problem) => isAbout(problem, subject));
  const broken = new Set(own.filter(({ title }) => title !== undefined).map(({ code }) => code)).size;
  const words = { stop: '强制', warn: '核实', note: '提示' } as const;
  const rest = broken === 0 ? '都没有涉及它的发现' : `其中 ${broken} 条有涉及它的发现，其余没有`;
  return {
    heading: '审核',
    entries: [
      { label: '规则', text: `${checks.checksDeclared} 条审核规则执行了 ${checks.checksRun} 条，${rest}` },
      ...own.map(({ severity, code, title, where, found, expected, figure }) => {
        const place = [where.file, where.sheet, where.cell]
          .filter((part) => part !== undefined && part !== '')
          .join('｜');
        const written = explanations.find((each) => each.rule === code && each.subject === figure?.measure);
        const reason = written === undefined ? '' : `；已说明：${written.reason}（${written.name}，${written.date}）`;
        const said = [title ?? '', found].filter((text) => text !== '').join('：');
        return {
          label: words[severity],
          text: `〔${code}〕${said}${expected === '' ? '' : `，应为${expected}`}${place === '' ? '' : `（${place}）`}${reason}`,
        };
      }),
    ],
  };
}

function isAbout({ figure, where, found, origins = [] }: Problem, subject: Subject): boolean {
  const { file = '', sheet = '', cell = '' } = where;
  if ([...origins, originText({ file, sheet, cell })].some((origin) => subject.origins.includes(origin))) return true;
  const named = figure?.measure ?? '';
  const measure = named.replace(/（.*$/, '');
  const areaIs = (area: string): boolean => figure?.area === undefined || figure.area === area;
  if (areaIs(subject.area) && subject.measures.includes(measure)) return true;
  if (areaIs(subject.referenceArea) && subject.yardsticks.includes(measure)) return true;
  const words = new Set([...named.split('、'), ...found.split(/[：；、，]/)]);
  return (areaIs(subject.area) || areaIs(subject.referenceArea)) && subject.names.some((name) => words.has(name));
}

/** What persons have written and signed about an item or the figures that it comes from, in every year. */
export function recordsSection({ records }: Evaluation, { names, measures }: Subject): Section {
  const own = records.filter(
    ({ subject }) => names.includes(subject) || measures.includes(subject.replace(/（.*$/, '')),
  );
  return {
    heading: '人工登记',
    entries: own.map(({ kind, year, subject, text, name, date }) => ({
      label: kind,
      text: `${year === null ? '' : `${year}年`}${names.includes(subject) ? '' : subject}：${text}（${name}，${date}）`,
    })),
  };
}
