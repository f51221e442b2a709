import type { FillableSheet } from '../excel/fillable/sheet.ts';
import type { KnownFigure, KnownProject } from '../model/known.ts';
import type { Need } from '../model/need.ts';
import type { Plan } from '../model/plan.ts';
import { type AskedMeasure, askedMeasures } from './asked.ts';
import { crossPart } from './cross.ts';
import { crossGroups } from './cross-groups.ts';
import { explanationSheet } from './explanations.ts';
import type { Place } from './figure-box.ts';
import { type FindFigure, finderOf } from './find-figure.ts';
import { formFile } from './form-file.ts';
import { guideSheet } from './guide.ts';
import { ledgerSheet } from './ledger.ts';
import { fitsList, listPart } from './list.ts';
import type { Part } from './part.ts';
import type { FormRegisters } from './registers.ts';
import type { FormHead } from './title.ts';

/** What the forms of one plan and year are made from. */
interface FormInput {
  readonly plan: Plan;
  readonly year: number;
  readonly needs: readonly Need[];
  readonly registers: FormRegisters;
  readonly known: readonly KnownFigure[];
  readonly knownProjects: readonly KnownProject[];
  /** Areas whose data say 演示数据. */
  readonly demonstrationAreas: readonly string[];
}

/** The workbook of one department. */
export interface Form {
  readonly department: string;
  readonly file: string;
  readonly title: string;
  readonly demonstration: boolean;
  readonly sheets: readonly FillableSheet[];
  readonly places: readonly Place[];
  readonly measures: readonly string[];
}

const names = { guide: '填报须知', list: '指标表', ledger: '项目台账', explanations: '说明' } as const;
const unnamed = { measures: '未定科室', projects: '项目主管科室' } as const;

/** One workbook for every department that a promise of the plan needs something of, in the dictionary's order. */
export function formsOf(input: FormInput): readonly Form[] {
  const { plan, registers } = input;
  const measures = askedMeasures(input.needs, registers);
  // The progress of the projects is told from the first year of the plan on.
  const projects = input.year < plan.period.start ? [] : plan.projects;
  const offices = projects.map(({ department }) => department || unnamed.projects);
  const departments = new Set([...measures.map(({ department }) => department || unnamed.measures), ...offices]);
  return [...departments].map((department) =>
    formOf(
      department,
      measures.filter((measure) => (measure.department || unnamed.measures) === department),
      offices.includes(department),
      input,
    ),
  );
}

function formOf(
  department: string,
  measures: readonly AskedMeasure[],
  withLedger: boolean,
  { plan, year, registers, known, knownProjects, demonstrationAreas }: FormInput,
): Form {
  const own = known.filter((each) => measures.some(({ area, name }) => each.area === area && each.measure === name));
  const told = withLedger && knownProjects.length > 0 ? [plan.area] : [];
  const demonstration = [...own.map(({ area }) => area), ...told].some((area) => demonstrationAreas.includes(area));
  const head: FormHead = { area: plan.area, year, subject: '统计报表', department, demonstration };
  const parts = partsOf(measures, head, finderOf(own));
  const projects = plan.projects.filter((project) => (project.department || unnamed.projects) === department);
  const file = formFile(plan.area, year, department);
  const guide = guideSheet(names.guide, head, {
    plan: plan.title,
    sheets: [
      ...parts.map(({ sheet, subject }) => ({ name: sheet.name, subject })),
      ...(withLedger ? [{ name: names.ledger, subject: `${projects.length} 个重点项目年末的进展` }] : []),
      { name: names.explanations, subject: '需要说明的数字和原因' },
    ],
    hasLedger: withLedger,
    hasMeasures: parts.length > 0,
    folder: `raw/${plan.area}/${year}/`,
    file,
  });
  const ledgerHead = { ...head, subject: '重点项目台账' };
  return {
    department,
    file,
    title: `${plan.area}${year}年统计报表（${department}）`,
    demonstration,
    sheets: [
      guide,
      ...parts.map(({ sheet }) => sheet),
      ...(withLedger ? [ledgerSheet(names.ledger, ledgerHead, projects, knownProjects, registers)] : []),
      explanationSheet(names.explanations, head),
    ],
    places: parts.flatMap(({ places }) => places),
    measures: [...new Set(measures.map(({ name }) => name))],
  };
}

/** The lists and cross tables: the plan's own area first, then a sheet named for each other area. */
function partsOf(
  measures: readonly AskedMeasure[],
  head: FormHead,
  find: FindFigure,
): readonly (Part & { readonly subject: string })[] {
  const areas = [...new Set([head.area, ...measures.map(({ area }) => area)])];
  return areas.flatMap((area) => {
    const here = measures.filter((measure) => measure.area === area);
    const own = { ...head, area };
    const plain = here.filter(fitsList);
    const groups = crossGroups(here.filter((measure) => !fitsList(measure)));
    const foreign = area !== head.area;
    const list = foreign ? area : names.list;
    return [
      ...(plain.length > 0
        ? [
            {
              ...listPart(list, own, plain, find),
              subject: `${plain.length} 个指标项${foreign ? `，填${area}公布的参照数` : ''}`,
            },
          ]
        : []),
      ...groups.map((group, index) => ({
        ...crossPart(`${foreign ? area : ''}分组表${index + 1}`, own, group, find),
        subject: group
          .map(({ name, dimensions }) => `${name}（按${dimensions.map((each) => each.name).join('、')}分）`)
          .join('、'),
      })),
    ];
  });
}
