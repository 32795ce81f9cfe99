import { type RawBuilder, sql } from 'kysely';
import { ownData } from '../own-data.ts';
import type { As, Database, Handle, Query, ViewerHandle } from '../platform/db.ts';
import type { FileStore } from '../platform/files.ts';
import type { Locale } from '../platform/i18n.ts';
import { plainText, renderMarkdown } from '../platform/text.ts';
import { indexPosts } from '../search/actions.ts';
import type { OwnSource } from './compute/archive.ts';
import { sourceOf } from './compute/source.ts';
import { type Leaver, quotedPosts, withoutTraces } from './compute/traces.ts';
import { messages } from './messages.ts';
import { leavingDays, type PostsWish } from './policy.ts';
import { keysOfTables, ownFiles } from './queries.ts';

/* ---- Leaving ---- */

/**
 * For the system role: closes an account, from now on until it is erased.
 * @returns false when nobody else organises the place
 */
export async function beginLeaving(system: Handle, person: string, posts: PostsWish): Promise<boolean> {
  const begun = await system.first(
    sql<{ done: boolean }>`select begin_leaving(${person}, ${posts === 'delete'}, ${leavingDays}) as done`,
  );
  return begun?.done ?? false;
}

/** For the system role: they changed their mind. @returns false when it is too late */
export async function endLeaving(system: Handle, person: string): Promise<boolean> {
  const ended = await system.first(sql<{ done: boolean }>`select end_leaving(${person}) as done`);
  return ended?.done ?? false;
}

/* ---- A break ---- */

export async function beginBreak(db: ViewerHandle, shown: boolean): Promise<void> {
  await db.all(sql`insert into pauses (person_id, shown) values (viewer(), ${shown})
    on conflict (person_id) do update set shown = excluded.shown`);
}

export async function endBreak(db: ViewerHandle): Promise<void> {
  await db.all(sql`delete from pauses where person_id = viewer()`);
}

/* ---- Taking it along ---- */

export interface Wanted {
  person: string;
  name: string;
  place: string;
  locale: Locale;
  timeZone: string;
}

/**
 * Where somebody's archive comes from: what is theirs, with names as they see them.
 * @param as the person, with what they may see now: who reads nothing here any more, or not yet, takes along what is theirs
 * all the same
 */
export async function sourceFor(
  db: Database,
  as: As,
  wanted: Wanted,
  words: OwnSource['words'],
  store: FileStore,
): Promise<OwnSource> {
  const files = await db.asViewer({ person: wanted.person }, (viewer) => viewer.all(ownFiles()));
  const keys = await db.asSystem((system) => system.all(keysOfTables()));
  return sourceOf({
    ...wanted,
    words,
    files: files.map(({ id, name, key }) => ({
      // What somebody called a file must not lead out of the folder.
      name: `files/${id}-${name.replace(/[\\/:*?"<>|]|^\.+/g, '_')}`,
      content: () => contentOf(store, key),
    })),
    keys: new Map(keys.map((key) => [key.name, key])),
    people: new Map(Object.entries(ownData).map(([table, { people }]) => [table, Object.keys(people)])),
    // Every one of these queries asks for this person's rows alone, whatever else they could see.
    own: (query, { behind, ofOthers }) =>
      behind
        ? db.asSystem((system) => system.all(query))
        : db.asViewer(ofOthers ? as : { person: wanted.person }, (viewer) => viewer.all(query)),
    named: (query) => db.asViewer(as, (viewer) => viewer.all(query)),
  });
}

/** The bytes of a file; none when it has gone meanwhile. */
async function* contentOf(store: FileStore, key: string): AsyncIterable<Uint8Array> {
  const kept = await store.get(key);
  if (kept) yield* kept.content as AsyncIterable<Uint8Array>;
}

/* ---- Erasing ---- */

export interface Erasing {
  /** Keeps outside the database that this is erased, before anything is: a restored copy erases it again. */
  note(erasure: string, posts: PostsWish): Promise<void>;
  /** Takes what waits in the queue of jobs and names this id. */
  forgetJobs(id: string): Promise<void>;
  /** Called after each part that is done for good. */
  onPart?(): void | Promise<void>;
  /** Rows at a time. */
  batch?: number;
}

/**
 * Erases everybody whose time has come, part by part, each in a transaction of its own. Ended in between, by whatever,
 * it goes on when it is called again: every part finds by itself what is still to do.
 */
