-- Topics and posts are seen where their group's audience reads.

-- Imports write finished rows: counters and states are in them already.
create or replace function importing() returns boolean language sql stable parallel safe
  return coalesce(current_setting('peerhood.importing', true), '') = 'on';


-- Whether the viewer wears this mask: see 16_writing.sql.
create or replace function my_mask(of_mask uuid) returns boolean language plpgsql stable as $$
begin
  return of_mask is not null and exists (select 1 from mask_owners o where o.mask_id = of_mask and o.person_id = viewer());
end $$;

call guard_table('topics');
-- As viewer_among() says it; but topics and posts come by the hundred, for which a list that is made once is quicker.
create policy seen on topics for select to peerhood_viewer using (
  audience = 'public'
  or (audience = 'community' and viewer() is not null)
  or group_id = any ((select my_groups())::uuid[]));
create policy members_open on topics for insert to peerhood_viewer with check (
  author_id = viewer() and group_id = any ((select my_groups())::uuid[]) and not paused_in(group_id));
create policy authors_change on topics for update to peerhood_viewer
  using ((author_id = viewer() or kind = 'page' or my_mask(mask_id)) and group_id = any ((select my_groups())::uuid[])
    and not paused_in(group_id))
  with check (group_id = any ((select my_groups())::uuid[]));
create policy facilitators_change on topics for update to peerhood_viewer
  using (group_id = any ((select my_facilitated_groups())::uuid[])) with check (group_id = any ((select my_facilitated_groups())::uuid[]));
grant select, update (title, wants, about) on topics to peerhood_viewer;
grant insert (id, group_id, kind, title, author_id, wants, about) on topics to peerhood_viewer;
create or replace trigger fill_audience before insert on topics for each row execute function fill_audience();

create or replace function count_topic() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update groups set topic_count = topic_count + 1, last_post_at = greatest(last_post_at, new.created_at)
    where id = new.group_id;
  return null;
end $$;
create or replace trigger count_topic after insert on topics
  for each row when (not importing()) execute function count_topic();

call guard_table('posts');
create policy seen on posts for select to peerhood_viewer using (
  audience = 'public'
  or (audience = 'community' and viewer() is not null)
  or group_id = any ((select my_groups())::uuid[]));
create policy members_write on posts for insert to peerhood_viewer with check (
  case when mask_id is null then author_id = viewer()
    else author_id is null and my_mask(mask_id) and not exists (
      select 1 from masks m where m.id = mask_id and m.paused_at is not null) end
  and group_id = any ((select my_groups())::uuid[]) and not paused_in(group_id)
  and not exists (select 1 from topics t where t.id = topic_id and t.closed_at is not null));
create policy authors_edit on posts for update to peerhood_viewer
  using ((author_id = viewer() or my_mask(mask_id)) and removed_at is null and group_id = any ((select my_groups())::uuid[])
    and not paused_in(group_id))
  with check (author_id = viewer() or my_mask(mask_id));
-- A knowledge page belongs to its group: any member may improve its opening post.
create policy members_edit_pages on posts for update to peerhood_viewer
  using (opening and removed_at is null and group_id = any ((select my_groups())::uuid[]) and not paused_in(group_id)
    and exists (select 1 from topics t where t.id = topic_id and t.kind = 'page'))
  with check (group_id = any ((select my_groups())::uuid[]));
grant select, update (body, html, edited_at, about) on posts to peerhood_viewer;
grant insert (id, topic_id, group_id, author_id, mask_id, opening, reply_to, body, html, about) on posts to peerhood_viewer;
create or replace trigger fill_audience before insert on posts for each row execute function fill_audience();

-- What speaks to a mask names the mask. Whether somebody answers themself under a mask, nothing here tells.
create or replace function address_post() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.to_person_id is null and not new.opening then
    select p.author_id, p.mask_id into new.to_person_id, new.to_mask_id from posts p
      where p.id = new.reply_to and p.topic_id = new.topic_id;
    if new.to_person_id is null and new.to_mask_id is null then
      select t.author_id, t.mask_id into new.to_person_id, new.to_mask_id from topics t where t.id = new.topic_id;
    end if;
    if new.to_person_id = new.author_id then new.to_person_id := null; end if;
    if new.to_mask_id = new.mask_id then new.to_mask_id := null; end if;
  end if;
  return new;
