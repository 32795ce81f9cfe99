-- Chat. A group's rooms are for its members alone, whoever else reads its topics; a conversation is for its two people.
-- Nobody reads either by rank: what was reported or flagged is read as a report or a flag.
--
-- What is written goes through functions, which ask who may: one statement writes a message with all that belongs to it.

-- Who may see a conversation says conversation_readers, which 12_live.sql needs as well and holds.
create or replace function my_conversations() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare mine text := nullif(current_setting('peerhood.conversations', true), '');
begin
  if viewer() is null then return '{}'; end if;
  if mine is null then
    mine := coalesce((select array_agg(r.room_id) from conversation_readers(null, viewer()) r), '{}');
    if only_reads() then perform set_config('peerhood.conversations', mine, true); end if;
  end if;
  return mine::uuid[];
end $$;

-- Who may read a room, asked once for a function that writes.
create or replace function sees_room(of_room uuid, of_group uuid) returns boolean language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return viewer() is not null and case when of_group is null
    then exists (select 1 from conversation_readers(of_room, viewer()))
    else of_group = any (my_groups()) end;

call guard_table('rooms');
create policy seen on rooms for select to peerhood_viewer using (
  group_id = any ((select my_groups())::uuid[])
  or (group_id is null and id = any ((select my_conversations())::uuid[])));
create policy facilitators_make on rooms for insert to peerhood_viewer with check (
  made_by = viewer() and group_id = any ((select my_facilitated_groups())::uuid[]) and not paused_in(group_id));
create policy facilitators_name on rooms for update to peerhood_viewer
  using (group_id = any ((select my_facilitated_groups())::uuid[]) and not paused_in(group_id))
  with check (group_id = any ((select my_facilitated_groups())::uuid[]));
grant select, insert (id, group_id, name, made_by), update (name) on rooms to peerhood_viewer;

call guard_table('room_archivings');
create policy seen on room_archivings for select to peerhood_viewer
  using (group_id = any ((select my_groups())::uuid[]));
create policy facilitators_archive on room_archivings for insert to peerhood_viewer with check (
  made_by = viewer() and group_id = any ((select my_facilitated_groups())::uuid[]) and not paused_in(group_id));
create policy facilitators_bring_back on room_archivings for update to peerhood_viewer
  using (group_id = any ((select my_facilitated_groups())::uuid[]) and not paused_in(group_id))
  with check (ended_by = viewer());
grant select, insert (room_id, group_id, made_by), update (ended_by, ended_at) on room_archivings to peerhood_viewer;

call guard_table('conversations');
create policy seen on conversations for select to peerhood_viewer
  using (room_id = any ((select my_conversations())::uuid[]));
-- Not whether it was heard.
grant select (room_id, asker_id, asked_id, asked_at, kind) on conversations to peerhood_viewer;

call guard_table('conversation_answers');
create policy seen on conversation_answers for select to peerhood_viewer using (
  room_id = any ((select my_conversations())::uuid[]) and (kind = 'accepted' or person_id = viewer()));
grant select on conversation_answers to peerhood_viewer;

call guard_table('messages');
create policy seen on messages for select to peerhood_viewer using (
  group_id = any ((select my_groups())::uuid[])
  or (group_id is null and room_id = any ((select my_conversations())::uuid[])));
grant select (id, room_id, group_id, author_id, reply_to, body, html, created_at, edited_at, removed_at, removed_by, topic_id,
  attachment_count) on messages to peerhood_viewer;

call guard_table('message_revisions');
create policy seen on message_revisions for select to peerhood_viewer using (
  (not withheld or written_by = viewer())
  and (group_id = any ((select my_groups())::uuid[])
    or (group_id is null and room_id = any ((select my_conversations())::uuid[]))));
grant select on message_revisions to peerhood_viewer;

-- Who reacted how is seen in the room.
call guard_table('message_reactions');
create policy seen on message_reactions for select to peerhood_viewer using (
  group_id = any ((select my_groups())::uuid[])
  or (group_id is null and room_id = any ((select my_conversations())::uuid[])));
grant select on message_reactions to peerhood_viewer;

call guard_table('room_reads');
create policy own on room_reads for select to peerhood_viewer using (person_id = viewer());
grant select on room_reads to peerhood_viewer;

call guard_table('room_mutes');
create policy own on room_mutes to peerhood_viewer using (person_id = viewer())
  with check (person_id = viewer() and exists (select 1 from rooms r where r.id = room_id));
grant select, insert (person_id, room_id), delete on room_mutes to peerhood_viewer;

-- Left: out of the own list, with nothing told of it. Nobody else ever learns. One in which somebody listens is ended first.
call guard_table('conversation_leavings');
create policy own on conversation_leavings to peerhood_viewer using (person_id = viewer())
  with check (person_id = viewer() and exists (select 1 from conversations c where c.room_id = conversation_leavings.room_id
    and (c.kind = 'direct' or exists (select 1 from listenings l where l.room_id = c.room_id and l.ended_at is not null))));
grant select, insert (person_id, room_id), delete on conversation_leavings to peerhood_viewer;

call guard_table('topic_wishes');
create policy between on topic_wishes for select to peerhood_viewer using (
  viewer() in (author_id, asked_by) and group_id = any ((select my_groups())::uuid[]));
grant select on topic_wishes to peerhood_viewer;

------------------------------------------------------------------------------------------------------------------
-- Writing

-- What search finds a message by: its words as the program takes them apart, and a lexeme for the room that no text can
-- contain.
create or replace function message_words(of_room uuid, lexemes text[]) returns tsvector language sql immutable
  return array_to_tsvector(lexemes || ('§r' || of_room));

