-- What every policy rests on. These files are applied whole each time one of them changes: migrate.ts
-- first drops every policy and every grant, so nothing that is not written here stays.
--
-- Roles: peerhood_owner owns tables and definer functions; peerhood_system runs jobs and sign-in;
-- peerhood_viewer is whoever looks now, and the only one with real policies.

-- The viewer of this transaction: null for a visitor. Set by enter() and set_sight() alone.
create or replace function viewer() returns uuid language sql stable parallel safe
  return nullif(current_setting('peerhood.viewer', true), '')::uuid;

create or replace function my_groups() returns uuid[] language sql stable parallel safe
  return string_to_array(coalesce(current_setting('peerhood.groups', true), ''), ',')::uuid[];

-- For rows that are looked up one by one. The setting's text is searched, since a list of ids would be made anew in each
-- part of each statement that looks at such a table: 5 µs a time, where this takes 0.3; and 5 for who is in 300 groups.
create or replace function in_my_groups(of_group uuid) returns boolean language sql stable parallel safe
  return strpos(current_setting('peerhood.groups', true), of_group::text) > 0;

create or replace function my_facilitated_groups() returns uuid[] language sql stable parallel safe
  return string_to_array(coalesce(current_setting('peerhood.facilitates', true), ''), ',')::uuid[];

-- Whose words the viewer does not want to meet.
create or replace function whom_i_block() returns uuid[] language sql stable parallel safe
  return string_to_array(coalesce(current_setting('peerhood.blocks', true), ''), ',')::uuid[];

-- Everyone blocked by the viewer, and everyone who blocks the viewer.
create or replace function my_blocked() returns uuid[] language sql stable parallel safe
  return string_to_array(coalesce(current_setting('peerhood.blocked', true), ''), ',')::uuid[];

-- Whether the viewer is among those for whom something in a group is.
create or replace function viewer_among(audience audience, of_group uuid) returns boolean language sql stable parallel safe
  return audience = 'public' or (audience = 'community' and viewer() is not null) or in_my_groups(of_group);

-- Whether the viewer may not write in this group for now: `*` is everywhere.
create or replace function paused_in(of_group uuid) returns boolean language sql stable parallel safe
  return coalesce(current_setting('peerhood.paused', true), '') = '*'
    or strpos(coalesce(current_setting('peerhood.paused', true), ''), of_group::text) > 0;

create or replace function is_organiser() returns boolean language sql stable parallel safe
  return coalesce(current_setting('peerhood.roles', true), '') like '%organiser%';

create or replace function is_moderator() returns boolean language sql stable parallel safe
  return coalesce(current_setting('peerhood.roles', true), '') like '%moderator%';

-- Whether this transaction only reads, which the program says at its beginning: then what each statement of a page asks anew
-- (`my_conversations`, `my_support_requests`) is looked up once.
create or replace function only_reads() returns boolean language sql stable
  return current_setting('peerhood.reads', true) = 'on';

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
  -- Who asked to go sees what a visitor sees, and nothing is told to them.
  if exists (select 1 from people where id = person and leaving_at is not null) then person := null; end if;
  perform
    set_config('peerhood.viewer', coalesce(person::text, ''), true),
    set_config('peerhood.conversations', '', true),
    set_config('peerhood.requests', '', true),
    set_config('peerhood.groups', coalesce((
      select string_agg(group_id::text, ',') from memberships where person_id = person), ''), true),
    set_config('peerhood.facilitates', coalesce((
      select string_agg(group_id::text, ',') from memberships where person_id = person and role = 'facilitator'), ''), true),
    set_config('peerhood.blocks', coalesce((
      select string_agg(blocked_id::text, ',') from blocks where blocker_id = person), ''), true),
    set_config('peerhood.blocked', coalesce((
      select string_agg(case when blocker_id = person then blocked_id else blocker_id end::text, ',') from blocks
      where blocker_id = person or blocked_id = person), ''), true),
    set_config('peerhood.paused', coalesce((
      select case when bool_or(group_id is null) then '*' else string_agg(group_id::text, ',') end from suspensions
      where person_id = person and ended_at is null and (until is null or until > now())), ''), true),
    set_config('peerhood.roles', coalesce((
      select string_agg(role::text, ',') from place_roles where person_id = person), ''), true);
end $$;

