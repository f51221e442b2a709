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
  if (!text.endsWith('\n') || text.endsWith('\n\n')) faults.push('文件应以一个换行结束');
  return faults;
}