end $$;
create or replace trigger address_post before insert on posts
  for each row when (not importing()) execute function address_post();

-- The first reply is the first by somebody else; the queue waits for two different people.
create or replace function count_post() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  -- One after the other: two posts at once by one person would each count as a replier. The weaker lock, since the
  -- foreign keys of both hold the row already and would wait for each other.
  perform 1 from topics where id = new.topic_id for no key update;
  update topics t set
    last_post_at = greatest(t.last_post_at, new.created_at),
    reply_count = t.reply_count + (not new.opening)::integer,
    -- A mask counts as somebody of its own: a number that knew better would tell who wears it.
    first_reply_at = case when not new.opening
        and coalesce(new.author_id, new.mask_id) is distinct from coalesce(t.author_id, t.mask_id)
      then coalesce(t.first_reply_at, new.created_at) else t.first_reply_at end,
    replier_count = t.replier_count + (
      not new.opening and coalesce(new.author_id, new.mask_id) is not null
      and coalesce(new.author_id, new.mask_id) is distinct from coalesce(t.author_id, t.mask_id)
      and not exists (select 1 from posts p where p.topic_id = new.topic_id
        and (p.author_id = new.author_id or p.mask_id = new.mask_id)
        and p.id <> new.id and not p.opening and p.removed_at is null))::integer
  where t.id = new.topic_id;
  update groups set last_post_at = new.created_at
    where id = new.group_id and (last_post_at is null or last_post_at < new.created_at - interval '1 minute');
  -- From now on this pseudonym stands where anybody reads.
  if new.audience = 'public' then
    update people set audience = 'public' where id = new.author_id and audience = 'community';
  end if;
  return null;
end $$;
create or replace trigger count_post after insert on posts
  for each row when (not importing()) execute function count_post();

-- Earlier words are kept; the words of a removed post are withheld, with its whole history.
create or replace function keep_words() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if old.body is not null and (new.body is distinct from old.body or new.edited_at is distinct from old.edited_at) then
    insert into post_revisions (post_id, group_id, withheld, title, body, html, written_by, written_at)
      values (old.id, old.group_id, new.body is null,
        case when old.opening then (select title from topics where id = old.topic_id) end,
        old.body, old.html, coalesce(old.edited_by, old.author_id), coalesce(old.edited_at, old.created_at));
    if new.body is null then
      -- Whoever takes words away did not write them: they stay their writer's.
      update post_revisions set withheld = true where post_id = old.id;
    else
      -- Nobody's name beside a mask.
      new.edited_by := case when new.mask_id is null then viewer() end;
    end if;
  end if;
  return new;
end $$;
create or replace trigger keep_words before update of body on posts
  for each row when (not importing()) execute function keep_words();

-- Counted anew from what is left: after a removal, and after its undoing.
create or replace function recount_topic(of_topic uuid) returns void
language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  update topics t set
    reply_count = (select count(*) from posts p where p.topic_id = t.id and not p.opening and p.removed_at is null),
    -- People whose names are gone count as one.
    replier_count = (select count(distinct coalesce(p.author_id, p.mask_id, '00000000-0000-0000-0000-000000000000'))
      from posts p where p.topic_id = t.id and not p.opening and p.removed_at is null
      and (coalesce(p.author_id, p.mask_id) is distinct from coalesce(t.author_id, t.mask_id)
        or coalesce(p.author_id, p.mask_id) is null)),
    first_reply_at = (select min(p.created_at) from posts p where p.topic_id = t.id and not p.opening
      and p.removed_at is null and coalesce(p.author_id, p.mask_id) is distinct from coalesce(t.author_id, t.mask_id)),
    accepted_post_id = case when exists (select 1 from posts p where p.id = t.accepted_post_id and p.removed_at is not null)
      then null else t.accepted_post_id end
  where t.id = of_topic
