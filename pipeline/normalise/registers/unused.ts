import { type Units, unitsNamed } from '../numbers/unit.ts';
import { counts } from '../text/counts.ts';
import { mayBeName, nameForms, nameKey } from '../text/name-key.ts';
import type { Entries } from './entries.ts';
import type { Registers, Report } from './registers.ts';

/**
 * A name that no measure has, unless another register gives it a meaning: it changes nothing that is read, and no question
 * is asked about numbers that hang on it alone.
 */
export interface UnusedName {
  readonly reason: string;
  /** It is a part of one of these measures, and not used only where such a one is named in the same table; empty for none. */
  readonly beside: ReadonlySet<string>;
  /** The statistician has registered it: whatever else is said of its numbers, they are not asked about. */
  readonly own?: true;
}

/** What unused.csv names: whole names, and names with `*` for any words in it. */
export interface Unused {
  /** The statistician's names as they stand in tables. */
  readonly own: ReadonlyMap<string, UnusedName>;
  readonly names: ReadonlyMap<string, UnusedName>;
  /** What stands behind a `*` that begins a name. */
  readonly endings: ReadonlyMap<string, UnusedName>;
  readonly patterns: readonly (UnusedName & { readonly pattern: RegExp })[];
}

/** Reads unused.csv; E253 for an unknown measure, E251 for a user's `*` that means measures too. */
export function unusedOf(rows: Registers['unused'], entries: Entries, report: Report): Unused {
  const own = new Map<string, UnusedName>();
  const names = new Map<string, UnusedName>();
  const endings = new Map<string, UnusedName>();
  const patterns: (UnusedName & { readonly pattern: RegExp })[] = [];
  for (const { row, line } of rows) {
    const beside = row.beside.split('|').filter((name) => name !== '');
    for (const name of beside.filter((each) => !entries.measures.has(each)))
      report('E253', 'unused', line, `指标“${name}”`, 'measures.csv 中的指标');
    const isOwn = row.builtin !== '是';
    const name = { reason: row.reason, beside: new Set(beside), ...(isOwn ? { own: true as const } : {}) };
    if (isOwn) own.set(nameKey(row.label), name);
    const words = row.label.split('*').map(nameKey);
    if (words.length === 1) names.set(stemOf(words.join('')), name);
    else if (words.length === 2 && words[0] === '') endings.set(words[1] ?? '', name);
    else patterns.push({ ...name, pattern: patternOf(words) });
    const meant = !isOwn || words.length === 1 ? undefined : measureLike(patternOf(words), entries);
    if (meant !== undefined)
      report('E251', 'unused', line, `“${row.label}”也说到指标项 ${meant}`, '更长的、只说到没有指标用到的栏目的写法');
  }
  return { own, names, endings, patterns };
}

/** The row of unused.csv for a label as it stands in a cell: its numbering, its unit and a word for a count do not matter. */
export function unusedName(
  text: string,
  { unused, units }: { readonly unused: Unused; readonly units: Units },
): UnusedName | null {
  const key = nameKey(text);
  const own = unused.own.get(key);
  if (own !== undefined) return own;
  if (!mayBeName(key)) return null;
  for (const form of nameForms(key)) {
    for (const name of [form, withoutUnit(form, units)]) {
      const found = unused.names.get(stemOf(name)) ?? (name.length > longest ? undefined : like(name, unused));
      if (found !== undefined) return found;
    }
  }
  return null;
}

const longest = 40;

/** The row with `*` that a name is like. */
function like(name: string, { endings, patterns }: Unused): UnusedName | undefined {
  for (let at = 0; at < name.length; at++) {
    const found = endings.get(name.slice(at));
    if (found !== undefined) return found;
  }
  return patterns.find(({ pattern }) => pattern.test(name));
}

function withoutUnit(key: string, units: Units): string {
  const [, name = '', inside = ''] = /^(.+)\(([^()]+)\)$/u.exec(key) ?? [];
  const isUnit = name !== '' && (unitsNamed(inside, units) !== null || /^[^\d、,含不仅除]{1,3}$/u.test(inside));
  return isUnit ? name : key.replace(/[:%‰]+$/u, '');
}

const time = /^(?:本?年末|期末|全年|本年度?|年内|当年)(?=..)/u;
const count = new RegExp(`(?<=..)(?:${counts}|小计|总额|台数)$`, 'u');

/** 年末卫生技术人员总数 is 卫生技术人员. */
function stemOf(key: string): string {
  return key.replace(time, '').replace(count, '');
}

function patternOf(words: readonly string[]): RegExp {
  return new RegExp(`^${words.map(plain).join('.*')}$`, 'u');
}

function measureLike(pattern: RegExp, { measures }: Entries): string | undefined {
  return [...measures.keys()].find((name) => pattern.test(nameKey(name)));
}

function plain(words: string): string {
  return words.replace(/[\\^$.|?+()[\]{}]/gu, '\\$&');
}