-- A change to one's own memberships, blocks or roles is seen by the rest of the same transaction.
create or replace function refresh_sight() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if viewer() is not null then perform set_sight(viewer()); end if;
  return null;
end $$;

-- Looks a session up, and opens this transaction's eyes as its person. A person who waits to be admitted
-- or is suspended from the place is known by name, and sees what a visitor sees. Every page begins with it, so
-- it is one statement; what it sets is what set_sight() sets.
create or replace function enter(token bytea,
  out person_id uuid, out session_id uuid, out name text, out locale text, out time_zone text, out standing text,
  out roles text, out seen_at timestamptz, out notices integer, out news integer, out place_name text, out place_sentence text,
  out joining joining, out adults_only boolean, out leave_to text, out alarm boolean)
language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  select k.person_id, k.session_id, k.name, k.locale, k.time_zone, k.standing, array_to_string(k.roles, ','), k.seen_at,
    cardinality(k.notices), cardinality(k.news), k.place_name, k.place_sentence, k.joining, k.adults_only, k.leave_to,
    -- Only who has a role is told, and never whom it is about: for everybody else this looks nowhere.
    case when k.roles = '{}' then false else exists (select from duty_alarms a
      where a.ended_at is null and a.about_person_id is distinct from k.person_id) end
  from (
    select w.*,
      array(select r.role::text from place_roles r where r.person_id = w.admitted) as roles,
      of_groups.all as groups, of_groups.facilitated as facilitates,
      array(select b.blocked_id from blocks b where b.blocker_id = w.admitted) as blocked,
      array(select b.blocker_id from blocks b where b.blocked_id = w.admitted) as blocked_by,
      array(select 1 from account_notices n where n.person_id = w.person_id and n.read_at is null limit 20) as notices,
      array(select 1 from notifications n where n.person_id = w.person_id and n.read_at is null limit 20) as news
    from (
      select s.person_id, s.id as session_id, p.name::text as name, f.locale, coalesce(f.time_zone, 'UTC') as time_zone, s.seen_at,
        case
          when p.id is null then 'visitor'
          when p.leaving_at is not null then 'leaving'
          when pause.everywhere then 'suspended'
          when p.admitted_at is null then 'waiting'
          else 'admitted' end as standing,
        case when p.leaving_at is null and pause.everywhere is not true and p.admitted_at is not null then p.id end as admitted,
        case when pause.all_writing then '*' else pause.groups end as paused,
        place.name as place_name, place.sentence as place_sentence, place.joining, place.adults_only, place.leave_to
      from place
      left join sessions s on s.token_hash = token and s.ended_at is null and s.expires_at > now()
      left join people p on p.id = s.person_id
      left join preferences f on f.person_id = p.id
      left join lateral (
        select bool_or(x.group_id is null and not x.reads_on) as everywhere, bool_or(x.group_id is null) as all_writing,
          string_agg(x.group_id::text, ',') as groups
        from suspensions x where x.person_id = p.id and x.ended_at is null and (x.until is null or x.until > now())) pause on true
      offset 0) w
    left join lateral (
      select array_agg(m.group_id) as all, array_agg(m.group_id) filter (where m.role = 'facilitator') as facilitated
      from memberships m where m.person_id = w.admitted) of_groups on true
    offset 0) k,
    -- Whatever this connection did before, nothing of it stays. `offset 0` keeps each value from being looked up twice.
    lateral (
      select set_config('peerhood.viewer', coalesce(k.admitted::text, ''), true)
        || set_config('peerhood.conversations', '', true)
        || set_config('peerhood.requests', '', true)
        || set_config('peerhood.groups', coalesce(array_to_string(k.groups, ','), ''), true)
        || set_config('peerhood.facilitates', coalesce(array_to_string(k.facilitates, ','), ''), true)
        || set_config('peerhood.blocks', array_to_string(k.blocked, ','), true)
        || set_config('peerhood.blocked', array_to_string(k.blocked || k.blocked_by, ','), true)
        || set_config('peerhood.paused', coalesce(k.paused, ''), true)
        || set_config('peerhood.roles', array_to_string(k.roles, ','), true)
        -- What pages ask is written so that one plan fits all values. Left to itself the server plans anew each time (2-5 ms)
        -- what looked cheaper so the first few times: a list's last page, for instance, and from then on all its pages.
        || set_config('plan_cache_mode', 'force_generic_plan', true) as told
      offset 0) t
  where t.told is not null;
$$;

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
