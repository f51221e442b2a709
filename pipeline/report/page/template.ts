import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';

/**
 * The template `document.hbs` of a folder with all files beside it as partials, compiled; a name that the data has not is
 * an error.
 * @param helpers what the templates may call beside the blocks that are built in
 * @param keepsIndent false: a partial is not indented as the line that calls it
 */
export function documentTemplate(
  folder: string,
  { helpers, keepsIndent }: { readonly helpers: Handlebars.HelperDeclareSpec; readonly keepsIndent: boolean },
): Handlebars.TemplateDelegate {
  const handlebars = Handlebars.create();
  for (const file of filesOf(folder, '.hbs')) {
    handlebars.registerPartial(file.replace(/\.hbs$/, ''), readFileSync(join(folder, file), 'utf8'));
  }
  handlebars.registerHelper(helpers);
  const knownHelpers = Object.fromEntries(Object.keys(helpers).map((name) => [name, true]));
  return handlebars.compile('{{> document}}', {
    strict: true,
    knownHelpersOnly: true,
    knownHelpers,
    preventIndent: !keepsIndent,
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
