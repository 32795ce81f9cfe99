-- What open pages hear. Rows hold ids and stay with the system role: a stream gets the id and the kind of what happened,
-- after live_sight() has said that it may still see the thing; the words its reader fetches as themself.

call guard_table('events');
call guard_table('presences');

-- Every process that listens wakes when this commits. Nothing stands in the message.
create or replace function note_event(of_kind text, of_group uuid, of_topic uuid, of_post uuid) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into events (kind, group_id, topic_id, post_id) values (of_kind, of_group, of_topic, of_post);
  perform pg_notify('peerhood_live', '');
end $$;

-- A person who is being deleted is not there any more: their sessions go, and that closes their streams.
create or replace function note_sight(of_person uuid, of_group uuid) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into events (kind, group_id, person_id) select 'sight', of_group, p.id from people p where p.id = of_person;
  perform pg_notify('peerhood_live', '');
end $$;

create or replace function note_post() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform note_event(case
    when tg_op = 'INSERT' then 'post'
    when (new.removed_at is null) <> (old.removed_at is null) then 'removal'
    when new.html is distinct from old.html or new.edited_at is distinct from old.edited_at then 'edit'
    else 'counts' end, new.group_id, new.topic_id, new.id);
  return null;
end $$;
create or replace trigger note_new_post after insert on posts
  for each row when (not importing()) execute function note_post();
create or replace trigger note_changed_post after update of html, edited_at, removed_at, thanks_count, me_too_count on posts
  for each row when (not importing()) execute function note_post();

-- Counters and dates of a topic change with its posts, which are noted themselves.
create or replace function note_topic() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform note_event(case
    when tg_op = 'INSERT' then 'topic'
    when (new.resolution, new.accepted_post_id, new.closed_at) is distinct from (old.resolution, old.accepted_post_id, old.closed_at)
      then 'ending'
    else 'edit' end, new.group_id, new.id, null);
  return null;
end $$;
create or replace trigger note_new_topic after insert on topics
  for each row when (not importing()) execute function note_topic();
create or replace trigger note_changed_topic after update on topics
  for each row when (not importing() and (old.title, old.wants, old.resolution, old.accepted_post_id, old.closed_at, old.duplicate_of)
    is distinct from (new.title, new.wants, new.resolution, new.accepted_post_id, new.closed_at, new.duplicate_of))
  execute function note_topic();

create or replace function note_group() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform note_event('group', old.id, null, null);
  return null;
end $$;
create or replace trigger note_changed_group after update of visibility, names_in_presence on groups
  for each row when (old.visibility <> new.visibility or old.names_in_presence <> new.names_in_presence)
  execute function note_group();
create or replace trigger note_gone_group after delete on groups
  for each row execute function note_group();

create or replace function note_membership() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform note_sight(coalesce(new.person_id, old.person_id), coalesce(new.group_id, old.group_id));
  return null;
end $$;
create or replace trigger note_membership after insert or delete or update of role on memberships
  for each row when (not importing()) execute function note_membership();
create or replace trigger note_suspension after insert or update of ended_at, until, reads_on on suspensions
  for each row execute function note_membership();

create or replace function note_admission() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform note_sight(new.id, null);
  return null;
end $$;
create or replace trigger note_admission after update of admitted_at on people
  for each row when (old.admitted_at is distinct from new.admitted_at) execute function note_admission();

-- Only who blocks sees anything else from now on: the other's pages must not so much as blink.
create or replace function note_block() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform note_sight(coalesce(new.blocker_id, old.blocker_id), null);
  return null;
end $$;
create or replace trigger note_block after insert or delete on blocks
  for each row execute function note_block();

create or replace function note_session_end() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into events (kind, session_id) values ('sight', old.id);
  perform pg_notify('peerhood_live', '');
  return null;
end $$;
create or replace trigger note_session_end after update of ended_at on sessions
  for each row when (old.ended_at is null and new.ended_at is not null) execute function note_session_end();
create or replace trigger note_session_gone after delete on sessions
  for each row when (old.ended_at is null) execute function note_session_end();

-- Who of a conversation's two may see it (of_room null: all conversations of of_person). A block hides it from both. Until
-- it is accepted it is different: whoever asked goes on seeing what they sent, unless they block the other themselves, so
-- that neither a block nor a refusal shows; whoever was asked sees it when it was heard.
create or replace function conversation_readers(of_room uuid, of_person uuid)
returns table (room_id uuid, person_id uuid, other_id uuid, accepted boolean)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  -- Blocks are read once for all conversations of a person: of those between the two of one room the asker is always one.
  with one as materialized (select coalesce(of_person, (select c.asker_id from conversations c where c.room_id = of_room)) as id),
  apart as materialized (
    select b.blocker_id, b.blocked_id from blocks b where b.blocker_id = (select id from one)
    union all select b.blocker_id, b.blocked_id from blocks b where b.blocked_id = (select id from one))
  select c.room_id, p.person_id, p.other_id, a.kind is not null
  from conversations c
  cross join lateral (values (c.asker_id, c.asked_id, true), (c.asked_id, c.asker_id, false)) p (person_id, other_id, asked)
  left join conversation_answers a on a.room_id = c.room_id and a.kind = 'accepted' and a.ended_at is null
  where (c.room_id = of_room or (of_room is null and of_person in (c.asker_id, c.asked_id)))
    and p.person_id is not null and (of_person is null or p.person_id = of_person)
    and not exists (select 1 from apart b where b.blocker_id = p.person_id and b.blocked_id = p.other_id)
    and case when a.kind is null and p.asked then true
      else (a.kind is not null or c.heard)
        and not exists (select 1 from apart b where b.blocker_id = p.other_id and b.blocked_id = p.person_id) end
