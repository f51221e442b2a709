import type { Observation } from '../model/observation.ts';
import { spotsIn } from '../model/workbook.ts';
import type { Problem } from '../problem.ts';
import { grouped } from './memory/grouped.ts';
import { rangesOf } from './sheet/spots.ts';

/**
 * One question for each sheet of a form on which figures of last year are others than every table reports.
 * @param kept what is left without those that agree
 */
export function alteredEchoes(observations: readonly Observation[], kept: readonly Observation[]): readonly Problem[] {
  const reported = grouped(
    observations.filter(({ echo, value }) => echo !== true && value !== null),
    keyOf,
  );
  const altered = kept.filter((one) => one.echo === true && reported.has(keyOf(one)));
  const sheets = grouped(altered, ({ origin }) => `${origin.file}#${origin.sheet}`);
  return [...sheets.values()].flatMap((own): readonly Problem[] => {
    const [first] = own;
    if (first === undefined) return [];
    const { file, sheet } = first.origin;
    const names = own.map((one) => {
      const other = reported.get(keyOf(one))?.[0]?.value ?? null;
      return `${one.measure}${one.breakdown === '' ? '' : `（${one.breakdown}）`} ${one.value}，已收到的是 ${other}`;
    });
    return [
      {
        severity: 'warn',
        code: 'W247',
        where: { file, sheet, cell: rangesOf(own.flatMap(({ origin }) => spotsIn(origin.cell))) },
        found: `填报表“上年”一栏的 ${own.length} 个数与以往收到的不同：${names.slice(0, mostNames).join('；')}${names.length > mostNames ? '……' : ''}；数已照常读入`,
        expected: '印好的上年数',
        remedy: '请核对：不该改的请改回，确需修订的请报送科室另行修订以前的表',
        figure: { area: first.area, year: first.year, measure: first.measure },
      },
    ];
  });
}

const mostNames = 3;

/** What a figure is of, whatever it says. */
export function keyOf({ area, year, measure, breakdown }: Observation): string {
  return [area, year, measure, breakdown].join('｜');
}
