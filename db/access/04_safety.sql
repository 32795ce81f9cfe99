-- Reports are read by those who review them: facilitators for their group, moderators for the place,
-- never by the person they are about. A moderator reads the reported words, not the group around them.

-- How long people who wait may wait: everybody may know what was promised.
call guard_table('targets');
create policy everyone_reads on targets for select to peerhood_viewer using (true);
create policy organisers_change on targets for update to peerhood_viewer
  using ((select is_organiser())) with check ((select is_organiser()));
grant select, update (minutes) on targets to peerhood_viewer;

-- When something of this kind that begins to wait now should have been looked at.
create or replace function due(of_kind text) returns timestamptz language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return now() + make_interval(mins => (select minutes from targets where kind = of_kind));

call guard_table('decisions');
create policy about_me on decisions for select to peerhood_viewer using (person_id = viewer() and kind <> 'none');
grant select on decisions to peerhood_viewer;

call guard_table('appeals');
create policy own on appeals for select to peerhood_viewer using (by_person_id = viewer());
grant select on appeals to peerhood_viewer;

call guard_table('reports');
create policy seen on reports for select to peerhood_viewer using (
  about_person_id is distinct from viewer() and (
    (subject = 'post' and group_id = any ((select my_facilitated_groups())::uuid[]))
    or ((select is_moderator()) and (settled_at is null or settled_by = viewer())
      -- What is said of a group is not for those who run it.
      and (subject <> 'group' or group_id <> all ((select my_facilitated_groups())::uuid[])))));
create policy report on reports for insert to peerhood_viewer with check (
  reporter_id = viewer()
  and case subject
    when 'post' then exists (select 1 from posts p
      where p.id = post_id and p.group_id = reports.group_id and p.removed_at is null)
    when 'person' then group_id is null and post_id is null and exists (select 1 from people p where p.id = person_id)
    else post_id is null and person_id is null and exists (select 1 from groups g where g.id = reports.group_id) end);
create policy settle on reports for update to peerhood_viewer
  using (settled_at is null and about_person_id is distinct from viewer() and (
    (subject = 'post' and group_id = any ((select my_facilitated_groups())::uuid[]))
    or ((select is_moderator())
      and (subject <> 'group' or group_id <> all ((select my_facilitated_groups())::uuid[])))))
  with check (settled_by = viewer());
-- Who reported is not among these: nobody who reviews can read it.
grant select (id, subject, post_id, person_id, group_id, about_person_id, reported_words, words, reason, made_at,
  settled_at, settled_by, outcome), update (settled_at, settled_by, outcome) on reports to peerhood_viewer;
grant insert (subject, post_id, person_id, group_id, reporter_id, reason, words) on reports to peerhood_viewer;

-- What the viewer reported, newest first, 31 from the one given on; readers: how many people look at it.
create or replace function my_reports(before uuid) returns table (id uuid, subject report_subject, reason text,
  words text, made_at timestamptz, settled_at timestamptz, outcome text, readers integer)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select r.id, r.subject, r.reason, r.words, r.made_at, r.settled_at, r.outcome, (
    select count(distinct reader.person_id)::integer from (
      select person_id from place_roles where role = 'moderator'
        and (r.subject <> 'group' or person_id not in (
          select m.person_id from memberships m where m.group_id = r.group_id and m.role = 'facilitator'))
      union all
      select person_id from memberships m
        where r.subject = 'post' and m.group_id = r.group_id and m.role = 'facilitator') reader
    where reader.person_id is distinct from r.about_person_id)
  from reports r where r.reporter_id = viewer() and (before is null or r.id < before)
  order by r.id desc limit 31
$$;

-- Earlier decisions on the same post or person, for who may see this report: what and when, nothing of the words.
create or replace function report_history(of_report uuid) returns table (id uuid, made_at timestamptz,
  settled_at timestamptz, outcome text, same_post boolean)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select other.id, other.made_at, other.settled_at, other.outcome, other.post_id is not distinct from r.post_id
  from reports r join reports other on other.id <> r.id and (
    other.post_id = r.post_id
    or (other.about_person_id = r.about_person_id and (is_moderator() or other.group_id = r.group_id))
    or (r.subject = 'group' and other.subject = 'group' and other.group_id = r.group_id))
  where r.id = of_report and r.about_person_id is distinct from viewer() and (
    (r.subject = 'post' and r.group_id = any (my_facilitated_groups()))
    or (is_moderator() and (r.subject <> 'group' or r.group_id <> all (my_facilitated_groups()))))
  order by other.id desc limit 20