-- Why the viewer cannot write in this room: 'gone' for what is not theirs, 'request' while it is not accepted.
create or replace function refuse_room(of_room uuid) returns text
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare in_group uuid; there boolean; agreed boolean; accepted boolean; archived boolean;
begin
  select true, r.group_id, m.agreed_version = g.agreement_version,
      exists (select 1 from room_archivings a where a.room_id = of_room and a.ended_at is null)
    into there, in_group, agreed, archived
    from rooms r left join groups g on g.id = r.group_id
    left join memberships m on m.group_id = r.group_id and m.person_id = viewer() where r.id = of_room;
  if there is null or viewer() is null then return 'gone'; end if;
  if in_group is null then
    select r.accepted into accepted from conversation_readers(of_room, viewer()) r;
    if accepted is null then return 'gone'; end if;
    if coalesce(paused_in(null), false) then return 'paused'; end if;
    if not accepted then return 'request'; end if;
    -- Where one listens to the other: whether it goes on, and who rests.
    return refuse_listening(of_room);
  end if;
  if in_group <> all (my_groups()) then return 'gone'; end if;
  if paused_in(in_group) then return 'paused'; end if;
  if not coalesce(agreed, false) then return 'agreement'; end if;
  if archived then return 'archived'; end if;
  return null;
end $$;

-- What a new account may write in a day, and what anybody wrote elsewhere already: as refuse_post says of posts.
create or replace function refuse_words(of_room uuid, in_group uuid, but_message uuid, links integer, words_print bytea,
  out refusal text, out seconds integer, out newcomer boolean)
-- A plan is kept for as long as its connection: one that was made while there were few messages would read all of them.
language plpgsql security definer set search_path = pg_catalog, public, pg_temp set enable_seqscan = off as $$
declare
  most constant integer := 60;
  counted integer;
  oldest timestamptz;
begin
  newcomer := false;
  if is_organiser() or is_moderator() or in_group = any (my_facilitated_groups()) then return; end if;
  newcomer := is_new_here();
  if newcomer then
    perform pg_advisory_xact_lock(hashtextextended('writes ' || viewer(), 0));
    if links > 1 then refusal := 'links'; return; end if;
    -- Two who agreed to talk do not end after so many sentences.
    if in_group is not null and but_message is null then
      select count(*), min(m.created_at) into counted, oldest from (
        select created_at from messages where author_id = viewer() and group_id is not null
          and created_at > now() - interval '1 day' order by id desc limit most) m;
      if counted = most then
        refusal := 'messages';
        seconds := ceil(extract(epoch from oldest + interval '1 day' - now()));
        return;
      end if;
    end if;
  end if;
  if words_print is not null and exists (select 1 from messages m
    where m.author_id = viewer() and m.print = words_print and m.print is not null and m.room_id <> of_room
      and m.created_at > now() - interval '1 day' and m.id is distinct from but_message) then
    refusal := 'again';
  end if;
end $$;

-- Writes a message. `once` is the sender's own key for it: sent again with the same, it is there already, and this gives
-- the first one's id; a second sending that comes meanwhile waits for the first.
create or replace function send_message(of_room uuid, once_key text, new_body text, new_html text, lexemes text[],
  links integer, words_print bytea, words_host bytea, answers uuid,
  out id uuid, out refusal text, out seconds integer, out held text, out repeated boolean)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  made constant uuid := uuidv7();
  in_group uuid;
  newcomer boolean;
  earlier text;
begin
  repeated := false;
  if once_key is not null and viewer() is not null then
    insert into once_results as o (person_id, once, location) values (viewer(), once_key, '/messages/' || made)
      on conflict do nothing;
    if not found then
      select location into earlier from once_results o where o.person_id = viewer() and o.once = once_key;
      id := nullif(substring(earlier from '^/messages/([0-9a-f-]{36})$'), '')::uuid;
      repeated := id is not null;
      if id is null then refusal := 'gone'; end if;
      return;
    end if;
  end if;
  refusal := refuse_room(of_room);
  -- Whoever was asked and answers says yes by that.
  if refusal = 'request' and exists (select 1 from conversations c where c.room_id = of_room and c.asked_id = viewer()) then
    perform answer_request(of_room, 'accepted');
    refusal := null;
  end if;
  if refusal is null then
    select r.group_id into in_group from rooms r where r.id = of_room;
    select w.refusal, w.seconds, w.newcomer into refusal, seconds, newcomer
      from refuse_words(of_room, in_group, null, links, words_print) w;
  end if;
  if refusal is not null then
    delete from once_results o where o.person_id = viewer() and o.once = once_key;
    return;
  end if;
  id := made;
  -- Whoever left and writes is back.
  if in_group is null then delete from conversation_leavings l where l.room_id = of_room and l.person_id = viewer(); end if;
  insert into messages (id, room_id, group_id, author_id, reply_to, body, html, words, print, host, fresh)
    values (made, of_room, in_group, viewer(),
      (select a.id from messages a where a.id = answers and a.room_id = of_room), new_body, new_html,
      message_words(of_room, lexemes), words_print, words_host, newcomer);
  -- The program wakes the open pages itself, once for many: NOTIFY would let only one writer commit at a time.
  insert into events (kind, group_id, topic_id, post_id) values ('message', coalesce(in_group, of_room), of_room, made);
  if newcomer and in_group is not null then held := hold_alike(made); end if;
  -- Told a little later, to who has not read it by then.
  if in_group is null or answers is not null then
    perform note_happening('message', made, null, now() + interval '20 seconds');
  end if;
end $$;

