import type { Problem } from '../../../problem.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import type { Measure } from '../../registers/vocabulary.ts';
import { nameKey } from '../../text/name-key.ts';
import { isNotWhole } from '../../words/not-actual.ts';
import { doubtsIn } from './name-doubts.ts';

/**
 * One note on the aliases of the user by whose own words a number may be another than the measure's: 计划就诊量, 新增护士 and
 * 就诊量增长率 registered as a count. They are read as registered; none where no alias says so.
 */
export function doubtfulAliases(dictionary: Dictionary): readonly Problem[] {
  const doubtful = dictionary.own.flatMap(({ register, text, line }) => {
    const measure = register === 'aliases' ? dictionary.measureNames.get(nameKey(text)) : undefined;
    const word = measure === undefined ? undefined : wordAgainst(text, measure, dictionary);
    return word === undefined ? [] : [`“${text}”（第 ${line} 行，${measure?.name}）里有“${word}”`];
  });
  if (doubtful.length === 0) return [];
  return [
    {
      severity: 'note',
      code: 'N254',
      where: { file: `${dictionary.place}/aliases.csv` },
      found: `自己登记的别名从字面看可能不是本年实际的数：${doubtful.join('、')}；已照登记的读入`,
      expected: '别名与指标项说的是同一个数',
      remedy: '请核对这些行；不是同一个数的，请从 aliases.csv 删去，改登记在 unused.csv；是同一个数的，不用处理',
    },
  ];
}

function wordAgainst(alias: string, measure: Measure, dictionary: Dictionary): string | undefined {
  const [open] = doubtsIn(alias, [measure], dictionary).open;
  return open?.word ?? (isNotWhole(alias, measure.name, measure.flow) ? alias : ratioEnd(alias, measure));
}

const ratio = /(?:占比|比[重例率]|[率幅速]|增[长减加]|减少)$/u;

/** 率 of a name registered for what is counted. */
function ratioEnd(alias: string, { name, unit }: Measure): string | undefined {
  const [found] = ratio.exec(nameKey(alias).replace(/\([^()]*\)$/u, '')) ?? [];
  return found !== undefined && !/[%‰/]/u.test(unit) && !name.endsWith(found) ? found : undefined;
}
