/** What the words that the compiling unit writes for a report are called, in the folder of its year. */
export const statementFile = '评估说明.md';

/** Whether a file, as messages print it, is one of these. */
export function isStatement(file: string): boolean {
  return file.split('/').at(-1) === statementFile;
}