-- Writes many messages at once, each as whose token comes with it: those alone of which nothing needs to be asked or
-- found out. Who wrote it is admitted, in no pause of any kind and no newcomer; the room is a group's, stands open, and its
-- agreement is theirs; the key is new; the same words stand nowhere else. Everything else gets no place in the answer and
-- goes by send_message, which alone refuses. So whatever this takes, that takes as well, and a test compares the two.
create or replace function send_plainly(tokens bytea[], of_rooms uuid[], once_keys text[], bodies text[], htmls text[],
  lexemes text[], prints bytea[], out place integer, out id uuid) returns setof record
language plpgsql security definer set search_path = pg_catalog, public, pg_temp set enable_seqscan = off as $$
begin
  -- A second stage that is on looks at all words.
  if exists (select 1 from triage_models m where m.on_since is not null) then return; end if;
  return query with sent as materialized (
    select a.place::integer, uuidv7() as id, p.id as author_id, r.id as room_id, r.group_id,
      a.once_key, a.body, a.html, a.lexemes, a.print
    from unnest(tokens, of_rooms, once_keys, bodies, htmls, lexemes, prints)
      with ordinality a (token, room_id, once_key, body, html, lexemes, print, place)
    join sessions s on s.token_hash = a.token and s.ended_at is null and s.expires_at > now()
    join people p on p.id = s.person_id and p.admitted_at is not null and p.leaving_at is null
      and p.settled_at is not null
    join rooms r on r.id = a.room_id
    join memberships m on m.group_id = r.group_id and m.person_id = p.id
    join groups g on g.id = r.group_id and g.agreement_version = m.agreed_version
    where not exists (select 1 from suspensions x where x.person_id = p.id and x.ended_at is null)
      and not exists (select 1 from room_archivings x where x.room_id = r.id and x.ended_at is null)
      and not (a.print is not null and exists (select 1 from messages e
        where e.author_id = p.id and e.print = a.print and e.print is not null and e.room_id <> r.id
          and e.created_at > now() - interval '1 day'))),
  new as materialized (
    insert into once_results (person_id, once, location)
      select author_id, once_key, '/messages/' || sent.id from sent on conflict do nothing returning location),
  written as (
    insert into messages (id, room_id, group_id, author_id, body, html, words, print)
      select sent.id, room_id, group_id, author_id, body, html,
        message_words(room_id, string_to_array(sent.lexemes, ' ')), print
      from sent join new on new.location = '/messages/' || sent.id
      returning messages.id, messages.room_id, messages.group_id),
  -- As send_message: the program wakes the open pages itself.
  told as (
    insert into events (kind, group_id, topic_id, post_id)
      select 'message', written.group_id, written.room_id, written.id from written)
  select sent.place, written.id from written join sent on sent.id = written.id;
end $$;

-- For a message that is written together with other things: open pages are told at its commit.
create or replace function wake_pages() returns void
language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  select pg_notify('peerhood_live', '')
$$;

-- The same words, or a link to the same site, by a third new account within an hour: hidden until somebody has looked.
create or replace function hold_alike(of_message uuid) returns text
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare mine messages; of_report uuid;
begin
  select * into mine from messages m where m.id = of_message;
  if (mine.print is null and mine.host is null) or (
    select count(distinct m.author_id) from messages m where m.fresh and m.author_id <> mine.author_id
      and m.created_at > now() - interval '1 hour' and (m.print = mine.print or m.host = mine.host)) < 2
    or (mine.print is null and exists (select 1 from messages m where m.host = mine.host and not m.fresh)) then return null; end if;
  insert into reports (subject, message_id, group_id, reason) values ('message', mine.id, mine.group_id, 'alike')
    returning id into of_report;
  perform put_decision('hide', of_report, mine.group_id, null, mine.author_id, null, 'alike', '', null);
  return 'alike';
end $$;

-- Why these words cannot be a first message: it is text alone, and short.
create or replace function refuse_request(body text, links integer) returns text language sql immutable
  return case when links > 0 or body ~* 'https?://|www\.' then 'request links'
    when char_length(body) > 1000 then 'request long' end;

-- Other words for one's own message; the earlier ones are kept. `version`: what the change began from.
create or replace function edit_message(of_message uuid, version bigint, new_body text, new_html text,
  lexemes text[], links integer, words_print bytea, words_host bytea, out done boolean, out refusal text, out seconds integer)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare old messages; newcomer boolean;
begin
  done := false;
  select * into old from messages m where m.id = of_message and m.author_id = viewer() and m.removed_at is null for update;
  refusal := case when old.id is null then 'gone' else refuse_room(old.room_id) end;
  -- A request may be put in better words, as long as it stays one.
  if refusal = 'request' then refusal := refuse_request(new_body, links); end if;
  if refusal is null then
    select w.refusal, w.seconds, w.newcomer into refusal, seconds, newcomer
      from refuse_words(old.room_id, old.group_id, old.id, links, words_print) w;
  end if;
  if refusal is not null
    or (extract(epoch from coalesce(old.edited_at, old.created_at)) * 1000000)::bigint is distinct from version then return; end if;
  insert into message_revisions (message_id, room_id, group_id, body, html, written_by, written_at)
    values (old.id, old.room_id, old.group_id, old.body, old.html, old.author_id, coalesce(old.edited_at, old.created_at));
  update messages m set body = new_body, html = new_html, edited_at = now(), words = message_words(old.room_id, lexemes),
    print = words_print, host = words_host where m.id = of_message;
  update decisions d set answered_at = now()
    where d.message_id = of_message and d.kind = 'edit' and d.answered_at is null and d.ended_at is null;
  done := true;
end $$;

