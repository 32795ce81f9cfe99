-- People: a pseudonym is seen by the community; everything else is the person's to show.

call guard_table('place');
create policy everyone_reads on place for select to peerhood_viewer using (true);
create policy organisers_change on place for update to peerhood_viewer using (is_organiser()) with check (is_organiser());
grant select, update on place to peerhood_viewer;

-- Who asked to go is not shown any more from that moment.
call guard_table('people');
create policy seen on people for select to peerhood_viewer using (leaving_at is null and (
  audience = 'public'
  or (audience = 'community' and viewer() is not null)
  or id = viewer()
  or in_my_groups(home_group_id)));
grant select (id, name, audience, home_group_id, created_at, imported_at, admitted_at)
  on people to peerhood_viewer;

call guard_table('preferences');
create policy own on preferences to peerhood_viewer
  using (person_id = viewer()) with check (person_id = viewer());
grant select, insert, update on preferences to peerhood_viewer;

call guard_table('profiles');
create policy seen on profiles for select to peerhood_viewer using (
  viewer() is not null and person_id <> all ((select my_blocked())::uuid[]));
create policy own_new on profiles for insert to peerhood_viewer with check (person_id = viewer());
create policy own on profiles for update to peerhood_viewer
  using (person_id = viewer()) with check (person_id = viewer());
grant select, insert, update on profiles to peerhood_viewer;

-- Roles are disclosed to the community (R10).
call guard_table('place_roles');
create policy seen on place_roles for select to peerhood_viewer using (viewer() is not null);
grant select on place_roles to peerhood_viewer;

-- Roles are given and taken here alone: each time is logged, and the person is told.
create or replace function give_place_role(to_person uuid, given place_role) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not is_organiser() then raise insufficient_privilege; end if;
  insert into place_roles (person_id, role, given_by)
    select id, given, viewer() from people where id = to_person and admitted_at is not null
    on conflict do nothing;
  if not found then return false; end if;
  perform write_down('gave a role', null, to_person, null, jsonb_build_object('role', given));
  insert into account_notices (person_id, kind, by_person_id) values (to_person, given || ' role given', viewer());
  return true;
end $$;

create or replace function take_place_role(from_person uuid, taken place_role) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not (is_organiser() or from_person is not distinct from viewer()) then raise insufficient_privilege; end if;
  -- Two organisers who take each other's role at the same time wait here, and the second finds one left.
  perform 1 from place for update;
  if taken = 'organiser' and not exists (
    select 1 from place_roles where role = 'organiser' and person_id <> from_person) then return false; end if;
  delete from place_roles where person_id = from_person and role = taken;
  if not found then return false; end if;
  perform write_down('took a role', null, from_person, null, jsonb_build_object('role', taken));
  insert into account_notices (person_id, kind, by_person_id) values (from_person, taken || ' role taken', viewer());
  return true;
end $$;

-- What proves who somebody is stays with the system role; a person sees names and dates of their own.
call guard_table('passwords');
call guard_table('passkey_challenges');
call guard_table('recovery_codes');
call guard_table('recovery_code_sheets');
call guard_table('sign_in_links');

call guard_table('passkeys');
create policy own on passkeys for select to peerhood_viewer using (person_id = viewer());
grant select (id, person_id, label, created_at, used_at) on passkeys to peerhood_viewer;

call guard_table('sessions');
create policy own on sessions for select to peerhood_viewer using (person_id = viewer());
create policy own_end on sessions for update to peerhood_viewer
  using (person_id = viewer()) with check (person_id = viewer());
grant select (id, person_id, device, begun_by, created_at, seen_at, expires_at, ended_at) on sessions to peerhood_viewer;
grant update (ended_at) on sessions to peerhood_viewer;

call guard_table('account_notices');
create policy own on account_notices for select to peerhood_viewer using (person_id = viewer());
create policy own_read on account_notices for update to peerhood_viewer
  using (person_id = viewer()) with check (person_id = viewer());
grant select, update (read_at) on account_notices to peerhood_viewer;

