import { withThousands } from '../../decimal.ts';
import type { ReportProject } from '../../model/report.ts';

/** One key project as its row prints it. */
export function projectRow(project: ReportProject) {
  const { scheduleText, plannedCompletion, note, investmentDone } = project;
  const ledger = /\d/.test(scheduleText) || plannedCompletion.date === null ? '' : plannedCompletion.text;
  return {
    ...project,
    investmentText: grouped(project.investmentText),
    investmentDone: { ...investmentDone, text: grouped(investmentDone.text) },
    place: [project.kind, project.site].filter((text) => text !== '').join('，'),
    ledgerCompletion: ledger,
    remarks: [scaleWords(project), note].filter((text) => text !== '').join('；') || '—',
  };
}

/** A bare number with separators of thousands; words of the plan stay as they are. */
function grouped(text: string): string {
  return /^\d+(\.\d+)?$/.test(text) ? withThousands(text) : text;
}

/** `480/500` beds → 已交付床位480张，规划床位500张; what has no figure is not named. */
function scaleWords({ beds, floorArea }: Pick<ReportProject, 'beds' | 'floorArea'>): string {
  const side = (index: number): string =>
    [
      { what: '床位', text: beds.split('/')[index] ?? '', unit: '张' },
      { what: '建筑面积', text: floorArea.split('/')[index] ?? '', unit: '平方米' },
    ]
      .filter(({ text }) => /\d/.test(text))
      .map(({ what, text, unit }) => `${what}${grouped(text)}${unit}`)
      .join('、');
  const [delivered, planned] = [side(0), side(1)];
  if (delivered === '') return planned === '' ? '' : `规划${planned}，尚无交付数`;
  return `已交付${delivered}${planned === '' ? '' : `，规划${planned}`}`;
}