$$;

-- Which of these streams may still see what they are about. Each has the id of a topic, of a group whose topics are
-- listed, of a room, or of a person whose news it tells of, and the session that opened it; null for a visitor. Gives the places, from 1, of those that may.
-- This is what enter() and the policies of topics and rooms say, for many at once; the property guard compares the two.
create or replace function live_sight(of_ids uuid[], session_ids uuid[]) returns setof integer
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select stream.place::integer
  from unnest(of_ids, session_ids) with ordinality stream (of_id, session_id, place)
  cross join lateral (
    select t.group_id, t.audience::text from topics t where t.id = stream.of_id
    union all select g.id, g.audience::text from groups g where g.id = stream.of_id
    -- A room is its members' alone, whoever reads the group's topics; a conversation has no group.
    union all select r.group_id, 'members' from rooms r where r.id = stream.of_id
    -- What is new for a person, and the list of all that they are in, is theirs alone.
    union all select null, 'own' from people o where o.id = stream.of_id) thing
  left join sessions s on s.id = stream.session_id and s.ended_at is null and s.expires_at > now()
  left join people p on p.id = s.person_id and p.admitted_at is not null and p.leaving_at is null
    and not exists (select 1 from suspensions x where x.person_id = p.id and x.group_id is null and not x.reads_on
      and x.ended_at is null and (x.until is null or x.until > now()))
  where case when stream.session_id is null then thing.audience = 'public'
    else p.id is not null and case when thing.audience = 'own' then p.id = stream.of_id when thing.group_id is null
      then exists (select 1 from conversation_readers(stream.of_id, p.id))
      else thing.audience <> 'members'
        or exists (select 1 from memberships m where m.group_id = thing.group_id and m.person_id = p.id) end end
$$;

-- In whose list of rooms and conversations something changes with these rooms, of these people: who may read it. Both of two
-- who talk, although a block has just come between them: it goes from their lists.
create or replace function live_lists(of_rooms uuid[], person_ids uuid[]) returns table (room_id uuid, person_id uuid)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select r.id, m.person_id from rooms r join memberships m on m.group_id = r.group_id
  where r.id = any (of_rooms) and m.person_id = any (person_ids)
  union
  select c.room_id, c.person_id from unnest(of_rooms) room (id) cross join lateral conversation_readers(room.id, null) c
  where c.person_id = any (person_ids)
  union
  select c.room_id, p.person_id from conversations c join conversation_answers a on a.room_id = c.room_id
    and a.kind = 'accepted' and a.ended_at is null cross join lateral (values (c.asker_id), (c.asked_id)) p (person_id)
  where c.room_id = any (of_rooms) and p.person_id = any (person_ids)
$$;

-- How many people are here, in topics or groups: for everybody (person_id null), and apart for those of whom some
-- others are hidden by a block, whoever made it. Who is in a topic is in its group.
create or replace function live_here(of_ids uuid[]) returns table (of_id uuid, person_id uuid, here integer)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with present as materialized (
    select distinct wanted.id, r.person_id from (select distinct unnest(of_ids) as id) wanted
    join presences r on (r.of_id = wanted.id or r.group_id = wanted.id) and r.until > now()),
  total as (select id, count(*)::integer as here from present group by id),
  hidden as (
    select a.id, a.person_id, b.blocked_id as other from present a join blocks b on b.blocker_id = a.person_id
    union select a.id, a.person_id, b.blocker_id from present a join blocks b on b.blocked_id = a.person_id)
  select id, null::uuid, here from total
  union all
  select hidden.id, hidden.person_id, total.here - count(*)::integer
  from hidden join present other on other.id = hidden.id and other.person_id = hidden.other
  join total on total.id = hidden.id group by hidden.id, hidden.person_id, total.here
$$;

-- Which members are here, for the viewer: where the group chose to say so, and without those hidden by a block.
create or replace function members_here(of_thing uuid) returns setof uuid
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select distinct r.person_id from presences r
  join groups g on g.id = r.group_id and g.names_in_presence and g.id = any (my_groups())
  join memberships m on m.group_id = r.group_id and m.person_id = r.person_id
  where (r.of_id = of_thing or r.group_id = of_thing) and r.until > now()
    -- A topic that moved meanwhile is not the group's any more.
    and not exists (select 1 from topics t where t.id = r.of_id and t.group_id <> r.group_id)
    and r.person_id <> viewer() and r.person_id <> all (my_blocked())
$$;

revoke execute on function note_event(text, uuid, uuid, uuid), note_sight(uuid, uuid), note_post(), note_topic(),
  note_group(), note_membership(), note_admission(), note_block(), note_session_end(), conversation_readers(uuid, uuid), live_sight(uuid[], uuid[]),
  live_lists(uuid[], uuid[]),
  live_here(uuid[]), members_here(uuid) from public;
grant execute on function live_sight(uuid[], uuid[]), live_lists(uuid[], uuid[]), live_here(uuid[]) to peerhood_system;
grant execute on function members_here(uuid) to peerhood_viewer;
