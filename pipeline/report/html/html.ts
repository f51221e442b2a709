import { join } from 'node:path';
import type { Report } from '../../model/report.ts';
import { type Fonts, openFonts } from '../fonts/fonts.ts';
import { runningWords } from '../page/running-words.ts';
import { documentTemplate, joinedFiles } from '../page/template.ts';
import { withVisibleCharacters } from '../page/visible-characters.ts';
import { helpers } from './helpers.ts';
import { pageModel } from './model.ts';
import { checkCharacters, visibleText } from './text-check.ts';

/** What the document for print is made with. */
interface HtmlOptions {
  /** The folder that has `report/document.hbs`, its partials and `report/style/`. */
  readonly templatesDir: string;
  /** The date for the cover, as it is to be printed; without it the cover has none. */
  readonly printedOn?: string;
  /** Opened fonts, to be shared by several reports. */
  readonly fonts?: Fonts;
}

/**
 * The whole report as one HTML document for `printPdf`: the style is inside, fonts are named by absolute `file:` addresses.
 * The same report gives the same document. Throws a PipelineError (E502) for a character that no font of the report has.
 */
export function renderHtml(report: Report, options: HtmlOptions): string {
  const fonts = options.fonts ?? packagedFonts();
  const folder = join(options.templatesDir, 'report');
  const safe = withVisibleCharacters(report, fonts.covers);
  const body = documentTemplate(folder, { helpers, keepsIndent: true })(pageModel(safe, options.printedOn ?? ''));
  const style = `${runningWords(safe)}\n${joinedFiles(join(folder, 'style'), '.css')}`;
  checkCharacters(visibleText(body), fonts.covers, report.title);
  return body.replace('<!-- style -->', () => `<style>\n${fonts.rules(`${body}${style}`)}\n${style}</style>`);
}

let opened: Fonts | null = null;

/** The packaged fonts never change within a run, so they are opened once. */
function packagedFonts(): Fonts {
  opened ??= openFonts();
  return opened;
}