$$;

-- The words as they stand now are kept with the report, so that an edit cannot make it look unfounded.
create or replace function fill_report() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.subject = 'post' then
    select coalesce(nullif(t.title, '') || E'\n\n', '') || coalesce(p.body, ''), p.author_id
      into new.reported_words, new.about_person_id
      from posts p left join topics t on t.id = p.topic_id and p.opening where p.id = new.post_id;
  elsif new.subject = 'person' then
    new.about_person_id := new.person_id;
  else
    select concat_ws(E'\n\n', g.name, nullif(g.sentence, '')) into new.reported_words
      from groups g where g.id = new.group_id;
  end if;
  new.due_at := due(case new.reason when 'danger' then 'report danger' else 'report' end);
  return new;
end $$;
create or replace trigger fill_report before insert on reports for each row execute function fill_report();

call guard_table('hidings');
create policy seen on hidings for select to peerhood_viewer using (
  made_by = viewer()
  or exists (select 1 from posts p where p.id = post_id
    and (p.group_id = any ((select my_facilitated_groups())::uuid[]) or p.author_id = viewer()
      or ((select is_moderator()) and p.audience <> 'members'))));
grant select on hidings to peerhood_viewer;

-- Hides a post that the viewer facilitates, or, for a moderator, one that an open report names or that anybody
-- in the community can read.
create or replace function hide_post(of_post uuid, of_report uuid, why text) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare hidden posts;
begin
  select * into hidden from posts where id = of_post for update;
  if hidden.id is null or hidden.removed_at is not null or hidden.author_id = viewer() or not (
    hidden.group_id = any (my_facilitated_groups())
    or (is_moderator() and (hidden.audience <> 'members' or exists (
      select 1 from reports r where r.post_id = of_post and r.settled_at is null))))
  then return false; end if;
  insert into hidings (post_id, report_id, made_by, reason) values (of_post, of_report, viewer(), why);
  perform take_words_away(of_post, 'moderator');
  insert into audit_log (actor_id, verb, group_id, person_id, object_id, detail)
    values (viewer(), 'hid a post', hidden.group_id, hidden.author_id, of_post, jsonb_build_object('reason', why));
  if hidden.author_id is not null then
    insert into account_notices (person_id, kind, by_person_id) values (hidden.author_id, 'post hidden', viewer());
  end if;
  return true;
end $$;

