import type { Dictionary } from '../registers/dictionary.ts';
import { withoutLastBracket } from '../text/brackets.ts';
import type { Facets } from './facets.ts';
import { looseName } from './loose-name.ts';
import { whole } from './whole-name.ts';

const written = /^(?:平均)?每(?:十|百)?[百千万]名?(?:常住|户籍|服务)?人口?(?!.*(?:应|标准|目标)).{2,}/u;
const reason = '由人口推算，不是上报数';

/** 每千人口注册护士数: a number that follows from a figure and a population; with the derivation when the figure's name is known. */
export function perHead(key: string, dictionary: Dictionary): Facets | null {
  for (const [stem, derivation] of dictionary.derivedStems) {
    if (!key.startsWith(stem)) continue;
    const name = key.slice(stem.length).replace(/^(?:拥有|配备|平均)(?:的)?/u, '');
    for (const form of [name, withoutLastBracket(name)]) {
      const { measure, ...rest } =
        (form === '' ? null : (whole(form, dictionary) ?? looseName(form, dictionary))) ?? {};
      const isPlain = rest.members === undefined && rest.year === undefined && rest.area === undefined;
      if (measure === undefined || !isPlain) continue;
      const label = derivation.label.replace('*', measure.name);
      return { ignored: reason, derived: [{ ...derivation, label, numerator: measure }] };
    }
  }
  return written.test(key) ? { ignored: reason } : null;
}