export async function eraseDue(db: Database, erasing: Erasing): Promise<number> {
  let erased = 0;
  for (;;) {
    const due = await db.asSystem((system) =>
      system.first(
        sql<Due>`update leavings l set begun_at = coalesce(begun_at, now()) from people p
          where p.id = l.person_id and l.person_id = (select person_id from leavings where due_at <= now()
            order by begun_at nulls last, due_at limit 1)
          returning l.person_id as id, l.posts, p.name::text, p.erasure_id`,
      ),
    );
    if (!due) return erased;
    await erasePerson(db, due, erasing);
    erased += 1;
  }
}

/** For the system role, in a restored copy: whoever was erased since is due at once. @returns whether they are here */
export async function eraseAgain(system: Handle, erasure: string, posts: PostsWish): Promise<boolean> {
  const again = await system.first(
    sql`with person as (update people set leaving_at = coalesce(leaving_at, now()) where erasure_id = ${erasure} returning id)
      insert into leavings (person_id, posts, due_at) select id, ${posts}, now() from person
      on conflict (person_id) do update set posts = excluded.posts, due_at = now() returning 1`,
  );
  return again !== undefined;
}

interface Due {
  id: string;
  name: string;
  posts: PostsWish;
  erasure_id: string;
}

async function erasePerson(db: Database, due: Due, erasing: Erasing): Promise<void> {
  const { batch = 200 } = erasing;
  const part = async <T>(work: (system: Handle) => Promise<T>): Promise<T> => {
    const done = await db.asSystem(async (system) => {
      // What goes is no news: open pages see it with their next look, and no earlier words are kept of it.
      await system.all(sql`select set_config('peerhood.importing', 'on', true)`);
      return work(system);
    });
    await erasing.onPart?.();
    return done;
  };
  await erasing.note(due.erasure_id, due.posts);

  for (const source of wordSources) {
    let after: string | null = null;
    do after = await part((system) => takeTraces(system, due, source, after, batch));
    while (after !== null);
  }
  for (const [name, table] of Object.entries(ownData)) {
    if (table.words.length === 0 || treatedApart.has(name)) continue;
    await part((system) => takeNameFrom(system, due, name, table.words));
  }
  await part((system) => takeNameFromChoices(system, due));
  await part((system) => forgetAbout(system, due));
  if (due.posts === 'delete') {
    while ((await part((system) => takeWords(system, due, batch))) > 0);
    await part((system) => takeTitles(system, due));
    while ((await part((system) => takeMessages(system, due, batch))) > 0);
  }
  while ((await part((system) => forgetAuthor(system, due, batch))) > 0);
  for (const [name, { people }] of Object.entries(ownData)) {
    if (lastOfAll.has(name)) continue;
    for (const [column, how] of Object.entries(people)) {
      if (how === 'code' && !ownColumns.has(`${name}.${column}`)) continue;
      while ((await part((system) => forgetRows(system, due, name, column, how, batch))) > 0);
    }
  }
  await erasing.forgetJobs(due.id);
  await part(async (system) => {
    await system.all(
      sql`insert into erasures (id, posts) values (${due.erasure_id}, ${due.posts}) on conflict do nothing`,
    );
    // What is left goes along by the keys of the database, and the log forgets who it was.
    await system.all(sql`delete from people where id = ${due.id}`);
  });
}

/** The parts of the erasure that know more of these tables than that there are words in them. */
const treatedApart = new Set([
  'posts',
  'post_revisions',
  'topics',
  'search_words',
  'people',
  'passkey_challenges',
  'passkeys',
]);

/** They hold what the erasure itself goes by. */
const lastOfAll = new Set([
  ...['people', 'leavings', 'audit_log', 'audit_waiting', 'audit_marks'],
  // Closed to the system role too: their rows go with the person, by the keys of the database.
  ...['mask_owners', 'poll_votes', 'topic_move_answers'],
]);

/** Columns without a key of the database, from which rows are taken by name. */
const ownColumns = new Set([
  'once_results.person_id',
  'imported_rows.object_id',
  'group_visits.person_id',
  'facilitator_offers.person_id',
]);

interface Source {
  /** What there is to look through: `id`, `body`, `title`, where it stands and whose it is. */
  rows: RawBuilder<unknown>;
  keep(system: Handle, changed: readonly Changed[]): Promise<void>;
}

interface Changed {
  id: string;
  body: string;
  html: string;
  /** Null where the words have no title of their own. */
  title: string | null;
  topic_id: string;
}

