import type { Problem } from '../../problem.ts';
import { PipelineError } from '../../problem.ts';

/**
 * Stops the run when a text has a character that none of the report's fonts can draw.
 * Throws a PipelineError (E502, environment) that names each character, its code point and the words around it.
 */
export function checkCharacters(text: string, covers: (point: number) => boolean, document: string): void {
  const problems = new Map<string, Problem>();
  const characters = Array.from(text);
  characters.forEach((character, index) => {
    const point = character.codePointAt(0) ?? 0;
    if (covers(point) || problems.has(character)) return;
    const around = characters.slice(Math.max(0, index - 10), index + 11).join('');
    problems.set(character, {
      severity: 'stop',
      code: 'E502',
      where: { file: document },
      found: `字符“${character}”（U+${point.toString(16).toUpperCase().padStart(4, '0')}）在报告字体中没有字形，出现在“${around}”`,
      expected: '思源宋体、思源黑体或霞鹜文楷中已有的字符',
      remedy: '请在规划登记表、说明登记表或台账中改用常用字符后重新运行',
    });
  });
  if (problems.size > 0) throw new PipelineError([...problems.values()], 'environment');
}

/** The words of an HTML document as a reader sees them: without style, tags and entities; chart texts included. */
export function visibleText(html: string): string {
  return html
    .replace(/<(style|script)[\s>][\s\S]*?<\/\1>/g, ' ')
    .replace(/<(?:wbr|\/?span\b[^>]*)>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 10)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
}
