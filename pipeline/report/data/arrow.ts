import {
  type DataType,
  Dictionary,
  Float64,
  Int32,
  Table,
  tableToIPC,
  Utf8,
  type Vector,
  vectorFromArray,
} from 'apache-arrow';
import type { DataTable } from '../../model/report.ts';

/**
 * A data table as an Arrow IPC file: text as Dictionary<Utf8, Int32>, integers as Int32, numbers as Float64, no value as
 * null. The same rows give the same bytes: the dictionaries are numbered by column, not by the library's counter.
 */
export function toArrow(table: DataTable): Uint8Array {
  const columns = table.columns.map(({ name, type }, index): [string, Vector] => [
    name,
    vectorFromArray(
      table.rows.map((row) => row[index] ?? null),
      arrowType(type, index),
    ),
  ]);
  return tableToIPC(new Table(Object.fromEntries(columns)), 'file');
}

function arrowType(type: DataTable['columns'][number]['type'], id: number): DataType {
  if (type === 'integer') return new Int32();
  return type === 'number' ? new Float64() : new Dictionary(new Utf8(), new Int32(), id);
}
