import type { DoubtfulFigure, Problem, Severity } from '../../problem.ts';
import { rangesOf, type Spot, spotKey } from './spots.ts';
import { addWanted, type WantedCells, wantsOf } from './wanted-cells.ts';

/** One kind of thing found; cells with the same code and key become one problem that names them all. */
export interface Finding {
  readonly severity: Severity;
  readonly code: string;
  readonly key: string;
  /** A function of how many cells there are and of the `names` of all that became one problem. */
  readonly found: string | ((cells: number, names: readonly string[]) => string);
  /** What its cells are, for a problem that lists them. */
  readonly name?: string;
  /** A function where the words cost much: called once a finding. */
  readonly expected: string | (() => string);
  readonly remedy: string;
  readonly figure?: DoubtfulFigure;
  /** Figures that its unread cells may be wanted for. */
  readonly wants?: readonly DoubtfulFigure[];
  /** What of the whole table it doubts. */
  readonly doubts?: Problem['doubts'];
  /** One problem for all figures that it befalls. */
  readonly together?: true;
  /** Its name, and the row of a register, by which such findings of a sheet with nothing special to expect are said in one problem. */
  readonly among?: {
    readonly name: string;
    readonly expected: string;
    readonly remedy: string;
    readonly row: string;
    /** What is spelled like it, and may be what it is; no measure where that is no figure. A function: called once a finding. */
    readonly near?: () => readonly DoubtfulFigure[];
  };
}

/** Findings of one code on one sheet that are told apart; a sheet with more is no table of ours, and the rest is said together. */
const mostOfOneCode = 500;

/** Collects what was found on one sheet. */
export interface Findings {
  readonly add: (finding: Finding, spots: readonly Spot[]) => void;
  /** Every cell that a finding names. */
  readonly spots: () => readonly Spot[];
  readonly problems: () => readonly Problem[];
}

interface Kept {
  readonly finding: Finding;
  readonly spots: Map<number, Spot>;
  /** Figures by key. */
  readonly figures: Map<string, DoubtfulFigure>;
  readonly names: Set<string>;
  /** The cells by the figure that they may be wanted for. */
  readonly wanted: WantedCells;
  /** It stands for all findings of its code beyond those told apart. */
  readonly rest: boolean;
}

/** Collects what is found on a sheet; findings of one code, key and figure become one problem with all their cells. */
export function findingsOf(file: string, sheet: string): Findings {
  const kept = new Map<string, Kept>();
  const counts = new Map<string, number>();
  const keep = (key: string, finding: Finding, rest: boolean): Kept => {
    const spots = new Map<number, Spot>();
    const entry: Kept = { finding, spots, figures: new Map(), names: new Set(), wanted: new Map(), rest };
    kept.set(key, entry);
    return entry;
  };
  const entryOf = (finding: Finding): Kept => {
    const key = `${finding.code}｜${finding.key}｜${finding.together === true ? '' : figureKey(finding)}`;
    const before = kept.get(key);
    if (before !== undefined) return before;
    const count = (counts.get(finding.code) ?? 0) + 1;
    counts.set(finding.code, count);
    if (count <= mostOfOneCode || finding.figure !== undefined) return keep(key, finding, false);
    return kept.get(finding.code) ?? keep(finding.code, finding, true);
  };
  return {
    add: (finding, spots) => {
      const entry = entryOf(finding);
      if (finding.figure !== undefined) entry.figures.set(figureKey(finding), finding.figure);
      if (finding.name !== undefined) entry.names.add(finding.name);
      addWanted(entry.wanted, finding.wants ?? [], spots);
      for (const spot of spots) entry.spots.set(spotKey(spot.row, spot.column), spot);
    },
    spots: () => [...kept.values()].flatMap(({ spots }) => [...spots.values()]),
    problems: () => {
      const all = [...kept.values()].map((entry) => ({ entry, expected: expectedIn(entry.finding) }));
      const plain = all.filter(({ entry, expected }) => !entry.rest && entry.finding.among?.expected === expected);
      const together = plain.length > 1 ? new Set(plain.map(({ entry }) => entry)) : new Set<Kept>();
      const said = all.filter(({ entry }) => !together.has(entry));
      const listed = together.size === 0 ? [] : [listedTogether([...together], { file, sheet })];
      return [...said.map(problemOf), ...listed];
    },
  };

  function problemOf({ entry, expected }: { readonly entry: Kept; readonly expected: string }): Problem {
    const { finding, spots, figures, names, wanted, rest } = entry;
    const said = typeof finding.found === 'string' ? finding.found : finding.found(rest ? 1 : spots.size, [...names]);
    return {
      severity: finding.severity,
      code: finding.code,
      where: { file, sheet, ...(spots.size === 0 ? {} : { cell: rangesOf([...spots.values()]) }) },
      found: rest ? `另有 ${spots.size} 格有同样的问题，其一：${said}` : said,
      expected,
      remedy: finding.remedy,
      ...(finding.figure === undefined ? {} : { figure: finding.figure }),
      ...(finding.doubts === undefined ? {} : { doubts: finding.doubts }),
      ...(figures.size < 2 ? {} : { also: [...figures.values()].slice(1) }),
      ...unknownOf([entry]),
      ...wantsOf([wanted]),
    };
  }
}

/** As many names are written out. */
const mostNames = 30;

/** Names for a reader, cut short where there are very many: 注册护士数、床位数等 40 项. */
export function listedNames(names: readonly string[], what = '项'): string {
  const more = names.length > mostNames ? `等 ${names.length} ${what}` : '';
  return `${names.slice(0, mostNames).join('、')}${more}`;
}

function listedTogether(entries: readonly Kept[], where: { readonly file: string; readonly sheet: string }): Problem {
  const spots = entries.flatMap((entry) => [...entry.spots.values()]);
  const [first] = entries;
  const { severity = 'warn', code = '' } = first?.finding ?? {};
  const unknown = unknownOf(entries);
  return {
    severity,
    code,
    where: { ...where, cell: rangesOf(spots) },
    ...wordsOfLabels(unknown.unknown ?? { labels: [], expected: '', remedy: '' }, spots.length),
    ...unknown,
    ...wantsOf(entries.map(({ wanted }) => wanted)),
  };
}

/** What is said of labels that no register knows, with the rows by which one would. */
export function wordsOfLabels(
  { labels, expected, remedy }: NonNullable<Problem['unknown']>,
  cells: number,
): Pick<Problem, 'found' | 'expected' | 'remedy'> {
  const names = labels.map(({ name }) => name);
  const rows = labels.slice(0, mostNames).map(({ row }) => `“${row}”`);
  return {
    found: `${listedNames(names, '个名称')}都不在词典，${cells} 个数没有读`,
    expected,
    remedy: `${remedy}${rows.join('')}`,
  };
}

/** The labels of findings that may be said in one problem; nothing where one of them may not. */
function unknownOf(entries: readonly Kept[]): Pick<Problem, 'unknown'> {
  const [first] = entries.map(({ finding }) => finding.among);
  const labels = entries.flatMap(({ finding: { among }, spots, rest }) => {
    const near = among?.near?.();
    if (among === undefined || near === undefined || rest) return [];
    return { name: among.name, cells: rangesOf([...spots.values()]), row: among.row, near };
  });
  if (first === undefined || labels.length < entries.length) return {};
  return { unknown: { labels, expected: first.expected, remedy: first.remedy } };
}

function expectedIn({ expected }: Finding): string {
  return typeof expected === 'string' ? expected : expected();
}

function figureKey({ figure }: Finding): string {
  return figure === undefined ? '' : JSON.stringify(figure);
}
