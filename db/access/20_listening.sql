-- Listening: a conversation of chat in which one listens to the other. It begins by an offer that was accepted, and by
-- nothing that the viewer role can call; it is its two people's alone, and nobody reads it by rank.
--
-- The limits stand in src/support/compute/caseload.ts, by which people are asked; here they are the floor that nothing
-- passes, and a test compares the two.

-- The version of the words that are signed (`messages.agreement` of listening). Raise it with them.
create or replace function listeners_agreement() returns integer language sql immutable return 1;
-- The same of how two people talk here (`messages.between`).
create or replace function conversations_agreement() returns integer language sql immutable return 1;

call guard_table('listeners');
create policy own on listeners to peerhood_viewer using (person_id = viewer())
  with check (person_id = viewer() and version = listeners_agreement());
grant select, insert (person_id, version, signed_at), update (version, signed_at), delete on listeners to peerhood_viewer;

call guard_table('listening_rests');
create policy own on listening_rests for select to peerhood_viewer using (person_id = viewer());
grant select on listening_rests to peerhood_viewer;

call guard_table('listenings');
create policy seen on listenings for select to peerhood_viewer
  using (room_id = any ((select my_conversations())::uuid[]));
-- Not that it was hard: what a program found in somebody's words is told to no other.
grant select (room_id, purpose, asker_id, listener_id, began_at, need, know, opened_at, ended_at, ended_as)
  on listenings to peerhood_viewer;

call guard_table('listening_pauses');
create policy seen on listening_pauses for select to peerhood_viewer
  using (room_id = any ((select my_conversations())::uuid[]));
grant select on listening_pauses to peerhood_viewer;

call guard_table('listening_reflections');
create policy own on listening_reflections for select to peerhood_viewer using (person_id = viewer());
create policy own_gone on listening_reflections for delete to peerhood_viewer using (person_id = viewer());
grant select, delete on listening_reflections to peerhood_viewer;

call guard_table('listening_keeps');
create policy own on listening_keeps for select to peerhood_viewer using (person_id = viewer());
grant select on listening_keeps to peerhood_viewer;

-- The two whose conversation it is; once it is taken also the two of the next one.
call guard_table('listening_handovers');
create policy between on listening_handovers for select to peerhood_viewer using (
  (room_id = any ((select my_conversations())::uuid[]) and (made_by = viewer() or withdrawn_at is null))
  or new_room_id = any ((select my_conversations())::uuid[]));
-- Who listened before the next one is not told.
grant select (id, room_id, note, made_at, answer, answered_at, withdrawn_at, new_room_id, taken_at)
  on listening_handovers to peerhood_viewer;

-- Those with whom the viewer has a conversation that both agreed to, or who ask them for one.
create or replace function whom_i_talk_with() returns uuid[] language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return coalesce((select array_agg(distinct r.other_id) from conversation_readers(null, viewer()) r
    join conversations c on c.room_id = r.room_id
    where viewer() is not null and (r.accepted or c.asked_id = viewer())), '{}');

-- Read by whoever has a conversation with them that both agreed to, or is asked for one by them.
call guard_table('own_limits');
create policy own on own_limits to peerhood_viewer using (person_id = viewer()) with check (person_id = viewer());
create policy between on own_limits for select to peerhood_viewer using (person_id = any ((select whom_i_talk_with())::uuid[]));
grant select, insert (person_id, answers, cannot, changed_at), update (answers, cannot, changed_at), delete
  on own_limits to peerhood_viewer;

call guard_table('conversation_agreements');
create policy own on conversation_agreements for select to peerhood_viewer using (person_id = viewer());
create policy own_new on conversation_agreements for insert to peerhood_viewer with check (
  person_id = viewer() and version = conversations_agreement() and room_id = any ((select my_conversations())::uuid[]));
create policy own_again on conversation_agreements for update to peerhood_viewer
  using (person_id = viewer()) with check (person_id = viewer() and version = conversations_agreement());
grant select, insert (room_id, person_id, version), update (version, agreed_at) on conversation_agreements to peerhood_viewer;

call guard_table('reported_messages');

------------------------------------------------------------------------------------------------------------------
-- Who may listen

