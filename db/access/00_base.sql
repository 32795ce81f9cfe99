-- What every policy rests on. These files are applied whole each time one of them changes: migrate.ts
-- first drops every policy and every grant, so nothing that is not written here stays.
--
-- Roles: peerhood_owner owns tables and definer functions; peerhood_system runs jobs and sign-in;
-- peerhood_viewer is whoever looks now, and the only one with real policies.

-- The viewer of this transaction: null for a visitor. Set by enter() and set_sight() alone.
create or replace function viewer() returns uuid language sql stable parallel safe
  return nullif(current_setting('peerhood.viewer', true), '')::uuid;

create or replace function my_groups() returns uuid[] language sql stable parallel safe
  return coalesce(nullif(current_setting('peerhood.groups', true), ''), '{}')::uuid[];

create or replace function my_facilitated_groups() returns uuid[] language sql stable parallel safe
  return coalesce(nullif(current_setting('peerhood.facilitates', true), ''), '{}')::uuid[];

-- Everyone blocked by the viewer, and everyone who blocks the viewer.
create or replace function my_blocked() returns uuid[] language sql stable parallel safe
  return coalesce(nullif(current_setting('peerhood.blocked', true), ''), '{}')::uuid[];

create or replace function is_organiser() returns boolean language sql stable parallel safe
  return coalesce(current_setting('peerhood.roles', true), '') like '%organiser%';

create or replace function is_moderator() returns boolean language sql stable parallel safe
  return coalesce(current_setting('peerhood.roles', true), '') like '%moderator%';

-- Row-level security on, forced on the owner too, and open to the owner and the system role.
create or replace procedure guard_table(guarded regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', guarded);
  execute format('alter table %s force row level security', guarded);
  execute format('create policy owner_all on %s to peerhood_owner using (true) with check (true)', guarded);
  execute format('create policy system_all on %s to peerhood_system using (true) with check (true)', guarded);
  execute format('grant select, insert, update, delete on %s to peerhood_system', guarded);
end $$;

-- Says once per transaction what this person may see: their groups, roles and blocks.
-- Only the system role may call it; enter() is the viewer's way in.
create or replace function set_sight(person uuid) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform
    set_config('peerhood.viewer', coalesce(person::text, ''), true),
    set_config('peerhood.groups', coalesce((
      select array_agg(group_id) from memberships where person_id = person)::text, ''), true),
    set_config('peerhood.facilitates', coalesce((
      select array_agg(group_id) from memberships where person_id = person and role = 'facilitator')::text, ''), true),
    set_config('peerhood.blocked', coalesce((
      select array_agg(case when blocker_id = person then blocked_id else blocker_id end) from blocks
      where blocker_id = person or blocked_id = person)::text, ''), true),
    set_config('peerhood.roles', coalesce((
      select array_agg(role) from place_roles where person_id = person)::text, ''), true);
end $$;

-- A change to one's own memberships, blocks or roles is seen by the rest of the same transaction.
create or replace function refresh_sight() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if viewer() is not null then perform set_sight(viewer()); end if;
  return null;
end $$;

-- Looks a session up, and opens this transaction's eyes as its person. A person who waits to be admitted
-- or is suspended from the place is known by name, and sees what a visitor sees.
create or replace function enter(token bytea)
returns table (person_id uuid, session_id uuid, name text, locale text, time_zone text, standing text,
  roles text, seen_at timestamptz, notices integer, place_name text, place_sentence text, joining joining,
  adults_only boolean)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  of_session record;
begin
  -- Whatever this connection did before, this transaction starts blind.
  perform set_config('peerhood.viewer', '', true);
  -- Without a token no row is found, and every field of the record is null.
  select s.person_id, s.id, s.seen_at, p.name::text as name, f.locale, coalesce(f.time_zone, 'UTC') as time_zone,
    case
      when exists (select 1 from suspensions x where x.person_id = p.id and x.group_id is null
        and x.ended_at is null and (x.until is null or x.until > now())) then 'suspended'
      when p.admitted_at is null then 'waiting'
      else 'admitted' end as standing
  into of_session
  from sessions s join people p on p.id = s.person_id left join preferences f on f.person_id = p.id
  where s.token_hash = token and s.ended_at is null and s.expires_at > now();
  if of_session.person_id is not null and of_session.standing = 'admitted' then
    perform set_sight(of_session.person_id);
  else
    perform set_sight(null);
  end if;
  if of_session.person_id is not null then
    return query select of_session.person_id, of_session.id, of_session.name, of_session.locale,
      of_session.time_zone, of_session.standing, coalesce(current_setting('peerhood.roles', true), ''),
      of_session.seen_at,
      (select count(*)::integer from (select 1 from account_notices n
        where n.person_id = of_session.person_id and n.read_at is null limit 20) unread),
      place.name, place.sentence, place.joining, place.adults_only from place;
  else
    return query select null::uuid, null::uuid, null::text, null::text, null::text, 'visitor', '',
      null::timestamptz, 0, place.name, place.sentence, place.joining, place.adults_only from place;
  end if;
end $$;

revoke execute on function set_sight(uuid), refresh_sight(), enter(bytea) from public;
grant execute on function set_sight(uuid) to peerhood_system;
grant execute on function enter(bytea) to peerhood_viewer;
grant usage on schema public to peerhood_system, peerhood_viewer;

call guard_table('schema_versions');
call guard_table('once_results');
call guard_table('attempts');

-- Before signing in there is no person: the form's random value alone is the key.
create policy own on once_results to peerhood_viewer
  using (person_id = coalesce(viewer(), '00000000-0000-0000-0000-000000000000'))
  with check (person_id = coalesce(viewer(), '00000000-0000-0000-0000-000000000000'));
grant select, insert, update on once_results to peerhood_viewer;
