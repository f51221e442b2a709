import { PipelineError } from '../../problem.ts';
import { installedFonts } from '../fonts/installed.ts';
import { openPdf, type PdfFile } from './file.ts';

/** Families of the packaged fonts, as their files name themselves. */
const ownFonts = /^(?:[A-Z]{6}\+)?(?:NotoSerifSC|NotoSansSC|LXGWWenKai)/;
/** Glyphs that two characters share appear under one of them only; more than this share cannot be missing. */
const sharedGlyphs = 0.02;

/**
 * Fails unless the PDF has its text as text in embedded fonts of ours: every character of `title` and nearly all of `text`
 * must be mapped back from glyphs. Throws a PipelineError (E503, environment).
 */
export function checkPdfText(bytes: Buffer, title: string, text: string, document: string): void {
  const pdf = openPdf(bytes);
  const fonts = pdf.objects.map((number) => pdf.dictionary(number)).filter((words) => /\/Type \/Font\b/.test(words));
  const foreign = [...new Set(fonts.flatMap(foreignName))];
  const embedded = pdf.objects.filter((number) => /\/FontFile[23]? \d+ 0 R/.test(pdf.dictionary(number)));
  if (embedded.length === 0) throw failure(document, 'PDF 中没有嵌入任何字体');
  if (foreign.length > 0) throw failure(document, `PDF 用了报告以外的字体 ${foreign.join('、')}`);
  const mapped = mappedCharacters(pdf);
  const missing = (words: string): readonly string[] =>
    [...new Set(words.replace(/\s/g, ''))].filter((character) => !mapped.has(character));
  const titleMissing = missing(title);
  if (titleMissing.length > 0) throw failure(document, `PDF 中找不到标题的字“${titleMissing.join('')}”`);
  const textMissing = missing(text);
  if (textMissing.length > new Set(text).size * sharedGlyphs) {
    throw failure(document, `PDF 中找不到正文的字“${textMissing.slice(0, 30).join('')}”`);
  }
}

function foreignName(font: string): readonly string[] {
  const name = /\/BaseFont \/([^\s/>]+)/.exec(font)?.[1];
  if (name === undefined) return /\/Subtype \/Type3/.test(font) ? ['（图形字）'] : [];
  return ownFonts.test(name) || installedFonts.test(name) ? [] : [name];
}

/** Every character that a ToUnicode map of the file gives. */
function mappedCharacters(pdf: PdfFile): ReadonlySet<string> {
  const found = new Set<string>();
  for (const number of pdf.objects) {
    const map = /\/ToUnicode (\d+) 0 R/.exec(pdf.dictionary(number))?.[1];
    if (map !== undefined)
      for (const character of readMap(pdf.stream(Number(map)).toString('latin1'))) found.add(character);
  }
  return found;
}

function readMap(map: string): readonly string[] {
  const single = blocks(map, 'bfchar').flatMap((block) =>
    [...block.matchAll(/<[0-9A-F]+>\s*<([0-9A-F]+)>/gi)].map(([, hex = '']) => utf16(hex)),
  );
  const ranges = blocks(map, 'bfrange').flatMap((block) =>
    [...block.matchAll(/<([0-9A-F]+)>\s*<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi)].flatMap(
      ([, from = '', to = '', hex = '']) => {
        const first = utf16(hex).codePointAt(0) ?? 0;
        const length = Number.parseInt(to, 16) - Number.parseInt(from, 16) + 1;
        return Array.from({ length }, (_, index) => String.fromCodePoint(first + index));
      },
    ),
  );
  return [...single, ...ranges];
}

function blocks(map: string, kind: string): readonly string[] {
  return [...map.matchAll(new RegExp(`begin${kind}([\\s\\S]*?)end${kind}`, 'g'))].map(([, block = '']) => block);
}

function utf16(hex: string): string {
  return (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');
}

function failure(document: string, found: string): PipelineError {
  return new PipelineError(
    [
      {
        severity: 'stop',
        code: 'E503',
        where: { file: document },
        found,
        expected: '可以检索的文字和嵌入的报告字体',
        remedy:
          '请重新执行 npm ci 后再运行；仍然失败时删除浏览器缓存文件夹，或用 PUPPETEER_EXECUTABLE_PATH 换一个浏览器',
      },
    ],
    'environment',
  );
}
