-- People: a pseudonym is seen by the community; everything else is the person's to show.

call guard_table('place');
create policy everyone_reads on place for select to peerhood_viewer using (true);
create policy organisers_change on place for update to peerhood_viewer using (is_organiser()) with check (is_organiser());
grant select, update on place to peerhood_viewer;

call guard_table('people');
create policy seen on people for select to peerhood_viewer using (
  audience = 'public'
  or (audience = 'community' and (select viewer()) is not null)
  or id = (select viewer())
  or home_group_id = any ((select my_groups())::uuid[]));
create policy own on people for update to peerhood_viewer using (id = (select viewer())) with check (id = (select viewer()));
grant select (id, name, audience, home_group_id, created_at, imported_at, admitted_at, locale, time_zone, words_in_pages)
  on people to peerhood_viewer;
grant update (locale, time_zone, words_in_pages) on people to peerhood_viewer;

call guard_table('profiles');
create policy seen on profiles for select to peerhood_viewer using (
  (select viewer()) is not null and person_id <> all ((select my_blocked())::uuid[]));
create policy own_new on profiles for insert to peerhood_viewer with check (person_id = (select viewer()));
create policy own on profiles for update to peerhood_viewer
  using (person_id = (select viewer())) with check (person_id = (select viewer()));
grant select, insert, update on profiles to peerhood_viewer;

-- Roles are disclosed to the community (R10).
call guard_table('place_roles');
create policy seen on place_roles for select to peerhood_viewer using ((select viewer()) is not null);
create policy organisers_give on place_roles for insert to peerhood_viewer
  with check (is_organiser() and given_by = (select viewer()));
create policy organisers_take on place_roles for delete to peerhood_viewer
  using (is_organiser() or person_id = (select viewer()));
grant select, insert, delete on place_roles to peerhood_viewer;

-- What proves who somebody is stays with the system role; a person sees names and dates of their own.
call guard_table('passwords');
call guard_table('passkey_challenges');
call guard_table('recovery_codes');
call guard_table('recovery_code_sheets');
call guard_table('sign_in_links');

call guard_table('passkeys');
create policy own on passkeys for select to peerhood_viewer using (person_id = (select viewer()));
grant select (id, person_id, label, created_at, used_at) on passkeys to peerhood_viewer;

call guard_table('sessions');
create policy own on sessions for select to peerhood_viewer using (person_id = (select viewer()));
create policy own_end on sessions for update to peerhood_viewer
  using (person_id = (select viewer())) with check (person_id = (select viewer()));
grant select (id, person_id, device, created_at, seen_at, expires_at, ended_at) on sessions to peerhood_viewer;
grant update (ended_at) on sessions to peerhood_viewer;

call guard_table('account_notices');
create policy own on account_notices for select to peerhood_viewer using (person_id = (select viewer()));
create policy own_read on account_notices for update to peerhood_viewer
  using (person_id = (select viewer())) with check (person_id = (select viewer()));
grant select, update (read_at) on account_notices to peerhood_viewer;

call guard_table('consents');
create policy own on consents to peerhood_viewer
  using (person_id = (select viewer())) with check (person_id = (select viewer()));
grant select, insert, update (withdrawn_at) on consents to peerhood_viewer;

-- The catalogue holds only what organisers, and facilitators for their groups, put there: a name that one
-- person lived through and nobody else must know of cannot get in.
call guard_table('experiences');
create policy everyone_reads on experiences for select to peerhood_viewer using (true);
create policy organisers_add on experiences for insert to peerhood_viewer with check (is_organiser());
create policy organisers_remove on experiences for delete to peerhood_viewer using (is_organiser());
grant select, insert, delete on experiences to peerhood_viewer;

call guard_table('lived_experiences');
create policy seen on lived_experiences for select to peerhood_viewer using (
  person_id = (select viewer())
  or ((select viewer()) is not null and person_id <> all ((select my_blocked())::uuid[]) and (
    audience = 'everyone'
    or (audience = 'groups' and exists (select 1 from memberships m
      where m.person_id = lived_experiences.person_id and m.group_id = any ((select my_groups())::uuid[]))))));
create policy own_new on lived_experiences for insert to peerhood_viewer with check (
  person_id = (select viewer()) and exists (select 1 from consents c
    where c.person_id = viewer() and c.kind = 'lived experience' and c.withdrawn_at is null));
create policy own on lived_experiences for update to peerhood_viewer
  using (person_id = (select viewer())) with check (person_id = (select viewer()));
create policy own_gone on lived_experiences for delete to peerhood_viewer using (person_id = (select viewer()));
grant select, insert, update, delete on lived_experiences to peerhood_viewer;

-- Nobody can find out who blocks them.
call guard_table('blocks');
create policy own on blocks to peerhood_viewer
  using (blocker_id = (select viewer())) with check (blocker_id = (select viewer()));
grant select, insert, delete on blocks to peerhood_viewer;
create or replace trigger refresh_sight after insert or delete on blocks
  for each statement execute function refresh_sight();
create or replace trigger refresh_sight after insert or delete on place_roles
  for each statement execute function refresh_sight();

call guard_table('place_invitations');
create policy organisers on place_invitations to peerhood_viewer
  using (is_organiser()) with check (is_organiser() and made_by = (select viewer()));
grant select (id, made_by, made_at, expires_at, uses_left, ended_at), insert, update (ended_at)
  on place_invitations to peerhood_viewer;

-- Read by organisers for the place, by facilitators for their group, by the person it is about.
call guard_table('audit_log');
create policy seen on audit_log for select to peerhood_viewer using (
  (group_id is null and is_organiser())
  or group_id = any ((select my_facilitated_groups())::uuid[])
  or actor_id = (select viewer())
  or person_id = (select viewer()));
create policy own_acts on audit_log for insert to peerhood_viewer with check (actor_id = (select viewer()));
grant select, insert on audit_log to peerhood_viewer;

-- Organisers see who waits to be let in; nobody else sees them anywhere but by name.
create or replace function admit(person uuid) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not is_organiser() then raise insufficient_privilege; end if;
  update people set admitted_at = now() where id = person and admitted_at is null and imported_at is null;
end $$;
revoke execute on function admit(uuid) from public;
grant execute on function admit(uuid) to peerhood_viewer;
