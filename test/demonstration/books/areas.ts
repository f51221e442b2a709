import { type Figures, figuresOf } from '../figures.ts';
import type { Book } from '../page.ts';
import { reference } from './beijing.ts';
import { chaoyangCoverage, digital, family, miyunCoverage, projects, publicHealthServices } from './community.ts';
import { causesOfDeath, diseaseControl, maternalAndChild } from './health.ts';
import { chaoyangPopulation, miyunPopulation } from './population.ts';
import { chaoyangResources, miyunResources } from './resources.ts';
import { emergency, services } from './services.ts';
import { tasks } from './tasks.ts';

/** The files that one area's departments send for one year. */
interface Delivery {
  readonly area: string;
  readonly year: number;
  readonly books: readonly Book[];
}

/** Files of the demonstration that are written by hand, not made from figures. */
export const handwritten: readonly string[] = ['评估说明.md'];

/** Every delivery of the demonstration, oldest first within an area. */
export function deliveries(): Delivery[] {
  return [
    ...area('朝阳区', [2020, 2021, 2022, 2023, 2024, 2025], chaoyang),
    ...area('密云区', [2025, 2026, 2027, 2028], miyun),
    ...area('北京市', [2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028], (figures) => [reference(figures)]),
  ];
}

function area(name: string, years: readonly number[], books: (figures: Figures) => Book[]): Delivery[] {
  const figures = figuresOf(name);
  return years.map((year) => ({ area: name, year, books: books(figures(year)) }));
}

/** Nobody sent the emergency table of 2023; ledger and family table begin in 2021. */
function chaoyang(figures: Figures): Book[] {
  return [
    chaoyangPopulation(figures),
    chaoyangResources(figures),
    services(figures),
    maternalAndChild(figures, 2020),
    diseaseControl(figures),
    causesOfDeath(figures, 1),
    publicHealthServices(figures),
    chaoyangCoverage(figures),
    tasks(figures),
    ...(figures.year === 2023 ? [] : [emergency(figures)]),
    ...(figures.year > 2020 ? [family(figures), projects(figures)] : []),
  ];
}

/** Nobody sent the family table of 2028. */
function miyun(figures: Figures): Book[] {
  return [
    miyunPopulation(figures),
    miyunResources(figures),
    services(figures),
    maternalAndChild(figures, 2025),
    diseaseControl(figures),
    causesOfDeath(figures, 2),
    publicHealthServices(figures),
    miyunCoverage(figures),
    digital(figures),
    tasks(figures),
    emergency(figures),
    ...(figures.year === 2028 ? [] : [family(figures)]),
    projects(figures),
  ];
}
