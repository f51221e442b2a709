import type { Measure } from '../../registers/vocabulary.ts';
import { nameKey } from '../../text/name-key.ts';

/** The measures that a text names which explains no term, if not by their whole names: 护士数含已离职未注销者. */
export function namedIn(text: string, measures: Iterable<Measure>): readonly Measure[] {
  const key = nameKey(text);
  const isNamed = ({ name }: Measure) => shortened(nameKey(name)).some((each) => key.includes(each));
  return explains.test(key) ? [] : [...measures].filter(isNamed);
}

/** 护士数, 常住人口, 发病数. */
function shortened(name: string): readonly string[] {
  return [name.replace(/^(?:年末|年内|实际|注册|总)(?=.{3})/u, ''), ...(/(?:发病|死亡)人?数$/u.exec(name) ?? [])];
}

const explains = /[是系]?指(?!标)|定义|公式|计算|÷/u;
