import ora from 'ora';
import { visible } from './model/visible.ts';

/** Shows the stages of a run: a moving line on a terminal, one plain line a stage elsewhere, nothing when quiet. */
export function startProgress(
  stream: NodeJS.WriteStream,
  quiet: boolean,
): { readonly stage: (stage: string, detail: string) => void; readonly end: () => void } {
  if (quiet) return { stage: () => {}, end: () => {} };
  if (!stream.isTTY || !stream.columns) {
    let last = '';
    return {
      stage: (stage, detail) => {
        if (stage !== last || stage === '编制报告')
          stream.write(`${stage}${detail === '' ? '' : `：${visible(detail)}`}\n`);
        last = stage;
      },
      end: () => {},
    };
  }
  const spinner = ora({ stream, discardStdin: false }).start();
  let last = '';
  return {
    stage: (stage, detail) => {
      if (last !== '' && stage !== last) spinner.succeed(last).start();
      last = stage;
      spinner.text = detail === '' ? stage : `${stage}  ${visible(detail)}`;
      spinner.render();
    },
    end: () => {
      if (spinner.isSpinning) spinner.stop();
    },
  };
}
