-- What somebody has written and not sent, saved, filtered or voted is theirs alone. Who wears a mask stands in one table
-- that only its wearer reads: the system role, which runs jobs, cannot either.

------------------------------------------------------------------------------------------------------------------
-- Drafts, saved things, filters

call guard_table('drafts');
-- Kept for a place that its writer can see; read by them wherever the place went.
create policy own_read on drafts for select to peerhood_viewer using (person_id = viewer());
create policy own_new on drafts for insert to peerhood_viewer with check (person_id = viewer() and case kind
  when 'topic' then exists (select 1 from groups g where g.id = for_group)
  when 'reply' then exists (select 1 from topics t where t.id = for_topic)
  else exists (select 1 from posts p where p.id = for_post and (p.author_id = viewer() or my_mask(p.mask_id)
    or (p.opening and exists (select 1 from topics t where t.id = p.topic_id and t.kind = 'page')))) end);
create policy own_change on drafts for update to peerhood_viewer using (person_id = viewer()) with check (person_id = viewer());
create policy own_end on drafts for delete to peerhood_viewer using (person_id = viewer());
grant select, insert, delete, update (title, body, fields, saved_at) on drafts to peerhood_viewer;

-- What somebody was writing here: for the pages that ask it each time, so that those without a draft pay nothing.
create or replace function my_reply_draft(of_topic uuid) returns json language plpgsql stable as $$
begin
  return (select json_build_object('id', d.id, 'body', d.body, 'fields', d.fields, 'saved_at', d.saved_at)
    from drafts d where d.person_id = viewer() and d.for_topic = of_topic);
end $$;

call guard_table('bookmarks');
create policy own_read on bookmarks for select to peerhood_viewer using (person_id = viewer());
create policy own_new on bookmarks for insert to peerhood_viewer with check (
  person_id = viewer() and exists (select 1 from posts p where p.id = post_id and p.topic_id = bookmarks.topic_id));
create policy own_change on bookmarks for update to peerhood_viewer using (person_id = viewer()) with check (person_id = viewer());
create policy own_end on bookmarks for delete to peerhood_viewer using (person_id = viewer());
grant select, insert, delete, update (note, remind_at, reminded_at) on bookmarks to peerhood_viewer;

call guard_table('content_filters');
create policy own on content_filters to peerhood_viewer using (person_id = viewer()) with check (person_id = viewer());
grant select, insert, update, delete on content_filters to peerhood_viewer;

-- The one place where words meet a filter. Says why they are folded: a theme of the list, or `=` and the word that was
-- found; null: they are shown. Marks of HTML are taken away only where something was found with them.
create or replace function why_folded(themes text[], pattern text, about text[], words text) returns text
language plpgsql immutable parallel safe as $$
begin
  if themes && about then return (select t from unnest(about) t where t = any (themes) limit 1); end if;
  if pattern = '' or words is null or words !~* pattern then return null; end if;
  return '=' || (regexp_match(regexp_replace(words, '<[^>]*>', ' ', 'g'), pattern, 'i'))[1];
end $$;

------------------------------------------------------------------------------------------------------------------
-- Masks

call guard_table('masks');
create policy seen on masks for select to peerhood_viewer using (viewer_among(audience, group_id));
grant select (id, topic_id, group_id, audience, name, paused_at) on masks to peerhood_viewer;
create or replace trigger fill_audience before insert on masks for each row execute function fill_audience();

-- Not by guard_table: neither jobs nor imports read who wears which mask.
alter table mask_owners enable row level security;
alter table mask_owners force row level security;
create policy owner_all on mask_owners to peerhood_owner using (true) with check (true);
create policy own on mask_owners for select to peerhood_viewer using (person_id = viewer());
grant select on mask_owners to peerhood_viewer;
-- The demonstration writes what it cannot read.
create policy system_adds on mask_owners for insert to peerhood_system with check (true);
grant insert on mask_owners to peerhood_system;

-- Where one may write under a mask. Where members are named as being here, a mask would be worth nothing.
create or replace function may_wear_masks(of_group uuid) returns boolean language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return of_group = any (my_groups()) and not paused_in(of_group) and exists (select 1 from groups g
    where g.id = of_group and coalesce(g.pseudonyms, g.audience = 'members') and not g.names_in_presence);

