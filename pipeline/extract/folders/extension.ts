import type { Content } from '../shared/sniff.ts';

/** The extensions that each kind of content goes by. */
export const extensionsOf: Readonly<Record<Content['kind'], readonly string[]>> = {
  zip: ['.xlsx', '.xlsm', '.et'],
  compound: ['.xls', '.et'],
  biff: ['.xls', '.et'],
  spreadsheetml: ['.xml'],
  html: ['.html', '.htm'],
  delimited: ['.csv', '.tsv', '.txt'],
};

/** Extension in lower case with its dot; empty when the name has none. */
export function extensionOf(file: string): string {
  return /\.[^./\\]+$/.exec(file)?.[0].toLowerCase() ?? '';
}

/** Whether a file's name ends as files of this content do. */
export function hasExtension(file: string, kind: Content['kind']): boolean {
  return extensionsOf[kind].includes(extensionOf(file));
}
