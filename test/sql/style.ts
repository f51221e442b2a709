/** Aggregates whose result depends on the order of the rows: lists, joined texts, and floating-point arithmetic. */
const ordered = /(?<!list_sort\(list_distinct\(flatten\()\b(?:list|string_agg|product|regr_\w+)\(/g;

const keywords =
  'select from where group by order having qualify window union all join left right full inner on using with as case when then else end and or not in is null between distinct over partition rows exists filter true false create macro table'
    .split(' ')
    .filter((word) => word !== 'true' && word !== 'false');

/** What in a SQL file breaks the style: keywords in lower case, tabs, odd indentation, long or ragged lines, no final newline. */
export function styleFaults(text: string): readonly string[] {
  const faults: string[] = [];
  const code = text.split(/^-- Tests\s*$/m)[0] ?? '';
  code.split('\n').forEach((line, index) => {
    const say = (fault: string): number => faults.push(`第 ${index + 1} 行：${fault}`);
    if (line.startsWith('--')) return;
    if (line.includes('\t')) say('制表符');
    if (line !== line.trimEnd()) say('行尾空格');
    if (line.length > 130) say('超过 130 个字符');
    if ((line.length - line.trimStart().length) % 2 === 1) say('缩进不是两个空格的倍数');
    const bare = line.replaceAll(/'[^']*'/g, "''").replace(/--.*$/, '');
    for (const word of bare.match(/(?<![.\w"])[a-z]+(?![\w".(])/g) ?? []) {
      if (keywords.includes(word)) say(`关键字 ${word} 应大写`);
    }
  });
  for (const call of unorderedAggregates(code)) faults.push(`${call} 的结果随行的次序而变，应写 ORDER BY`);
  if (!text.endsWith('\n') || text.endsWith('\n\n')) faults.push('文件应以一个换行结束');
  return faults;
}

/** Calls of such an aggregate that say no order, neither inside nor through a window. */
function unorderedAggregates(code: string): readonly string[] {
  return [...code.matchAll(ordered)].flatMap(({ 0: call, index }) => {
    const end = closing(code, index + call.length);
    const filter = /^\s*FILTER \(/.exec(code.slice(end));
    const after = filter === null ? end : closing(code, end + filter[0].length);
    const isOrdered = code.slice(index, end).includes('ORDER BY') || /^\s*OVER\b/.test(code.slice(after));
    return isOrdered ? [] : [code.slice(index, end)];
  });
}

/** The place after the bracket that closes one opened just before `start`. */
function closing(code: string, start: number): number {
  let depth = 1;
  let place = start;
  while (depth > 0 && place < code.length) {
    if (code[place] === '(') depth += 1;
    if (code[place] === ')') depth -= 1;
    place += 1;
  }
  return place;
}
