import { isLimitingAlert, isLimitingPrompt, isTellingTip } from '../shared/prompts.ts';

const tags = /<(?:\w+:)?dataValidation\s[^<>]*>/g;
const links = /<(?:\w+:)?hyperlink\s[^<>]*\stooltip="([^"]*)"/g;

/**
 * The prompts and the warnings that an .xlsx shows where a cell is filled in, and what its links show, that limit what is filled in
 * (不含民营), each as a note. Those that are not shown, and those that say how to fill in, are left out.
 * @param xml of a worksheet's part, bytes as latin1; so are the texts, their entities as they stand
 */
export function promptTexts(xml: string): readonly string[] {
  const all = [...xml.matchAll(tags)].map(([tag]) => tag);
  const prompts = all.flatMap((tag) => linesOf(tag, 'showInputMessage', ['promptTitle', 'prompt']));
  const alerts = all.flatMap((tag) => linesOf(tag, 'showErrorMessage', ['errorTitle', 'error']));
  const tips = [...xml.matchAll(links)].map(([, tip = '']) => tip);
  const plain = (text: string) => Buffer.from(text, 'latin1').toString('utf8');
  return [
    ...new Set([
      ...prompts.filter((text) => isLimitingPrompt(plain(text))),
      ...alerts.filter((text) => isLimitingAlert(plain(text))),
      ...tips.filter((text) => isTellingTip(plain(text))),
    ]),
  ].map((text) => `${note}${text.replaceAll('&amp;', '&amp;&amp;')}`);
}

/** The lines of what a rule shows, where it does. */
function linesOf(tag: string, shows: string, names: readonly string[]): readonly string[] {
  if (!new RegExp(`\\s${shows}="(?:1|true)"`).test(tag)) return [];
  return names.flatMap((name) =>
    (new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '').split(/&#10;|&#xA;|_x000[aAdD]_|[\r\n]+/),
  );
}

const note = Buffer.from('注：', 'utf8').toString('latin1');