-- Why the viewer may not write one more thing under a mask now, or null. anew: with a mask that they have not yet.
create or replace function mask_refusal(of_group uuid, anew boolean) returns text
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if viewer() is null or not may_wear_masks(of_group) then return 'not here'; end if;
  perform pg_advisory_xact_lock(hashtextextended('masks ' || viewer(), 0));
  if is_new_here() then return 'new'; end if;
  if (anew and (select count(*) from mask_owners o where o.person_id = viewer() and o.made_at > now() - interval '1 day') >= 3)
    or (select count(*) from mask_owners o join posts p on p.mask_id = o.mask_id
      where o.person_id = viewer() and p.created_at > now() - interval '1 day') >= 20 then return 'many'; end if;
  return null;
end $$;

-- A mask for the viewer in a topic: theirs, or a new one with the first of these names that is free here and nobody's.
-- keys: how the place compares names. The name is for this topic alone, so that two topics tell nothing of each other.
create or replace function put_mask(of_topic uuid, of_group uuid, names text[], keys text[]) returns uuid
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare made uuid;
begin
  insert into masks (topic_id, group_id, name)
    select of_topic, of_group, n.name from unnest(names, keys) with ordinality n (name, key, place)
    where not exists (select 1 from people p where p.name_key = n.key)
      and not exists (select 1 from masks m where m.topic_id = of_topic and m.name = n.name)
    order by n.place limit 1 returning id into made;
  if made is null then raise exception 'no name is free' using errcode = 'check_violation'; end if;
  insert into mask_owners (mask_id, topic_id, person_id) values (made, of_topic, viewer());
  return made;
end $$;

create or replace function take_mask(of_topic uuid, names text[], keys text[], out mask uuid, out refusal text)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare of_group uuid := (select group_id from topics where id = of_topic and closed_at is null);
begin
  select o.mask_id into mask from mask_owners o where o.topic_id = of_topic and o.person_id = viewer();
  refusal := mask_refusal(of_group, mask is null);
  if refusal is null and exists (select 1 from masks m where m.id = mask and m.paused_at is not null) then
    refusal := 'paused';
  end if;
  if refusal is not null then mask := null; return; end if;
  if mask is null then mask := put_mask(of_topic, of_group, names, keys); end if;
end $$;

-- Opens a topic under a mask; its first post is written after it, as all are.
create or replace function open_masked_topic(new_id uuid, of_group uuid, of_kind topic_kind, its_title text, its_wish wish,
  is_about text[], names text[], keys text[], out mask uuid, out refusal text)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  -- A page belongs to its group: there is nobody to hide.
  refusal := case when of_kind = 'page' then 'page' else mask_refusal(of_group, true) end;
  if refusal is not null then return; end if;
  insert into topics (id, group_id, kind, title, wants, about) values (new_id, of_group, of_kind, its_title, its_wish, is_about);
  mask := put_mask(new_id, of_group, names, keys);
  update topics set mask_id = mask where id = new_id;
end $$;

-- Nobody writes under this mask for now. By who facilitates, or where the community reads a moderator; what hides or
-- removes its words stays as it is for all.
create or replace function pause_mask(of_mask uuid, paused boolean) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare m masks;
begin
  select * into m from masks where id = of_mask for update;
  if viewer() is null or m.id is null or my_mask(m.id) or paused_in_place(viewer(), false)
    or not (m.group_id = any (my_facilitated_groups()) or (is_moderator() and m.audience <> 'members')) then return false; end if;
  if (m.paused_at is not null) = paused then return true; end if;
  update masks set paused_at = case when paused then now() end, paused_by = case when paused then viewer() end where id = of_mask;
  perform audit_as(viewer(), case when paused then 'paused a pseudonym' else 'ended a pause of a pseudonym' end, m.group_id, null,
    of_mask, '{}', now());
  insert into account_notices (person_id, kind) select o.person_id,
    case when paused then 'pseudonym paused' else 'pseudonym goes on' end from mask_owners o where o.mask_id = of_mask;
  return true;
end $$;

-- Whether the viewer is a moderator who may have a part in finding out who wears a mask: not whoever wears it, nor who
-- reported its words, nor whom they speak to; and one of its posts can be seen by them, or was reported.
create or replace function may_unmask(of_mask uuid) returns boolean language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return viewer() is not null and is_moderator() and not paused_in_place(viewer(), false) and not my_mask(of_mask)
    and exists (select 1 from masks m where m.id = of_mask and (m.audience <> 'members' or m.group_id = any (my_groups())
      or exists (select 1 from posts p join reports r on r.post_id = p.id where p.mask_id = of_mask)))
    and not exists (select 1 from posts p join reports r on r.post_id = p.id
      where p.mask_id = of_mask and r.reporter_id = viewer())
    and not exists (select 1 from posts p where p.mask_id = of_mask and p.to_person_id = viewer());

