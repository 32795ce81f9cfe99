-- Groups: hidden ones exist for their members only; members of private ones are listed to members only.

-- Rows that carry a group carry its audience too; a composite key keeps the two together when it changes.
create or replace function fill_audience() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  new.audience := (select g.audience from groups g where g.id = new.group_id);
  return new;
end $$;

call guard_table('groups');
create policy seen on groups for select to peerhood_viewer using (
  visibility = 'public'
  or (visibility in ('community', 'private') and viewer() is not null)
  or in_my_groups(id));
create policy facilitators_change on groups for update to peerhood_viewer
  using (id = any ((select my_facilitated_groups())::uuid[])) with check (id = any ((select my_facilitated_groups())::uuid[]));
grant select, update (name, sentence, visibility, address, indexed, language, names_in_presence, reading, pseudonyms) on groups to peerhood_viewer;

create or replace function only_narrower() returns trigger language plpgsql as $$
begin
  if new.visibility < old.visibility then
    raise exception 'a group''s audience never widens' using errcode = 'check_violation', constraint = 'groups_only_narrower';
  end if;
  return new;
end $$;
-- After, not before: with a trigger before updates PostgreSQL takes a lock for which two people who join, or write, at
-- once wait for each other.
create or replace trigger only_narrower after update of visibility on groups
  for each row execute function only_narrower();

-- Who let fewer people see a group is logged. Nobody who asked to join is left with a sign that a hidden group exists.
create or replace function note_narrowing() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.visibility = 'hidden' then delete from join_requests where group_id = new.id; end if;
  -- What it alone is about does not stand in everybody's catalogue any more.
  update experiences e set kept_to = new.id
    where e.named_for = new.id and e.kept_to is null and new.audience = 'members'
      and not exists (select 1 from lived_experiences l where l.experience_id = e.id)
      and not exists (select 1 from group_experiences x where x.experience_id = e.id and x.group_id <> new.id);
  perform audit_as(viewer(), 'narrowed a group', new.id, null, null,
    jsonb_build_object('from', old.visibility, 'to', new.visibility), now());
  return null;
end $$;
create or replace trigger note_narrowing after update of visibility on groups
  for each row when (new.visibility <> old.visibility) execute function note_narrowing();

-- Fewer posts reach a person where plain words alone are looked for: who chose that is logged.
create or replace function note_reading() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform audit_as(viewer(), 'chose a reading', new.id, null, null,
    jsonb_build_object('from', old.reading, 'to', new.reading), now());
  return null;
end $$;
create or replace trigger note_reading after update of reading on groups
  for each row when (new.reading <> old.reading) execute function note_reading();

-- Whether a listed group has this address. A hidden group's is random and never asked about.
create or replace function address_taken(wanted text) returns boolean language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return exists (select 1 from groups where address = wanted and visibility <> 'hidden');

-- Makes a group, its first facilitator and the first version of its agreement, in one step.
create or replace function found_group(new_id uuid, new_address text, new_name text, new_sentence text,
  new_visibility visibility, new_language regconfig, agreement text, agreement_html text) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  -- Paused in the place: neither do they write in a group of their own.
  if viewer() is null or paused_in(null) then raise insufficient_privilege; end if;
  insert into groups (id, address, name, sentence, visibility, language, agreement_version)
    values (new_id, new_address, new_name, new_sentence, new_visibility, new_language, 1);
  insert into agreements (group_id, version, body, html, changed_by)
    values (new_id, 1, agreement, agreement_html, viewer());
  insert into memberships (group_id, person_id, role, agreed_version)
    values (new_id, viewer(), 'facilitator', 1);
end $$;

call guard_table('group_experiences');
create policy seen on group_experiences for select to peerhood_viewer
  using (viewer_among(audience, group_id)
    -- Not “exists”: the server would go through all groups there are to look that up, for a page of a few.
    or coalesce((select true from groups g where g.id = group_experiences.group_id), false));
create policy facilitators_add on group_experiences for insert to peerhood_viewer
  with check (group_id = any ((select my_facilitated_groups())::uuid[]));
create policy facilitators_remove on group_experiences for delete to peerhood_viewer
  using (group_id = any ((select my_facilitated_groups())::uuid[]));
