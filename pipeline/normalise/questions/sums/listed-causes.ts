import { type AxisLine, linesAndColumns } from '../../figures/checks/axis-lines.ts';
import { isEqual, numberedAt } from '../../figures/checks/crossings.ts';
import type { Taken } from '../../figures/values/taken.ts';
import { remembered } from '../../memory/remembered.ts';
import type { Measure } from '../../registers/vocabulary.ts';
import { isRest } from '../../resolve/resolution.ts';
import type { Finding } from '../../sheet/finding.ts';
import { numberIn } from '../../sheet/grid.ts';
import { listedNames } from '../../sheet/listed-labels.ts';
import type { Block } from '../../tables/blocks.ts';
import type { RowPaths } from '../../tables/label-use.ts';
import type { Reader } from '../../tables/reader.ts';
import { nameKey } from '../../text/name-key.ts';
import { saysOfWhom } from '../../words/of-whom.ts';
import { scopeIn } from '../../words/scope.ts';

/**
 * Asks about totals of all deaths that are the sum of some causes without any other: 恶性肿瘤, 心脏病 and 脑血管病 are the foremost, and
 * hardly all. A count of a few (婴儿死亡数) may have no more. The figures are read.
 */
export function askAboutListedCauses(reader: Reader, block: Block, rows: RowPaths, taken: readonly Taken[]): void {
  if (!taken.some(({ figure }) => isOfDeaths(figure.measure))) return;
  for (const group of linesAndColumns(reader, block, rows, taken)) {
    const parts = group.filter(({ use }) => use.facets?.total === undefined && use.facets?.derived === undefined);
    if (parts.some(({ use }) => isRest(use) || others.test(nameKey(use.text)))) continue;
    const beside = numberedAt(parts);
    const areCauses = remembered((at: number) =>
      remembered((measure: Measure) => beside(at).lines.every((part) => isCause(part, measure, reader))),
    );
    for (const { use, read, cells } of group)
      for (const [at, { figure, slot, observation }] of use.facets?.total === 'all' ? read : []) {
        if (observation?.value == null || figure.breakdown !== '' || !isOfDeaths(figure.measure)) continue;
        const { lines: counted, sum } = beside(at);
        if (counted.length < 2 || !isEqual(sum, numberIn(cells.get(at)))) continue;
        if (areCauses(at)(figure.measure)) reader.findings.add(onlyListed(figure.measure.name, counted), [slot]);
      }
  }
}

function isOfDeaths({ name }: Measure): boolean {
  return /死亡人数$/u.test(name) && !/病/u.test(name);
}

/** 其他, 诊断不明. */
const others = /其[他它余]|不明|不详/u;

/** A disease, the organs it is of, or what it came of (损伤、中毒), and no people or place. */
function isCause({ use }: AxisLine, measure: Measure, { dictionary }: Reader): boolean {
  const key = nameKey(use.text);
  if (
    /(?:病|癌|瘤|炎|症|系统|卒中|中风|梗[死塞]?|出血|畸形|异常|衰竭|障碍|损伤|中毒|伤害|意外|自杀|事故)(?:\([^()]*\))?$/u.test(
      key,
    )
  )
    return true;
  return scopeIn(key, measure, new Set(), dictionary) !== null && !saysOfWhom(key, dictionary);
}

function onlyListed(measure: string, parts: readonly AxisLine[]): Finding {
  const names = listedNames(parts.map(({ use }) => use.text.trim()));
  return {
    severity: 'warn',
    code: 'W247',
    key: `listed causes｜${measure}`,
    found: (cells) => `${measure}的合计只是${names}之和，没有其他死因，可能不是全部；${cells} 个数已照常读入`,
    expected: '全部死因的合计',
    remedy: '请核对；还有其他死因的，请补上并改正合计；没有的，请列出“其他”并填 0',
  };
}
