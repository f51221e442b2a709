import type { LabelReader } from '../labels/facets.ts';
import { nameIn } from './name-in-words.ts';
import { unclear } from './spoken-numbers.ts';

const beforeNumber = /([^\d,，。.；;、:：()（）\s]{2,})(?:[:：\s]|约|近)*(?=\d)/gu;

/** Whether a measure stands before some number of a text, whatever stands behind: 注册护士约2.5万余人, 注册护士200人（含返聘）. */
export function namesNumber(text: string, label: LabelReader): boolean {
  return (
    !unclear.test(text.replaceAll('其中', '')) &&
    [...text.normalize('NFKC').matchAll(beforeNumber)].some(
      ([, words = '']) => nameIn(words.replace(/[约近]$/u, ''), label).facets?.measure !== undefined,
    )
  );
}
