import type pg from 'pg';
import { addressesFor, hiddenAddress } from '../groups/compute/address.ts';
import { messages as groupMessages } from '../groups/messages.ts';
import type { Database } from '../platform/db.ts';
import { Refusal } from '../platform/refusal.ts';
import type { Audience, Visibility } from '../platform/schema.ts';
import { cleanLine, isBlank, renderMarkdown } from '../platform/text.ts';

/** The group that an import writes into. */
export interface Destination {
  id: string;
  address: string;
  name: string;
  visibility: Visibility;
  audience: Audience;
  /** Whether this import made it. */
  made: boolean;
  members: number;
  facilitators: number;
}

interface Wish {
  /** A group's name, or its address where several have the name. */
  group: string;
  /** Of a group that is made, `private` by default. A group that is there must have it already. */
  visibility?: Visibility | undefined;
  /** Who is to carry a group that nobody carries yet. */
  facilitator?: string | undefined;
}

/**
 * Finds the group by name, or makes it with the default agreement. Nobody becomes a member but the facilitator that
 * was named: organisers read a private group as little as others do, also when they imported it.
 * @throws Refusal when several groups have the name, when it has another visibility, when nobody is called like the
 *   facilitator, or when the group has one already
 */
export async function destinationFor(
  db: Database,
  { group, visibility, facilitator }: Wish,
): Promise<Destination> {
  const name = cleanLine(group);
  if (isBlank(name) || [...name].length > 80) throw new Refusal('A group’s name has 1 to 80 characters.');
  return db.asSystemConnection(async (client) => {
    // Two imports that begin at once make one group.
    await client.query("select pg_advisory_xact_lock(hashtextextended('import into ' || $1, 0))", [name]);
    const found = await findGroup(client, name);
    if (found && visibility && found.visibility !== visibility) {
      throw new Refusal(
        `The group “${found.name}” is ${found.visibility}. Leave out --visibility to import into it, or choose another name.`,
      );
    }
    const person = facilitator === undefined ? null : await findFacilitator(client, facilitator);
    if (found && person && found.facilitators > 0) {
      throw new Refusal(`The group “${found.name}” has a facilitator already: ask them to share the part.`);
    }
    const destination = found ?? (await makeGroup(client, name, visibility ?? 'private'));
    if (!person) return destination;
    // Version 0: whoever is made a facilitator from outside has not agreed to anything yet, and is asked.
    await client.query(
      `insert into memberships (group_id, person_id, role, agreed_version) values ($1, $2, 'facilitator', 0)
       on conflict (group_id, person_id) do update set role = 'facilitator'`,
      [destination.id, person],
    );
    return { ...destination, facilitators: 1 };
  });
}

async function findGroup(client: pg.ClientBase, name: string): Promise<Destination | undefined> {
  const { rows } = await client.query<Destination>(
    `select id, address, name, visibility, audience, false as made, member_count as members,
       facilitator_count as facilitators
     from groups where name = $1 or address = $1 order by (address = $1) desc, created_at`,
    [name],
  );
  const addressed = rows.find(({ address }) => address === name);
  if (addressed || rows.length <= 1) return addressed ?? rows[0];
  throw new Refusal(
    `Several groups are called “${name}”. Say which one by its address: ${rows.map(({ address }) => address).join(', ')}`,
  );
}

async function findFacilitator(client: pg.ClientBase, name: string): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    'select id from people where name = $1::citext and admitted_at is not null',
    [name],
  );
  if (!rows[0]) throw new Refusal(`Nobody here is called “${name}”.`);
  return rows[0].id;
}

async function makeGroup(client: pg.ClientBase, name: string, visibility: Visibility): Promise<Destination> {
  const address = visibility === 'hidden' ? hiddenAddress() : await freeAddress(client, name);
  const agreement = groupMessages.in('en').defaultAgreement;
  const { rows } = await client.query<Destination>(
    `insert into groups (address, name, visibility, agreement_version, reading) values ($1, $2, $3, 1, 'narrow')
     returning id, address, name, visibility, audience, true as made, 0 as members, 0 as facilitators`,
    [address, name, visibility],
  );
  await client.query('insert into agreements (group_id, version, body, html) values ($1, 1, $2, $3)', [
    rows[0]!.id,
    agreement,
    renderMarkdown(agreement),
  ]);
  return rows[0]!;
}

async function freeAddress(client: pg.ClientBase, name: string): Promise<string> {
  const addresses = addressesFor(name);
  // The lock that founding a group takes, too.
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`address ${addresses[0]}`]);
  const { rows } = await client.query<{ address: string }>(
    `select address from unnest($1::text[]) with ordinality as wish (address, place)
     where not exists (select 1 from groups g where g.address = wish.address) order by place limit 1`,
    [addresses],
  );
  return rows[0]?.address ?? addresses.at(-1)!;
}
