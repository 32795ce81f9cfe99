import type pg from 'pg';
import { nameProblem } from '../people/policy.ts';
import { nameKey, normaliseName, wholeCharacters } from '../platform/text.ts';

export interface Pseudonym {
  name: string;
  key: string;
}

/**
 * A free pseudonym for each person, as near as may be to the name that they had: “Maria”, else “Maria 2”, and after
 * “Maria 4” the number that they had elsewhere, so that the thousandth Maria costs no thousand questions. Reads all
 * names, so it wants the system role; call it in the transaction that inserts them.
 */
export async function freeNames(
  client: pg.ClientBase,
  people: readonly { id: number; name: string | null }[],
): Promise<Map<number, Pseudonym>> {
  const found = new Map<number, Pseudonym>();
  const given = new Set<string>();
  let waiting = people.map(({ id, name }) => ({ id, wished: wishedName(id, name) }));
  for (let round = 1; waiting.length > 0; round++) {
    const tries = waiting.map((person) => {
      const name = withSuffix(person.wished, suffix(person.id, round));
      return { ...person, name, key: nameKey(name) };
    });
    const taken = await takenNames(client, tries);
    waiting = tries.filter(({ id, name, key }) => {
      if (taken.has(name) || given.has(key) || given.has(name.toLowerCase())) return true;
      given.add(key).add(name.toLowerCase());
      found.set(id, { name, key });
      return false;
    });
  }
  return found;
}

const mostCharacters = 40;

function wishedName(id: number, name: string | null): string {
  const tidy = withSuffix(normaliseName(name ?? ''), '');
  return nameProblem(tidy) ? `user${id}` : tidy;
}

function suffix(id: number, round: number): string {
  if (round === 1) return '';
  if (round <= 4) return ` ${round}`;
  return round === 5 ? ` ${id}` : ` ${id}-${round - 4}`;
}

function withSuffix(name: string, end: string): string {
  return name.slice(0, wholeCharacters(name, mostCharacters - end.length)).trim() + end;
}

async function takenNames(client: pg.ClientBase, tries: readonly Pseudonym[]): Promise<Set<string>> {
  const { rows } = await client.query<{ name: string }>(
    `select w.name from unnest($1::text[], $2::text[]) w (name, key)
     where exists (select 1 from people p where p.name_key = w.key)
       or exists (select 1 from people p where p.name = w.name::citext)`,
    [tries.map(({ name }) => name), tries.map(({ key }) => key)],
  );
  return new Set(rows.map(({ name }) => name));
}