/** Posts first: what was written earlier of them is shown nowhere without them. */
const wordSources: readonly Source[] = [
  {
    rows: sql`select p.id, p.body, case when p.opening then t.title end as title, p.topic_id, p.group_id, p.author_id, p.mask_id,
        p.to_person_id from posts p join topics t on t.id = p.topic_id where p.body is not null`,
    async keep(system, changed) {
      await system.all(
        sql`update posts p set body = c.body, html = c.html from ${rowsOf(changed)} where p.id = c.id`,
      );
      await system.all(sql`update topics t set title = c.title from ${rowsOf(changed)}
        where t.id = c.topic_id and c.title is not null`);
      await indexPosts(
        system,
        changed.map(({ id, title, html }) => ({ id, title: title ?? '', html })),
      );
    },
  },
  {
    rows: sql`select r.id, r.body, r.title, p.topic_id, p.group_id, r.written_by as author_id, p.mask_id, p.to_person_id
      from post_revisions r join posts p on p.id = r.post_id`,
    async keep(system, changed) {
      await system.all(
        sql`update post_revisions r set body = c.body, html = c.html, title = c.title from ${rowsOf(changed)} where r.id = c.id`,
      );
    },
  },
];

const rowsOf = (changed: readonly Changed[]) =>
  sql`jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) c (id uuid, body text, html text, title text, topic_id uuid)`;

interface Found {
  id: string;
  body: string;
  title: string | null;
  topic_id: string;
  language: string;
  /** Somebody's conversation: they wrote in it, or this speaks to them. */
  theirs: boolean;
}

/**
 * Takes the name, and quotations of words that go, out of the next posts in which they may stand.
 * @returns where to go on, or null at the end
 */
async function takeTraces(
  system: Handle,
  due: Due,
  { rows, keep }: Source,
  after: string | null,
  batch: number,
): Promise<string | null> {
  const found = await system.all(sql<Found>`
    select w.id, w.body, w.title, w.topic_id, g.language::text,
      coalesce(w.author_id = ${due.id} or w.to_person_id = ${due.id}, false)
        or exists (select 1 from posts o where o.topic_id = w.topic_id and ${by(sql`o`, due)}) as theirs
    from (${rows}) w join groups g on g.id = w.group_id
    where (${after}::uuid is null or w.id > ${after})
      and (${due.posts === 'keep'} or w.author_id is distinct from ${due.id})
      and (${holdsName(sql`w.body`, due.name)} or ${holdsName(sql`w.title`, due.name)} or w.body like '%](/posts/%')
    order by w.id limit ${batch}`);
  const last = found.at(-1);
  if (!last) return null;
  const leaver = await leaverOf(
    system,
    due,
    found.flatMap(({ body }) => quotedPosts(body)),
  );
  const changed: Changed[] = [];
  const old: string[] = [];
  for (const row of found) {
    const put = putFor(row.language);
    const body = withoutTraces(row.body, leaver, put, row.theirs);
    const title = row.title === null ? null : withoutTraces(row.title, leaver, put, row.theirs);
    if (body === row.body && title === row.title) continue;
    old.push(`${row.body} ${row.title ?? ''}`);
    changed.push({ id: row.id, body, html: renderMarkdown(body), title, topic_id: row.topic_id });
  }
  if (changed.length > 0) {
    await keep(system, changed);
    await forgetSearchWords(system, old);
  }
  return last.id;
}

/** Theirs, also under a mask. */
const by = (row: RawBuilder<unknown>, { id }: Due) =>
  sql<boolean>`(${row}.author_id = ${id} or ${row}.mask_id = any ((select masks_of_leaver(${id}))::uuid[]))`;

async function leaverOf(system: Handle, due: Due, posts: readonly string[]): Promise<Leaver> {
  const theirs = await system.all(
    sql<{ id: string }>`select p.id from posts p where p.id = any (${posts}::uuid[]) and ${by(sql`p`, due)}`,
  );
  const ids = new Set(theirs.map(({ id }) => id));
  return { name: due.name, wrote: (post) => ids.has(post), wordsGo: due.posts === 'delete' };
}

/** Names as Markdown may hold them, too: a text with a backslash before a letter's neighbour is looked at as well. */
function holdsName(column: RawBuilder<unknown>, name: string): RawBuilder<boolean> {
  const pattern = `%${name.replace(/[\\%_]/g, '\\$&')}%`;
  return sql<boolean>`(replace(${column}, '\\', '') ilike ${pattern} or ${column} ilike ${pattern})`;
}

/** In the language of a group, as its search knows it. */
function putFor(language: string): string {
  const locale = ({ spanish: 'es', arabic: 'ar' } as Record<string, string>)[language] ?? 'en';
  return messages.in(locale as Locale).whoLeft;
}