create or replace function show_post(of_post uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare shown posts;
begin
  select * into shown from posts where id = of_post for update;
  if shown.id is null or shown.removed_by is distinct from 'moderator' or shown.author_id = viewer() or not (
    shown.group_id = any (my_facilitated_groups())
    or (is_moderator() and (shown.audience <> 'members' or exists (
      select 1 from hidings h where h.post_id = of_post and h.ended_at is null and h.made_by = viewer()))))
  then return false; end if;
  update hidings set ended_at = now(), ended_by = viewer() where post_id = of_post and ended_at is null;
  perform give_words_back(of_post, 'moderator');
  insert into audit_log (actor_id, verb, group_id, person_id, object_id)
    values (viewer(), 'showed a post again', shown.group_id, shown.author_id, of_post);
  if shown.author_id is not null then
    insert into account_notices (person_id, kind, by_person_id) values (shown.author_id, 'post shown again', viewer());
  end if;
  return true;
end $$;

call guard_table('suspensions');
create policy seen on suspensions for select to peerhood_viewer using (
  person_id = viewer()
  or group_id = any ((select my_facilitated_groups())::uuid[])
  or (group_id is null and (select is_moderator())));
grant select on suspensions to peerhood_viewer;

-- Whether the viewer may pause this person: a facilitator in their group, a moderator (group null) in the place.
-- Nobody pauses themselves or their equals: a facilitator is for moderators, a place's role is taken away first.
create or replace function may_suspend(person uuid, of_group uuid) returns boolean language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return viewer() is not null and person <> viewer() and case when of_group is null
    then is_moderator() and not exists (select 1 from place_roles r where r.person_id = person)
    else of_group = any (my_facilitated_groups()) and not exists (
      select 1 from memberships m where m.group_id = of_group and m.person_id = person and m.role = 'facilitator')
      and (exists (select 1 from memberships m where m.group_id = of_group and m.person_id = person)
        or exists (select 1 from posts p where p.group_id = of_group and p.author_id = person)) end;

-- days: null for good. A pause that stands already is replaced by this one.
create or replace function suspend_person(person uuid, of_group uuid, of_report uuid, days integer, why text) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not may_suspend(person, of_group) then return false; end if;
  perform 1 from people where id = person for update;
  update suspensions set ended_at = now(), ended_by = viewer()
    where person_id = person and group_id is not distinct from of_group and ended_at is null;
  insert into suspensions (person_id, group_id, report_id, made_by, until, reason)
    values (person, of_group, of_report, viewer(), now() + make_interval(days => days), why);
  insert into audit_log (actor_id, verb, group_id, person_id, detail)
    values (viewer(), 'paused a person', of_group, person, jsonb_build_object('days', days, 'reason', why));
  insert into account_notices (person_id, kind, by_person_id)
    values (person, case when of_group is null then 'paused in the place' else 'paused in a group' end, viewer());
  return true;
end $$;

create or replace function lift_suspension(of_suspension uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare lifted suspensions;
begin
  update suspensions set ended_at = now(), ended_by = viewer()
    where id = of_suspension and ended_at is null and person_id is distinct from viewer()
      and (group_id = any (my_facilitated_groups()) or (group_id is null and is_moderator()))
    returning * into lifted;
  if lifted.id is null then return false; end if;
  insert into audit_log (actor_id, verb, group_id, person_id)
    values (viewer(), 'ended a pause', lifted.group_id, lifted.person_id);
  insert into account_notices (person_id, kind, by_person_id)
    values (lifted.person_id, 'pause ended', viewer());
  return true;
end $$;

-- What stands against the person of a session, and why: also for who is paused in the place and sees nothing else.
-- A group that they cannot see any more is not named.
create or replace function decisions_about_me(token bytea) returns table (id uuid, kind text, group_name text,
  topic_id uuid, until timestamptz, reason text, made_at timestamptz)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with me as (select person_id from sessions
    where token_hash = token and ended_at is null and expires_at > now()),
  decisions as (
    select x.id, case when x.group_id is null then 'place' else 'group' end as kind, x.group_id,
      null::uuid as topic_id, x.until, x.reason, x.made_at
    from suspensions x where x.person_id = (select person_id from me)
      and x.ended_at is null and (x.until is null or x.until > now())
    union all
    select h.id, 'post', p.group_id, p.topic_id, null, h.reason, h.made_at
    from posts p join hidings h on h.post_id = p.id and h.ended_at is null
    where p.author_id = (select person_id from me))
  select d.id, d.kind, g.name, case when g.id is not null then d.topic_id end, d.until, d.reason, d.made_at
  from decisions d left join groups g on g.id = d.group_id and (g.visibility in ('public', 'community')
    or exists (select 1 from memberships m where m.group_id = g.id and m.person_id = (select person_id from me)))
  order by d.made_at desc limit 50
$$;

revoke execute on function due(text), fill_report(), decisions_about_me(bytea), my_reports(uuid), report_history(uuid), hide_post(uuid, uuid, text),
  show_post(uuid), may_suspend(uuid, uuid), suspend_person(uuid, uuid, uuid, integer, text), lift_suspension(uuid)
  from public;
grant execute on function due(text) to peerhood_viewer, peerhood_system;
grant execute on function decisions_about_me(bytea), my_reports(uuid), report_history(uuid), hide_post(uuid, uuid, text), show_post(uuid),
  may_suspend(uuid, uuid), suspend_person(uuid, uuid, uuid, integer, text), lift_suspension(uuid) to peerhood_viewer;