-- How many moderators there are. Not less for who wears the mask or has a part in it: the number would tell.
create or replace function moderators_here() returns integer language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return (select count(*)::integer from place_roles r where r.role = 'moderator' and not paused_in_place(r.person_id, false));

call guard_table('unmaskings');
create policy reviewers on unmaskings for select to peerhood_viewer using ((select is_moderator()) and may_unmask(mask_id));
grant select on unmaskings to peerhood_viewer;

-- What a moderator is told about a mask: its name, never its wearer.
create or replace function mask_case(of_mask uuid) returns table (name text, group_name text, posts integer, moderators integer)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select m.name, g.name, (select count(*)::integer from posts p where p.mask_id = m.id), moderators_here()
  from masks m join groups g on g.id = m.group_id where m.id = of_mask and may_unmask(of_mask)
$$;

-- Whose words a report is about, where that is a mask: for who reviews it.
create or replace function reported_mask(of_report uuid) returns uuid language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return (select p.mask_id from reports r join posts p on p.id = r.post_id where r.id = of_report
    and may_review(r));

-- The first of two. Says 'asked', or 'few' where there are not two; null for who has no part in it.
create or replace function ask_unmasking(of_mask uuid, why text) returns text
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare made uuid;
begin
  if not may_unmask(of_mask) then return null; end if;
  if moderators_here() < 2 then return 'few'; end if;
  insert into unmaskings (mask_id, asked_by, asked_why) values (of_mask, viewer(), why)
    on conflict (mask_id) where answered_at is null do nothing returning id into made;
  if made is null then return 'asked'; end if;
  perform audit_as(viewer(), 'asked to lift a pseudonym', null, null, made, '{}', now());
  insert into account_notices (person_id, kind) select r.person_id, 'pseudonym asked about' from place_roles r
    where r.role = 'moderator' and r.person_id <> viewer()
      and r.person_id is distinct from mask_wearer(of_mask);
  return 'asked';
end $$;

-- The second, who agrees or does not. Whoever wears the mask is told at once.
create or replace function answer_unmasking(of_unmasking uuid, yes boolean, why text) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare u unmaskings;
begin
  select * into u from unmaskings where id = of_unmasking and answered_at is null for update;
  if u.id is null or u.asked_by is null or u.asked_by = viewer() or not may_unmask(u.mask_id)
    -- Whoever asked is still one who may.
    or not exists (select 1 from place_roles r where r.person_id = u.asked_by and r.role = 'moderator')
    or paused_in_place(u.asked_by, false)
    or exists (select 1 from posts p join reports r on r.post_id = p.id where p.mask_id = u.mask_id and r.reporter_id = u.asked_by)
  then return false; end if;
  update unmaskings set answered_by = viewer(), answered_why = why, answered_at = now(), agreed = yes where id = u.id;
  perform audit_as(viewer(), case when yes then 'lifted a pseudonym' else 'left a pseudonym' end, null, null, u.id, '{}', now());
  if yes then
    insert into account_notices (person_id, kind) select o.person_id, 'pseudonym lifted' from mask_owners o where o.mask_id = u.mask_id;
  end if;
  return true;
end $$;

-- Who it is: for the two who agreed, for thirty days; each look is written down.
create or replace function unmasked_person(of_unmasking uuid) returns table (id uuid, name text)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare u unmaskings;
begin
  select * into u from unmaskings where unmaskings.id = of_unmasking and agreed and viewer() in (asked_by, answered_by)
    and answered_at > now() - interval '30 days';
  if u.id is null or not is_moderator() or paused_in_place(viewer(), false) then return; end if;
  perform audit_as(viewer(), 'looked at who wrote', null, null, u.id, '{"as": "moderator"}', now());
  return query select p.id, p.name::text from mask_owners o join people p on p.id = o.person_id where o.mask_id = u.mask_id;
end $$;