/** Takes the name out of a table in which people write. The place speaks English there unless somebody says otherwise. */
async function takeNameFrom(system: Handle, due: Due, name: string, words: readonly string[]): Promise<void> {
  const pairs = words.map((word) => word.split('>') as [string, string?]);
  const columns = pairs.map(([column]) => sql.ref(column));
  const rows = await system.all(sql<Record<string, string | null>>`
    select ctid::text as place, ${sql.join(columns.map((column) => sql`${column}::text`).map((text, index) => sql`${text} as ${sql.ref(pairs[index]![0])}`))}
    from ${sql.table(name)} where ${sql.join(
      columns.map((column) => holdsName(sql`${column}::text`, due.name)),
      sql` or `,
    )}`);
  const leaver = await leaverOf(
    system,
    due,
    rows.flatMap((row) => pairs.flatMap(([column]) => quotedPosts(row[column] ?? ''))),
  );
  for (const row of rows) {
    const sets = pairs.flatMap(([column, rendered]) => {
      const before = row[column];
      if (before === null || before === undefined) return [];
      const text = withoutTraces(before, leaver, putFor(''), true);
      if (text === before) return [];
      return [
        sql`${sql.ref(column)} = ${text}`,
        ...(rendered ? [sql`${sql.ref(rendered)} = ${renderMarkdown(text)}`] : []),
      ];
    });
    // Search finds messages by their words as they stand.
    if (name === 'messages' && sets.length > 0)
      sets.push(
        sql`words = message_words(room_id, tsvector_to_array(to_tsvector('simple', unaccent(${withoutTraces(row.body ?? '', leaver, putFor(''), true)}))))`,
      );
    if (sets.length > 0)
      await system.all(sql`update ${sql.table(name)} set ${sql.join(sets)} where ctid = ${row.place}::tid`);
  }
}

/** What else stands in the form of a draft, such as the answers of a poll. */
async function takeNameFromChoices(system: Handle, due: Due): Promise<void> {
  const drafts = await system.all(sql<{
    id: string;
    fields: Record<string, string[]>;
  }>`select id, fields from drafts
    where ${holdsName(sql`fields::text`, due.name)}`);
  const leaver = await leaverOf(system, due, []);
  for (const { id, fields } of drafts) {
    const kept = Object.entries(fields).map(([name, values]) => [
      name,
      [values].flat().map((value) => withoutTraces(value, leaver, putFor(''), true)),
    ]);
    await system.all(
      sql`update drafts set fields = ${JSON.stringify(Object.fromEntries(kept))}::jsonb where id = ${id}`,
    );
  }
}

/** What people said in private about somebody, and what they said there: nobody needs it any more. */
async function forgetAbout(system: Handle, { id, posts }: Due): Promise<void> {
  const statements: Query[] = [
    // There is nothing left to decide about.
    sql`delete from reports where settled_at is null and (person_id = ${id}
      or (${posts === 'delete'} and about_person_id = ${id}))`,
    sql`delete from appeals where settled_at is null and by_person_id = ${id}`,
    sql`update reports set words = '', contact = '', answer = '' where reporter_id = ${id}`,
    sql`update reports set words = '', reported_words = null, answer = ''
      where settled_at is not null and (about_person_id = ${id} or person_id = ${id})`,
    sql`update decisions set facts = '', ended_why = '', group_name = null where person_id = ${id}`,
    sql`update appeals set words = '', answer = '' where by_person_id = ${id}
      or decision_id in (select d.id from decisions d where d.person_id = ${id})`,
    // Files go with the words that they stand in; the bytes follow within minutes.
    sql`delete from attachments where owner_id = ${id} and (${posts === 'delete'} or attached_at is null)`,
    sql`delete from duty_notes where author_id = ${id}`,
    sql`delete from debrief_words where author_id = ${id}`,
    // What was said so that somebody could listen to them, and what was noted about them.
    sql`update listenings set need = '', know = '' where asker_id = ${id} and (need, know) <> ('', '')`,
    sql`delete from listening_handovers h using listenings l
      where l.room_id = h.room_id and (h.made_by = ${id} or l.asker_id = ${id})`,
    sql`update reported_messages w set words = '' from reports r where r.id = w.report_id and r.settled_at is not null
      and (r.about_person_id = ${id} or r.person_id = ${id})`,
  ];
  for (const statement of statements) await system.all(statement);
}