grant select, insert, delete on group_experiences to peerhood_viewer;
create or replace trigger fill_audience before insert on group_experiences
  for each row execute function fill_audience();

-- Somebody who thinks of joining reads the agreement first.
call guard_table('agreements');
create policy seen on agreements for select to peerhood_viewer
  using (viewer_among(audience, group_id)
    or exists (select 1 from groups g where g.id = agreements.group_id));
grant select on agreements to peerhood_viewer;
create or replace trigger fill_audience before insert on agreements
  for each row execute function fill_audience();

-- Names an experience that the catalogue does not hold yet, for a group that anybody in the community finds:
-- what a private or hidden group is about must not show in the catalogue. Returns the one there is, or null.
create or replace function name_experience(of_group uuid, new_name text) returns uuid
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not of_group = any (my_facilitated_groups()) then raise insufficient_privilege; end if;
  insert into experiences (name, named_for) select new_name::citext, g.id from groups g
    where g.id = of_group and g.audience in ('public', 'community')
    -- Kept to a closed group until now: an open one says it aloud, and must not learn that it was there.
    on conflict (name) do update set kept_to = null, named_for = excluded.named_for where experiences.kept_to is not null;
  return (select e.id from experiences e where e.name = new_name::citext
    and (e.kept_to is null or exists (select 1 from groups g where g.id = e.kept_to
      and (g.visibility <> 'hidden' or g.id = any (my_groups())))));
end $$;

-- A facilitator writes the next version; every member is asked again, the writer has agreed.
create or replace function change_agreement(of_group uuid, seen_version integer, new_body text, new_html text) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare next_version integer;
begin
  if not of_group = any (my_facilitated_groups()) then raise insufficient_privilege; end if;
  update groups set agreement_version = agreement_version + 1
    where id = of_group and agreement_version = seen_version returning agreement_version into next_version;
  if next_version is null then return false; end if;
  insert into agreements (group_id, version, body, html, changed_by)
    values (of_group, next_version, new_body, new_html, viewer());
  update memberships set agreed_version = next_version where group_id = of_group and person_id = viewer();
  return true;
end $$;

-- A program of its own, so that only where it is called is it set up: as part of the policy it would be in every statement
-- that looks at a membership.
create or replace function reads_person(person uuid) returns boolean language plpgsql stable parallel safe as $$
begin
  return exists (select from people p where p.id = person);
end $$;

call guard_table('memberships');
create policy seen on memberships for select to peerhood_viewer using (
  person_id = viewer()
  or (audience in ('public', 'community') and viewer() is not null)
  or in_my_groups(group_id)
  -- Facilitators say that they are: to everybody who may know of them at all.
  or (audience = 'public' and role = 'facilitator' and reads_person(person_id)));
create policy join_open on memberships for insert to peerhood_viewer with check (
  person_id = viewer() and role = 'member' and audience in ('public', 'community')
  and agreed_version = (select g.agreement_version from groups g where g.id = group_id));
create policy facilitators_accept on memberships for insert to peerhood_viewer with check (
  role = 'member' and group_id = any ((select my_facilitated_groups())::uuid[])
  and exists (select 1 from join_requests r
    where r.group_id = memberships.group_id and r.person_id = memberships.person_id
    and r.agreed_version = memberships.agreed_version));
create policy own on memberships for update to peerhood_viewer
  using (person_id = viewer()) with check (person_id = viewer());
create policy leave on memberships for delete to peerhood_viewer using (person_id = viewer());
grant select, insert, delete, update (agreed_version, shown_on_profile)
  on memberships to peerhood_viewer;
create or replace trigger fill_audience before insert on memberships
  for each row execute function fill_audience();
create or replace trigger refresh_sight after insert or delete or update of role on memberships
  for each statement execute function refresh_sight();

create or replace function count_members() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op <> 'DELETE' then
    update groups set member_count = member_count + (tg_op = 'INSERT')::integer,
      facilitator_count = facilitator_count + (new.role = 'facilitator')::integer
      where id = new.group_id;
  end if;
  if tg_op <> 'INSERT' then
    update groups set member_count = member_count - (tg_op = 'DELETE')::integer,
      facilitator_count = facilitator_count - (old.role = 'facilitator')::integer
      where id = old.group_id;
    -- What somebody offered as a facilitator ends with that role.
    delete from facilitator_offers
      where old.role = 'facilitator' and new.role is distinct from 'facilitator' and group_id = old.group_id and offered_by = old.person_id;
  end if;
  return null;
