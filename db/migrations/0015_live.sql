-- Pages that are open hear what happened: as ids alone, kept for a day. And who is here now.

-- Each row is written in the transaction of the change itself. `xid` is that transaction: ids are drawn before a commit
-- and rows are seen after it, so the order of ids alone would lose what commits late.
create table events (
  id bigint primary key generated always as identity,
  xid xid8 not null default pg_current_xact_id(),
  at timestamptz not null default now(),
  -- `sight`: what somebody may see has changed, or whether they are signed in.
  kind text not null check (kind in ('topic', 'post', 'edit', 'removal', 'counts', 'ending', 'group', 'sight')),
  -- No keys point at what these name: it may be gone by now.
  group_id uuid,
  topic_id uuid,
  post_id uuid,
  session_id uuid,
  -- But nothing is left of a person who goes.
  person_id uuid references people on delete cascade
);
create index events_xid on events (xid);
create index events_group on events (group_id, xid);
create index events_at on events (at);
create index events_person on events (person_id) where person_id is not null;

-- Whose streams are open, by the process that holds them, until the process would have said so again. Lost when the
-- server crashes, as the streams are.
create unlogged table presences (
  process_id uuid not null,
  -- The topic, or the group whose list is open.
  of_id uuid not null,
  group_id uuid not null references groups on delete cascade,
  person_id uuid not null references people on delete cascade,
  until timestamptz not null,
  primary key (of_id, person_id, process_id)
);
create index presences_group on presences (group_id);
create index presences_person on presences (person_id);
create index presences_until on presences (until);

-- Members see who of them is here, not only how many: where the group chose so.
alter table groups add column names_in_presence boolean not null default false;
