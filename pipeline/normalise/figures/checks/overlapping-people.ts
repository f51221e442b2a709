import { remembered } from '../../memory/remembered.ts';
import type { Measure } from '../../registers/vocabulary.ts';
import { isRest } from '../../resolve/resolution.ts';
import { numberIn } from '../../sheet/grid.ts';
import type { Block } from '../../tables/blocks.ts';
import type { LabelUse, RowPaths } from '../../tables/label-use.ts';
import type { Reader } from '../../tables/reader.ts';
import { nameKey } from '../../text/name-key.ts';
import { saysOfWhom } from '../../words/of-whom.ts';
import { scopeIn } from '../../words/scope.ts';
import { unreadCell } from '../messages/unread-messages.ts';
import type { Taken } from '../values/taken.ts';
import { type AxisLine, linesAndColumns } from './axis-lines.ts';
import { isEqual, numberedAt } from './crossings.ts';

/**
 * Takes back a total of people that is the sum of groups to which one person may belong at once, an illness among them:
 * 老年人 300, 高血压 200, 合计 500 of 家庭医生签约人数. Any other total is counted by itself, and a rest (其他) says that each stands
 * in one group.
 * @returns the figures that are left
 */
export function withoutOverlappingTotals(
  reader: Reader,
  block: Block,
  rows: RowPaths,
  taken: readonly Taken[],
): readonly Taken[] {
  const refused = new Set<Taken>();
  for (const group of linesAndColumns(reader, block, rows, taken)) {
    const totals = group.filter(({ use, read }) => use.facets?.total === 'all' && read.size > 0);
    if (totals.length === 0) continue;
    const parts = group.filter(({ use }) => use.facets?.total === undefined && use.facets?.derived === undefined);
    if (parts.some(({ use }) => isRest(use) || others.test(nameKey(use.text)))) continue;
    const beside = numberedAt(parts);
    const namesAt = remembered((at: number) =>
      remembered((measure: Measure) => overlapping(beside(at).lines, measure, reader)),
    );
    for (const { read, cells } of totals)
      for (const [at, one] of read) {
        const { measure, breakdown } = one.figure;
        if (!isOfResidents(measure) || breakdown !== '') continue;
        if (!isEqual(beside(at).sum, numberIn(cells.get(at)))) continue;
        const names = namesAt(at)(measure);
        if (names === '') continue;
        refused.add(one);
        reader.findings.add(unreadCell('same people', names, measure, ''), [one.slot]);
      }
  }
  return taken.filter((one) => !refused.has(one));
}

/** 其他人群, 一般人群, 健康人群: who is in none of the groups. */
const others = /^(?:其[他它余]|一般|普通|健康|非)/u;

/** Staff have one line of work each, and who died or fell ill one illness. */
const once = /(?:医[师生]|护士|人员|队伍人|指导员|人才)数$|患者|病例|死亡|发病/u;

function isOfResidents({ name, unit, dimensions }: Measure): boolean {
  return unit === '人' && dimensions.length === 0 && !once.test(name);
}

/** The first two of the groups, where one of them is an illness; empty where they are not such. */
function overlapping(parts: readonly AxisLine[], measure: Measure, { dictionary }: Reader): string {
  const groups = parts.map(({ use }) => use).filter((use) => isGroup(use) && isOfSome(use));
  const [first, second] = new Map(groups.map((use) => [nameKey(use.text), use.text.trim()])).values();
  const isIll = ({ text }: LabelUse) => !saysOfWhom(text, dictionary) && !department.test(nameKey(text));
  return first === undefined || second === undefined || !groups.some(isIll) ? '' : `${first}、${second}`;

  function isGroup({ facets }: LabelUse): boolean {
    return facets?.measure === undefined && facets?.area === undefined && facets?.year === undefined;
  }

  function isOfSome({ text }: LabelUse): boolean {
    return scopeIn(nameKey(text).replace(/^其中:?/u, ''), measure, new Set(), dictionary) !== null;
  }
}

const department = /(?:科|室|部|门诊|中心)$/u;
