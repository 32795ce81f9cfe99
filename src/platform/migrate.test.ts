import pg from 'pg';
import { expect, test } from 'vitest';
import { emptyPlace } from '../../test/place.ts';
import { migrate } from './migrate.ts';

test('a place of an older version gets the access rules anew, and loses nothing else', async () => {
  const place = await emptyPlace();
  const client = new pg.Client({ connectionString: place.superuserUrl });
  await client.connect();
  const shape = async () => {
    const { rows } = await client.query(`select
      array(select indexname::text from pg_indexes where schemaname = 'public' order by 1) as indexes,
      array(select policyname || ' on ' || tablename from pg_policies where schemaname = 'public' order by 1) as policies,
      array(select tgname || ' on ' || tgrelid::regclass from pg_trigger where not tgisinternal order by 1) as triggers,
      array(select attrelid::regclass || '.' || attname || ' ' || atthasdef from pg_attribute
        where attrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace) and attnum > 0
        order by 1) as columns,
      array(select oid::regprocedure::text from pg_proc where pronamespace = 'public'::regnamespace order by 1) as functions`);
    return rows[0];
  };
  const before = await shape();
  await client.query("update schema_versions set hash = 'older' where name = 'access'");
  await client.query("create function left_behind() returns text language sql return 'x'");
  await client.query('alter function left_behind() owner to peerhood_owner');
  await migrate(place.databaseUrl);
  expect(await shape()).toEqual(before);
  await client.end();
  await place.drop();
});
