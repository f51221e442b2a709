import { someProvince } from '../around/foreign-areas.ts';
import type { Measure } from '../registers/vocabulary.ts';
import type { LabelUse } from '../tables/label-use.ts';
import { daySpan } from '../years/day-spans.ts';
import { isYearByQuarter } from '../years/last-quarter.ts';
import { severalYears } from '../years/several-years.ts';
import { distinct, type Resolution, unread } from './resolution.ts';
import type { Surroundings } from './surroundings.ts';
import { isBehindEarlier, isOursUnsaid, isThisYearUnsaid } from './unsaid.ts';
import { partBefore, totalOfAreas } from './unused-lines.ts';
import { isVagueYear, isYearOver } from './vague-years.ts';
import { isEarlier, isEntire, isSamePeriod, isUpToNow, statesEntire } from './whole-periods.ts';

/** Finds area and year of a measure, and what speaks against them. */
export function placed(
  column: readonly LabelUse[],
  row: readonly LabelUse[],
  measure: Measure,
  breakdown: string,
  topics: readonly LabelUse[],
  around: Surroundings,
): Resolution {
  const { context, folder, dictionary, axes, section } = around;
  const path = [...column, ...row];
  const within = row.filter((use) => !isCityBefore(use, row, around));
  const areas = distinct([...column, ...within].flatMap((use) => areaOf(use, folder.area)));
  if (areas.length > 1) return unread('two areas', areas.join('、'), measure);
  const lentArea = section.flatMap((use) => areaOf(use, folder.area)).at(-1);
  const ofAreas = areas.length === 0 ? path.find((use) => axes.areaTotals.has(use)) : undefined;
  if (ofAreas !== undefined) return { kind: 'ignored', use: totalOfAreas(ofAreas) };
  if (areas.length === 0 && (axes.rowArea || axes.columnArea) && !isOursUnsaid(column, axes))
    return unread('total of areas', path.map((use) => use.text).join('｜'), measure);
  const home = context.sheetArea ?? folder.area;
  let area = areas[0] ?? lentArea ?? home;
  if (measure.citywide && dictionary.reference !== null) {
    if (areas[0] !== undefined && areas[0] !== dictionary.reference && areas[0] !== folder.area)
      return unread('citywide', areas[0], measure);
    area = dictionary.reference;
  }

  const vague = path.find((use) => axes.partsBefore.has(use) || (measure.flow && isVagueYear(use, axes.parts)));
  if (vague !== undefined && axes.onlyBefore && axes.partsBefore.has(vague))
    return { kind: 'ignored', use: partBefore(vague) };
  if (vague !== undefined) return unread('part of year', vague.text, measure);
  const dated = path.some((use) => typeof use.facets?.year === 'number');
  // 2023年 over 全年 or 1—12月 is one year.
  const yearly = path.filter((use) => !(dated && use.facets?.year === 'current' && isEntire(use)));
  const years = distinct(yearly.flatMap(({ facets }) => [facets?.year ?? [], facets?.told ?? []].flat()));
  const absolute = years.filter((year) => typeof year === 'number');
  const relative = years.filter((year) => typeof year !== 'number');
  const base = context.years[0] ?? folder.year - (context.previous ? 1 : 0);
  const meant = relative.map((year) => (year === 'current' ? base : base - 1));
  const isBelow = axes.bothYears && absolute.at(-1) === base && isYearOver(column);
  // 2022年 over 上年同期 is one year, where it is the year before.
  const isOther = meant.some((year) => year !== (absolute[0] ?? year)) && !isBelow;
  if (absolute.length > 1 || relative.length > 1 || isOther) {
    return unread('two years', path.map((use) => use.text).join('｜'), measure);
  }
  const lentYear = section.flatMap((use) => use.facets?.year ?? []).at(-1);
  const lent = lentYear === 'current' ? base : lentYear === 'previous' ? base - 1 : lentYear;
  // A heading of an earlier year than the column's; columns of years before a heading's compare with it.
  if (absolute[0] !== undefined && lent !== undefined && lent < absolute[0])
    return unread(
      'two years',
      [...section.filter(({ facets }) => facets?.year !== undefined), ...path].map((use) => use.text).join('｜'),
      measure,
    );
  const isUnsaid = (axes.rowYear || axes.columnYear) && !isThisYearUnsaid(column, measure, axes);
  if (years.length === 0 && (isUnsaid || isBehindEarlier(measure, axes)))
    return unread('total of years', path.map((use) => use.text).join('｜'), measure);
  const told = (isBelow ? relative[0] : absolute[0]) ?? relative[0] ?? lentYear ?? 'current';
  const year = told === 'current' ? base : told === 'previous' ? base - 1 : told;
  const figure = { measure, breakdown, year, area };

  const contrary = context.years.find((stated) => stated !== folder.year);
  const excused = context.series && (contrary ?? 0) <= folder.year;
  if (typeof told !== 'number' && contrary !== undefined && !excused)
    return { kind: 'figure', figure, topics, doubt: { kind: 'year', stated: `${contrary} 年` } };
  if (typeof told !== 'number' && context.years.length === 0 && context.several !== '') {
    return { kind: 'figure', figure, topics, doubt: { kind: 'year', stated: context.several } };
  }
  const headings = [...context.titles, context.file, ...topics.map(({ text }) => text)];
  const isUntold = years.length === 0 && lentYear === undefined;
  const several = headings.map((text) => severalYears(text, context.years.length > 0)).find((words) => words !== '');
  if (isUntold && several !== undefined)
    return { kind: 'figure', figure, topics, doubt: { kind: 'year', stated: several } };
  const span = topics.map(({ text }) => daySpan(text, folder.year)).find((words) => words !== '');
  if (span !== undefined) return { kind: 'figure', figure, topics, doubt: { kind: 'part', stated: span } };
  if (year > folder.year) return { kind: 'figure', figure, topics, doubt: { kind: 'later' } };
  const entire = path.some((use) => /全年|年末|年底|12月?31日?/u.test(use.text));
  // 1—12月累计 in a monthly report is the year, and 上年同期累计 beside it is the year before.
  const isYear = path.some((use) => isEntire(use) || (axes.entire && isSamePeriod(use)));
  const isMonthly = /^[月季旬]度?报/u.test(context.part);
  const isOpen = ![...context.titles, context.file].some(isEarlier);
  const isReport = isMonthly && (isYear || isTotalOfMonths(path, around)) && isOpen;
  // 上期 of a quarter is the quarter before.
  const isQuarter = isYearByQuarter(context.part, measure) && !path.some(({ text }) => /上期/u.test(text));
  // 1-12月累计 on a sheet called 12月 is the year all the same.
  const isDecember = /^12月份?$/u.test(context.part) && isYear && isOpen;
  // （2024年1-12月） over 本期 in a file called 月报: the title says of what the report is.
  const isTitled =
    isMonthly && context.titles.some(statesEntire) && !path.some(({ text }) => /[本当]月|[本当]季|累计/u.test(text));
  const isWhole = isReport || isDecember || (isTitled && isOpen) || (typeof told === 'number' && entire) || isQuarter;
  if (context.part !== '' && !isWhole)
    return { kind: 'figure', figure, topics, doubt: { kind: 'part', stated: context.part } };
  if (typeof told !== 'number' && measure.flow && context.december !== '' && !isYear && !path.some(isUpToNow))
    return { kind: 'figure', figure, topics, doubt: { kind: 'part', stated: context.december } };
  const foreign = context.areas.filter((stated) => stated !== home);
  const elsewhere =
    foreign.some((stated) => !(stated === someProvince && home === dictionary.reference)) && !measure.citywide;
  const own = path.some((use) => typeof use.facets?.area === 'object');
  // A line of ours in the table of another district; in one of all districts the city is named.
  const misplaced =
    areas[0] === home &&
    !context.areas.includes(home) &&
    foreign.some((stated) => stated !== dictionary.reference && stated !== someProvince);
  if (elsewhere && (own || misplaced || (areas.length === 0 && lentArea === undefined && !around.tableHasAreas))) {
    return { kind: 'figure', figure, topics, doubt: { kind: 'area', stated: context.areas.join('、') } };
  }
  return { kind: 'figure', figure, topics, doubt: null };
}

/** The total beside all months of the year. */
function isTotalOfMonths(path: readonly LabelUse[], { axes }: Surroundings): boolean {
  return (
    axes.parts && axes.rowPart === '' && axes.columnPart === '' && path.some(({ facets }) => facets?.total === 'all')
  );
}

/** 北京市 in a column of its own before 朝阳区 in the next: the city that the district is of. */
function isCityBefore(city: LabelUse, row: readonly LabelUse[], { axes, folder, dictionary }: Surroundings): boolean {
  return (
    city.facets?.area === dictionary.reference &&
    city.facets.measure === undefined &&
    axes.cityColumns.has(city.slot.column) &&
    row.some(
      (use) =>
        use.slot.column > city.slot.column && areaOf(use, folder.area).some((area) => area !== dictionary.reference),
    )
  );
}

/** The area that a label names; 全区 is the folder's. */
export function areaOf(use: LabelUse, own: string): readonly string[] {
  const area = use.facets?.area;
  return area === undefined ? [] : [typeof area === 'string' ? area : own];
}
