import { textCell } from '../cells.ts';
import type { Edition } from '../edition.ts';
import { type Rule, words } from '../explain.ts';
import type { Lineage } from '../lineage.ts';
import { paragraphRules } from '../paragraph.ts';
import { methodRules, problemRules, registerRules } from '../records.ts';
import { tauOf } from '../tau.ts';
import { dateWords, tight } from '../written.ts';
import type { Block } from './blocks.ts';
import { sourceRules } from './sources.ts';
import type { State } from './state.ts';

/**
 * What may stand in a heading, a caption, a paragraph or a link.
 * @param prose the rules of running text
 * @param pages the page of every heading
 */
export function textRules(
  edition: Edition,
  state: State,
  block: Block,
  prose: (text: string) => readonly Rule[],
  pages: ReadonlyMap<string, number>,
  lineage: Lineage,
): readonly Rule[] {
  const { year } = edition;
  const text = block.texts.join('');
  const { promise, chapter } = state;
  const tau = tauOf(edition);
  if (block.role === 'Link') {
    const [title] = [...pages.keys()]
      .filter((one) => text.startsWith(one))
      .sort((one, other) => other.length - one.length);
    const page = title === undefined ? null : (pages.get(title) ?? null);
    return title === undefined ? [] : [words('说明文字', title), { kind: '页码', form: /(\d+)$/g, expected: [page] }];
  }
  const common: readonly Rule[] = [
    { kind: '数值', form: new RegExp(`（${year}年底时序进度([\\d.]+)%）`, 'g'), expected: [tau] },
    words('说明文字', '（SHA-256前12位）'),
    words('年份', `截至${year}年12月31日`),
    words('年份', `竖虚线为${year}年12月31日`),
    words('说明文字', '结论为“数据缺失”'),
    words('说明文字', 'D13:D20表示D13至D20各格'),
    words('年份', `${year}年度监测报告`),
  ];
  if (/^\d{4}年\d+月\d+日$/.test(text) && chapter === '') return textCell(dateWords(edition.made), '日期');
  const numbered: readonly Rule[] = [{ kind: '序号', form: /^(\d+)．/g, expected: [String(state.number)] }];
  if (chapter.startsWith('附录四')) return [...numbered, ...methodRules(edition)];
  if (chapter.startsWith('附录五'))
    return [...numbered, ...problemRules(edition), ...registerRules(edition, '内容', text)];
  if (block.role === 'H3' && promise !== null)
    return [words('序号', `${promise.seq}．${tight(promise.name)}`), words('登记原文', tight(promise.name))];
  if (block.role === 'Caption') return [...common, ...captionNames(edition), ...prose(text)];
  if (chapter.startsWith('附录三') && promise !== null) return sourceRules(edition, promise, text, lineage);
  if (promise !== null && chapter.startsWith('三'))
    return [...common, ...paragraphRules(edition, promise), ...prose(text)];
  return [...common, ...numbered, ...promisedRules(edition, chapter), ...prose(text), ...captionNames(edition)];
}

function captionNames({ promises }: Edition): readonly Rule[] {
  return promises
    .map(({ name, now }) => words('登记原文', `${tight(name)}（${tight(now['unit'] ?? '')}）`))
    .filter(({ form }) => /\d/.test(form.source));
}

/** The chapter of the promises begins with how many they are and how they were judged. */
function promisedRules(edition: Edition, chapter: string): readonly Rule[] {
  if (!chapter.startsWith('四')) return [];
  const list = edition.promises.filter((one) => one.list === 'commitment');
  const verdicts = [...new Set(list.map(({ now }) => now['verdict_zh'] ?? ''))].sort(
    (one, other) => other.length - one.length,
  );
  return [
    { kind: '计数', form: /量化承诺(\d+)项全部逐项/g, expected: [list.length] },
    ...verdicts.map(
      (verdict): Rule => ({
        kind: '计数',
        form: new RegExp(`(?<=[：，▯])${verdict}(\\d+)项`, 'g'),
        expected: [list.filter(({ now }) => now['verdict_zh'] === verdict).length],
      }),
    ),
  ];
}