end $$;
create or replace trigger count_members after insert or delete or update of role on memberships
  for each row execute function count_members();

call guard_table('group_visits');
create policy own on group_visits to peerhood_viewer using (person_id = viewer())
  with check (person_id = viewer() and group_id = any ((select my_groups())::uuid[]));
grant select, insert, update on group_visits to peerhood_viewer;

call guard_table('join_requests');
create policy seen on join_requests for select to peerhood_viewer
  using (person_id = viewer() or group_id = any ((select my_facilitated_groups())::uuid[]));
create policy ask on join_requests for insert to peerhood_viewer with check (
  person_id = viewer() and exists (select 1 from groups g where g.id = group_id and g.visibility = 'private'));
create policy settle on join_requests for delete to peerhood_viewer
  using (person_id = viewer() or group_id = any ((select my_facilitated_groups())::uuid[]));
grant select, insert, delete on join_requests to peerhood_viewer;

call guard_table('group_invitations');
create policy facilitators on group_invitations to peerhood_viewer
  using (group_id = any ((select my_facilitated_groups())::uuid[]))
  with check (group_id = any ((select my_facilitated_groups())::uuid[]) and made_by = viewer());
grant select (id, group_id, made_by, made_at, expires_at, uses_left, ended_at), insert, update (ended_at)
  on group_invitations to peerhood_viewer;

-- What an invitation leads to: the holder of the link may see the group's name, sentence and agreement.
create or replace function group_invitation(token bytea)
returns table (group_id uuid, address text, name text, sentence text, visibility visibility,
  agreement_version integer, agreement_html text, member boolean)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select g.id, g.address, g.name, g.sentence, g.visibility, g.agreement_version, a.html,
    exists (select 1 from memberships m where m.group_id = g.id and m.person_id = viewer())
  from group_invitations i join groups g on g.id = i.group_id
  left join agreements a on a.group_id = g.id and a.version = g.agreement_version
  where i.token_hash = token and i.ended_at is null and i.expires_at > now() and i.uses_left > 0
$$;

-- Joins by an invitation: one use is taken, and the version read must be the one that holds now.
create or replace function use_group_invitation(token bytea, read_version integer) returns text
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare invited record;
begin
  if viewer() is null then raise insufficient_privilege; end if;
  select i.id, i.group_id, g.address, g.agreement_version into invited
    from group_invitations i join groups g on g.id = i.group_id
    where i.token_hash = token and i.ended_at is null and i.expires_at > now() and i.uses_left > 0
    for update of i;
  if invited.id is null then return null; end if;
  if exists (select 1 from memberships where group_id = invited.group_id and person_id = viewer()) then
    return invited.address;
  end if;
  if invited.agreement_version <> read_version then return 'agreement changed'; end if;
  insert into memberships (group_id, person_id, agreed_version) values (invited.group_id, viewer(), read_version);
  delete from join_requests where group_id = invited.group_id and person_id = viewer();
  update group_invitations set uses_left = uses_left - 1 where id = invited.id;
  return invited.address;
end $$;

call guard_table('facilitator_offers');
create policy seen on facilitator_offers for select to peerhood_viewer
  using (person_id = viewer() or group_id = any ((select my_facilitated_groups())::uuid[]));
create policy facilitators_ask on facilitator_offers for insert to peerhood_viewer with check (
  offered_by = viewer() and group_id = any ((select my_facilitated_groups())::uuid[]));
create policy withdraw on facilitator_offers for delete to peerhood_viewer
  using (person_id = viewer() or group_id = any ((select my_facilitated_groups())::uuid[]));
grant select, insert, delete on facilitator_offers to peerhood_viewer;

create or replace function note_offer() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare changed facilitator_offers := coalesce(new, old);
begin
  update memberships set offered = (tg_op = 'INSERT')
    where group_id = changed.group_id and person_id = changed.person_id;
  return null;
end $$;
create or replace trigger note_offer after insert or delete on facilitator_offers
  for each row execute function note_offer();

