import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import type { Report } from '../model/report.ts';
import { type Fonts, openFonts } from './fonts.ts';
import { helpers } from './html-helpers.ts';
import { pageModel } from './html-model.ts';
import { withVisibleCharacters } from './html-safe.ts';
import { runningWords } from './html-style.ts';
import { checkCharacters, visibleText } from './text-check.ts';

export interface HtmlOptions {
  /** The folder that has `report/document.hbs`, its partials and `style.css`. */
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
  const body = templateOf(folder)(pageModel(safe, options.printedOn ?? ''));
  const style = `${runningWords(safe)}\n${readFileSync(join(folder, 'style.css'), 'utf8')}`;
  checkCharacters(visibleText(body), fonts.covers, report.title);
  return body.replace('<!-- style -->', () => `<style>\n${fonts.rules(`${body}${style}`)}\n${style}</style>`);
}

let opened: Fonts | null = null;

/** The packaged fonts never change within a run, so they are opened once. */
function packagedFonts(): Fonts {
  opened ??= openFonts();
  return opened;
}

function templateOf(folder: string): Handlebars.TemplateDelegate {
  const handlebars = Handlebars.create();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.hbs'))) {
    handlebars.registerPartial(file.replace(/\.hbs$/, ''), readFileSync(join(folder, file), 'utf8'));
  }
  handlebars.registerHelper(helpers);
  const knownHelpers = Object.fromEntries(Object.keys(helpers).map((name) => [name, true]));
  return handlebars.compile('{{> document}}', { strict: true, knownHelpersOnly: true, knownHelpers, noEscape: false });
}
