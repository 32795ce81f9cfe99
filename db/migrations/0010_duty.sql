-- Who is there when: hours and cover, what the next one should know, what waits too long, breaks, talking it over.

-- Hours that come again every week, as their person's own clock shows them: a change to summer time does not
-- shift them. An end before the beginning is on the next day.
create table duty_weekly (
  id uuid primary key default uuidv7(),
  person_id uuid not null references people on delete cascade,
  weekday smallint not null check (weekday between 1 and 7),
  from_time time not null,
  to_time time not null check (to_time <> from_time),
  zone text not null check (char_length(zone) between 1 and 64),
  first_day date not null,
  made_at timestamptz not null default now()
);
create index duty_weekly_person on duty_weekly (person_id);

-- Hours as instants. Without a person somebody else is wanted for them.
create table duty_hours (
  id uuid primary key default uuidv7(),
  weekly_id uuid references duty_weekly on delete set null,
  -- The local day of weekly hours: written down once, whoever keeps them.
  day date,
  person_id uuid references people on delete set null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  check (ends_at > starts_at and ends_at <= starts_at + interval '13 hours'),
  unique (weekly_id, day)
);
create index duty_hours_ends on duty_hours (ends_at, starts_at);
create index duty_hours_person on duty_hours (person_id, ends_at);

-- Hours that an organiser asks somebody to keep: nobody is put in who did not agree.
create table duty_offers (
  id uuid primary key default uuidv7(),
  person_id uuid not null references people on delete cascade,
  offered_by uuid references people on delete cascade,
  weekly boolean not null,
  day date not null,
  from_time time not null,
  to_time time not null check (to_time <> from_time),
  zone text not null check (char_length(zone) between 1 and 64),
  offered_at timestamptz not null default now()
);
create index duty_offers_person on duty_offers (person_id);

-- What somebody leaves for who is on next.
create table duty_notes (
  id uuid primary key default uuidv7(),
  author_id uuid references people on delete set null,
  words text not null check (char_length(words) between 1 and 2000),
  written_at timestamptz not null default now(),
  read_by uuid references people on delete set null,
  read_at timestamptz
);
create index duty_notes_unread on duty_notes (written_at) where read_at is null;

-- Something urgent that nobody has taken on: one row for a thing, how urgent it is, and why it is an alarm.
create table duty_alarms (
  id uuid primary key default uuidv7(),
  kind text not null check (kind in ('report', 'flag', 'appeal')),
  object_id uuid not null,
  urgency text not null,
  why text not null check (why in ('nobody on duty', 'late')),
  -- Whoever the thing is about is never told of it.
  about_person_id uuid references people on delete cascade,
  due_at timestamptz not null,
  raised_at timestamptz not null,
  ended_at timestamptz,
  unique (object_id, kind, urgency, why)
);
create index duty_alarms_standing on duty_alarms (raised_at) where ended_at is null;

-- A break of somebody who helps. There is at most one row for a person: the last one.
create table duty_breaks (
  person_id uuid primary key references people on delete cascade,
  since timestamptz not null default now(),
  -- Null: until they say so.
  until timestamptz,
  ended_at timestamptz
);

-- Who has time for somebody who would like to talk it over.
create table debrief_listeners (
  person_id uuid primary key references people on delete cascade,
  since timestamptz not null default now()
);

-- Somebody would like to talk it over. Taken by another it is between these two; without a listener then, that one
-- has left the place, and nobody else comes in their stead.
create table debriefs (
  id uuid primary key default uuidv7(),
  person_id uuid not null references people on delete cascade,
  asked_at timestamptz not null default now(),
  listener_id uuid references people on delete set null,
  taken_at timestamptz,
  ended_at timestamptz
);
-- Asking again while one waits or goes on adds nothing.
create unique index debriefs_standing on debriefs (person_id) where ended_at is null;
create index debriefs_waiting on debriefs (asked_at) where ended_at is null and taken_at is null;
create index debriefs_listener on debriefs (listener_id);

create table debrief_words (
  id uuid primary key default uuidv7(),
  debrief_id uuid not null references debriefs on delete cascade,
  author_id uuid references people on delete set null,
  words text not null check (char_length(words) between 1 and 2000),
  said_at timestamptz not null default now()
);
create index debrief_words_debrief on debrief_words (debrief_id, id);
