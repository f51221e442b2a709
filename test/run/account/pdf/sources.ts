import type { Edition, Promised } from '../edition.ts';
import { type Rule, words } from '../explain.ts';
import { type Lineage, spelledOut } from '../lineage.ts';
import { promiseCell } from '../promise-columns.ts';
import { tight } from '../written.ts';

/** The annex of sources: words of the registers, the arithmetic of data/, and cells. */
export function sourceRules(edition: Edition, promise: Promised, text: string, lineage: Lineage): readonly Rule[] {
  const { now, register, header, seq } = promise;
  const exact = [
    now['arithmetic'] ?? '',
    `第${now['rule']}条：${now['rule_zh']}`,
    header['definition'] ?? '',
    register['scope'] ?? '',
    header['source'] ?? '',
    register['citation'] ?? '',
    (register['citation'] ?? '').split('：')[0] ?? '',
    `“${now['target_text']}”`,
    `${promise.name}（${now['unit']}）`,
  ];
  const cells = lineage.get(`${promise.list}-${seq}-${edition.year}`) ?? new Set<string>();
  return [
    { kind: '序号', form: new RegExp(`^${seq}．`, 'g'), expected: [] },
    ...exact
      .map(tight)
      .filter((text) => /\d/.test(text))
      .sort((one, other) => other.length - one.length)
      .map((text) => words('登记原文', text)),
    {
      kind: '地址',
      form: /(?:([^｜；。]+?\.(?:xlsx|xls|csv|et|txt))|(?<=；))(?:｜([^｜；。]*))?｜([A-Z]+\d+(?:[:、][A-Z]+\d+)*)(?:等(\d+)格)?/g,
      expected: [],
      check: ([file = '', sheet = '', addresses = '']) => {
        const known = [...cells].filter((cell) => cell.includes(`${file}｜${sheet}｜`));
        const said = spelledOut(addresses);
        const missing = known.find((cell) => !said.includes(cell.split('｜')[2] ?? ''));
        const wrong = said.find((cell) => !known.some((one) => one.endsWith(`｜${cell}`)));
        return wrong !== undefined
          ? `${wrong} 不是数据册所列的来源`
          : missing !== undefined && !addresses.includes('等')
            ? `没有列出${missing}`
            : '';
      },
    },
    ...(text.startsWith('目标') ? readingRules(edition, promise) : []),
    words('说明文字', 'SHA-256'),
    words('说明文字', '前12位'),
  ];
}

/** 即不高于3‰。: the reading of a goal, whose numbers are checked one by one. */
function readingRules(edition: Edition, promise: Promised): readonly Rule[] {
  return promiseCell(edition, promise, promise.now, '目标值的理解') ?? [];
}