call guard_table('consents');
create policy own on consents to peerhood_viewer
  using (person_id = viewer()) with check (person_id = viewer());
grant select, insert, update (withdrawn_at) on consents to peerhood_viewer;

-- The catalogue holds only what organisers, and facilitators for their groups, put there: a name that one
-- person lived through and nobody else must know of cannot get in.
call guard_table('experiences');
-- A name that only a group used which has closed since is seen by who sees that group.
create policy seen on experiences for select to peerhood_viewer using (
  kept_to is null or exists (select 1 from groups g where g.id = kept_to));
grant select (id, name, made_at) on experiences to peerhood_viewer;

-- Organisers name what they like. What was kept to a closed group until now is open from then on: saying “it is
-- there already” would tell what that group is about.
create or replace function add_experiences(names citext[]) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not is_organiser() then raise insufficient_privilege; end if;
  insert into experiences (name) select distinct name from unnest(names) name
    on conflict (name) do update set kept_to = null, named_for = null;
end $$;

-- Taken out only while nobody has said that they lived through it, and no group is about it: else what
-- people said of themselves would go with it.
create or replace function remove_experience(unused uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not is_organiser() then raise insufficient_privilege; end if;
  delete from experiences e where e.id = unused
    and not exists (select 1 from lived_experiences l where l.experience_id = e.id)
    and not exists (select 1 from group_experiences g where g.experience_id = e.id);
  return found;
end $$;

call guard_table('lived_experiences');
create policy seen on lived_experiences for select to peerhood_viewer using (
  person_id = viewer()
  or (viewer() is not null and person_id <> all ((select my_blocked())::uuid[]) and (
    audience = 'everyone'
    or (audience = 'groups' and exists (select 1 from memberships m
      where m.person_id = lived_experiences.person_id and m.group_id = any ((select my_groups())::uuid[]))))));
create policy own_new on lived_experiences for insert to peerhood_viewer with check (
  person_id = viewer() and exists (select 1 from consents c
    where c.person_id = viewer() and c.kind = 'lived experience' and c.withdrawn_at is null));
create policy own on lived_experiences for update to peerhood_viewer
  using (person_id = viewer()) with check (person_id = viewer());
create policy own_gone on lived_experiences for delete to peerhood_viewer using (person_id = viewer());
grant select, insert, update, delete on lived_experiences to peerhood_viewer;

-- Nobody can find out who blocks them.
call guard_table('blocks');
create policy own on blocks to peerhood_viewer
  using (blocker_id = viewer()) with check (blocker_id = viewer());
grant select, insert, delete on blocks to peerhood_viewer;
create or replace trigger refresh_sight after insert or delete on blocks
  for each statement execute function refresh_sight();
create or replace trigger refresh_sight after insert or delete on place_roles
  for each statement execute function refresh_sight();

call guard_table('place_invitations');
create policy organisers on place_invitations to peerhood_viewer
  using (is_organiser()) with check (is_organiser() and made_by = viewer());
grant select (id, made_by, made_at, expires_at, uses_left, ended_at), insert, update (ended_at)
  on place_invitations to peerhood_viewer;

-- Whether a link into the place still opens it. Who holds no link learns nothing.
create or replace function place_invitation_holds(token bytea) returns boolean language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return exists (select 1 from place_invitations
    where token_hash = token and ended_at is null and expires_at > now() and uses_left > 0);

-- A link that signs somebody in once: logged, and the person is told. For an imported person it hands the account
-- over. Only whom an organiser can see gets one.
create or replace function make_sign_in_link(for_person uuid, token bytea) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare imported boolean;
begin
  if not is_organiser() then raise insufficient_privilege; end if;
  select imported_at is not null and admitted_at is null into imported from people where id = for_person
    and (audience in ('public', 'community') or id = viewer() or home_group_id = any (my_groups()));
  if imported is null then return false; end if;
  insert into sign_in_links (token_hash, person_id, purpose, made_by, expires_at)
    values (token, for_person, 'sign in', viewer(), now() + interval '1 day');
  insert into account_notices (person_id, kind, by_person_id) values (for_person, 'sign-in link made', viewer());
  perform write_down(case when imported then 'handed an account over' else 'made a sign-in link' end, null, for_person,
    null, '{}');
  return true;
end $$;

-- Organisers see who waits to be let in; nobody else sees them anywhere but by name.
create or replace function admit(person uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not is_organiser() then raise insufficient_privilege; end if;
  update people set admitted_at = now() where id = person and admitted_at is null and imported_at is null;
  if not found then return false; end if;
  perform write_down('let somebody in', null, person, null, '{}');
  return true;
end $$;

-- Somebody who was not let in leaves nothing behind: the account is gone, and they may ask again.
create or replace function turn_away(person uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not is_organiser() then raise insufficient_privilege; end if;
  delete from people where id = person and admitted_at is null and imported_at is null;
  if not found then return false; end if;
  perform write_down('turned somebody away', null, null, null, '{}');
  return true;
end $$;

-- An imported person's account becomes a living one: seen like everybody's, and a member where its words are.
create or replace function bring_to_life(imported_person uuid) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into memberships (group_id, person_id)
    select home_group_id, id from people where id = imported_person and home_group_id is not null
    on conflict do nothing;
  update people set admitted_at = coalesce(admitted_at, now()), home_group_id = null,
    audience = case audience when 'public' then audience else 'community' end where id = imported_person;
end $$;
grant execute on function bring_to_life(uuid) to peerhood_system;

-- Whether somebody takes a break, or is about to go: they are not offered to others, and nothing is brought to them.
create or replace function on_break(person uuid) returns boolean language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return exists (select 1 from pauses where person_id = person)
    or exists (select 1 from people where id = person and leaving_at is not null);
revoke execute on function on_break(uuid) from public;
grant execute on function on_break(uuid) to peerhood_system;

-- Whether somebody carries this group: a facilitator who is paused so that they cannot enter the place does not.
create or replace function is_carried(of_group uuid) returns boolean language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return exists (select 1 from memberships m where m.group_id = of_group and m.role = 'facilitator'
    and not exists (select 1 from people p where p.id = m.person_id and p.leaving_at is not null)
    and not exists (select 1 from suspensions s where s.person_id = m.person_id and s.group_id is null
      and not s.reads_on and s.ended_at is null and (s.until is null or s.until > now())));

-- Which listed groups nobody carries, for organisers: looked for among those without a facilitator, and those of people who
-- cannot enter or asked to go, and not among all.
create or replace function groups_without_facilitator()
returns table (id uuid, address text, name text, member_count integer)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with away as (
    select s.person_id from suspensions s where s.group_id is null and not s.reads_on and s.ended_at is null
      and (s.until is null or s.until > now())
    union select p.id from people p where p.leaving_at is not null),
  without as (
    (select g.id from groups g where g.facilitator_count = 0 and g.visibility <> 'hidden' order by g.created_at limit 100)
    union
    select m.group_id from away a join memberships m on m.person_id = a.person_id and m.role = 'facilitator'
      where not is_carried(m.group_id))
  select g.id, g.address, g.name, g.member_count from without w join groups g on g.id = w.id
  where is_organiser() and g.visibility <> 'hidden'
  order by g.created_at limit 100
$$;

revoke execute on function give_place_role(uuid, place_role), take_place_role(uuid, place_role),
  add_experiences(citext[]), remove_experience(uuid), place_invitation_holds(bytea), make_sign_in_link(uuid, bytea),
  admit(uuid), turn_away(uuid), bring_to_life(uuid), is_carried(uuid), groups_without_facilitator() from public;
grant execute on function give_place_role(uuid, place_role), take_place_role(uuid, place_role),
  add_experiences(citext[]), remove_experience(uuid), place_invitation_holds(bytea), make_sign_in_link(uuid, bytea),
  admit(uuid), turn_away(uuid), is_carried(uuid), groups_without_facilitator()
  to peerhood_viewer;
