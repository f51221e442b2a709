import type { Member } from '../../registers/vocabulary.ts';
import type { Figure } from '../../resolve/resolution.ts';
import type { Finding } from '../../sheet/finding.ts';
import type { Slot } from '../../sheet/grid.ts';
import { listedNames } from '../../sheet/listed-labels.ts';
import { ignoredLabel } from './label-messages.ts';

/** 合计 of some ages, which nobody takes for that of all; where all are needed, it is said that they were not read. */
export function totalOfAges(slot: Slot): Finding {
  return ignoredLabel({ text: '合计', facets: { ignored: '只是列出的几个年龄组之和，不是各年龄的合计' }, slot });
}

/** 合计 of three diseases, in a table that has no others. */
export function totalOfListed({ measure }: Figure, missing: readonly Member[]): Finding {
  const names = missing.map(({ name }) => name);
  const first = `${names.slice(0, 3).join('、')}${names.length > 3 ? `等 ${names.length} 组` : ''}`;
  return {
    severity: 'warn',
    code: 'W225',
    key: `listed｜${measure.name}｜${first}`,
    found: (cells) =>
      `${measure.name}：合计只是列出的各组之和，没有列出${first}，看不出是不是全部，${cells} 个数没有读`,
    expected: '各组都列出的合计，或全部的数',
    remedy: '请补上没有列出的各组（没有发生的填 0）；这张表只要这几组的，请另报全部的合计',
  };
}

/** 合计 of the four diseases and 其他. */
export function totalWithRest({ measure }: Figure, rest: string): Finding {
  const name = rest.trim();
  return {
    severity: 'warn',
    code: 'W225',
    key: `with rest｜${measure.name}｜${name}`,
    found: (cells) =>
      `${measure.name}：合计里还有“${name}”，该指标没有这个分项，看不出是不是该指标的合计，${cells} 个数没有读`,
    expected: `不含“${name}”的合计`,
    remedy: `请另填不含“${name}”的合计，或改正标题`,
  };
}

/** 公立, 民营 and 其他, which are the total together. */
export function partsWithRest({ measure, breakdown }: Figure, rest: string): Finding {
  const name = rest.trim();
  return {
    severity: 'warn',
    code: 'W224',
    key: `parts with rest｜${measure.name}｜${name}`,
    name: breakdown,
    found: (cells, names) =>
      `${measure.name}：${listedNames(names)}要加上“${name}”才是合计，该指标没有“${name}”这个分项，看不出它该归哪一项，${cells} 个数没有读`,
    expected: '加起来等于合计的各分项',
    remedy: `请把“${name}”并入它所属的分项，再填各分项`,
  };
}
