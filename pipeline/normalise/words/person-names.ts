import { longSurnames, surnames } from './handling.ts';

const person = new RegExp(`^(?:[${surnames}].{1,2}|(?:${longSurnames}).{1,2})$`, 'u');

const places = /[街镇乡村庄店营坝屯沟里园桥湖河山寺门口坊井胡同路社区院所站校厂港湾岛台坟务渠峪城洼堡垡圈楼塔盏遂]$/u;

/** Who heads one institution, or works in one: 王院长, whose hospital it may be. */
const heads = /(?:[院所站园校]长|护士长|大夫|医生)$/u;

/** Whether a word is like the name of who sends the file: 张三, not 高碑店. */
export function isPerson(word: string, name: string): boolean {
  const [, behind = ''] = name.split(word);
  const isPlace = places.test(word) || /^(?:地区|片区|周边|[街乡镇村])/u.test(behind);
  return person.test(word) && !isPlace && !heads.test(word);
}