-- The short practice done, the agreement of today signed, and known for a week in a group that somebody else is in too.
create or replace function listening_missing(person uuid, out practice boolean, out agreement boolean, out known boolean,
  out allowed boolean)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  practice := not listening_practice_done(person);
  agreement := not exists (select 1 from listeners l where l.person_id = person and l.version = listeners_agreement());
  known := listener_known_since(person) is null;
  allowed := exists (select 1 from people p where p.id = person and p.admitted_at is not null)
    and not paused_in_place(person, false) and not on_break(person)
    and not exists (select 1 from support_helpers h where h.person_id = person and h.paused_at is not null);
end $$;

create or replace function listener_known_since(person uuid) returns timestamptz language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return (select min(m.joined_at) from memberships m join groups g on g.id = m.group_id
    where m.person_id = person and m.joined_at <= now() - interval '7 days' and g.member_count >= 2);

create or replace function may_listen(person uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare missing record;
begin
  -- Most people who help have not signed, which one look tells.
  if person is null or not exists (select 1 from listeners l where l.person_id = person and l.version = listeners_agreement()) then
    return false;
  end if;
  select * into missing from listening_missing(person);
  return missing.allowed and not (missing.practice or missing.agreement or missing.known);
end $$;

create or replace function my_listening_missing() returns table (practice boolean, agreement boolean, known boolean,
  allowed boolean) language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select m.practice, m.agreement, m.known, m.allowed from listening_missing(viewer()) m where viewer() is not null
$$;

-- What whoever asks may know of who would listen: that they practised, since when they have signed, and since when a
-- group knows them; never which. For definer functions of who made them an offer, too.
create or replace function listener_standing(person uuid, out practised boolean, out signed_at timestamptz,
  out known_since timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  practised := listening_practice_done(person);
  signed_at := (select l.signed_at from listeners l where l.person_id = person and l.version = listeners_agreement());
  -- The month is enough, and says less.
  known_since := date_trunc('month', listener_known_since(person));
end $$;

create or replace function listener_facts(of_room uuid) returns table (practised boolean, signed_at timestamptz,
  known_since timestamptz)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select s.practised, s.signed_at, s.known_since
  from listenings l cross join lateral listener_standing(l.listener_id) s
  where l.room_id = of_room and l.listener_id is not null and exists (select 1 from conversation_readers(of_room, viewer()))
$$;

------------------------------------------------------------------------------------------------------------------
-- What somebody carries

-- When somebody listened in the last days: what they wrote less than a rest apart is one span. Without an end: a
-- conversation that goes on; it counts from the span that they are in, or from now.
create or replace function listening_spans(person uuid) returns table (began timestamptz, ended timestamptz)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with said as (
    select m.created_at as at from messages m join listenings l on l.room_id = m.room_id and l.listener_id = person
    where m.author_id = person and m.created_at > now() - interval '8 days'),
  apart as (select at, at - lag(at) over (order by at) as gap from said),
  numbered as (
    select at, count(*) filter (where gap is null or gap >= interval '15 minutes') over (order by at) as span from apart),
  spans as (select min(at) as began, max(at) as ended from numbered group by span)
  select s.began, s.ended from spans s
  union all
  select coalesce((select s.began from spans s where s.ended > now() - interval '15 minutes'), now()), null
  from listenings l where l.listener_id = person and l.ended_at is null
$$;

-- What caseload.ts needs to know of somebody, and when something was hard for them last.
create or replace function listening_load(person uuid) returns table (experienced boolean, paused_until timestamptz,
  hard_at timestamptz, live integer, helped jsonb, stretch_from timestamptz, stretch_last timestamptz, week_minutes float8)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with spans as materialized (select * from listening_spans(person))
  select coalesce((select l.listened >= 5 from listeners l where l.person_id = person), false),
    (select coalesce(r.until, 'infinity') from listening_rests r where r.person_id = person
      and (r.until is null or r.until > now())),
    (select max(l.hard_at) from listenings l where l.listener_id = person),
    (select count(*)::integer from spans where ended is null),
    coalesce((select jsonb_agg(jsonb_build_object('from', floor(extract(epoch from s.began) * 1000),
      'to', floor(extract(epoch from s.ended) * 1000)) order by s.began) from spans s), '[]'),
    (select s.began from spans s where s.ended > now() - interval '15 minutes'),
    (select s.ended from spans s where s.ended > now() - interval '15 minutes'),
    (select coalesce(sum(extract(epoch from s.ended - greatest(s.began, now() - interval '7 days'))) / 60, 0)::float8
      from spans s where s.ended > now() - interval '7 days')
$$;

-- How many conversations at a time, and how many minutes in seven days: the place's limits, or less where somebody
-- wants less.
create or replace function listening_limits(person uuid, out live integer, out week_minutes integer)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare own support_helpers;
begin
  select * into own from support_helpers h where h.person_id = person;
  -- Two at a time is for who is used to it, and says so.
  live := case when own.at_once > 1 and coalesce((select l.listened >= 5 from listeners l where l.person_id = person), false)
    then 2 else 1 end;
  week_minutes := least(600, coalesce(own.weekly_hours, 10) * 60);
end $$;

-- Why nothing new begins for somebody now; null: it may. As whyFull of caseload.ts says it.
create or replace function listening_full(person uuid) returns text
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare carried record; allowed record;
begin
  select * into carried from listening_load(person);
  select * into allowed from listening_limits(person);
  return case when carried.paused_until is not null then 'paused'
    when allowed.week_minutes - carried.week_minutes < 20 then 'week'
    when carried.stretch_last - carried.stretch_from > interval '100 minutes'
      or (carried.live > 0 and now() - carried.stretch_from > interval '100 minutes') then 'resting'
    when carried.live >= allowed.live then 'talking' end;
end $$;

-- Whether somebody could begin to listen to somebody now: for definer functions.
create or replace function may_take_listening(person uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return may_listen(person) and listening_full(person) is null;
end $$;

-- For each one's own pages.
create or replace function my_listening() returns table (listener boolean, full_by text, paused_until timestamptz,
  rest_kept boolean, live integer, most_live integer, stretch_from timestamptz, stretch_last timestamptz,
  week_minutes float8, most_week_minutes integer, listened integer)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select may_listen(viewer()), listening_full(viewer()), l.paused_until,
    coalesce((select r.kept from listening_rests r where r.person_id = viewer() and r.until > now()), false),
    l.live, m.live, l.stretch_from, l.stretch_last, l.week_minutes, m.week_minutes,
    coalesce((select s.listened from listeners s where s.person_id = viewer()), 0)
  from listening_load(viewer()) l cross join listening_limits(viewer()) m where viewer() is not null
$$;

-- A rest from new conversations, in one tap; what goes on goes on. One that the system keeps is not cut short by it.
create or replace function rest_from_listening(until_moment timestamptz) returns void
language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  insert into listening_rests as r (person_id, since, until) select viewer(), now(), until_moment where viewer() is not null
    on conflict (person_id) do update set since = now(), kept = r.kept and r.until > now() and excluded.until is not null,
      until = case when r.kept and r.until > now() and r.until > coalesce(excluded.until, 'infinity') then r.until
        else excluded.until end
$$;
create or replace function end_listening_rest() returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from listening_rests r where r.person_id = viewer() and not (r.kept and r.until > now());
  return found;
end $$;

------------------------------------------------------------------------------------------------------------------
-- Beginning

-- Opens one, with nothing asked. For definer functions.
create or replace function open_listening(asker uuid, listener uuid, its_purpose text, request uuid) returns uuid
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare room constant uuid := uuidv7();
begin
  insert into rooms (id, made_by) values (room, asker);
  insert into conversations (room_id, asker_id, asked_id, kind) values (room, asker, listener, 'listening');
  insert into conversation_answers (room_id, person_id, kind) values (room, listener, 'accepted');
  insert into listenings (room_id, purpose, asker_id, listener_id, request_id)
    values (room, its_purpose, asker, listener, request);
  return room;
end $$;

-- Begins one for a request whose asker accepted the offer of somebody: in their transaction, by support's functions. A
-- note that was agreed to comes along, and what was before ends by it. Null when it cannot be: the listener may not
-- listen (any more), or has their hands full, or a block is in the way.
create or replace function begin_listening(asker uuid, listener uuid, request uuid) returns uuid
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare room uuid; handed listening_handovers;
begin
  if asker is null or listener is null or asker = listener then return null; end if;
  -- Two who accept at once do not both get the last place.
  perform pg_advisory_xact_lock(hashtextextended('listens ' || listener, 0));
  if not may_take_listening(listener)
    or not exists (select 1 from people p where p.id = asker and p.admitted_at is not null and p.leaving_at is null)
    or paused_in_place(asker, true)
    -- A block, or what either would rather not meet; and topics that the listener does not take.
    or support_apart(asker, listener)
    or exists (select 1 from support_avoidances a join support_request_experiences e on e.experience_id = a.experience_id
      where e.request_id = request and a.person_id = listener)
    or exists (select 1 from listenings l where l.asker_id = asker and l.listener_id = listener and l.ended_at is null)
    -- Nor does it come back to whoever handed it over.
    or exists (select 1 from listening_handovers h join listenings l on l.room_id = h.room_id
      where l.request_id = request and l.listener_id = listener and h.answer = 'agreed' and h.withdrawn_at is null)
  then return null; end if;
  select h.* into handed from listening_handovers h join listenings l on l.room_id = h.room_id
    where l.asker_id = asker and l.request_id = request and h.answer = 'agreed' and h.withdrawn_at is null
      and h.taken_at is null for update of h;
  room := open_listening(asker, listener, 'support', request);
  -- It is hard from the beginning where what was asked for was.
  update listenings l set hard_at = now() where l.room_id = room and exists (select 1 from triage_flags f
    where f.request_id = request and f.level = 'crisis' and f.outcome is distinct from 'no need');
  if handed.id is not null then
    update listening_handovers h set taken_at = now(), new_room_id = room where h.id = handed.id;
    perform finish_listening(handed.room_id, 'handed over');
  end if;
  perform note_happening('listening', room, listener);
  return room;
end $$;

-- The asker says what they need and what should be known, or passes on.
create or replace function answer_beginning(of_room uuid, new_need text, new_know text) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update listenings l set need = new_need, know = new_know, opened_at = coalesce(l.opened_at, now())
    where l.room_id = of_room and l.asker_id = viewer() and refuse_room(of_room) is null;
  if not found then return false; end if;
  perform note_event('room', of_room, of_room, null);
  return true;
end $$;

------------------------------------------------------------------------------------------------------------------
-- While it goes on

-- Until when a listener is to rest: two hours are over, and the ten minutes for saying goodbye. Whoever writes to them
-- is never stopped by it.
create or replace function listening_break_until(person uuid) returns timestamptz
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select l.stretch_last + interval '15 minutes' from listening_load(person) l
  where l.stretch_last - l.stretch_from >= interval '130 minutes' or now() - l.stretch_from >= interval '130 minutes'
$$;

-- Why the viewer cannot write in a conversation of listening, whose they are; null in every other one. For refuse_room.
create or replace function refuse_listening(of_room uuid) returns text
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare about listenings;
begin
  select * into about from listenings l where l.room_id = of_room;
  if about.room_id is null then return null; end if;
  if about.ended_at is not null then return 'ended'; end if;
  if exists (select 1 from listening_pauses p where p.room_id = of_room and p.person_id = viewer()) then return 'paused here'; end if;
  if viewer() = about.listener_id then
    -- Whoever asks wants quiet. When the listener does, the other can write on: it is read later.
    if exists (select 1 from listening_pauses p where p.room_id = of_room) then return 'paused here'; end if;
    if listening_break_until(viewer()) > now() then return 'break'; end if;
  end if;
  return null;
end $$;

-- Until when the listener of a conversation takes their break: for the other, who waits.
create or replace function listener_back_at(of_room uuid) returns timestamptz language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return (select listening_break_until(l.listener_id) from listenings l where l.room_id = of_room
    and l.ended_at is null and exists (select 1 from conversation_readers(of_room, viewer())));

create or replace function pause_listening(of_room uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not exists (select 1 from listenings l where l.room_id = of_room and l.ended_at is null)
    or not exists (select 1 from conversation_readers(of_room, viewer())) then return false; end if;
  insert into listening_pauses (room_id, person_id) values (of_room, viewer()) on conflict do nothing;
  perform note_event('room', of_room, of_room, null);
  return true;
end $$;

create or replace function go_on_listening(of_room uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from listening_pauses p where p.room_id = of_room and p.person_id = viewer();
  if not found then return false; end if;
  perform note_event('room', of_room, of_room, null);
  return true;
end $$;

-- Something hard happened: a sign of danger in what was said, or a report by the one who listens. Not one by the other: that
-- their listener rests after it would tell of it.
create or replace function note_hard_flag() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update listenings l set hard_at = now() from messages m where m.id = new.message_id and l.room_id = m.room_id;
  return null;
end $$;
create or replace function note_hard_report() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update listenings l set hard_at = now() from messages m
    where m.id = new.message_id and l.room_id = m.room_id and l.listener_id = new.reporter_id;
  return null;
end $$;
create or replace trigger note_hard_flag after insert or update of level on triage_flags for each row
  when (new.message_id is not null and new.level = 'crisis') execute function note_hard_flag();
create or replace trigger note_hard_report after insert on reports for each row
  when (new.subject = 'message') execute function note_hard_report();

------------------------------------------------------------------------------------------------------------------
-- The end

-- Ends one, however it comes. After a hard one its listener has an hour without a new one.
create or replace function finish_listening(of_room uuid, how text) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare about listenings;
begin
  update listenings l set ended_at = now(), ended_as = how where l.room_id = of_room and l.ended_at is null
    returning * into about;
  if about.room_id is null then return false; end if;
  delete from listening_pauses p where p.room_id = of_room;
  update debriefs d set ended_at = now() where d.room_id = of_room and d.ended_at is null;
  -- A note that nobody has said yes to goes nowhere now.
  update listening_handovers h set withdrawn_at = now()
    where h.room_id = of_room and h.answer is null and h.withdrawn_at is null;
  -- A real talk counts: what an offer brought along is none.
  if (select least(count(*) filter (where m.author_id = about.listener_id), count(*) filter (where m.author_id = about.asker_id)) >= 3
      from messages m where m.room_id = of_room) then
    update listeners s set listened = s.listened + 1 where s.person_id = about.listener_id;
  end if;
  if about.hard_at is not null and about.listener_id is not null then
    -- An open rest of one's own is longer than the system's, and stays as it is.
    insert into listening_rests as r (person_id, until, kept) values (about.listener_id, now() + interval '1 hour', true)
      on conflict (person_id) do update set since = now(), kept = r.until is not null,
        until = case when r.until is not null then greatest(r.until, excluded.until) end;
  end if;
  perform note_event('room', of_room, of_room, null);
  return true;
end $$;

-- Either of the two, in one tap, without a reason.
create or replace function end_listening(of_room uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not exists (select 1 from conversation_readers(of_room, viewer())) then return false; end if;
  return finish_listening(of_room, 'ended');
end $$;

-- All that somebody is in: they leave the place.
create or replace function end_listenings_of(person uuid) returns void
language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  select finish_listening(l.room_id, 'left') from listenings l
  where l.ended_at is null and person in (l.asker_id, l.listener_id)
$$;

-- Whoever is blocked is not listened to, and does not listen.
create or replace function end_listening_by_block() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform finish_listening(l.room_id, 'left') from listenings l where l.ended_at is null
    and (l.asker_id, l.listener_id) in ((new.blocker_id, new.blocked_id), (new.blocked_id, new.blocker_id));
  return null;
end $$;
create or replace trigger end_listening_by_block after insert on blocks
  for each row execute function end_listening_by_block();

create or replace function end_listening_of_one() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform finish_listening(new.room_id, 'left');
  return null;
end $$;
create or replace trigger end_listening_of_one after update of asker_id, listener_id on listenings for each row
  when (new.ended_at is null and (new.asker_id is null or new.listener_id is null)) execute function end_listening_of_one();

-- Where nobody has said anything for two weeks it has ended: its listener is free again. For the system role.
create or replace function end_quiet_listenings() returns integer
language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  select count(*) filter (where finish_listening(l.room_id, 'quiet'))::integer from listenings l
  where l.ended_at is null and l.began_at < now() - interval '14 days' and not exists (
    select 1 from messages m where m.room_id = l.room_id and m.created_at > now() - interval '14 days')
$$;

-- How it was: one's own, and nobody else's. Said again, it is the later one that holds.
create or replace function reflect_on_listening(of_room uuid, how text, own_words text) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not exists (select 1 from listenings l where l.room_id = of_room and l.ended_at is not null)
    or not exists (select 1 from conversation_readers(of_room, viewer())) then return false; end if;
  insert into listening_reflections as r (person_id, room_id, feels, words) values (viewer(), of_room, how, own_words)
    on conflict (person_id, room_id) do update set feels = excluded.feels, words = excluded.words, made_at = now();
  return true;
end $$;

-- Whether one would like the words to stay. They do when both would.
create or replace function keep_listening(of_room uuid, wanted boolean) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not exists (select 1 from listenings l where l.room_id = of_room)
    or not exists (select 1 from conversation_readers(of_room, viewer())) then return false; end if;
  if wanted then
    insert into listening_keeps (room_id, person_id) values (of_room, viewer()) on conflict do nothing;
  else
    delete from listening_keeps k where k.room_id = of_room and k.person_id = viewer();
  end if;
  return true;
end $$;

-- Whether both would; told to nobody who does not want it themself, so that nobody is pressed.
create or replace function listening_kept(of_room uuid) returns boolean language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return exists (select 1 from listening_keeps k where k.room_id = of_room and k.person_id = viewer())
    and (select count(*) = 2 from listening_keeps k where k.room_id = of_room);

-- For the system role: conversations that ended so many days ago, and that not both keep. What was reported stays until
-- that is settled, and then what stands of it is that there was something; everything else goes, what a program
-- found in it too, and the room with it.
create or replace function forget_listenings(days integer) returns integer
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare about listenings; gone integer := 0;
begin
  for about in select l.* from listenings l where l.ended_at < now() - make_interval(days => days)
      and (select count(*) from listening_keeps k where k.room_id = l.room_id) < 2
    order by l.ended_at for update skip locked loop
    if not exists (select 1 from messages m where m.room_id = about.room_id and (
        exists (select 1 from reports r where r.message_id = m.id)
        or exists (select 1 from reported_messages r where r.message_id = m.id))) then
      delete from rooms r where r.id = about.room_id;
      gone := gone + 1;
      continue;
    end if;
    delete from messages m where m.room_id = about.room_id
      and not exists (select 1 from reports r where r.message_id = m.id)
      and not exists (select 1 from reported_messages r where r.message_id = m.id);
    if found then gone := gone + 1; end if;
    delete from listening_handovers h where h.room_id = about.room_id;
    update listenings l set need = '', know = '' where l.room_id = about.room_id and (l.need, l.know) <> ('', '');
    -- Nothing about it waits any more: its last words go too.
    if not exists (select 1 from messages m join reports r on r.message_id = m.id and r.settled_at is null
        where m.room_id = about.room_id) then
      perform take_message_away(m.id, 'moderator') from messages m
        where m.room_id = about.room_id and m.removed_at is null;
      delete from message_revisions v using messages m where m.room_id = about.room_id and m.id = v.message_id
        and m.removed_at is not null;
      delete from attachments a using messages m where m.room_id = about.room_id and m.id = a.message_id
        and m.removed_at is not null;
    end if;
  end loop;
  return gone;
end $$;

------------------------------------------------------------------------------------------------------------------
-- Handing over

-- The listener writes a note. Nobody but whoever asked reads it, until they say yes.
create or replace function offer_handover(of_room uuid, its_note text) returns uuid
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare made uuid;
begin
  perform 1 from listenings l where l.room_id = of_room and l.listener_id = viewer() and l.purpose = 'support'
    and l.ended_at is null and exists (select 1 from conversation_readers(of_room, viewer())) for no key update;
  if not found then return null; end if;
  insert into listening_handovers (room_id, made_by, note) values (of_room, viewer(), its_note)
    on conflict do nothing returning id into made;
  if made is null then return null; end if;
  perform note_event('room', of_room, of_room, null);
  perform note_happening('hand-over', made, (select l.asker_id from listenings l where l.room_id = of_room));
  return made;
end $$;

-- The listener takes it back, as long as nobody has come.
create or replace function withdraw_handover(of_handover uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare room uuid;
begin
  update listening_handovers h set withdrawn_at = now()
    where h.id = of_handover and h.made_by = viewer() and h.withdrawn_at is null and h.taken_at is null
      and h.answer is null returning h.room_id into room;
  if room is null then return false; end if;
  perform note_event('room', room, room, null);
  return true;
end $$;

-- Whoever asked says yes to this note, word for word, or no. With a yes their request looks for somebody again.
create or replace function answer_handover(of_handover uuid, new_answer text) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare about listenings; done listening_handovers;
begin
  select h.* into done from listening_handovers h join listenings l on l.room_id = h.room_id and l.asker_id = viewer()
    where h.id = of_handover and h.withdrawn_at is null and h.taken_at is null for update of h;
  if done.id is null or done.answer = 'refused'
    or not exists (select 1 from conversation_readers(done.room_id, viewer())) then return false; end if;
  if done.answer is not distinct from new_answer then return true; end if;
  update listening_handovers h set answer = new_answer, answered_at = now() where h.id = of_handover;
  select * into about from listenings l where l.room_id = done.room_id;
  perform note_event('room', done.room_id, done.room_id, null);
  return true;
end $$;

-- Whether what led to this conversation looks for somebody: after a yes, unless it was closed meanwhile.
create or replace function listening_sought(of_room uuid) returns boolean language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return exists (select 1 from listenings l join support_requests r on r.id = l.request_id
    where l.room_id = of_room and r.closed_at is null and r.state <> 'met'
      and exists (select 1 from conversation_readers(of_room, viewer())));

------------------------------------------------------------------------------------------------------------------
-- Talking it over

-- Somebody who listened would like to talk it over with a peer: nothing of the conversation comes along, not even which
-- it was. Asking again while one waits or goes on adds nothing.
create or replace function ask_to_talk_over() returns uuid
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare asked uuid;
begin
  if viewer() is null or not exists (select 1 from listenings l where l.listener_id = viewer()) then return null; end if;
  insert into debriefs (person_id, in_room) values (viewer(), true) on conflict do nothing returning id into asked;
  if asked is null then return (select d.id from debriefs d where d.person_id = viewer() and d.ended_at is null); end if;
  perform note_happening('debrief', asked);
  return asked;
end $$;

-- Whom a wish to talk it over may concern: who has time. Once it is taken, whoever asked.
create or replace function concerned_by_debrief(of_debrief uuid) returns table (person_id uuid, kind text)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare about debriefs;
begin
  select * into about from debriefs d where d.id = of_debrief and d.ended_at is null;
  if about.id is null then return; end if;
  if about.taken_at is not null then
    return query select about.person_id, 'debrief taken';
    return;
  end if;
  return query select l.person_id, 'debrief wanted' from debrief_listeners l
    where l.person_id <> about.person_id and may_hear(l.person_id) and has_time_for_debrief(l.person_id)
      and not exists (select 1 from blocks b
        where (b.blocker_id, b.blocked_id) in ((l.person_id, about.person_id), (about.person_id, l.person_id)))
    order by l.since limit 50;
end $$;

-- Somebody who said that they have time, is not resting, and whose hands are not full.
create or replace function has_time_for_debrief(person uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return listening_full(person) is null and not on_break(person) and not exists (select 1 from duty_breaks b
    where b.person_id = person and b.ended_at is null and (b.until is null or b.until > now()));
end $$;

------------------------------------------------------------------------------------------------------------------
-- Reports

-- Reports what was chosen in a conversation of two, and nothing around it: the report is about the other's first message
-- among it. Null: there is nothing of theirs among it, or it is not the viewer's.
create or replace function report_messages(of_room uuid, ids uuid[], why text, own_words text) returns uuid
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare made uuid; first uuid;
begin
  if cardinality(ids) > 20 then return null; end if;
  -- Whoever blocks the other since reports what they could read until then.
  if not exists (select 1 from conversation_readers(of_room, viewer())) then
    ids := array(select m.id from my_blocked_messages(of_room) m where m.id = any (ids));
  end if;
  select m.id into first from messages m where m.room_id = of_room and m.id = any (ids) and m.removed_at is null
    and m.author_id is distinct from viewer() order by m.id limit 1;
  if first is null then return null; end if;
  insert into reports (subject, message_id, reporter_id, reason, words)
    values ('message', first, viewer(), why, own_words) on conflict do nothing returning id into made;
  if made is null then
    select r.id into made from reports r where r.reporter_id = viewer() and r.message_id = first and r.settled_at is null;
  end if;
  insert into reported_messages (report_id, message_id, author_id, words, place)
    select made, m.id, m.author_id, m.body, row_number() over (order by m.id) from messages m
    where m.room_id = of_room and m.id = any (ids) and m.removed_at is null
    on conflict do nothing;
  return made;
end $$;

-- What was chosen, for who may read the report: read_report writes the look down.
create or replace function reported_with(of_report uuid) returns table (words text, by_reporter boolean)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select m.words, m.author_id is not distinct from r.reporter_id
  from reports r join reported_messages m on m.report_id = r.id
  where r.id = of_report and reads_report(r) order by m.place limit 20
$$;

------------------------------------------------------------------------------------------------------------------
-- What is told

-- A conversation that began, for whoever listens; a note to read, for whoever asked.
create or replace function concerned_by_listening(of_room uuid) returns table (person_id uuid, kind text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select l.listener_id, 'listening began' from listenings l
  where l.room_id = of_room and l.ended_at is null and l.listener_id is not null
$$;
create or replace function concerned_by_handover(of_handover uuid) returns table (person_id uuid, kind text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select l.asker_id, 'hand-over' from listening_handovers h join listenings l on l.room_id = h.room_id
  where h.id = of_handover and h.answer is null and h.withdrawn_at is null and l.asker_id is not null
$$;

revoke execute on function listening_missing(uuid), listener_known_since(uuid), may_listen(uuid), my_listening_missing(),
  listener_standing(uuid), listener_facts(uuid), listening_spans(uuid), listening_load(uuid), listening_limits(uuid),
  listening_full(uuid), may_take_listening(uuid), my_listening(), rest_from_listening(timestamptz), end_listening_rest(),
  open_listening(uuid, uuid, text, uuid), begin_listening(uuid, uuid, uuid), answer_beginning(uuid, text, text),
  listening_break_until(uuid), refuse_listening(uuid), listener_back_at(uuid), pause_listening(uuid),
  go_on_listening(uuid), note_hard_flag(), note_hard_report(), finish_listening(uuid, text), end_listening(uuid), end_listenings_of(uuid),
  end_listening_by_block(), end_listening_of_one(), end_quiet_listenings(), reflect_on_listening(uuid, text, text),
  keep_listening(uuid, boolean), listening_kept(uuid), forget_listenings(integer), offer_handover(uuid, text),
  withdraw_handover(uuid), answer_handover(uuid, text), listening_sought(uuid), ask_to_talk_over(), concerned_by_debrief(uuid),
  has_time_for_debrief(uuid), whom_i_talk_with(), report_messages(uuid, uuid[], text, text), reported_with(uuid),
  concerned_by_listening(uuid), concerned_by_handover(uuid) from public;
grant execute on function my_listening_missing(), listener_facts(uuid), my_listening(), rest_from_listening(timestamptz),
  end_listening_rest(), answer_beginning(uuid, text, text), listener_back_at(uuid), pause_listening(uuid),
  go_on_listening(uuid), end_listening(uuid), reflect_on_listening(uuid, text, text), keep_listening(uuid, boolean),
  listening_kept(uuid), offer_handover(uuid, text), withdraw_handover(uuid), answer_handover(uuid, text),
  listening_sought(uuid), ask_to_talk_over(), whom_i_talk_with(), report_messages(uuid, uuid[], text, text), reported_with(uuid)
  to peerhood_viewer;
grant execute on function may_listen(uuid), may_take_listening(uuid), listening_load(uuid), listening_limits(uuid),
  listening_full(uuid), listener_standing(uuid), begin_listening(uuid, uuid, uuid), end_quiet_listenings(), forget_listenings(integer), concerned_by_debrief(uuid),
  concerned_by_listening(uuid), concerned_by_handover(uuid) to peerhood_system;