$$;

-- Takes the words away and leaves a tombstone. Not for the viewer role: remove_own_post and hide_post decide who may.
create or replace function take_words_away(of_post uuid, remover remover) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare removed posts;
begin
  update posts set body = null, html = null, removed_at = now(), removed_by = remover
    where id = of_post and removed_at is null returning * into removed;
  if removed.id is null then return; end if;
  if removed.opening then update topics set title = '' where id = removed.topic_id; end if;
  perform recount_topic(removed.topic_id);
end $$;

create or replace function give_words_back(of_post uuid, remover remover) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare kept post_revisions; restored posts;
begin
  select * into kept from post_revisions where post_id = of_post and withheld order by replaced_at desc, id desc limit 1;
  if kept.id is null then return false; end if;
  update posts set body = kept.body, html = kept.html, removed_at = null, removed_by = null
    where id = of_post and removed_at is not null and removed_by = remover returning * into restored;
  if restored.id is null then return false; end if;
  if restored.opening then update topics set title = coalesce(kept.title, '') where id = restored.topic_id; end if;
  delete from post_revisions where id = kept.id;
  update post_revisions set withheld = false where post_id = of_post;
  perform recount_topic(restored.topic_id);
  return true;
end $$;

create or replace function remove_own_post(of_post uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not exists (select 1 from posts where id = of_post and (author_id = viewer() or my_mask(mask_id)) and removed_at is null
    and (group_id = any (my_groups()) or audience <> 'members')) then return false; end if;
  perform take_words_away(of_post, 'author');
  return true;
end $$;

create or replace function restore_own_post(of_post uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not exists (select 1 from posts where id = of_post and (author_id = viewer() or my_mask(mask_id)) and removed_by = 'author'
    and group_id = any (my_groups())) then return false; end if;
  return give_words_back(of_post, 'author');
end $$;

call guard_table('post_revisions');
create policy seen on post_revisions for select to peerhood_viewer using (
  (not withheld and viewer_among(audience, group_id))
  or (withheld and written_by = viewer() and group_id = any ((select my_groups())::uuid[])));
grant select on post_revisions to peerhood_viewer;
create or replace trigger fill_audience before insert on post_revisions
  for each row execute function fill_audience();

-- Who thanked whom is between them: others see a number.
call guard_table('reactions');
create policy own on reactions to peerhood_viewer using (person_id = viewer())
  with check (person_id = viewer() and group_id = any ((select my_groups())::uuid[]) and not paused_in(group_id)
    and exists (select 1 from posts p where p.id = post_id and p.removed_at is null));
grant select, insert, delete on reactions to peerhood_viewer;
create or replace trigger fill_audience before insert on reactions
  for each row execute function fill_audience();

create or replace function count_reaction() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare changed reactions := coalesce(new, old); step integer := case tg_op when 'INSERT' then 1 else -1 end;
begin
  update posts set
    thanks_count = thanks_count + case changed.kind when 'thanks' then step else 0 end,
    me_too_count = me_too_count + case changed.kind when 'me too' then step else 0 end
  where id = changed.post_id;
  return null;
end $$;
create or replace trigger count_reaction after insert or delete on reactions
  for each row when (not importing()) execute function count_reaction();

-- An answer is accepted by the asker alone; a question may also be resolved, or let go, by the asker or a facilitator.
call guard_table('resolutions');
create policy seen on resolutions for select to peerhood_viewer using (viewer_among(audience, group_id));
create policy resolve on resolutions for insert to peerhood_viewer with check (
  group_id = any ((select my_groups())::uuid[]) and exists (
    select 1 from topics t where t.id = topic_id and t.kind = 'question'
    and case when made_by is null then my_mask(t.mask_id) else made_by = viewer() and (t.author_id = viewer()
      or (resolutions.kind <> 'accepted' and t.group_id = any ((select my_facilitated_groups())::uuid[]))) end));
create policy reopen on resolutions for update to peerhood_viewer
  using (group_id = any ((select my_groups())::uuid[]) and exists (select 1 from topics t where t.id = topic_id
    and (t.author_id = viewer() or my_mask(t.mask_id) or t.group_id = any ((select my_facilitated_groups())::uuid[]))))
  with check (reopened_by = viewer() or (reopened_by is null and exists (
    select 1 from topics t where t.id = topic_id and my_mask(t.mask_id))));
grant select, update (reopened_by, reopened_at) on resolutions to peerhood_viewer;
grant insert (topic_id, group_id, kind, post_id, made_by) on resolutions to peerhood_viewer;
create or replace trigger fill_audience before insert on resolutions
  for each row execute function fill_audience();

create or replace function show_resolution() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update topics t set (resolution, accepted_post_id) = (
    select r.kind, r.post_id from (select 1) one
    left join resolutions r on r.topic_id = t.id and r.reopened_at is null)
  where t.id = new.topic_id;
  return null;
end $$;
create or replace trigger show_resolution after insert or update on resolutions
  for each row when (not importing()) execute function show_resolution();

call guard_table('closures');
create policy seen on closures for select to peerhood_viewer using (viewer_among(audience, group_id));
create policy facilitators_close on closures for insert to peerhood_viewer with check (
  made_by = viewer() and group_id = any ((select my_facilitated_groups())::uuid[]));
create policy facilitators_open on closures for update to peerhood_viewer
  using (group_id = any ((select my_facilitated_groups())::uuid[])) with check (group_id = any ((select my_facilitated_groups())::uuid[]));
grant select, update (reopened_at) on closures to peerhood_viewer;
grant insert (topic_id, group_id, reason, made_by) on closures to peerhood_viewer;
create or replace trigger fill_audience before insert on closures
  for each row execute function fill_audience();

create or replace function show_closure() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update topics t set closed_at = (
    select max(c.made_at) from closures c where c.topic_id = t.id and c.reopened_at is null)
  where t.id = new.topic_id;
  return null;
end $$;
create or replace trigger show_closure after insert or update on closures
  for each row when (not importing()) execute function show_closure();

call guard_table('topic_tags');
create policy seen on topic_tags for select to peerhood_viewer using (viewer_among(audience, group_id));
create policy authors_add on topic_tags for insert to peerhood_viewer with check (
  group_id = any ((select my_groups())::uuid[]) and exists (select 1 from topics t where t.id = topic_id
    and (t.author_id = viewer() or t.kind = 'page' or my_mask(t.mask_id) or t.group_id = any ((select my_facilitated_groups())::uuid[]))));
create policy authors_remove on topic_tags for delete to peerhood_viewer using (
  group_id = any ((select my_groups())::uuid[]) and exists (select 1 from topics t where t.id = topic_id
    and (t.author_id = viewer() or t.kind = 'page' or my_mask(t.mask_id) or t.group_id = any ((select my_facilitated_groups())::uuid[]))));
grant select, delete on topic_tags to peerhood_viewer;
grant insert (topic_id, group_id, tag) on topic_tags to peerhood_viewer;
create or replace trigger fill_audience before insert on topic_tags
  for each row execute function fill_audience();

call guard_table('topic_reads');
create policy own on topic_reads to peerhood_viewer using (person_id = viewer())
  with check (person_id = viewer() and exists (select 1 from topics t where t.id = topic_id));
grant select, insert, update on topic_reads to peerhood_viewer;

call guard_table('page_drafts');
create policy seen on page_drafts for select to peerhood_viewer using (in_my_groups(group_id));
create policy members_make on page_drafts for insert to peerhood_viewer with check (
  made_by = viewer() and group_id = any ((select my_groups())::uuid[]) and not paused_in(group_id)
  and exists (select 1 from topics t where t.id = topic_id and t.state = 'resolved'));
create policy makers_withdraw on page_drafts for delete to peerhood_viewer
  using (made_by = viewer() and page_id is null);
grant select, delete on page_drafts to peerhood_viewer;
grant insert (id, topic_id, group_id, title, made_by) on page_drafts to peerhood_viewer;

call guard_table('page_draft_authors');
create policy seen on page_draft_authors for select to peerhood_viewer using (in_my_groups(group_id));
create policy own_answer on page_draft_authors for update to peerhood_viewer
  using (author_id = viewer()) with check (author_id = viewer());
grant select, update (willing, answered_at) on page_draft_authors to peerhood_viewer;

-- Asks the authors whose words a page would use: of the question, and of the accepted answer, else of every answer
-- given. The maker, and whoever said so beforehand, is willing already. Imported words whose author has no account
-- here were published for others to use with their names: they may stand there. Whoever else could not answer, since
-- they have left the group or their account is gone, counts as not willing.
create or replace function ask_page_authors(of_draft uuid) returns void
language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  insert into page_draft_authors (draft_id, post_id, group_id, author_id, willing, answered_at)
  select d.id, p.id, d.group_id, p.author_id,
    answer.willing, case when answer.willing is not null then now() end
  from page_drafts d join topics t on t.id = d.topic_id
  join posts p on p.topic_id = t.id and p.removed_at is null and p.reply_to is null
    and (p.opening or t.accepted_post_id is null or p.id = t.accepted_post_id)
  left join preferences a on a.person_id = p.author_id
  cross join lateral (select case when p.author_id is null
    then exists (select 1 from imported_rows r where r.group_id = p.group_id and r.object_id = p.id)
    else exists (select 1 from people o where o.id = p.author_id and o.imported_at is not null and o.admitted_at is null)
    end as imported) i
  cross join lateral (select case
    when p.author_id = d.made_by or a.words_in_pages then true
    when i.imported then true
    when not exists (select 1 from memberships m join people o on o.id = m.person_id
      where m.group_id = d.group_id and m.person_id = p.author_id and o.admitted_at is not null) then false
    end as willing) answer
  where (p.author_id is not null or i.imported) and d.id = of_draft and d.made_by = viewer()
$$;

-- Who leaves a group will not answer any more, and makes no page there: no draft waits for them for ever.
create or replace function leave_drafts() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from page_drafts where group_id = old.group_id and made_by = old.person_id and page_id is null;
  update page_draft_authors w set willing = false, answered_at = now() from page_drafts d
    where d.id = w.draft_id and d.page_id is null and w.group_id = old.group_id
      and w.author_id = old.person_id and w.answered_at is null;
  -- Nobody is left to wait for, and too little for a page.
  delete from page_drafts d where d.group_id = old.group_id and d.page_id is null
    and not exists (select 1 from page_draft_authors w where w.draft_id = d.id and w.answered_at is null)
    and (select count(distinct p.opening) from page_draft_authors w join posts p on p.id = w.post_id
      where w.draft_id = d.id and w.willing and p.removed_at is null) < 2;
  return null;
end $$;
create or replace trigger leave_drafts after delete on memberships
  for each row execute function leave_drafts();

-- Makes the page once every author asked has answered, and returns its id; null while somebody has not. Without the
-- asker, whose title it bears, or without any answer, or when the question is not resolved any more or its maker may
-- not write, there is no page: the draft ends. The words are put together by the program, from the willing posts alone.
create or replace function publish_page(of_draft uuid, page_body text, page_html text) returns uuid
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare draft page_drafts; new_page uuid := uuidv7();
begin
  select * into draft from page_drafts where id = of_draft and page_id is null for update;
  if draft.id is null or not draft.group_id = any (my_groups())
    or exists (select 1 from page_draft_authors where draft_id = of_draft and answered_at is null)
  then return null; end if;
  if not exists (select 1 from topics t where t.id = draft.topic_id and t.state = 'resolved')
    or (select count(distinct p.opening) from page_draft_authors w join posts p on p.id = w.post_id
      where w.draft_id = of_draft and w.willing and p.removed_at is null) < 2
    or exists (select 1 from suspensions s where s.person_id = draft.made_by and s.ended_at is null
      and (s.until is null or s.until > now()) and (s.group_id is null or s.group_id = draft.group_id))
    or not exists (select 1 from memberships m where m.group_id = draft.group_id and m.person_id = draft.made_by)
  then
    delete from page_drafts where id = of_draft;
    return null;
  end if;
  insert into topics (id, group_id, kind, title, author_id, made_from)
    values (new_page, draft.group_id, 'page', draft.title, draft.made_by, draft.topic_id);
  insert into posts (topic_id, group_id, author_id, opening, body, html)
    values (new_page, draft.group_id, draft.made_by, true, page_body, page_html);
  insert into topic_tags (topic_id, group_id, tag)
    select new_page, draft.group_id, tag from topic_tags where topic_id = draft.topic_id;
  update page_drafts set page_id = new_page where id = of_draft;
  return new_page;
end $$;

-- Topics of a group whose titles are like one that is being written, the likest first. Under row-level security
-- `@@` and `%` cannot use their indexes, so the scope stands here; ids alone go out, and the page reads the rows
-- as its viewer. Each long word, without its ending, brings a hundred titles at most; Chinese, Japanese and
-- Korean do not part their words, so there the trigrams decide.
create or replace function similar_topics(of_group uuid, wanted text) returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, public, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  if not exists (select 1 from groups g where g.id = of_group and viewer_among(g.audience, g.id)) then return; end if;
  if wanted ~ '[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]' then
    return query select t.id from topics t where t.group_id = of_group and t.title % wanted
      order by similarity(t.title, wanted) desc, t.id limit 5;
    return;
  end if;
  return query
    select best.id from (
      select distinct t.id, t.title
      from (select case when char_length(word) > 5 then to_tsquery('simple', quote_literal(left(word, -2)) || ':*')
          else to_tsquery('simple', quote_literal(word)) end as query
        from regexp_split_to_table(lower(wanted), '[^[:alnum:]]+') word
        where char_length(word) > 3 group by word order by char_length(word) desc, word limit 6) words
      cross join lateral (
        select o.id, o.title from topics o
        where o.group_id = of_group and to_tsvector('simple', o.title) @@ words.query limit 100) t) best
    where similarity(best.title, wanted) > 0.2
    order by similarity(best.title, wanted) desc, best.id limit 5;
end $$;

call guard_table('imported_rows');

-- What seldom concerns who reads a topic, in functions of their own for the reason given with my_request().
create or replace function closed_reason(of_topic uuid) returns text language plpgsql stable as $$
begin
  return (select reason from closures where topic_id = of_topic and reopened_at is null limit 1);
end $$;
create or replace function page_draft(of_draft uuid) returns json language plpgsql stable as $$
begin
  return (select json_build_object('id', d.id, 'made_by', d.made_by, 'asked', count(w.post_id),
      'waiting', count(w.post_id) filter (where w.answered_at is null),
      'mine', coalesce(bool_or(w.author_id = viewer() and w.answered_at is null), false))
    from page_drafts d left join page_draft_authors w on w.draft_id = d.id where d.id = of_draft group by d.id);
end $$;

revoke execute on function leave_drafts(), closed_reason(uuid), page_draft(uuid), count_topic(), address_post(), count_post(), keep_words(), recount_topic(uuid),
  take_words_away(uuid, remover), give_words_back(uuid, remover), remove_own_post(uuid), restore_own_post(uuid),
  count_reaction(), show_resolution(), show_closure(), ask_page_authors(uuid), publish_page(uuid, text, text),
  similar_topics(uuid, text) from public;
grant execute on function closed_reason(uuid), page_draft(uuid), remove_own_post(uuid), restore_own_post(uuid), ask_page_authors(uuid),
  publish_page(uuid, text, text), similar_topics(uuid, text) to peerhood_viewer;
