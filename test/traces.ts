import pg from 'pg';
import { ownData } from '../src/own-data.ts';

/** Everything that a database holds, as somebody finds it who looks behind the program's back. */
export interface Traces {
  client: pg.Client;
  /** In which tables, of every schema, a text, an id or a part of one stands; each with how many rows. */
  of(...wanted: string[]): Promise<Record<string, number>>;
  /**
   * Puts a row into each table in which the person, or words that they wrote, can stand and do not yet.
   * @param shared what stands in its place where words belong to everybody, such as the name of a group
   * @param known ids of things that are there, by the column that points at them
   */
  plant(person: string, words: string, shared: string, known: Record<string, string>): Promise<void>;
  close(): Promise<void>;
}

export async function openTraces(superuserUrl: string): Promise<Traces> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();

  async function of(...wanted: string[]): Promise<Record<string, number>> {
    const { rows } = await client.query<{
      name: string;
    }>(`select format('%I.%I', n.nspname, c.relname) as name
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') order by 1`);
    // Bytes show as hexadecimal digits.
    const patterns = wanted.flatMap((text) => [
      text,
      Buffer.from(text).toString('hex'),
      ...(/^[0-9a-f-]{36}$/.test(text) ? [text.replaceAll('-', '')] : []),
    ]);
    const found: Record<string, number> = {};
    for (const { name } of rows) {
      const { rows: counted } = await client.query<{ n: number }>(
        `select count(*)::integer as n from ${name} t where exists (
          select 1 from unnest($1::text[]) p where strpos(lower(t::text), lower(p)) > 0)`,
        [patterns],
      );
      if (counted[0]!.n > 0) found[name.replace('public.', '')] = counted[0]!.n;
    }
    return found;
  }

  async function plant(
    person: string,
    words: string,
    shared: string,
    known: Record<string, string>,
  ): Promise<void> {
    const here = await of(person);
    const spoken = await of(words);
    for (const [table, own] of Object.entries(ownData)) {
      const people = Object.keys(own.people);
      const written = own.words.flatMap((word) => word.split('>'));
      if ((people.length === 0 || here[table]) && (written.length === 0 || spoken[table])) continue;
      if (never.has(table)) continue;
      const { rows: columns } = await client.query<{
        name: string;
        type: string;
        first: string | null;
        must: boolean;
      }>(
        `select a.attname as name, format_type(a.atttypid, null) as type, a.attnotnull and not a.atthasdef as must,
          (select e.enumlabel from pg_enum e where e.enumtypid = a.atttypid order by e.enumsortorder limit 1) as first
        from pg_attribute a where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
          and a.attidentity = ''`,
        [`public.${table}`],
      );
      const row: Record<string, unknown> = {};
      for (const { name, type, first, must } of columns) {
        if (people.includes(name)) row[name] = person;
        else if (written.includes(name)) {
          const text = everybodys.has(table) || everybodys.has(`${table}.${name}`) ? shared : words;
          row[name] = type === 'jsonb' ? JSON.stringify({ text }) : text;
        } else if (name in known) row[name] = known[name];
        else if (must) row[name] = first ?? examples[type] ?? examples.text;
      }
      Object.assign(row, fitting[table]);
      const names = Object.keys(row);
      await client.query('begin; set local session_replication_role = replica');
      await client
        .query(
          `insert into public.${table} (${names.join(', ')}) values (${names.map((_, index) => `$${index + 1}`).join(', ')})
            on conflict do nothing`,
          names.map((name) => row[name]),
        )
        .catch((error) => {
          throw new Error(`a row of ${table}: ${error.message}. Say in test/traces.ts what fits.`, {
            cause: error,
          });
        });
      await client.query('commit');
    }
  }

  return { client, of, plant, close: () => client.end() };
}

/** Where no row of theirs can be planted: the tests make one, or there never is one between two transactions. */
const never = new Set([
  'polls',
  'poll_options',
  'people',
  'topics',
  'posts',
  'post_revisions',
  'place',
  'audit_waiting',
  'audit_log',
  'leavings',
  'search_words',
]);

/** Tables and columns whose words stay when who wrote them goes. */
const everybodys = new Set(
  'groups agreements resources risk_assessments closures decisions.rule masks unmaskings polls poll_options rooms'.split(
    ' ',
  ),
);

/** What a check of the table wants. */
const fitting: Record<string, Record<string, unknown>> = {
  attachments: { kind: 'document', audience: 'members', attached_at: '2026-01-01T08:00Z' },
  appeals: { side: 'person' },
  blocks: { blocked_id: '01990000-0000-7000-8000-00000000000b' },
  consents: { kind: 'outside contact', choice: 'services' },
  duty_offers: { from_time: '08:00', to_time: '09:00' },
  duty_weekly: { from_time: '08:00', to_time: '09:00' },
  duty_hours: { starts_at: '2026-01-01T08:00Z', ends_at: '2026-01-01T09:00Z' },
  duty_alarms: { kind: 'report', why: 'late' },
  back_up_troubles: { why: 'old' },
  events: { kind: 'sight' },
  groups: { address: 'planted-here', visibility: 'public' },
  outbox: { kind: 'notice' },
  outside_contacts: { service: 'other', consented: true },
  post_prints: { kind: 'words' },
  reports: { subject: 'person', settled_at: '2026-01-01T08:00Z', decision_id: null },
  resources: { kind: 'emergency', dial: '1' },
  support_requests: { form: 'listener', reach: 'peers', language: 'en' },
  support_states: { state: 'open' },
  support_offers: { form: 'listener', post_id: null },
  support_hours: { weekday: 1, from_minute: 60, to_minute: 120 },
  support_avoidances: { group_id: null, other_id: '01990000-0000-7000-8000-00000000000b' },
  risk_assessments: { version: 7, assessed_on: '2026-01-01', next_review_on: '2026-06-01' },
  unmaskings: { answered_by: null, answered_why: null },
  conversations: { asked_id: null },
  decisions: { kind: 'kind word' },
  listenings: { purpose: 'support' },
  listening_reflections: { feels: 'same' },
  drafts: { kind: 'topic' },
  conversation_answers: { kind: 'accepted' },
  // What else points at a message points at this one.
  messages: { id: '01990000-0000-7000-8000-0000000000aa' },
  message_reactions: { kind: 'heart' },
  poll_options: { place: 1 },
  practice_completions: { practice: 'limits' },
  place_roles: { role: 'moderator' },
  sign_in_links: { purpose: 'sign in' },
  suspensions: { ended_at: '2026-01-01T08:00Z' },
  triage_flags: { found_by: 'words', hits: '[]', claimed_until: '2026-01-01T08:00Z' },
  once_results: { once: 'planted-here' },
};

const examples: Record<string, unknown> = {
  uuid: '01990000-0000-7000-8000-0000000000aa',
  text: 'planted',
  citext: 'planted',
  bytea: Buffer.from('planted'),
  boolean: false,
  integer: 1,
  smallint: 1,
  bigint: 1,
  'timestamp with time zone': '2026-01-01T08:00Z',
  date: '2026-01-01',
  jsonb: '{}',
  regconfig: 'english',
  'text[]': [],
};