-- The viewer's own masks, and what two moderators said when they lifted one. Not who they are.
create or replace function my_masks() returns table (mask_id uuid, topic_id uuid, name text, made_at timestamptz,
  paused boolean, lifted_at timestamptz, first_why text, second_why text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select m.id, m.topic_id, m.name, o.made_at, m.paused_at is not null, u.answered_at, u.asked_why, u.answered_why
  from mask_owners o join masks m on m.id = o.mask_id left join unmaskings u on u.mask_id = m.id and u.agreed
  where o.person_id = viewer() order by o.made_at desc limit 100
$$;

-- For one's archive: what one wrote under masks, also where one reads no more, and the polls beside one's posts.
create or replace function own_masks() returns setof masks
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select m.* from mask_owners o join masks m on m.id = o.mask_id where o.person_id = viewer() $$;
create or replace function own_unmaskings() returns setof unmaskings
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select u.* from mask_owners o join unmaskings u on u.mask_id = o.mask_id and u.agreed where o.person_id = viewer() $$;
create or replace function own_masked_topics() returns setof topics
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select t.* from mask_owners o join topics t on t.mask_id = o.mask_id where o.person_id = viewer() $$;
create or replace function own_masked_posts() returns setof posts
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select p.* from mask_owners o join posts p on p.mask_id = o.mask_id where o.person_id = viewer() $$;
create or replace function own_masked_revisions() returns setof post_revisions
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select r.* from own_masked_posts() p join post_revisions r on r.post_id = p.id $$;
create or replace function own_masked_files() returns setof attachments
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select a.* from own_masked_posts() p join attachments a on a.post_id = p.id $$;
create or replace function own_polls() returns setof polls
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select o.* from posts p join polls o on o.post_id = p.id where p.author_id = viewer()
  union all select o.* from own_masked_posts() p join polls o on o.post_id = p.id $$;
create or replace function own_poll_options() returns setof poll_options
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select x.* from own_polls() o join poll_options x on x.poll_id = o.id $$;

-- For erasing an account: words under its masks go too, and nobody is told whose they were. For the system role.
create or replace function take_masked_words_away(person uuid) returns integer
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare of_post uuid; gone integer := 0;
begin
  for of_post in select p.id from mask_owners o join posts p on p.mask_id = o.mask_id
    where o.person_id = person and p.removed_at is null loop
    perform take_words_away(of_post, 'author');
    gone := gone + 1;
  end loop;
  return gone;
end $$;

------------------------------------------------------------------------------------------------------------------
-- Polls

-- A program of its own for the reason that reads_person() gives.
create or replace function post_stands(of_post uuid) returns boolean language plpgsql stable parallel safe as $$
begin
  return exists (select from posts p where p.id = of_post and p.removed_at is null);
end $$;

call guard_table('polls');
-- With its post: what was taken away is not read here either.
create policy seen on polls for select to peerhood_viewer using (
  viewer_among(audience, group_id) and post_stands(post_id));
create policy authors_add on polls for insert to peerhood_viewer with check (
  group_id = any ((select my_groups())::uuid[]) and not paused_in(group_id)
  and exists (select 1 from posts p where p.id = post_id and p.topic_id = polls.topic_id and p.removed_at is null
    and (p.author_id = viewer() or my_mask(p.mask_id))));
create policy authors_end on polls for update to peerhood_viewer
  using (exists (select 1 from posts p where p.id = post_id and (p.author_id = viewer() or my_mask(p.mask_id))))
  with check (group_id = any ((select my_groups())::uuid[]));
-- Numbers only through polls_in().
grant select (id, post_id, topic_id, group_id, audience, question, several, secret, shown, ends_at, ended_at),
  update (ended_at) on polls to peerhood_viewer;
grant insert (id, post_id, topic_id, group_id, question, several, secret, shown, ends_at) on polls to peerhood_viewer;
create or replace trigger fill_audience before insert on polls for each row execute function fill_audience();

create or replace function poll_begun(of_poll uuid) returns boolean language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return exists (select 1 from poll_votes v where v.poll_id = of_poll);

call guard_table('poll_options');
create policy seen on poll_options for select to peerhood_viewer using (exists (select 1 from polls o where o.id = poll_id));
-- While nobody can have voted: in the step that made the poll.
create policy authors_add on poll_options for insert to peerhood_viewer with check (
  group_id = any ((select my_groups())::uuid[])
  and exists (select 1 from polls o join posts p on p.id = o.post_id where o.id = poll_id
    and (p.author_id = viewer() or my_mask(p.mask_id)))
  and not poll_begun(poll_id));
grant select (id, poll_id, group_id, audience, place, text) on poll_options to peerhood_viewer;
grant insert (poll_id, group_id, place, text) on poll_options to peerhood_viewer;
create or replace trigger fill_audience before insert on poll_options for each row execute function fill_audience();

-- One's own. Others' are read through polls_in() alone: as numbers, and of an open poll as names. The system role, which
-- runs jobs, sees none of them.
alter table poll_votes enable row level security;
alter table poll_votes force row level security;
create policy owner_all on poll_votes to peerhood_owner using (true) with check (true);
create policy own on poll_votes for select to peerhood_viewer using (person_id = viewer());
grant select on poll_votes to peerhood_viewer;
create policy system_adds on poll_votes for insert to peerhood_system with check (true);
grant insert on poll_votes to peerhood_system;

-- Takes the viewer's vote; what they chose before is replaced, nothing chosen takes it back. Says 'done', or why not:
-- 'over', 'one'; null for who cannot vote here.
create or replace function cast_votes(of_poll uuid, chosen uuid[]) returns text
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare o polls;
begin
  -- One vote after the other, also of two and of one who sends twice.
  select * into o from polls where id = of_poll for no key update;
  if viewer() is null or o.id is null or not (o.group_id = any (my_groups())) or paused_in(o.group_id)
    or not exists (select 1 from posts p where p.id = o.post_id and p.removed_at is null) then return null; end if;
  if o.ended_at is not null or o.ends_at <= now()
    or exists (select 1 from topics t where t.id = o.topic_id and t.closed_at is not null) then return 'over'; end if;
  if not o.several and cardinality(chosen) > 1 then return 'one'; end if;
  delete from poll_votes where poll_id = of_poll and person_id = viewer();
  insert into poll_votes (poll_id, option_id, group_id, person_id)
    select of_poll, p.id, o.group_id, viewer() from poll_options p where p.poll_id = of_poll and p.id = any (chosen);
  perform note_event('counts', o.group_id, o.topic_id, o.post_id);
  return 'done';
end $$;

-- A secret poll that runs is counted anew when three people have voted since the last time: a result that moved with each
-- vote would tell whose it was to anybody who looks before and after.
create or replace function count_votes() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare of_poll uuid;
begin
  for of_poll in select distinct n.poll_id from new_votes n join polls o on o.id = n.poll_id and o.secret
    order by n.poll_id loop
    continue when (select count(distinct v.person_id) from poll_votes v where v.poll_id = of_poll and not v.counted) < 3;
    update poll_votes set counted = true where poll_id = of_poll and not counted;
    update poll_options p set tally = p.gone + (select count(*) from poll_votes v where v.option_id = p.id) where p.poll_id = of_poll;
    update polls o set tallied = o.gone + (select count(distinct v.person_id) from poll_votes v where v.poll_id = of_poll)
      where o.id = of_poll;
  end loop;
  return null;
end $$;
create or replace trigger count_votes after insert on poll_votes
  referencing new table as new_votes for each statement execute function count_votes();

-- Whoever is erased leaves a number in the secret polls they voted in: one less would tell what they had chosen.
create or replace function keep_numbers() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update poll_options p set gone = p.gone + o.n from (
    select v.option_id, count(*)::integer as n from old_votes v join polls q on q.id = v.poll_id and q.secret
    where not exists (select 1 from people x where x.id = v.person_id) group by v.option_id) o
    where p.id = o.option_id;
  update polls q set gone = q.gone + o.n from (
    select v.poll_id, count(distinct v.person_id)::integer as n from old_votes v
    where not exists (select 1 from people x where x.id = v.person_id) group by v.poll_id) o
    where q.id = o.poll_id and q.secret;
  return null;
end $$;
create or replace trigger keep_numbers after delete on poll_votes
  referencing old table as old_votes for each statement execute function keep_numbers();

-- The polls of a topic as the viewer may know them: what they chose themselves; how many voted; and the result, once they
-- have voted, or at the end. The result of a secret poll shows only from three people on: of fewer it would tell who.
-- Of an open one the viewer reads the names that they could read elsewhere.
create or replace function polls_in(of_topic uuid) returns json
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select json_agg(json_build_object('id', o.id, 'post', o.post_id, 'question', o.question, 'several', o.several, 'secret', o.secret,
    'shown', o.shown, 'ends_at', o.ends_at, 'over', w.over, 'voters', v.voters, 'counted', r.counted, 'mine', v.mine,
    'result', r.known, 'few', d.due and not r.known,
    'options', (select json_agg(json_build_object('id', p.id, 'text', p.text,
        'votes', case when not r.known then null when c.running then p.tally
          else p.gone + (select count(*) from poll_votes x where x.option_id = p.id) end,
        'names', case when r.known and not o.secret then array(select n.name::text from poll_votes x join people n on n.id = x.person_id
          where x.option_id = p.id and x.person_id <> all (my_blocked()) and n.leaving_at is null
            and (n.audience = 'public' or (n.audience = 'community' and viewer() is not null) or n.id = viewer()
              or n.home_group_id = any (my_groups()))
          order by n.name limit 30) end) order by p.place)
      from poll_options p where p.poll_id = o.id)) order by o.id)
  from polls o join topics t on t.id = o.topic_id
  join posts b on b.id = o.post_id and b.removed_at is null
  cross join lateral (select o.gone + count(distinct x.person_id)::integer as voters,
    coalesce(array_agg(x.option_id) filter (where x.person_id = viewer()), '{}') as mine from poll_votes x where x.poll_id = o.id) v
  cross join lateral (select o.ended_at is not null or coalesce(o.ends_at <= now(), false) or t.closed_at is not null as over) w
  cross join lateral (select (w.over or (o.shown = 'voted' and cardinality(v.mine) > 0)) as due) d
  cross join lateral (select o.secret and not w.over as running) c
  cross join lateral (select case when c.running then o.tallied else v.voters end as counted) n
  cross join lateral (select n.counted, d.due and (not o.secret or n.counted >= 3) as known) r
  where o.topic_id = of_topic and viewer_among(o.audience, o.group_id)
$$;

-- Whoever leaves takes their votes along, but for those of secret polls: one number less would tell what they had chosen.
create or replace function leave_polls() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from poll_votes v using polls o where v.group_id = old.group_id and v.person_id = old.person_id
    and o.id = v.poll_id and not o.secret;
  return null;
end $$;
create or replace trigger leave_polls after delete on memberships for each row execute function leave_polls();

------------------------------------------------------------------------------------------------------------------
-- Pins

call guard_table('pins');
create policy seen on pins for select to peerhood_viewer using (viewer_among(audience, group_id));
create policy facilitators_pin on pins for insert to peerhood_viewer with check (
  made_by = viewer() and group_id = any ((select my_facilitated_groups())::uuid[]));
create policy facilitators_unpin on pins for delete to peerhood_viewer
  using (group_id = any ((select my_facilitated_groups())::uuid[]));
grant select, delete on pins to peerhood_viewer;
grant insert (topic_id, group_id, made_by) on pins to peerhood_viewer;
create or replace trigger fill_audience before insert on pins for each row execute function fill_audience();

create or replace function three_pins() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('pins ' || new.group_id, 0));
  if (select count(*) from pins where group_id = new.group_id) >= 3 then
    raise exception 'three are pinned' using errcode = 'check_violation', constraint = 'pins_three';
  end if;
  return new;
