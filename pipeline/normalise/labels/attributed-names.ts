import type { Dictionary } from '../registers/dictionary.ts';
import type { Facets } from './facets.ts';

const persons = /(?:患者|儿童|妇女|产妇|老年人|新生儿|居民)$/u;

/** 规范管理的高血压患者（人数）: those persons to whom it is done, as 高血压患者规范管理人数; null unless one measure is named so. */
export function attributedName(key: string, { measureNames }: Dictionary): Facets | null {
  const [, deed = '', whom = ''] = /^([^的()]{2,})的([^的()]{2,}?)(?:人?数)?$/u.exec(key) ?? [];
  if (deed === '' || !persons.test(whom)) return null;
  const stems = [`${whom}${deed}`, `${deed}${whom}`, `${whom.replace(/患者$/u, '')}${deed}`];
  const found = new Set(
    stems.flatMap((stem) => ['数', '人数'].flatMap((count) => measureNames.get(stem + count) ?? [])),
  );
  const [measure, ...others] = found;
  return measure?.unit !== '人' || others.length > 0 ? null : { measure, alias: true };
}
