import type { Problem } from '../../problem.ts';
import * as say from '../figures/word-messages.ts';
import { areasIn } from '../places/areas-in.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import { baseOf } from '../text/file-name.ts';
import { nameKey } from '../text/name-key.ts';
import { notActualIn } from '../words/not-actual.ts';
import { preliminary } from '../words/not-final.ts';
import { scopeIn } from '../words/scope.ts';
import { unknownWords } from '../words/unknown-words.ts';

/**
 * Asks once about the words of a file's name for a part or for what is not final, and about those that nothing explains
 * unless a title says that the figures are those of an area.
 */
export function fileQuestion(
  file: string,
  titles: readonly string[],
  measures: Iterable<Measure>,
  dictionary: Dictionary,
): readonly Problem[] {
  const found = [...new Set(measures)];
  if (found.length === 0) return [];
  const name = baseOf(file);
  const isPlaced = titles.some((title) => areasIn(title, dictionary).length > 0);
  const open =
    (preliminary.exec(nameKey(name)) ?? /去年|往年/u.exec(nameKey(name)))?.[0] ??
    notActualIn(
      name,
      found.map((measure) => measure.name),
    );
  const narrowed = found.flatMap((measure) => scopeIn(name, measure, new Set(), dictionary) ?? []);
  const scopes = isPlaced && narrowed.length < found.length ? [] : narrowed;
  const unknown = isPlaced
    ? []
    : unknownWords(name, found, dictionary).filter((word) => !isPerson(word, nameKey(name)));
  const words = [...new Set([...(open === undefined ? [] : [open]), ...scopes, ...unknown])];
  return words.length === 0 ? [] : [say.unknownFile(file, words)];
}

/** Three surnames in four of those that are met. */
const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';

const places = /[街镇乡村庄店营坝屯沟里园桥湖河山寺门口坊井胡同路社区院所站校厂港湾岛台]$/u;

/** Whether a word is like the name of who sends the file: 张三, not 高碑店. */
function isPerson(word: string, name: string): boolean {
  const [, behind = ''] = name.split(word);
  const isPlace = places.test(word) || /^(?:地区|片区|周边|[街乡镇村])/u.test(behind);
  return /^.{2,3}$/u.test(word) && surnames.includes(word[0] ?? '') && !isPlace;
}