end $$;
create or replace trigger three_pins before insert on pins for each row execute function three_pins();

create or replace function note_pin() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform note_event('edit', coalesce(new.group_id, old.group_id), coalesce(new.topic_id, old.topic_id), null);
  return null;
end $$;
create or replace trigger note_pin after insert or delete on pins for each row execute function note_pin();

------------------------------------------------------------------------------------------------------------------
-- Moving a topic

call guard_table('topic_moves');
create policy seen on topic_moves for select to peerhood_viewer using (
  from_group_id = any ((select my_facilitated_groups())::uuid[])
  or to_group_id = any ((select my_facilitated_groups())::uuid[])
  or exists (select 1 from topic_move_answers a where a.move_id = topic_moves.id and a.person_id = viewer()));
grant select on topic_moves to peerhood_viewer;

alter table topic_move_answers enable row level security;
alter table topic_move_answers force row level security;
create policy owner_all on topic_move_answers to peerhood_owner using (true) with check (true);
create policy own on topic_move_answers for select to peerhood_viewer using (person_id = viewer());
grant select on topic_move_answers to peerhood_viewer;

-- Whether everybody who can read there can read here already.
create or replace function no_wider(from_group uuid, to_group uuid) returns boolean language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return (select case
      when f.audience = 'public' then true
      when t.audience = 'public' then false
      when f.audience = 'community' then true
      when t.audience = 'community' then false
      else not exists (select 1 from memberships m where m.group_id = t.id and not exists (
        select 1 from memberships o where o.group_id = f.id and o.person_id = m.person_id)) end
    from groups f, groups t where f.id = from_group and t.id = to_group);

