-- A person takes their data along, leaves the place, or takes a break from it.

alter table people
  -- By this an erasure is known outside the database: a restored copy still has it, and can erase again. It tells nothing
  -- to whoever has no such copy.
  add column erasure_id uuid not null default gen_random_uuid() unique,
  -- Asked to go, and is closed to others since. Beside what every page reads, so that no page looks elsewhere.
  add column leaving_at timestamptz;
create index people_leaving on people (leaving_at) where leaving_at is not null;

-- Who asked to go, and what shall become of what they wrote.
create table leavings (
  person_id uuid primary key references people on delete cascade,
  posts text not null check (posts in ('delete', 'keep')),
  asked_at timestamptz not null default now(),
  -- From then on it is erased.
  due_at timestamptz not null,
  -- It has begun, and there is no way back.
  begun_at timestamptz
);
create index leavings_due on leavings (due_at);

-- That somebody was erased: by a random number, and by nothing else.
create table erasures (
  id uuid primary key,
  posts text not null check (posts in ('delete', 'keep')),
  finished_at timestamptz not null default now()
);

-- A break from the place. Others see it only where its person chose so.
create table pauses (
  person_id uuid primary key references people on delete cascade,
  since timestamptz not null default now(),
  shown boolean not null default false
);

-- What was decided stays as a statement without a person: numbers that everybody has read would change behind them.
alter table decisions drop constraint decisions_person_id_fkey,
  add foreign key (person_id) references people on delete set null;
alter table reports drop constraint reports_person_id_fkey,
  add foreign key (person_id) references people on delete set null,
  drop constraint reports_subject,
  add constraint reports_subject check (case subject
    when 'post' then post_id is not null when 'person' then person_id is not null or settled_at is not null
    when 'message' then message_id is not null and num_nonnulls(post_id, person_id) = 0
    when 'group' then group_id is not null else num_nonnulls(post_id, person_id, group_id) = 0 end);
alter table appeals drop constraint appeals_by_person_id_fkey,
  add foreign key (by_person_id) references people on delete set null;

-- The log's chain holds no ids of people any more, but a mark for each: a hash over the id and a salt of their own. While
-- the salt is there, the mark proves whose deed it was. When the person goes, the salt goes, the id goes, and the chain
-- stands as it was.
create table audit_marks (
  person_id uuid primary key references people on delete cascade,
  salt bytea not null default uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())
);
alter table audit_log add actor_mark bytea, add person_mark bytea;
create index audit_log_actor on audit_log (actor_id);

do $$
declare
  entry audit_log;
  last bytea := decode(repeat('00', 32), 'hex');
  next bytea;
  before bytea;
begin
  select l.hash into before from audit_log l order by l.seq desc limit 1;
  if before is null then return; end if;
  -- Where the log stands already, its guards stand too. They come back with the access files.
  alter table audit_log no force row level security;
  alter table audit_log disable trigger user;
  grant update on audit_log to peerhood_owner;
  insert into audit_marks (person_id)
    select p.id from people p where exists (select 1 from audit_log l where p.id in (l.actor_id, l.person_id));
  for entry in select * from audit_log order by seq loop
    entry.actor_mark := case when entry.actor_id is not null then sha256(coalesce(
      (select m.salt || uuid_send(m.person_id) from audit_marks m where m.person_id = entry.actor_id), uuid_send(gen_random_uuid()))) end;
    entry.person_mark := case when entry.person_id is not null then sha256(coalesce(
      (select m.salt || uuid_send(m.person_id) from audit_marks m where m.person_id = entry.person_id), uuid_send(gen_random_uuid()))) end;
    -- The same as chain_audit() in db/access/06_audit.sql.
    next := sha256(last || convert_to(concat_ws(E'\n', entry.seq, entry.id,
      trunc(extract(epoch from entry.at) * 1000000), coalesce(encode(entry.actor_mark, 'hex'), ''), entry.verb,
      coalesce(entry.group_id::text, ''), coalesce(encode(entry.person_mark, 'hex'), ''), coalesce(entry.object_id::text, ''),
      entry.detail), 'UTF8'));
    update audit_log set previous = last, hash = next, actor_mark = entry.actor_mark, person_mark = entry.person_mark,
      actor_id = (select id from people where id = entry.actor_id),
      person_id = (select id from people where id = entry.person_id) where id = entry.id;
    last := next;
  end loop;
  -- Whoever noted the last head down finds it here again.
  insert into audit_log (seq, verb, detail, previous, hash)
    select max(seq) + 1, 'put marks in place of ids', jsonb_build_object('head', encode(before, 'hex')), last, last from audit_log
    returning * into entry;
  update audit_log set hash = sha256(last || convert_to(concat_ws(E'\n', entry.seq, entry.id,
      trunc(extract(epoch from entry.at) * 1000000), '', entry.verb, '', '', '', entry.detail), 'UTF8')) where id = entry.id;
  alter table audit_log enable trigger user;
  alter table audit_log force row level security;
end $$;
