-- The front door: what somebody asks for, whom it reached, what they offered, and how people say that they help.

-- `reach`: who may see it. A group: its members. Peers: those who live through the same and offer help. One: one at a time.
create table support_requests (
  id uuid primary key default uuidv7(),
  asker_id uuid not null references people on delete cascade,
  form text not null check (form in ('answer', 'listener', 'companion', 'group', 'unsure')),
  reach text not null check (reach in ('group', 'peers', 'one')),
  group_id uuid references groups on delete set null,
  -- Empty where they stand in the topic that it became.
  words text not null default '' check (char_length(words) <= 4000),
  html text not null default '',
  language text not null check (char_length(language) <= 12),
  -- Would rather have somebody who has been through it; would rather talk in this language.
  wishes_been boolean not null default false,
  wishes_language boolean not null default false,
  -- The latest of its states: see support_states.
  state text not null default 'open'
    check (state in ('open', 'invited', 'willing', 'offered', 'met', 'ended', 'withdrawn', 'lapsed')),
  -- From then on anyone willing among those it is for may answer.
  opened_at timestamptz,
  -- What it led to.
  topic_id uuid,
  room_id uuid references rooms on delete set null,
  made_at timestamptz not null default now(),
  closed_at timestamptz,
  foreign key (topic_id, group_id) references topics (id, group_id) on update cascade on delete set null (topic_id)
);
create index support_requests_asker on support_requests (asker_id, made_at desc);
create index support_requests_live on support_requests (made_at) where closed_at is null;
create index support_requests_closed on support_requests (closed_at) where closed_at is not null;
create index support_requests_group on support_requests (group_id) where group_id is not null;
create index support_requests_topic on support_requests (topic_id, group_id) where topic_id is not null;
create index support_requests_room on support_requests (room_id) where room_id is not null;

-- What it is about, as the asker chose from the catalogue.
create table support_request_experiences (
  request_id uuid not null references support_requests on delete cascade,
  experience_id uuid not null references experiences on delete cascade,
  primary key (request_id, experience_id)
);
create index support_request_experiences_experience on support_request_experiences (experience_id);

-- Its history: each step is a row, and the last one stands. by_person_id null: the program took it.
create table support_states (
  id uuid primary key default uuidv7(),
  request_id uuid not null references support_requests on delete cascade,
  state text not null
    check (state in ('open', 'invited', 'willing', 'offered', 'met', 'ended', 'withdrawn', 'lapsed')),
  by_person_id uuid references people on delete set null,
  at timestamptz not null default now(),
  ended_at timestamptz
);
create unique index support_states_standing on support_states (request_id) where ended_at is null;
create index support_states_request on support_states (request_id, at);
create index support_states_person on support_states (by_person_id) where by_person_id is not null;
create index support_states_at on support_states (at);

-- Whom it was brought to. Who declines says so to nobody: the asker is told neither whom it reached nor who said no.
create table support_invitations (
  request_id uuid not null references support_requests on delete cascade,
  person_id uuid not null references people on delete cascade,
  made_at timestamptz not null default now(),
  -- Until when it waits for this person alone.
  until timestamptz not null,
  ended_at timestamptz,
  ending text check (ending in ('offered', 'declined', 'lapsed', 'closed')),
  primary key (request_id, person_id),
  check ((ended_at is null) = (ending is null))
);
create index support_invitations_person on support_invitations (person_id, made_at desc);
create index support_invitations_waiting on support_invitations (until) where ended_at is null;

-- An answer to it: some words, and what its author chose to show of what they lived through or wrote.
create table support_offers (
  id uuid primary key default uuidv7(),
  request_id uuid not null references support_requests on delete cascade,
  person_id uuid not null references people on delete cascade,
  form text not null check (form in ('answer', 'listener', 'companion')),
  words text not null check (char_length(words) between 1 and 1000),
  html text not null,
  experience_id uuid references experiences on delete set null,
  relation relation,
  post_id uuid references posts on delete set null,
  shows_profile boolean not null default false,
  made_at timestamptz not null default now(),
  ended_at timestamptz,
  ending text check (ending in ('accepted', 'withdrawn', 'thanked')),
  check ((ended_at is null) = (ending is null))
);
create unique index support_offers_standing on support_offers (request_id, person_id)
  where ending is null or ending = 'accepted';
create index support_offers_request on support_offers (request_id, made_at);
create index support_offers_person on support_offers (person_id, made_at desc);
create index support_offers_experience on support_offers (experience_id) where experience_id is not null;
create index support_offers_post on support_offers (post_id) where post_id is not null;