-- Takes the words away and leaves a tombstone. Not for the viewer role.
create or replace function take_message_away(of_message uuid, who remover) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare old messages;
begin
  select * into old from messages m where m.id = of_message and m.removed_at is null for update;
  if old.id is null then return; end if;
  update message_revisions r set withheld = true where r.message_id = of_message;
  insert into message_revisions (message_id, room_id, group_id, withheld, body, html, written_by, written_at)
    values (old.id, old.room_id, old.group_id, true, old.body, old.html, old.author_id, coalesce(old.edited_at, old.created_at));
  update messages m set body = null, html = null, words = null, print = null, host = null,
    removed_at = now(), removed_by = who where m.id = of_message;
  delete from topic_wishes w where w.message_id = of_message and w.answered_at is null;
end $$;

create or replace function give_message_back(of_message uuid, who remover) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare kept message_revisions;
begin
  select * into kept from message_revisions r where r.message_id = of_message and r.withheld
    order by r.replaced_at desc, r.id desc limit 1;
  if kept.id is null then return false; end if;
  update messages m set body = kept.body, html = kept.html, removed_at = null, removed_by = null,
    words = message_words(kept.room_id, tsvector_to_array(to_tsvector('simple', unaccent(kept.body))))
    where m.id = of_message and m.removed_at is not null and m.removed_by = who;
  if not found then return false; end if;
  delete from message_revisions r where r.id = kept.id;
  update message_revisions r set withheld = false where r.message_id = of_message;
  return true;
end $$;

