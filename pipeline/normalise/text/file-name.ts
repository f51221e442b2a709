/** The name of a file without folders and extension. */
export function baseOf(path: string): string {
  return (path.split(/[/\\]/u).at(-1) ?? '').replace(/\.[^.]*$/u, '');
}
