-- The first day, who is announced, and who welcomes.

call guard_table('first_days');
create policy own on first_days to peerhood_viewer using (person_id = viewer()) with check (person_id = viewer());
grant select, insert on first_days to peerhood_viewer;

-- Seen by those whom the newcomer chose, for two weeks; by no one who blocks them or is blocked.
call guard_table('arrivals');
create policy seen on arrivals for select to peerhood_viewer using (
  person_id = viewer()
  or (viewer() is not null and arrived_at > now() - interval '14 days' and person_id <> all ((select my_blocked())::uuid[])
    and (audience = 'everyone' or exists (select 1 from memberships m
      where m.person_id = arrivals.person_id and m.group_id = any ((select my_groups())::uuid[])))));
create policy own_gone on arrivals for delete to peerhood_viewer using (person_id = viewer());
grant select, delete on arrivals to peerhood_viewer;

-- Nobody else learns who welcomes: it is no office.
call guard_table('welcomers');
create policy own on welcomers to peerhood_viewer using (person_id = viewer()) with check (person_id = viewer());
grant select, insert, delete on welcomers to peerhood_viewer;

-- A welcomer sees of whom they were told, as long as they may see that somebody arrived.
call guard_table('welcomes');
create policy seen on welcomes for select to peerhood_viewer using (
  welcomer_id = viewer() and exists (select 1 from arrivals a where a.person_id = newcomer_id));
create policy own on welcomes for update to peerhood_viewer using (welcomer_id = viewer()) with check (welcomer_id = viewer());
grant select, update (done_at) on welcomes to peerhood_viewer;

-- Announces the viewer to those they chose, and tells up to two welcomers who may know: those who were told longest ago,
-- who are not paused in the place. Once: who was announced before changes only to whom. Whoever has been here for long is not
-- new, and is announced to nobody.
create or replace function arrive(to_whom arrival_audience, hello uuid) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare asked uuid;
begin
  if viewer() is null then raise insufficient_privilege; end if;
  if not exists (select 1 from people p where p.id = viewer() and p.created_at >= now() - interval '30 days') then return; end if;
  insert into arrivals (person_id, audience, topic_id)
    select viewer(), to_whom, (select t.id from topics t where t.id = hello and t.author_id = viewer())
    on conflict (person_id) do update set audience = excluded.audience, topic_id = coalesce(excluded.topic_id, arrivals.topic_id);
  for asked in insert into welcomes (newcomer_id, welcomer_id)
    select viewer(), w.person_id from welcomers w
    where w.person_id <> viewer() and w.person_id <> all (my_blocked())
      and not on_break(w.person_id)
      and not exists (select 1 from suspensions s where s.person_id = w.person_id and s.group_id is null
        and s.ended_at is null and (s.until is null or s.until > now()))
      and (to_whom = 'everyone' or exists (select 1 from memberships m
        where m.person_id = w.person_id and m.group_id = any (my_groups())))
      and not exists (select 1 from welcomes told where told.newcomer_id = viewer())
    order by (select max(told.told_at) from welcomes told where told.welcomer_id = w.person_id) nulls first, w.since
    limit 2 returning welcomer_id loop
    perform note_happening('arrival', viewer(), asked);
  end loop;
end $$;

revoke execute on function arrive(arrival_audience, uuid) from public;
grant execute on function arrive(arrival_audience, uuid) to peerhood_viewer;