create or replace function remove_own_message(of_message uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not exists (select 1 from messages m where m.id = of_message and m.author_id = viewer() and m.removed_at is null
    and sees_room(m.room_id, m.group_id)) then return false; end if;
  perform take_message_away(of_message, 'author');
  return true;
end $$;

create or replace function restore_own_message(of_message uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not exists (select 1 from messages m where m.id = of_message and m.author_id = viewer() and m.removed_by = 'author'
    and sees_room(m.room_id, m.group_id)) then return false; end if;
  return give_message_back(of_message, 'author');
end $$;

-- A facilitator hides a message in a room of their group without a report.
create or replace function hide_message(of_message uuid, its_rule text, its_facts text) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare hidden messages; of_report uuid;
begin
  select * into hidden from messages m where m.id = of_message and m.removed_at is null for update;
  if hidden.id is null or hidden.author_id is not distinct from viewer() or paused_in_place(viewer(), false)
    or not coalesce(hidden.group_id = any (my_facilitated_groups()), false) then return false; end if;
  perform put_message_decision('hide', hidden, null, viewer(), its_rule, its_facts);
  return true;
end $$;

-- Says something to a message by a sign; said again, it is taken back. Null: it is not the viewer's to say.
create or replace function react_to_message(of_message uuid, sign text) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare found_in messages;
begin
  select * into found_in from messages m where m.id = of_message and m.removed_at is null;
  if found_in.id is null or refuse_room(found_in.room_id) is not null then return null; end if;
  delete from message_reactions r where r.message_id = of_message and r.person_id = viewer() and r.kind = sign;
  if found then return false; end if;
  insert into message_reactions (message_id, room_id, group_id, person_id, kind)
    values (of_message, found_in.room_id, found_in.group_id, viewer(), sign) on conflict do nothing;
  return true;
end $$;

-- What stands under a message, for a list of many: asked only where there is something.
create or replace function attachments_of_message(of_message uuid) returns json language plpgsql stable as $$
begin
  return (select json_agg(json_build_object('id', a.id, 'kind', a.kind, 'content_type', a.content_type, 'bytes', a.bytes,
      'width', a.width, 'height', a.height, 'moving', a.moving, 'alt', a.alt, 'name', a.name, 'small', a.small_key is not null)
      order by a.position, a.id)
    from attachments a where a.message_id = of_message);
end $$;

-- Notes how far the viewer has read; never back.
create or replace function read_room(of_room uuid, up_to uuid) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not exists (select 1 from messages m where m.id = up_to and m.room_id = of_room and sees_room(m.room_id, m.group_id))
  then return; end if;
  insert into room_reads as r (person_id, room_id, read_id) values (viewer(), of_room, up_to)
    on conflict (person_id, room_id) do update set read_id = excluded.read_id, read_at = now()
      where r.read_id < excluded.read_id;
  if found then
    update notifications n set read_at = now()
      where n.person_id = viewer() and n.thread_id = of_room and n.read_at is null;
    perform note_own(of_room, viewer());
  end if;
end $$;

-- Something that is a person's own has changed in how they stand to a room: their pages hear of it, and nobody else's. A
-- person who is being deleted has no pages any more.
create or replace function note_own(of_room uuid, of_person uuid) returns void
language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  insert into events (kind, group_id, topic_id, person_id) select 'read', of_room, of_room, p.id from people p where p.id = of_person;
  select pg_notify('peerhood_live', '')
$$;

create or replace function note_own_list() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'INSERT' and tg_table_name = 'conversation_leavings' then
    update notifications n set read_at = now()
      where n.person_id = new.person_id and n.thread_id = new.room_id and n.read_at is null;
  end if;
  perform note_own(coalesce(new.room_id, old.room_id), coalesce(new.person_id, old.person_id));
  return null;
end $$;
create or replace trigger note_own_leaving after insert or delete on conversation_leavings
  for each row execute function note_own_list();
create or replace trigger note_own_mute after insert or delete on room_mutes
  for each row execute function note_own_list();

-- How many messages of others the viewer has not read, at most 100; of a room that they never opened since they joined.
-- What is by people whom they block, and folded, is not new to them.
create or replace function unread_in(of_room uuid, since timestamptz) returns integer
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select count(*)::integer from (
    select 1 from rooms x left join room_reads r on r.room_id = x.id and r.person_id = viewer()
    join messages m on m.room_id = x.id
    where x.id = of_room and sees_room(x.id, x.group_id) and m.removed_at is null and m.author_id is distinct from viewer()
      and m.id > coalesce(r.read_id, '00000000-0000-0000-0000-000000000000')
      and (r.read_id is not null or m.created_at > coalesce(since, '-infinity'))
      and not exists (select 1 from blocks b where b.blocker_id = viewer() and b.blocked_id = m.author_id)
    limit 100) unread
$$;

------------------------------------------------------------------------------------------------------------------
-- Requests

-- Whether the viewer may send somebody a first message: what that person chose, whoever blocks whom. So the answer tells
-- nothing of blocks, but for one's own.
create or replace function may_ask(person uuid) returns boolean language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return viewer() is not null and person <> viewer() and not coalesce(paused_in(null), false)
    and exists (select 1 from people p where p.id = person and p.admitted_at is not null and p.leaving_at is null)
    and not paused_in_place(person, true)
    and not exists (select 1 from blocks b where b.blocker_id = viewer() and b.blocked_id = person)
    and case coalesce((select f.may_ask from preferences f where f.person_id = person), 'groups')
      when 'everyone' then true when 'nobody' then false
      else exists (select 1 from memberships m where m.person_id = person and m.group_id = any (my_groups())) end;

-- The conversation that the viewer has with somebody, as far as they may see it.
create or replace function conversation_with(person uuid) returns uuid
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select c.room_id from conversations c
  where least(c.asker_id, c.asked_id) = least(viewer(), person) and greatest(c.asker_id, c.asked_id) = greatest(viewer(), person)
    and c.asker_id is not null and c.asked_id is not null and c.kind = 'direct' and person <> viewer()
    and exists (select 1 from conversation_readers(c.room_id, viewer()))
$$;

-- Asks somebody for a conversation, by one message of plain text. A request that a block is in the way of is written
-- like any other, and heard by nobody. Whom one knows already is written to, and no request is made.
create or replace function ask_conversation(person uuid, new_body text, new_html text, lexemes text[],
  links integer, words_print bytea, out room uuid, out message uuid, out refusal text, out seconds integer)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare most integer; oldest timestamptz; counted integer; newcomer boolean; met boolean;
begin
  if viewer() is null then refusal := 'gone'; return; end if;
  perform pg_advisory_xact_lock(hashtextextended('asks ' || least(viewer(), person) || greatest(viewer(), person), 0));
  room := conversation_with(person);
  if room is not null then return; end if;
  if not may_ask(person) then refusal := 'gone'; return; end if;
  refusal := refuse_request(new_body, links);
  if refusal is not null then return; end if;
  perform pg_advisory_xact_lock(hashtextextended('asks ' || viewer(), 0));
  most := case when is_new_here() then 2 else 5 end;
  select count(*), min(c.asked_at) into counted, oldest from (
    select asked_at from conversations where asker_id = viewer() and kind = 'direct' and asked_at > now() - interval '1 day'
      order by asked_at desc limit most) c;
  if counted = most then
    refusal := 'requests';
    seconds := ceil(extract(epoch from oldest + interval '1 day' - now()));
    return;
  end if;
  select w.refusal, w.seconds, w.newcomer into refusal, seconds, newcomer
    from refuse_words(uuidv7(), null, null, links, words_print) w;
  if refusal is not null then return; end if;
  message := uuidv7();
  -- Theirs to the viewer, which a block was in the way of: both have asked, so both are willing. They see an answer.
  update conversations c set heard = true where c.kind = 'direct' and c.asker_id = person and c.asked_id = viewer() and not c.heard
    and not exists (select 1 from blocks b where b.blocker_id = person and b.blocked_id = viewer())
    returning c.room_id into room;
  met := room is not null;
  if met then
    perform answer_request(room, 'accepted');
  elsif exists (select 1 from conversations c
    where c.kind = 'direct' and least(c.asker_id, c.asked_id) = least(viewer(), person)
      and greatest(c.asker_id, c.asked_id) = greatest(viewer(), person)) then refusal := 'gone'; return;
  else
    room := uuidv7();
    insert into rooms (id, made_by) values (room, viewer());
    insert into conversations (room_id, asker_id, asked_id, heard) values (room, viewer(), person, not exists (
      select 1 from blocks b where b.blocker_id = person and b.blocked_id = viewer()));
  end if;
  insert into messages (id, room_id, author_id, body, html, words, print, fresh)
    values (message, room, viewer(), new_body, new_html, message_words(room, lexemes), words_print, newcomer);
  perform note_event('message', room, room, message);
  if met then perform note_happening('message', message, null, now() + interval '20 seconds');
  else perform note_happening('request', room); end if;
end $$;

-- Whoever was asked says yes or no, or changes their mind.
create or replace function answer_request(of_room uuid, answer text) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare standing conversation_answers;
begin
  perform 1 from conversations c where c.room_id = of_room and c.asked_id = viewer() and c.kind = 'direct'
    and exists (select 1 from conversation_readers(of_room, viewer())) for no key update;
  if not found then return false; end if;
  select * into standing from conversation_answers a where a.room_id = of_room and a.ended_at is null;
  if standing.kind = answer then return true; end if;
  -- A yes holds: whoever has had enough leaves, or blocks, of which one shows nothing and the other no more than it must.
  if standing.kind = 'accepted' then return false; end if;
  update conversation_answers a set ended_at = now() where a.room_id = of_room and a.ended_at is null;
  insert into conversation_answers (room_id, person_id, kind) values (of_room, viewer(), answer);
  -- Nobody hears of a refusal but one's own pages.
  if answer = 'accepted' then perform note_event('room', of_room, of_room, null);
  else perform note_own(of_room, viewer()); end if;
  return true;
end $$;

-- A conversation that nobody is left in.
create or replace function leave_conversations() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from rooms r where r.id = new.room_id;
  return null;
end $$;
create or replace trigger leave_conversations after update of asker_id, asked_id on conversations
  for each row when (new.asker_id is null and new.asked_id is null) execute function leave_conversations();

------------------------------------------------------------------------------------------------------------------
-- A message becomes a topic

-- Asks a message's author whether it may become a topic. False when it cannot.
create or replace function wish_topic(of_message uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into topic_wishes (message_id, room_id, group_id, author_id, asked_by)
    select m.id, m.room_id, m.group_id, m.author_id, viewer() from messages m
    where m.id = of_message and m.removed_at is null and m.topic_id is null and m.group_id = any (my_groups())
      and m.author_id <> viewer() and not paused_in(m.group_id)
      and exists (select 1 from memberships x where x.group_id = m.group_id and x.person_id = m.author_id)
    on conflict do nothing;
  if not found then return exists (select 1 from topic_wishes w where w.message_id = of_message and w.asked_by = viewer()); end if;
  perform note_event('message-change', m.group_id, m.room_id, m.id) from messages m where m.id = of_message;
  return true;
end $$;

-- Its author says no; yes is said by making the topic.
create or replace function refuse_topic(of_message uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update topic_wishes w set willing = false, answered_at = now()
    where w.message_id = of_message and w.author_id = viewer() and w.answered_at is null;
  return found;
end $$;

-- The author's own message became this topic of theirs, in the same group.
create or replace function note_topic_made(of_message uuid, made uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update messages m set topic_id = made where m.id = of_message and m.author_id = viewer() and m.removed_at is null
    and m.topic_id is null and m.group_id = any (my_groups())
    and exists (select 1 from topics t where t.id = made and t.group_id = m.group_id and t.author_id = viewer());
  if not found then return false; end if;
  update topic_wishes w set willing = true, answered_at = now() where w.message_id = of_message and w.answered_at is null;
  return true;
end $$;

------------------------------------------------------------------------------------------------------------------
-- Search: the scope is inside, as in 05_search.sql.

-- Messages in the viewer's rooms and conversations, newest first, 31 before the one given, without those of people whom
-- they block. Words count by their beginnings;
-- where no word is found so, the newest 2,000 messages are looked through for words that are like it.
create or replace function search_messages(typed text, lexemes text[], bigrams text[], before uuid) returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, public, pg_temp set plan_cache_mode = force_custom_plan as $$
declare
  mine uuid[];
  muted uuid[] := whom_i_block();
  wanted tsquery;
  word text;
begin
  if viewer() is null then return; end if;
  mine := array(select r.id from rooms r where r.group_id = any (my_groups())) || array(select c from unnest(my_conversations()) c
    where not exists (select 1 from conversation_leavings l where l.room_id = c and l.person_id = viewer()));
  foreach word in array lexemes loop
    wanted := coalesce(wanted && (quote_literal(word) || ':*')::tsquery, (quote_literal(word) || ':*')::tsquery);
  end loop;
  if cardinality(bigrams) > 0 then wanted := coalesce(wanted && bigram_query(bigrams), bigram_query(bigrams)); end if;
  if wanted is null or cardinality(mine) = 0 then return; end if;
  return query select m.id from messages m
    where m.words @@ (wanted && lexeme_query(array(select '§r' || r from unnest(mine) r)))
      and m.room_id = any (mine) and m.removed_at is null and (before is null or m.id < before)
      and coalesce(m.author_id <> all (muted), true)
    order by m.id desc limit 31;
  if found or before is not null or typed = '' then return; end if;
  return query select newest.id from (
      select m.id, m.body from unnest(mine) r cross join lateral (
        select m.id, m.body from messages m where m.room_id = r and m.removed_at is null
          and coalesce(m.author_id <> all (muted), true) order by m.id desc limit 2000) m
      order by m.id desc limit 2000) newest
    where word_similarity(typed, newest.body) > 0.5 order by newest.id desc limit 31;
end $$;

------------------------------------------------------------------------------------------------------------------
-- What open pages hear

create or replace function note_message() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform note_event('message-change', coalesce(new.group_id, new.room_id), new.room_id, new.id);
  return null;
end $$;
create or replace trigger note_changed_message after update of html, removed_at, topic_id on messages
  for each row when (not importing()) execute function note_message();

create or replace function note_message_reaction() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare said message_reactions := coalesce(new, old);
begin
  perform note_event('message-change', coalesce(said.group_id, said.room_id), said.room_id, said.message_id);
  return null;
end $$;
create or replace trigger note_message_reaction after insert or delete on message_reactions
  for each row when (not importing()) execute function note_message_reaction();

create or replace function note_room() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform note_event('room', new.group_id, new.room_id, null);
  return null;
end $$;
create or replace trigger note_archiving after insert or update on room_archivings
  for each row execute function note_room();

-- The conversation of two ends for both at once, or comes back. Of a request whoever asked must hear nothing: to them it
-- goes on as it was, unless it is they who block.
create or replace function note_block_between() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare pair blocks := coalesce(new, old);
begin
  perform note_event('room', c.room_id, c.room_id, null) from conversations c
    where least(c.asker_id, c.asked_id) = least(pair.blocker_id, pair.blocked_id)
      and greatest(c.asker_id, c.asked_id) = greatest(pair.blocker_id, pair.blocked_id)
      and (c.asker_id = pair.blocker_id
        or exists (select 1 from conversation_answers a where a.room_id = c.room_id and a.kind = 'accepted' and a.ended_at is null));
  return null;
end $$;
create or replace trigger note_block_between after insert or delete on blocks
  for each row execute function note_block_between();

-- Whom a message may concern: in a conversation the other; in a room whoever it answers. Not who muted the room, and not
-- who has read it.
create or replace function concerned_by_message(of_message uuid) returns table (person_id uuid, kind text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select c.person_id, c.kind from messages m cross join lateral (
    select r.person_id, 'message' as kind from conversation_readers(m.room_id, null) r where m.group_id is null and r.accepted
    union all
    select a.author_id, 'message answer' from messages a join memberships x
      on x.group_id = m.group_id and x.person_id = a.author_id where a.id = m.reply_to and m.group_id is not null) c
  where m.id = of_message and m.removed_at is null and c.person_id is distinct from m.author_id
    and not exists (select 1 from room_mutes x where x.room_id = m.room_id and x.person_id = c.person_id)
    -- Nor who wants quiet there for now.
    and not exists (select 1 from listening_pauses x where x.room_id = m.room_id and x.person_id = c.person_id)
    and not exists (select 1 from conversation_leavings x where x.room_id = m.room_id and x.person_id = c.person_id)
    and not exists (select 1 from room_reads x where x.room_id = m.room_id and x.person_id = c.person_id and x.read_id >= m.id)
$$;

-- Whoever was asked for a conversation, unless they answered, or it is not heard.
create or replace function concerned_by_request(of_room uuid) returns table (person_id uuid, kind text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select c.asked_id, 'message request' from conversations c
  where c.room_id = of_room and exists (select 1 from conversation_readers(of_room, c.asked_id))
    and not exists (select 1 from conversation_answers a where a.room_id = of_room and a.ended_at is null)
$$;

-- What somebody who may be told of one another's writing is asked before it is passed on.
create or replace function may_show_typing(of_room uuid) returns boolean language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return refuse_room(of_room) is null
    and coalesce((select f.shows_typing from preferences f where f.person_id = viewer()), true);

------------------------------------------------------------------------------------------------------------------
-- Reports and flags: see 04_safety.sql and 07_triage.sql, which know posts.

-- A decision about a message: for put_decision, and for who hides one without a report.
create or replace function put_message_decision(new_kind decision_kind, about messages, of_report uuid, maker uuid,
  its_rule text, its_facts text) returns uuid
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare made uuid := uuidv7(); replaced uuid[];
begin
  with ended as (update decisions d set ended_at = now(), ended_by = viewer()
    where d.message_id = about.id and d.kind in ('edit', 'hide', 'remove') and d.ended_at is null and d.answered_at is null
    returning d.id)
    select array_agg(id) into replaced from ended;
  insert into decisions (id, report_id, kind, group_id, message_id, person_id, made_by, automated, rule, facts)
    values (made, of_report, new_kind, about.group_id, about.id, about.author_id, maker, maker is null, its_rule, its_facts);
  perform carry_appeal(replaced, made, about.author_id);
  if new_kind in ('hide', 'remove') then perform take_message_away(about.id, 'moderator'); end if;
  perform audit_as(maker, case new_kind when 'hide' then 'hid a post' when 'remove' then 'removed a post'
      else 'asked for other words' end, about.group_id, about.author_id, about.id,
    jsonb_build_object('kind', new_kind, 'of', 'message'), now());
  if about.author_id is not null then
    insert into account_notices (person_id, kind, by_person_id) values (about.author_id,
      case new_kind when 'hide' then 'post hidden' when 'remove' then 'post removed' else 'edit' end, maker);
  end if;
  return made;
end $$;

-- As heed_flags for posts: three who weigh hide a message in a room until somebody has looked.
create or replace function heed_message_flags() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare about messages; rule_report uuid;
begin
  select * into about from messages m where m.id = new.message_id and m.removed_at is null for no key update;
  if about.id is null or about.group_id is null
    or exists (select 1 from decisions d where d.message_id = about.id and not d.automated
      and d.made_at > coalesce(about.edited_at, about.created_at))
    or flags_weigh(array(select distinct r.reporter_id from reports r where r.message_id = about.id
      and r.settled_at is null and r.reporter_id is not null and r.reason <> 'danger')) < 3 - 1e-9 then return null; end if;
  insert into reports (subject, message_id, group_id, reason) values ('message', about.id, about.group_id, 'flags')
    returning id into rule_report;
  perform put_message_decision('hide', about, rule_report, null, '', '');
  return null;
end $$;
create or replace trigger heed_message_flags after insert on reports for each row
  when (new.subject = 'message' and new.reporter_id is not null and new.reason <> 'danger')
  execute function heed_message_flags();

-- What was found in a message, or in what somebody asked or offered at the front door, before it became this message.
create or replace function flags_of_message(of_message uuid) returns uuid[] language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return array(select f.id from triage_flags f where f.message_id = of_message
    union all select f.id from support_offers o join triage_flags f on f.offer_id = o.id where o.message_id = of_message
    union all select f.id from support_requests r join triage_flags f on f.request_id = r.id where r.message_id = of_message);

-- As note_words for posts: what was found in a message that the viewer wrote just now.
create or replace function note_message_words(of_message uuid, found_level flag_level, source text, flagged text,
  found_hits jsonb, anew boolean) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  written messages;
  standing triage_flags;
begin
  select * into written from messages m where m.id = of_message and m.author_id = viewer();
  if written.id is null or not words_looked_at(viewer()) then return; end if;
  select * into standing from triage_flags f where f.id = any (flags_of_message(of_message)) and f.settled_at is null
    order by f.made_at limit 1 for update;
  if standing.id is not null and found_level > standing.level then
    update triage_flags set level = found_level, found_by = source, flagged_words = flagged, hits = found_hits,
      due_at = least(due_at, due(found_level::text)), edited_to = null, answer = null,
      answered_at = null, outcome = null, read_by = null, read_at = null, disagreed_by = null, passed_by = null,
      passed_at = null
      where id = standing.id;
  elsif standing.id is not null then
    update triage_flags set edited_to = case when found_level is distinct from level
      then coalesce(found_level::text, 'fine') end where id = standing.id;
    return;
  elsif found_level is null
    or (not anew and flags_of_message(of_message) <> '{}') then
    return;
  else
    insert into triage_flags (message_id, group_id, author_id, level, found_by, flagged_words, hits, due_at)
      values (of_message, written.group_id, viewer(), found_level, source, flagged, found_hits, due(found_level::text))
      returning * into standing;
    if found_level = 'soon' and not exists (select 1 from flag_readers(written.group_id, viewer())) then
      perform tell_organisers('nobody reads a flag');
    end if;
  end if;
  if found_level in ('crisis', 'urgent') then perform tell_flag_readers(written.group_id); end if;
  -- The room stands where a topic would: the card is shown on its page.
  insert into author_cards (person_id, topic_id, post_id, flag_id)
    values (viewer(), written.room_id, of_message, standing.id)
    on conflict (person_id, topic_id, post_id) do update set flag_id = excluded.flag_id, until = excluded.until;
  -- The second stage looks once the words are there for all, when the author's open page has asked for them already.
  if source = 'second stage' then perform note_sight(viewer(), null); end if;
end $$;

create or replace function hold_message_encouragement(of_message uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare written messages; of_report uuid;
begin
  select * into written from messages m where m.id = of_message and m.removed_at is null and m.author_id = viewer();
  if written.id is null or not words_looked_at(viewer()) then return false; end if;
  insert into reports (subject, message_id, group_id, reason)
    values ('message', of_message, written.group_id, 'danger') returning id into of_report;
  perform put_message_decision('hide', written, of_report, null, 'encouragement', '');
  return true;
end $$;

-- Words that their authors took away are forgotten like those of posts; what was reported stays until it is settled,
-- and what somebody asked to be looked at again until it was: it may come back.
create or replace function forget_message_words(days integer) returns integer
language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  with gone as (delete from message_revisions r using messages m where m.id = r.message_id and r.withheld
      and m.removed_at < now() - make_interval(days => case m.removed_by when 'author' then days else 180 end)
      and not exists (select 1 from reports x where x.message_id = m.id and x.settled_at is null)
      and not exists (select 1 from decisions d join appeals a on a.decision_id = d.id
        where d.message_id = m.id and a.settled_at is null)
    returning 1)
  select count(*)::integer from gone
$$;

revoke execute on function flags_of_message(uuid), wake_pages(), refuse_request(text, integer), note_own_list(), note_own(uuid, uuid), attachments_of_message(uuid), concerned_by_message(uuid), concerned_by_request(uuid), my_conversations(), sees_room(uuid, uuid), refuse_room(uuid),
  refuse_words(uuid, uuid, uuid, integer, bytea),
  send_message(uuid, text, text, text, text[], integer, bytea, bytea, uuid),
  send_plainly(bytea[], uuid[], text[], text[], text[], text[], bytea[]), hold_alike(uuid),
  edit_message(uuid, bigint, text, text, text[], integer, bytea, bytea), take_message_away(uuid, remover),
  give_message_back(uuid, remover), remove_own_message(uuid), restore_own_message(uuid), hide_message(uuid, text, text),
  react_to_message(uuid, text), read_room(uuid, uuid), unread_in(uuid, timestamptz), may_ask(uuid), conversation_with(uuid),
  ask_conversation(uuid, text, text, text[], integer, bytea), answer_request(uuid, text), leave_conversations(),
  wish_topic(uuid), refuse_topic(uuid), note_topic_made(uuid, uuid), search_messages(text, text[], text[], uuid), note_message(),
  note_message_reaction(), note_room(), note_block_between(), may_show_typing(uuid),
  put_message_decision(decision_kind, messages, uuid, uuid, text, text), heed_message_flags(),
  note_message_words(uuid, flag_level, text, text, jsonb, boolean), hold_message_encouragement(uuid),
  forget_message_words(integer) from public;
grant execute on function wake_pages(), attachments_of_message(uuid), my_conversations(), refuse_room(uuid),
  send_message(uuid, text, text, text, text[], integer, bytea, bytea, uuid),
  send_plainly(bytea[], uuid[], text[], text[], text[], text[], bytea[]),
  edit_message(uuid, bigint, text, text, text[], integer, bytea, bytea), remove_own_message(uuid),
  restore_own_message(uuid), hide_message(uuid, text, text), react_to_message(uuid, text), read_room(uuid, uuid),
  unread_in(uuid, timestamptz), may_ask(uuid), conversation_with(uuid),
  ask_conversation(uuid, text, text, text[], integer, bytea), answer_request(uuid, text), wish_topic(uuid),
  refuse_topic(uuid), note_topic_made(uuid, uuid), search_messages(text, text[], text[], uuid), may_show_typing(uuid),
  note_message_words(uuid, flag_level, text, text, jsonb, boolean), hold_message_encouragement(uuid) to peerhood_viewer;
grant execute on function forget_message_words(integer), concerned_by_message(uuid), concerned_by_request(uuid) to peerhood_system;