-- How somebody helps: theirs alone.
create table support_helpers (
  person_id uuid primary key references people on delete cascade,
  forms text[] not null default '{}' check (forms <@ array['answer', 'listener', 'companion']),
  -- As compute/caseload.ts says; fewer by choice.
  at_once smallint not null default 1 check (at_once between 1 and 2),
  weekly_hours smallint not null default 10 check (weekly_hours between 1 and 10),
  -- What they said that they live through may bring requests to them, also what only they can see.
  uses_experiences boolean not null default false,
  paused_at timestamptz,
  -- “I am here now.”
  here_until timestamptz,
  changed_at timestamptz not null default now()
);
create index support_helpers_here on support_helpers (here_until) where here_until is not null;

-- When somebody has time, in the zone of their preferences: minutes of a day of the week (1 is Monday).
create table support_hours (
  person_id uuid not null references people on delete cascade,
  weekday smallint not null check (weekday between 1 and 7),
  from_minute smallint not null check (from_minute between 0 and 1439),
  to_minute smallint not null check (to_minute between 1 and 1440),
  primary key (person_id, weekday, from_minute),
  check (from_minute < to_minute)
);

-- What somebody would rather not meet: a theme, people of a group, or one person. It counts both ways, and nobody is told.
create table support_avoidances (
  id uuid primary key default uuidv7(),
  person_id uuid not null references people on delete cascade,
  experience_id uuid references experiences on delete cascade,
  group_id uuid references groups on delete cascade,
  other_id uuid references people on delete cascade,
  made_at timestamptz not null default now(),
  check (num_nonnulls(experience_id, group_id, other_id) = 1)
);
create unique index support_avoidances_once on support_avoidances (person_id, coalesce(experience_id, group_id, other_id));
create index support_avoidances_experience on support_avoidances (experience_id) where experience_id is not null;
create index support_avoidances_group on support_avoidances (group_id) where group_id is not null;
create index support_avoidances_other on support_avoidances (other_id) where other_id is not null;

-- A request can be reported. A new value of an old type cannot be used by the access files of the same transaction: as
-- in 0022, there is a new type, and what rests on the old one comes back with the access files.
do $$ declare found record; begin
  for found in select policyname from pg_policies
    where schemaname = 'public' and tablename = 'reports' and policyname not in ('owner_all', 'system_all') loop
    execute format('drop policy %I on reports', found.policyname);
  end loop;
  for found in select tgname from pg_trigger where tgrelid = 'reports'::regclass and not tgisinternal loop
    execute format('drop trigger %I on reports', found.tgname);
  end loop;
  for found in select distinct p.oid::regprocedure::text as name from pg_depend d join pg_proc p on p.oid = d.objid
    where d.classid = 'pg_proc'::regclass and d.refclassid = 'pg_class'::regclass and d.refobjid = 'reports'::regclass
      and d.refobjsubid > 0 loop
    execute format('drop function if exists %s cascade', found.name);
  end loop;
end $$;
alter table reports drop constraint reports_subject;
drop index reports_waiting_once;
alter type report_subject rename to report_subject_before;
create type report_subject as enum ('post', 'person', 'group', 'place', 'message', 'request');
alter table reports alter column subject type report_subject using subject::text::report_subject;
drop type report_subject_before cascade;
alter table reports
  add column request_id uuid references support_requests on delete cascade,
  add constraint reports_subject check (case subject
    when 'post' then post_id is not null when 'person' then person_id is not null or settled_at is not null
    when 'message' then message_id is not null and num_nonnulls(post_id, person_id) = 0
    when 'request' then request_id is not null and num_nonnulls(post_id, message_id, person_id, group_id) = 0
    when 'group' then group_id is not null else num_nonnulls(post_id, person_id, group_id) = 0 end);
create unique index reports_waiting_once on reports (reporter_id, coalesce(request_id, message_id, post_id, person_id, group_id))
  where settled_at is null and subject <> 'place';
create index reports_request on reports (request_id) where request_id is not null;

-- A program looks at requests as at posts.
alter table triage_flags
  add column request_id uuid references support_requests on delete cascade,
  drop constraint triage_flags_words,
  add constraint triage_flags_words check (case found_by
    when 'refused' then num_nonnulls(post_id, message_id, request_id) = 0 and group_id is not null and flagged_words = '' and hits = '[]'
    else num_nonnulls(post_id, message_id, request_id) = 1 and (post_id is null or group_id is not null) end);
create unique index triage_flags_open_request on triage_flags (request_id) where settled_at is null and request_id is not null;
create index triage_flags_request on triage_flags (request_id) where request_id is not null;
