import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';

/** The page's template with its partials, compiled; `folder` has `document.hbs`. */
export function screenTemplate(folder: string): Handlebars.TemplateDelegate {
  const handlebars = Handlebars.create();
  for (const file of filesOf(folder, '.hbs')) {
    handlebars.registerPartial(file.replace(/\.hbs$/, ''), readFileSync(join(folder, file), 'utf8'));
  }
  return handlebars.compile('{{> document}}', {
    strict: true,
    knownHelpersOnly: true,
    noEscape: false,
    preventIndent: true,
  });
}

/** All files of a kind in a folder one after the other, in the order of their names. */
export function joinedFiles(folder: string, ending: string): string {
  return filesOf(folder, ending)
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n'))
    .join('\n');
}

function filesOf(folder: string, ending: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort();
}
