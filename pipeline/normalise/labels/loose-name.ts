import { unitsNamed } from '../numbers/unit.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import { withoutYear } from '../years/year-label.ts';
import type { Facets } from './facets.ts';
import { areaOf, whole } from './whole-name.ts';

/** No name with its trimmings is longer. */
const longest = 40;
/** 年末注册护士数: of what is counted at the end of a year. */
const atEnd = /^(?:本?年末|期末|报告期末|本?年底)/u;
/** 婴儿死亡: an event, counted; a group of persons (产妇) may be what something else is counted of. */
const events = /(?:死亡|活产|发病)$/u;
/** 全年总诊疗人次: of what is counted over a year. */
const overYear = /^(?:全年|本年度?|年度|当年|年内)/u;
/** 辖区0—6岁儿童数, 共有医疗卫生机构, 已覆盖行政村数: of the place that the table is of, and of what is so by now. */
const emphasis = /^(?:辖区内?|共有|已(?:建成|命名)?)(?=.{3})/u;
/** 注册护士总数, and 注册护士人数 of what is counted in persons. */
const counts = /(总?人数|个数|次数|总数|总量|数量)$/u;
const units: Readonly<Record<string, string>> = { 人数: '人', 总人数: '人', 个数: '个', 次数: '次' };

/**
 * A whole name of a measure with nothing around it but its area, 年末 or 全年, another word for the count, a unit or a colon:
 * 朝阳区年末注册护士总数（人）：. `null` for everything else.
 */
export function looseName(key: string, dictionary: Dictionary): Facets | null {
  if (key.length > longest) return null;
  const named = (rest: string): Facets | null => {
    const facets = rest === '' ? null : (whole(rest, dictionary) ?? looseName(rest, dictionary));
    return facets?.measure === undefined ? null : facets;
  };
  if (key.endsWith(':')) return named(key.slice(0, -1));
  const [, name = '', inside = ''] = /^(.+)\(([^()]+)\)$/u.exec(key) ?? [];
  if (name !== '') {
    const written = unitsNamed(inside, dictionary.units);
    const base = named(name);
    if (written !== null) return base === null || base.units !== undefined ? null : { ...base, units: written };
    return base?.measure !== undefined && restates(inside, base.measure) ? base : null;
  }
  const dated = withoutYear(key);
  for (const rest of dated?.rests ?? []) {
    const facets = named(rest);
    if (dated !== null && facets !== null) return facets.year === undefined ? { ...facets, year: dated.year } : null;
  }
  if (events.test(key)) {
    const measure = dictionary.measureNames.get(`${key}数`);
    if (measure !== undefined) return { measure, alias: true };
  }
  const plain = key.replace(emphasis, '');
  return (
    (plain === key ? null : named(plain)) ?? placed(key, dictionary, named) ?? timed(key, named) ?? counted(key, named)
  );
}

/** Whether words say only when a measure is counted anyway: 年末 of what stands at the end of a year, 全年 of what came over it. */
export function restates(words: string, { flow }: Measure): boolean {
  return words !== '' && words.replace(flow ? overYear : atEnd, '') === '';
}

type Named = (rest: string) => Facets | null;

/** 朝阳区注册护士数, 全区注册护士数, 全区乡镇. */
function placed(key: string, dictionary: Dictionary, named: Named): Facets | null {
  for (let end = 2; end <= 8 && end < key.length; end++) {
    const start = key.slice(0, end);
    const area = areaOf(start, dictionary);
    if (area === undefined) continue;
    // 全区乡镇 are all there are.
    const measure = dictionary.measureNames.get(`${key.slice(end)}总数`);
    if (measure !== undefined) return { measure, alias: true, area };
    const facets = named(key.slice(end));
    if (facets !== null && facets.area === undefined) return { ...facets, area };
  }
  return null;
}

function timed(key: string, named: Named): Facets | null {
  const flow = overYear.test(key);
  const rest = key.replace(flow ? overYear : atEnd, '');
  const facets = rest === key ? null : named(rest);
  return facets?.measure?.flow === flow ? facets : null;
}

function counted(key: string, named: Named): Facets | null {
  const total = /^(.+)(?:合计|总计)$/u.exec(key)?.[1];
  if (total !== undefined) {
    const facets = named(total);
    return facets === null || facets.members !== undefined ? null : { ...facets, total: 'all' };
  }
  const [word = ''] = counts.exec(key) ?? [];
  if (word === '') return null;
  const stem = key.slice(0, -word.length);
  const facets = named(`${stem}数`) ?? (word === '总人数' ? named(`${stem}人数`) : null) ?? named(stem);
  if (facets === null || facets.members !== undefined || facets.units !== undefined) return null;
  const unit = units[word];
  return unit !== undefined && facets.measure?.unit !== unit ? null : { ...facets, alias: true };
}