-- Whose words would be read by others than now, or be out of their own sight: they are asked. Of whoever wrote under a
-- mask nobody may learn whether they belong to the other group, so they are asked wherever only members read.
create or replace function move_authors(of_topic uuid, to_group uuid) returns table (person_id uuid, mask_id uuid)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select distinct p.author_id, p.mask_id from posts p join topics t on t.id = p.topic_id join groups g on g.id = move_authors.to_group
  where p.topic_id = of_topic and p.removed_by is distinct from 'moderator' and (
    not no_wider(t.group_id, g.id)
    or (g.audience = 'members' and (p.mask_id is not null or (p.author_id is not null and not exists (
      select 1 from memberships m where m.group_id = g.id and m.person_id = p.author_id)))))
$$;

-- Begins to move a topic to another group, both of which the viewer facilitates. Says 'done', 'asked' where authors are
-- asked first, 'cannot' where somebody would have to be asked who cannot be; null for who may not.
create or replace function move_topic(of_topic uuid, to_group uuid) returns text
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare t topics; made uuid;
begin
  select * into t from topics where id = of_topic for update;
  if viewer() is null or t.id is null or t.group_id = to_group or paused_in(t.group_id) or paused_in(to_group)
    or not (t.group_id = any (my_facilitated_groups()) and to_group = any (my_facilitated_groups())) then return null; end if;
  if exists (select 1 from move_authors(of_topic, to_group) a
    where coalesce(a.person_id, mask_wearer(a.mask_id)) is null or exists (
      select 1 from people p where p.id = a.person_id and p.admitted_at is null)) then return 'cannot'; end if;
  update topic_moves set ended_at = now() where topic_id = of_topic and done_at is null and ended_at is null;
  insert into topic_moves (topic_id, from_group_id, to_group_id, made_by) values (of_topic, t.group_id, to_group, viewer())
    returning id into made;
  -- Whoever moves it agrees by that for what they wrote by name. For their mask they are asked like everybody: a topic with
  -- a mask in it that moved at once would say who wears it.
  insert into topic_move_answers (move_id, person_id, willing, answered_at)
    select made, w.who, case when w.own then true end, case when w.own then now() end from (
      select coalesce(a.person_id, mask_wearer(a.mask_id)) as who,
        coalesce(a.person_id, mask_wearer(a.mask_id)) = viewer() and bool_and(a.mask_id is null) as own
      from move_authors(of_topic, to_group) a group by 1) w;
  insert into account_notices (person_id, kind) select a.person_id, 'topic move asked' from topic_move_answers a
    where a.move_id = made and a.answered_at is null;
  return case when carry_topic(made) then 'done' else 'asked' end;
