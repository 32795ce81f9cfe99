-- Reports are read by those who review them: facilitators for their group, moderators for the place,
-- never by the person they are about. A moderator reads the reported words, not the group around them.

call guard_table('reports');
create policy seen on reports for select to peerhood_viewer using (
  reporter_id = (select viewer())
  or (about_person_id is distinct from (select viewer()) and (
    group_id = any ((select my_facilitated_groups())::uuid[])
    or ((select is_moderator()) and settled_at is null)
    or ((select is_moderator()) and settled_by = (select viewer())))));
create policy report on reports for insert to peerhood_viewer with check (
  reporter_id is not distinct from (select viewer())
  and case subject
    when 'post' then exists (select 1 from posts p where p.id = post_id and p.group_id = reports.group_id)
    when 'person' then exists (select 1 from people p where p.id = person_id)
    else exists (select 1 from groups g where g.id = reports.group_id) end);
create policy settle on reports for update to peerhood_viewer
  using (about_person_id is distinct from (select viewer())
    and (group_id = any ((select my_facilitated_groups())::uuid[]) or (select is_moderator())))
  with check (true);
grant select, update (settled_at, settled_by, outcome) on reports to peerhood_viewer;
grant insert (subject, post_id, person_id, group_id, reporter_id, reason, words) on reports to peerhood_viewer;

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
  end if;
  return new;
end $$;
create or replace trigger fill_report before insert on reports for each row execute function fill_report();

-- Whether the viewer reviews what happens in this group; null asks for the place.
create or replace function reviews(of_group uuid) returns boolean language sql stable
  return is_moderator() or of_group = any (my_facilitated_groups());

call guard_table('hidings');
create policy seen on hidings for select to peerhood_viewer using (
  (select is_moderator())
  or exists (select 1 from posts p where p.id = post_id
    and (p.group_id = any ((select my_facilitated_groups())::uuid[]) or p.author_id = (select viewer()))));
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
  return true;
end $$;

create or replace function show_post(of_post uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare shown posts;
begin
  select * into shown from posts where id = of_post for update;
  if shown.id is null or shown.removed_by is distinct from 'moderator' or shown.author_id = viewer() or not (
    shown.group_id = any (my_facilitated_groups())
    or (is_moderator() and exists (select 1 from hidings h where h.post_id = of_post and h.ended_at is null)))
  then return false; end if;
  update hidings set ended_at = now(), ended_by = viewer() where post_id = of_post and ended_at is null;
  perform give_words_back(of_post, 'moderator');
  insert into audit_log (actor_id, verb, group_id, person_id, object_id)
    values (viewer(), 'showed a post again', shown.group_id, shown.author_id, of_post);
  return true;
end $$;

call guard_table('suspensions');
create policy seen on suspensions for select to peerhood_viewer using (
  person_id = (select viewer())
  or group_id = any ((select my_facilitated_groups())::uuid[])
  or (select is_moderator()));
create policy suspend on suspensions for insert to peerhood_viewer with check (
  made_by = (select viewer()) and person_id <> (select viewer())
  and (group_id = any ((select my_facilitated_groups())::uuid[]) or (group_id is null and (select is_moderator()))));
create policy lift on suspensions for update to peerhood_viewer
  using (person_id <> (select viewer())
    and (group_id = any ((select my_facilitated_groups())::uuid[]) or (group_id is null and (select is_moderator()))))
  with check (ended_by = (select viewer()));
grant select, update (ended_at, ended_by) on suspensions to peerhood_viewer;
grant insert (person_id, group_id, report_id, made_by, until, reason) on suspensions to peerhood_viewer;

revoke execute on function fill_report(), hide_post(uuid, uuid, text), show_post(uuid) from public;
grant execute on function hide_post(uuid, uuid, text), show_post(uuid) to peerhood_viewer;
