const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  answer: { yes: '是', no: '否' },
  direction: { up: '越高越好', down: '越低越好', range: '区间' },
  comparison: { full: '全数值比较', rounded: '修约值比较' },
  pace: { linear: '线性进度比', compound: '复合增速比' },
  kind: {
    at_least: '不低于',
    at_most: '不高于',
    level: '达到',
    full_coverage: '全覆盖',
    range: '区间',
    baseline_change: '比基期变化',
    about: '左右',
    direction_only: '只定方向',
    yearly_change: '逐年变化',
    maintain: '逐年保持',
    above_reference: '高于参照',
    meets_standard: '达到标准',
  },
};

const columns: Readonly<Record<string, string>> = {
  strict: 'answer',
  met: 'answer',
  baseline_met: 'answer',
  is_final: 'answer',
  direction: 'direction',
  comparison: 'comparison',
  pace: 'pace',
  pace_used: 'pace',
  kind: 'kind',
};

/** What a code of a column of the data tables means; the text itself where it is no code. */
export function codeWords(column: string, text: string): string {
  return words[columns[column] ?? '']?.[text] ?? text;
}
