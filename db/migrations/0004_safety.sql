-- What people report, and what facilitators and moderators do about it.

create type report_subject as enum ('post', 'person', 'group');

create table reports (
  id uuid primary key default uuidv7(),
  subject report_subject not null,
  post_id uuid,
  person_id uuid references people on delete cascade,
  group_id uuid references groups on delete cascade,
  -- Whoever the report is about never reviews it.
  about_person_id uuid references people on delete set null,
  -- The post's words as they were when reported; null once the report is settled and kept words expire.
  reported_words text,
  reporter_id uuid references people on delete set null,
  words text not null default '' check (char_length(words) <= 2000),
  reason text not null,
  made_at timestamptz not null default now(),
  settled_at timestamptz,
  settled_by uuid references people on delete set null,
  outcome text,
  foreign key (post_id, group_id) references posts (id, group_id) on delete cascade,
  check (num_nonnulls(case subject when 'post' then post_id when 'person' then person_id else group_id end) = 1)
);
create index reports_waiting on reports (group_id, made_at) where settled_at is null;
create index reports_place on reports (made_at) where settled_at is null;
create index reports_reporter on reports (reporter_id, made_at desc);
create index reports_post on reports (post_id);
-- Reporting a thing again while nobody has looked adds nothing.
create unique index reports_waiting_once on reports (reporter_id, coalesce(post_id, person_id, group_id))
  where settled_at is null;

-- A post hidden by a facilitator or moderator; showing it again ends the row.
create table hidings (
  id uuid primary key default uuidv7(),
  post_id uuid not null references posts on delete cascade,
  report_id uuid references reports on delete set null,
  made_by uuid references people on delete set null,
  made_at timestamptz not null default now(),
  reason text not null default '',
  ended_at timestamptz,
  ended_by uuid references people on delete set null
);
create unique index hidings_standing on hidings (post_id) where ended_at is null;

-- A person who may not write: in one group, or (group_id null) in the whole place, where they cannot enter.
create table suspensions (
  id uuid primary key default uuidv7(),
  person_id uuid not null references people on delete cascade,
  group_id uuid references groups on delete cascade,
  report_id uuid references reports on delete set null,
  made_by uuid references people on delete set null,
  made_at timestamptz not null default now(),
  until timestamptz,
  reason text not null default '',
  ended_at timestamptz,
  ended_by uuid references people on delete set null
);
create index suspensions_person on suspensions (person_id) where ended_at is null;