create or replace function note_paused_facilitator() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update groups g set facilitator_was_paused = true from memberships m
    where m.group_id = g.id and m.person_id = new.person_id and m.role = 'facilitator' and not g.facilitator_was_paused;
  return null;
end $$;
create or replace trigger note_paused_facilitator after insert on suspensions
  for each row when (new.group_id is null) execute function note_paused_facilitator();

-- Who is paused already and begins to facilitate.
create or replace function note_new_facilitator() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update groups set facilitator_was_paused = true where id = new.group_id and not facilitator_was_paused
    and exists (select 1 from suspensions s where s.person_id = new.person_id and s.group_id is null and s.ended_at is null);
  return null;
end $$;
create or replace trigger note_new_facilitator after insert or update of role on memberships
  for each row when (new.role = 'facilitator') execute function note_new_facilitator();

-- What seldom concerns the viewer of a group, each in a function of its own: a statement that named these tables
-- would open them, with their policies, on every page.
create or replace function my_request(of_group uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select 1 from join_requests where group_id = of_group and person_id = viewer());
end $$;
create or replace function requests_waiting(of_group uuid) returns integer language plpgsql stable as $$
begin
  return (select count(*) from (select 1 from join_requests where group_id = of_group limit 100) waiting);
end $$;
create or replace function my_offer(of_group uuid) returns json language plpgsql stable as $$
begin
  return (select json_build_object('by', p.name::text, 'step_down', o.step_down)
    from facilitator_offers o join people p on p.id = o.offered_by
    where o.group_id = of_group and o.person_id = viewer());
end $$;
create or replace function renewal(of_group uuid, agreed integer, holds integer) returns json language plpgsql stable as $$
begin
  return (select json_build_object('now', a.html, 'before', (
      select b.html from agreements b where b.group_id = of_group and b.version = agreed))
    from agreements a where a.group_id = of_group and a.version = holds);
end $$;

-- Saying yes to an offer; who offered steps down in the same moment if that was the wish. Who offered must still
-- facilitate: waiting for their membership here, two steps at once leave no offer of a former facilitator's.
create or replace function accept_facilitation(of_group uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare offer facilitator_offers;
begin
  delete from facilitator_offers where group_id = of_group and person_id = viewer() returning * into offer;
  if offer.group_id is null or paused_in(of_group) then return false; end if;
  perform 1 from memberships
    where group_id = of_group and person_id = offer.offered_by and role = 'facilitator' for update;
  if not found then return false; end if;
  update memberships set role = 'facilitator' where group_id = of_group and person_id = viewer();
  if offer.step_down then
    update memberships set role = 'member' where group_id = of_group and person_id = offer.offered_by;
  end if;
  return true;
end $$;

-- A group that lost its last facilitator: any member may take it up, and the members see that it is so.
create or replace function take_up_facilitation(of_group uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform 1 from groups where id = of_group for update;
  if not of_group = any (my_groups()) or paused_in(of_group) or is_carried(of_group) then return false; end if;
  update memberships set role = 'facilitator' where group_id = of_group and person_id = viewer();
  return true;
end $$;

create or replace function step_down(of_group uuid) returns void
language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  update memberships set role = 'member' where group_id = of_group and person_id = viewer() and role = 'facilitator'
$$;

revoke execute on function fill_audience(), count_members(), address_taken(text), group_invitation(bytea),
  name_experience(uuid, text), note_narrowing(), note_reading(),
  found_group(uuid, text, text, text, visibility, regconfig, text, text),
  change_agreement(uuid, integer, text, text), use_group_invitation(bytea, integer),
  accept_facilitation(uuid), take_up_facilitation(uuid), step_down(uuid), note_offer(), note_paused_facilitator(),
  note_new_facilitator(), my_request(uuid),
  requests_waiting(uuid), my_offer(uuid), renewal(uuid, integer, integer) from public;
grant execute on function address_taken(text), group_invitation(bytea), name_experience(uuid, text),
  found_group(uuid, text, text, text, visibility, regconfig, text, text),
  change_agreement(uuid, integer, text, text), use_group_invitation(bytea, integer),
  accept_facilitation(uuid), take_up_facilitation(uuid), step_down(uuid), my_request(uuid), requests_waiting(uuid),
  my_offer(uuid), renewal(uuid, integer, integer) to peerhood_viewer;
