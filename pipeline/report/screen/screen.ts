import { join } from 'node:path';
import { marksOf } from '../../model/marks.ts';
import type { Report } from '../../model/report.ts';
import { runningWords } from '../page/running-words.ts';
import { documentTemplate, joinedFiles } from '../page/template.ts';
import { withVisibleCharacters } from '../page/visible-characters.ts';
import { screenModel } from './model.ts';
import { contentPolicy } from './policy.ts';

/** What the page for the screen is made with. */
interface ScreenOptions {
  /** The folder that has `screen/document.hbs`, its partials, `screen/style/` and `screen/script/`. */
  readonly templatesDir: string;
  /** The way from the report's folder to the folder that has the sources; null for no links. */
  readonly sourceRoot: string | null;
}

/**
 * The report as one page to read on a screen: style and script are inside, nothing is fetched, and a content policy holds
 * the page to that. Without its script the page shows the same, only unfolded by hand. The same report gives the same page.
 */
export function renderScreen(report: Report, { templatesDir, sourceRoot }: ScreenOptions): string {
  const folder = join(templatesDir, 'screen');
  const safe = withVisibleCharacters(report, isVisible);
  const style = `${runningWords(safe)}\n${joinedFiles(join(folder, 'style'), '.css')}`;
  const script = joinedFiles(join(folder, 'script'), '.js');
  return documentTemplate(folder, { helpers: {}, keepsIndent: false })({
    ...screenModel(safe, sourceRoot),
    windowTitle: [...marksOf(safe).map((mark) => `【${mark}】`), safe.title].join(''),
    policy: contentPolicy(style, script),
    style,
    script,
  });
}

/** Control characters and those that turn the direction of writing would hide or garble what was received. */
function isVisible(point: number): boolean {
  return point === 10 || !/[\p{Cc}\p{Cs}\p{Co}\p{Bidi_Control}]/u.test(String.fromCodePoint(point));
}