/** Takes away the words of the next posts. A knowledge page that others made, or improved, belongs to its group. */
async function takeWords(system: Handle, due: Due, batch: number): Promise<number> {
  const own = await system.all(sql<{ id: string; text: string }>`
    select p.id, concat_ws(' ', p.body, case when p.opening then t.title end,
      (select string_agg(concat_ws(' ', r.title, r.body), ' ') from post_revisions r where r.post_id = p.id)) as text
    from posts p join topics t on t.id = p.topic_id
    where ${by(sql`p`, due)} and (p.body is not null or exists (select 1 from post_revisions r where r.post_id = p.id))
      and not (p.opening and t.kind = 'page' and (t.made_from is not null or p.edited_by is distinct from p.author_id
          and p.edited_by is not null or exists (select 1 from post_revisions r
            where r.post_id = p.id and r.written_by is distinct from ${due.id})))
    order by p.id limit ${batch}`);
  if (own.length === 0) return 0;
  await system.all(sql`select erase_words(${own.map(({ id }) => id)}::uuid[])`);
  await forgetSearchWords(
    system,
    own.map(({ text }) => text),
  );
  return own.length;
}

/** The same for what they said in rooms and conversations. */
async function takeMessages(system: Handle, { id }: Due, batch: number): Promise<number> {
  const own = await system.all(sql<{ id: string }>`select m.id from messages m where m.author_id = ${id}
    and (m.body is not null or exists (select 1 from message_revisions r where r.message_id = m.id))
    order by m.id limit ${batch}`);
  if (own.length > 0) await system.all(sql`select erase_messages(${own.map(({ id }) => id)}::uuid[])`);
  return own.length;
}

/** A page made from a question bears its title, which whoever asked wrote. */
async function takeTitles(system: Handle, due: Due): Promise<void> {
  const pages = await system.all(sql<{ id: string; title: string; body: string; html: string; post: string }>`
    select t.id, t.title, p.body, p.html, p.id as post from topics t join topics q on q.id = t.made_from
      join posts p on p.topic_id = t.id and p.opening and p.body is not null
    where ${by(sql`q`, due)} and t.title <> '' and t.title <> '…'`);
  for (const page of pages) {
    await system.all(sql`update topics set title = '…' where id = ${page.id}`);
    await system.all(
      sql`update post_revisions set title = '…' where post_id = ${page.post} and title is not null`,
    );
    await indexPosts(system, [{ id: page.post, title: '…', html: page.html }]);
    await forgetSearchWords(system, [page.title]);
  }
  await system.all(
    sql`update page_drafts set title = '…' where topic_id in (select q.id from topics q where ${by(sql`q`, due)})`,
  );
}

/** Posts and topics stand without a name, also in what search knows of them. */
async function forgetAuthor(system: Handle, { id }: Due, batch: number): Promise<number> {
  const posts = await system.all(sql<{ id: string }>`
    update posts set author_id = null where id in (select id from posts where author_id = ${id} limit ${batch}) returning id`);
  await system.all(sql`update search_documents
    set words = ts_delete(words, ${`§u${id}`}) || array_to_tsvector(array['§u'])
    where post_id = any (${posts.map(({ id }) => id)}::uuid[])`);
  return posts.length;
}

/** Takes the next rows of a table, or the name from them. */
async function forgetRows(
  system: Handle,
  { id }: Due,
  table: string,
  column: string,
  how: string,
  batch: number,
): Promise<number> {
  const some = sql`ctid = any (array(select ctid from ${sql.table(table)} where ${sql.ref(column)} = ${id} limit ${batch}))`;
  const rows = await system.all(
    how === 'name'
      ? sql`update ${sql.table(table)} set ${sql.ref(column)} = null where ${some} returning 1`
      : sql`delete from ${sql.table(table)} where ${some} returning 1`,
  );
  return rows.length;
}

/** Words that stand in no document any more are not offered to whoever mistypes. */
async function forgetSearchWords(system: Handle, texts: readonly string[]): Promise<void> {
  const text = texts.map((each) => plainText(each)).join(' ');
  await system.all(sql`
    delete from search_words w where w.word in (
      select distinct word from regexp_split_to_table(lower(unaccent(${text})), '[^[:alpha:]]+') word
      where char_length(word) between 4 and 30)
    and not exists (select 1 from search_documents d
      where d.words @@ words_query(w.word, '{}', '{}') and d.audience <> 'members')
    and not exists (select 1 from search_documents d
      where d.words @@ words_query(w.word, '{}', '{}') and d.audience = 'members')`);
}
