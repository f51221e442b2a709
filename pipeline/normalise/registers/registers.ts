import { join } from 'node:path';
import type { Problem } from '../../problem.ts';
import { readRegister } from '../../register.ts';
import { schemas } from './schemas.ts';

/** A register by its file name. */
export type RegisterName = keyof typeof schemas;

/** Notes a fault of a line of a register: E251 a name with two meanings, E252 a unit, E253 an unknown name. */
export type Report = (code: string, register: RegisterName, line: number, found: string, expected: string) => void;

/** Reads the ten registers of names, and the relations. */
export function readRegisters(folder: string, place: string) {
  const read = <Name extends RegisterName>(name: Name) =>
    readRegister(join(folder, `${name}.csv`), `${place}/${name}.csv`, schemas[name]);
  return {
    measures: read('measures'),
    members: read('members'),
    aliases: read('aliases'),
    areas: read('areas'),
    units: read('units'),
    ignored: read('ignored'),
    unused: read('unused'),
    derived: read('derived'),
    ledger: read('ledger'),
    title_words: read('title_words'),
    relations: read('relations'),
  };
}

/** The rows of all registers with their lines. */
export type Registers = ReturnType<typeof readRegisters>;

/** Collects faults of registers into problems. */
export function reporter(place: string, problems: Problem[]): Report {
  return (code, register, line, found, expected) => {
    problems.push({
      severity: 'stop',
      code,
      where: { file: `${place}/${register}.csv`, cell: `第 ${line} 行` },
      found,
      expected,
      remedy: '请改正该行',
    });
  };
}
