import type { Facets, LabelReader } from '../labels/facets.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import { type Grid, numberIn } from '../sheet/grid.ts';
import { nameForms, nameKey } from '../text/name-key.ts';
import { contradictsName } from '../words/contradicting-parts.ts';
import { includesOwn } from '../words/inclusion.ts';

/** A label that says what is counted in or left out. */
interface Said {
  readonly text: string;
  /** What stands before the bracket; empty where nothing does. */
  readonly base: string;
  readonly part: string;
  readonly isOut: boolean;
}

const without = '(?:[不未]含|不?未?包[括含](?<=[不未]..)|不计|剔除|扣除|去除)';
const out = new RegExp(`^${without}(.+?)(?:以?后|[以之]外)?$|^(?:除去?)?(.+?)(?:除外|[以之]外)$`, 'u');
const within = /^(?:包含|包括|含有?)(.+)$/u;
/** Those who came back after retiring are counted by how long they do. */
const partly = /返聘|退休/u;

/**
 * Reads the labels of a table that say what is left out: 不含丙类 of what has none is the measure beside 含丙类, and 不含新冠 is passed over
 * where the measure has that by its definition, or stands there without any such word, and all of it is beside it. Two of which
 * the smaller would be the whole are not known.
 */
export function withLeftOutNames(
  rows: readonly number[],
  grid: Grid,
  titled: Measure | null,
  dictionary: Dictionary,
  label: LabelReader,
): LabelReader {
  const texts = rows.flatMap((row) =>
    (grid.rows[row] ?? []).flatMap(({ kind, text }) => (kind === 'text' ? text : [])),
  );
  const said = [...new Set(texts)].flatMap((text) => saidIn(text) ?? []);
  if (said.length === 0) return label;
  const named = texts.flatMap((text) => label(text)?.measure ?? []);
  const all = [...new Set(titled === null ? named : [titled, ...named])];
  const found = new Map<string, Facets | null>();
  for (const each of said) {
    const own = each.base === '' ? null : label(each.base);
    const measures = own?.measure !== undefined ? [own.measure] : each.base === '' || own?.total === 'all' ? all : [];
    if (measures.length === 0) continue;
    const isOwn = measures.every((measure) => includesOwn(`含${each.part}`, measure, dictionary));
    if (!each.isOut) {
      if (isOwn && own !== null) found.set(each.text, own);
      continue;
    }
    const parts = each.part.split(/[、,和及与]/u);
    const isNone = measures.every(({ name }) =>
      parts.every((part) => contradictsName(part, name, dictionary) && !partly.test(part)),
    );
    const isBoth = said.some((other) => !other.isOut && other.base === each.base && isSame(other, each));
    if (isNone && isBoth && own !== null) found.set(each.text, own);
    const whole = said.find((other) => isOwn && !other.isOut && other.base === each.base && isSame(other, each));
    const plain = own?.measure === undefined ? undefined : texts.find((text) => keyOf(text) === each.base);
    const beside = whole?.text ?? plain;
    if ((isNone && isBoth) || beside === undefined) continue;
    const isMore = exceeds(each.text, beside, rows, grid);
    found.set(each.text, isMore ? null : { ignored: '扣除了指标项本来包括的部分，没有扣除的数在旁边' });
    if (isMore) found.set(beside, null);
  }
  return (text) => {
    const facets = found.get(text);
    return facets === undefined ? label(text) : facets;
  };
}

/** What a label says to be left out: 新冠 of 发病数（不含新冠）; empty for nothing. */
export function leftOutBy(text: string): string {
  const said = saidIn(text);
  return said?.isOut === true ? said.part : '';
}

function saidIn(text: string): Said | null {
  const key = keyOf(text);
  const [, base = '', inside = key] = /^(.*)\(([^()]+)\)$/u.exec(key) ?? [];
  const [, left = '', besides = left] = out.exec(inside) ?? [];
  if (besides !== '') return { text, base, part: besides, isOut: true };
  const part = within.exec(inside)?.[1] ?? '';
  return part === '' ? null : { text, base, part, isOut: false };
}

function keyOf(text: string): string {
  return nameForms(nameKey(text)).at(-1) ?? '';
}

/** 新冠 and 新冠感染. */
function isSame(one: Said, other: Said): boolean {
  return one.part.startsWith(other.part) || other.part.startsWith(one.part);
}

/** Whether some number of one label is more than that beside it of another. */
function exceeds(one: string, other: string, rows: readonly number[], grid: Grid): boolean {
  const slots = rows.flatMap((row) => grid.rows[row] ?? []);
  const placesOf = (text: string) => slots.filter((slot) => slot.kind === 'text' && slot.text === text);
  const isAbove = (less: readonly [number, number], more: readonly [number, number]) =>
    (numberIn(grid.rows[less[0]]?.[less[1]]) ?? 0) >
    (numberIn(grid.rows[more[0]]?.[more[1]]) ?? Number.POSITIVE_INFINITY);
  return placesOf(one).some((less) =>
    placesOf(other).some((more) =>
      less.column === more.column
        ? (grid.rows[less.row] ?? []).some((_, column) => isAbove([less.row, column], [more.row, column]))
        : less.row === more.row && rows.some((row) => isAbove([row, less.column], [row, more.column])),
    ),
  );
}
