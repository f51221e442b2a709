import type { Facets, LabelReader } from '../labels/facets.ts';
import { remembered } from '../memory/remembered.ts';
import { nameKey } from '../text/name-key.ts';
import type { Grid, Slot } from './grid.ts';

/** Words of a sheet on which 28年 may be a length of time. */
const lengths =
  /(?<![年适育学老月周胎孕])龄|年限|年资|从[业医教]|执业年|工作年|工作时|任职|在岗|[已满]\d|期限|使用年|服务[年期]|合同|生存|存活|随访|病程|余命|患病时|病史|寿命表/u;

/**
 * Reads 27年 and 28年 as years where they stand in a row or a column of years that follow one another without a gap, up to
 * the data year at most, and the data year is one of them or another is written in full. A year that stands alone must
 * be the data year.
 * @param edition the data year of the folder
 */
export function withShortYears(grid: Grid, sheet: string, edition: number, label: LabelReader): LabelReader {
  const texts = grid.rows.flat().filter((slot) => slot.kind === 'text' && slot.text.length <= 60);
  const shorts = texts.filter((slot) => shortYear(slot.text) !== null);
  if (shorts.length === 0 || [sheet, ...texts.map(({ text }) => text)].some((text) => lengths.test(nameKey(text))))
    return label;
  const row = remembered((at: number) => standing(grid.rows[at] ?? [], edition, label));
  const column = remembered((at: number) =>
    standing(
      grid.rows.flatMap((slots) => slots[at] ?? []),
      edition,
      label,
    ),
  );
  const isCertain = (slot: Slot) => {
    const both = [row(slot.row), column(slot.column)];
    return !both.includes('open') && (both.includes('run') || shortYear(slot.text) === edition);
  };
  const open = new Set(shorts.filter((slot) => !isCertain(slot)).map(({ text }) => text));
  const known = new Map<string, Facets | null>();
  for (const { text } of shorts) {
    const facets = open.has(text) ? null : label(`20${nameKey(text)}`);
    if (typeof facets?.year === 'number') known.set(text, facets);
  }
  return (text) => known.get(text) ?? label(text);
}

/** 28年, 28年末, 28年注册护士数: the year; null for other texts and for parts of a year. */
function shortYear(text: string): number | null {
  if (!text.includes('年')) return null;
  const [, digits = ''] = /^(\d{1,2})年(?!.*[月日周旬季半])/u.exec(nameKey(text)) ?? [];
  return digits === '' ? null : digits.length < 2 ? Number(digits) : 2000 + Number(digits);
}

/** What the years of a row or a column are together; one short year alone says nothing. */
function standing(line: readonly Slot[], edition: number, label: LabelReader): 'run' | 'open' | 'alone' {
  const texts = line.filter((slot) => slot.kind === 'text').map(({ text }) => text);
  const short = new Set(texts.flatMap((text) => shortYear(text) ?? []));
  const full = new Set(texts.flatMap((text) => fullYear(text, label) ?? []));
  if (short.size === 1 && full.size === 0) return 'alone';
  const years = [...new Set([...short, ...full])].sort((one, other) => one - other);
  const [first = 0] = years;
  const follows = years.every((year, at) => year === first + at) && (years.at(-1) ?? 0) <= edition;
  return follows && (short.has(edition) || full.size > 0) ? 'run' : 'open';
}

function fullYear(text: string, label: LabelReader): number | null {
  const year = /\d{4}/u.test(text) ? label(text)?.year : undefined;
  return typeof year === 'number' ? year : null;
}
