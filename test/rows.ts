import pg from 'pg';

/** Tables, rules and triggers by name, each with its rows as text in an order of their own. */
export type Rows = Record<string, string[]>;

/** Every row of every table of ours, and what counts them and holds them together. */
export async function everyRow(superuserUrl: string): Promise<Rows> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    return await rowsOf(client);
  } finally {
    await client.end();
  }
}

async function rowsOf(client: pg.Client): Promise<Rows> {
  const { rows: tables } = await client.query<{ name: string }>(
    `select c.relname as name from pg_class c where relnamespace = 'public'::regnamespace and relkind = 'r'
        and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e') order by 1`,
  );
  const found: Rows = {};
  for (const { name } of tables)
    found[name] = await column(client, `select t::text as row from public.${name} t order by 1`);
  found['(sequences)'] = await column(
    client,
    `select sequencename || ' ' || coalesce(last_value::text, 'unused') as row from pg_sequences
       where schemaname = 'public' order by 1`,
  );
  found['(rules)'] = await column(
    client,
    `select conrelid::regclass || ': ' || conname || ' ' || pg_get_constraintdef(oid) || ' ' || convalidated as row
       from pg_constraint where connamespace = 'public'::regnamespace order by 1`,
  );
  found['(indexes)'] = await column(
    client,
    `select indexdef as row from pg_indexes where schemaname = 'public' order by 1`,
  );
  found['(triggers)'] = await column(
    client,
    `select tgrelid::regclass || ': ' || tgname || ' ' || tgenabled::text as row from pg_trigger
       where not tgisinternal order by 1`,
  );
  found['(policies)'] = await column(
    client,
    `select tablename || ': ' || policyname || ' ' || roles::text || ' ' || cmd || ' ' || coalesce(qual, '') || ' '
         || coalesce(with_check, '') as row from pg_policies where schemaname = 'public' order by 1`,
  );
  found['(grants)'] = await column(
    client,
    `select c.relname || ': ' || coalesce(c.relacl::text, '') as row from pg_class c
       where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
  );
  found['(extensions)'] = await column(client, `select extname as row from pg_extension order by 1`);
  return found;
}

async function column(client: pg.Client, text: string): Promise<string[]> {
  return (await client.query<{ row: string }>(text)).rows.map(({ row }) => row);
}

/**
 * Waits for the snapshot that a back-up of this database exports while it is made, by its name in a folder of the
 * server, and holds it. Its rows can be read also when the back-up is over.
 */
export async function snapshotOfBackUp(superuserUrl: string): Promise<{ rows(): Promise<Rows> }> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  for (let turn = 0; turn < 400; turn += 1) {
    for (const name of await column(client, `select pg_ls_dir('pg_snapshots') as row`)) {
      try {
        // One of another database of this server cannot be taken.
        await client.query(`begin isolation level repeatable read`);
        await client.query(`set transaction snapshot '${name}'`);
        return { rows: () => rowsOf(client).finally(() => client.end()) };
      } catch {
        await client.query('rollback');
      }
    }
    await client.query('select pg_sleep(0.02)');
  }
  await client.end();
  throw new Error('No back-up has begun.');
}
