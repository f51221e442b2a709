/** What a library says to programmers while it runs (“Missing Info for XLS Record 0xfff”) does not reach the user's window. */
export function quietly<T>(run: () => T): T {
  const { error, warn, log } = console;
  const silent = () => {};
  Object.assign(console, { error: silent, warn: silent, log: silent });
  try {
    return run();
  } finally {
    Object.assign(console, { error, warn, log });
  }
}
