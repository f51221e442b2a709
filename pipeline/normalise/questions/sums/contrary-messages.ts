import type { Finding } from '../../sheet/finding.ts';

/** A total that has in it what the name of its measure leaves out; it is read. */
export function contraryPart(measure: string, total: string, part: string): Finding {
  return {
    severity: 'warn',
    code: 'W247',
    key: `contrary part｜${measure}｜${part}`,
    found: (cells) => `“${total}”里加了“${part}”，${measure}一般不含这一项；${cells} 个数已照常读入`,
    expected: `${measure}口径的合计`,
    remedy: `请核对；“${part}”不该算的，请改正合计，或只填${measure}的数`,
  };
}
