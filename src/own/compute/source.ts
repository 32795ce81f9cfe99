import type { Taken } from '../../own-data.ts';
import type { Query } from '../../platform/db.ts';
import { namesOf, type OwnRow, ownKeys, ownRows, type TableKey } from '../queries.ts';
import type { OwnSource } from './archive.ts';

interface Parts extends Omit<OwnSource, 'rows'> {
  person: string;
  /** By table: the columns of its key. */
  keys: ReadonlyMap<string, TableKey>;
  /** By table: the columns that name people. */
  people: ReadonlyMap<string, readonly string[]>;
  /** Asks for the person's rows: as they, as they may read now, or as the system role. */
  own<Row>(query: Query<Row>, taken: Taken): Promise<Row[]>;
  /** Asks what things are called, as the person. */
  named(query: Query<{ id: string; name: string }>): Promise<{ id: string; name: string }[]>;
}

const most = 500;

/** Rows of somebody's archive, some hundred at a time and each time in a short transaction: a slow line holds nothing up. */
export function sourceOf(parts: Parts): OwnSource {
  return {
    ...parts,
    async *rows(table: string, taken: Taken) {
      const key = parts.keys.get(table)!;
      const keys = await parts.own(ownKeys(table, taken, key, parts.person), taken);
      for (let from = 0; from < keys.length; from += most) {
        const some = keys.slice(from, from + most).map(({ key }) => key);
        yield* await withNames(
          parts,
          table,
          await parts.own(ownRows(table, taken, key, parts.person, some), taken),
        );
      }
    },
  };
}

const called: Record<string, string> = { group_id: 'group', topic_id: 'topic', experience_id: 'experience' };

/** People by their names alone; groups, topics and experiences by their names beside their ids. */
async function withNames(
  parts: Parts,
  table: string,
  rows: readonly OwnRow[],
): Promise<Record<string, unknown>[]> {
  const people = parts.people.get(table) ?? [];
  const naming = [...people, ...Object.keys(called)];
  const ids = new Set(
    rows.flatMap((row) => naming.map((column) => row.row[column]).filter((id) => typeof id === 'string')),
  );
  const names = new Map(
    ids.size > 0 ? (await parts.named(namesOf([...ids]))).map(({ id, name }) => [id, name]) : [],
  );
  names.set(parts.person, parts.name);
  return rows.map(({ row }) =>
    Object.fromEntries(
      Object.entries(row).flatMap(([column, value]): [string, unknown][] => {
        if (people.includes(column) && column !== 'id')
          return [
            [
              column.replace(/_id$/, ''),
              value === null ? null : (names.get(String(value)) ?? parts.words.somebody),
            ],
          ];
        const name = called[column] && names.get(String(value));
        return name === undefined || name === '' || !called[column]
          ? [[column, value]]
          : [
              [called[column], name],
              [column, value],
            ];
      }),
    ),
  );
}