end $$;

-- Somebody whose words it is about says yes or no. A no ends it, and nobody is told whose it was.
create or replace function answer_move(of_move uuid, yes boolean) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare m topic_moves;
begin
  select * into m from topic_moves where id = of_move and done_at is null and ended_at is null for update;
  if m.id is null then return false; end if;
  update topic_move_answers set willing = yes, answered_at = now()
    where move_id = of_move and person_id = viewer() and answered_at is null;
  if not found then return false; end if;
  if not yes then update topic_moves set ended_at = now() where id = of_move;
  else perform carry_topic(of_move); end if;
  return true;
end $$;

create or replace function end_move(of_move uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update topic_moves set ended_at = now() where id = of_move and done_at is null and ended_at is null
    and from_group_id = any (my_facilitated_groups());
  return found;
end $$;

-- Carries a topic over once nobody has to be asked any more, and what was true when it began still is. All that hangs on
-- it goes along by its keys; what binds two topics of one group together ends.
create or replace function carry_topic(of_move uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare m topic_moves; posts_there integer;
begin
  select * into m from topic_moves where id = of_move and done_at is null and ended_at is null;
  perform 1 from topics where id = m.topic_id for update;
  -- Nobody joins, leaves or writes between asking and moving.
  perform 1 from groups where id in (m.from_group_id, m.to_group_id) order by id for update;
  if m.id is null
    or exists (select 1 from topic_move_answers a where a.move_id = of_move and a.willing is distinct from true)
    or exists (select 1 from move_authors(m.topic_id, m.to_group_id) a where not exists (
      select 1 from topic_move_answers w where w.move_id = of_move and w.willing
        and w.person_id = coalesce(a.person_id, mask_wearer(a.mask_id))))
    or (select count(*) from memberships f where f.person_id = m.made_by and f.role = 'facilitator'
      and f.group_id in (m.from_group_id, m.to_group_id)) < 2
    or not exists (select 1 from topics t where t.id = m.topic_id and t.group_id = m.from_group_id)
  then return false; end if;
  update topics set duplicate_of = null where duplicate_of = m.topic_id;
  update topics set made_from = null where made_from = m.topic_id;
  update topics set duplicate_of = null, made_from = null where id = m.topic_id;
  delete from page_drafts where topic_id = m.topic_id or page_id = m.topic_id;
  delete from pins where topic_id = m.topic_id;
  delete from presences where of_id = m.topic_id;
  update topics set group_id = m.to_group_id where id = m.topic_id;
  update groups set topic_count = topic_count - 1 where id = m.from_group_id;
  update groups set topic_count = topic_count + 1,
    last_post_at = greatest(last_post_at, (select t.last_post_at from topics t where t.id = m.topic_id)) where id = m.to_group_id;
  -- Where anybody reads from now on, the names of its authors, who agreed, stand beside their words.
  update people set audience = 'public' where audience = 'community'
    and (select g.audience from groups g where g.id = m.to_group_id) = 'public'
    and id in (select p.author_id from posts p where p.topic_id = m.topic_id);
  -- Names beside votes are those of the group's members.
  delete from poll_votes v using polls o where o.topic_id = m.topic_id and v.poll_id = o.id and not o.secret and not exists (
    select 1 from memberships x where x.group_id = m.to_group_id and x.person_id = v.person_id);
  update topic_moves set done_at = now() where id = of_move;
  perform audit_as(m.made_by, 'moved a topic away', m.from_group_id, null, m.topic_id, '{}', now());
  perform audit_as(m.made_by, 'moved a topic here', m.to_group_id, null, m.topic_id, '{}', now());
  insert into account_notices (person_id, kind) select distinct coalesce(p.author_id, mask_wearer(p.mask_id)), 'topic moved'
    from posts p where p.topic_id = m.topic_id and coalesce(p.author_id, mask_wearer(p.mask_id)) is distinct from m.made_by
      and coalesce(p.author_id, mask_wearer(p.mask_id)) is not null;
  -- Open pages of it are asked again who may see them; both lists look anew.
  perform note_event('group', m.from_group_id, null, null);
  perform note_event('ending', m.from_group_id, m.topic_id, null);
  perform note_event('topic', m.to_group_id, m.topic_id, null);
  return true;
end $$;

-- What goes along to another group takes that group's audience; what search finds it by, too.
do $$
declare moved regclass;
begin
  for moved in
    select c.oid::regclass from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'audience' and not a.attisdropped)
      and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'group_id' and not a.attisdropped)
      and (c.oid = 'topics'::regclass or exists (select 1 from pg_constraint k where k.conrelid = c.oid and k.contype = 'f'
        and k.confrelid in ('topics'::regclass, 'posts'::regclass, 'polls'::regclass)))
  loop
    execute format('create or replace trigger follow_group before update of group_id on %s for each row
      when (old.group_id is distinct from new.group_id) execute function fill_audience()', moved);
  end loop;
end $$;
create or replace function follow_search() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  new.words := ts_delete(new.words, '§g' || old.group_id) || array_to_tsvector(array['§g' || new.group_id]);
  return new;
end $$;
create or replace trigger follow_search before update of group_id on search_documents for each row
  when (old.group_id is distinct from new.group_id) execute function follow_search();

revoke execute on function may_wear_masks(uuid), mask_refusal(uuid, boolean), put_mask(uuid, uuid, text[], text[]),
  take_mask(uuid, text[], text[]), open_masked_topic(uuid, uuid, topic_kind, text, wish, text[], text[], text[]),
  pause_mask(uuid, boolean), may_unmask(uuid), moderators_here(), mask_case(uuid), ask_unmasking(uuid, text),
  answer_unmasking(uuid, boolean, text), unmasked_person(uuid), reported_mask(uuid), my_masks(), take_masked_words_away(uuid), poll_begun(uuid),
  cast_votes(uuid, uuid[]), polls_in(uuid), count_votes(), keep_numbers(), leave_polls(), three_pins(), note_pin(), no_wider(uuid, uuid),
  move_authors(uuid, uuid), move_topic(uuid, uuid), answer_move(uuid, boolean), end_move(uuid), carry_topic(uuid),
  follow_search(), own_masks(), own_unmaskings(), own_masked_topics(), own_masked_posts(), own_masked_revisions(),
  own_masked_files(), own_polls(), own_poll_options() from public;
grant execute on function take_mask(uuid, text[], text[]),
  open_masked_topic(uuid, uuid, topic_kind, text, wish, text[], text[], text[]), pause_mask(uuid, boolean), may_unmask(uuid),
  mask_case(uuid), ask_unmasking(uuid, text), answer_unmasking(uuid, boolean, text), unmasked_person(uuid), reported_mask(uuid), my_masks(),
  poll_begun(uuid), cast_votes(uuid, uuid[]), polls_in(uuid), no_wider(uuid, uuid), move_topic(uuid, uuid),
  answer_move(uuid, boolean), end_move(uuid), own_masks(), own_unmaskings(), own_masked_topics(), own_masked_posts(),
  own_masked_revisions(), own_masked_files(), own_polls(), own_poll_options() to peerhood_viewer;
grant execute on function take_masked_words_away(uuid) to peerhood_system;
