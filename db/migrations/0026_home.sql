-- A newcomer's first day, and who welcomes them.

create type arrival_audience as enum ('groups', 'everyone');

-- Who is done with the first day: the card about it is not shown again.
create table first_days (
  person_id uuid primary key references people on delete cascade,
  done_at timestamptz not null default now()
);

-- Who chose to be announced, and to whom: people of the same groups, or everybody who is signed in.
create table arrivals (
  person_id uuid primary key references people on delete cascade,
  audience arrival_audience not null,
  -- Where they said hello, if they did.
  topic_id uuid references topics on delete set null,
  arrived_at timestamptz not null default now()
);
create index arrivals_newest on arrivals (arrived_at desc);
create index arrivals_topic on arrivals (topic_id) where topic_id is not null;

-- Volunteers who are told of newcomers.
create table welcomers (
  person_id uuid primary key references people on delete cascade,
  since timestamptz not null default now()
);

-- Which welcomer was told of whom.
create table welcomes (
  newcomer_id uuid not null references people on delete cascade,
  welcomer_id uuid not null references people on delete cascade,
  told_at timestamptz not null default now(),
  done_at timestamptz,
  primary key (newcomer_id, welcomer_id)
);
create index welcomes_welcomer on welcomes (welcomer_id, told_at desc);
