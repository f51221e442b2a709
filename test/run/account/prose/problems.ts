import type { Edition } from '../edition.ts';
import type { Rule } from '../explain.ts';
import { figure } from './counted.ts';

/** How many problems there are. */
export function qualityRules({ problems }: Edition): readonly Rule[] {
  const count = (severity: string): number => problems.filter((one) => one['severity'] === severity).length;
  return [
    figure('计数', /共发现问题(\d+)条，其中强制(\d+)条、核实(\d+)条、提示(\d+)条/g, [
      problems.length,
      count('stop'),
      count('warn'),
      count('note'),
    ]),
  ];
}
