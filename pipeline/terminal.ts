/** How a stream can show text. */
export interface Terminal {
  /** Half-width characters in a line. */
  readonly width: number;
  readonly colour: boolean;
}

const usual = 100;
const narrowest = 60;
const widest = 140;

/** What is known of a stream; without a terminal, or where NO_COLOR is set, there is no colour. */
export function terminalOf(
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'columns'>,
  environment: Readonly<Record<string, string | undefined>>,
): Terminal {
  const width = stream.isTTY && stream.columns ? Math.min(Math.max(stream.columns, narrowest), widest) : usual;
  const plain = (environment['NO_COLOR'] ?? '') !== '' || environment['TERM'] === 'dumb';
  return { width, colour: stream.isTTY === true && !plain };
}
