-- Groups, who belongs to them, and what their members agreed on.

create type visibility as enum ('public', 'community', 'private', 'hidden');
create type member_role as enum ('member', 'facilitator');

create table groups (
  id uuid primary key default uuidv7(),
  address text not null unique check (address ~ '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$'),
  name text not null check (char_length(name) between 1 and 80),
  sentence text not null default '' check (char_length(sentence) <= 240),
  visibility visibility not null,
  audience audience not null generated always as (
    case visibility when 'public' then 'public'::audience when 'community' then 'community'::audience
    else 'members'::audience end) stored,
  language regconfig not null default 'english',
  indexed boolean not null default false check (not indexed or visibility = 'public'),
  agreement_version integer not null default 0,
  member_count integer not null default 0,
  facilitator_count integer not null default 0,
  topic_count integer not null default 0,
  last_post_at timestamptz,
  created_at timestamptz not null default now(),
  unique (id, audience),
  -- Nobody can find out by founding a listed group whether a hidden one has an address: only hidden groups
  -- have addresses of this shape.
  constraint groups_hidden_address check ((visibility = 'hidden') = (address ~ '^[a-z2-7]{20}$'))
);
create index groups_listed on groups ((coalesce(last_post_at, created_at)) desc, id desc) where visibility <> 'hidden';
create index groups_name_trigram on groups using gin (name gin_trgm_ops);

alter table people
  add foreign key (home_group_id, audience) references groups (id, audience) on update cascade on delete cascade;
create index people_home_group on people (home_group_id) where home_group_id is not null;

create table group_experiences (
  group_id uuid not null,
  audience audience not null default 'members',
  experience_id uuid not null references experiences on delete cascade,
  primary key (group_id, experience_id),
  foreign key (group_id, audience) references groups (id, audience) on update cascade on delete cascade
);
create index group_experiences_experience on group_experiences (experience_id);

create table agreements (
  group_id uuid not null,
  audience audience not null default 'members',
  version integer not null check (version > 0),
  body text not null,
  html text not null,
  changed_by uuid references people on delete set null,
  changed_at timestamptz not null default now(),
  primary key (group_id, version),
  foreign key (group_id, audience) references groups (id, audience) on update cascade on delete cascade
);

create table memberships (
  group_id uuid not null,
  audience audience not null default 'members',
  person_id uuid not null references people on delete cascade,
  role member_role not null default 'member',
  joined_at timestamptz not null default now(),
  agreed_version integer not null default 0,
  shown_on_profile boolean not null default false,
  primary key (group_id, person_id),
  foreign key (group_id, audience) references groups (id, audience) on update cascade on delete cascade
);
create index memberships_person on memberships (person_id, group_id);
create index memberships_facilitators on memberships (group_id) where role = 'facilitator';

-- When a member was here last, and before that: nobody else's business.
create table group_visits (
  group_id uuid not null,
  person_id uuid not null,
  visited_at timestamptz not null default now(),
  previous_visit_at timestamptz,
  primary key (person_id, group_id),
  foreign key (group_id, person_id) references memberships (group_id, person_id) on delete cascade
);
create index group_visits_group on group_visits (group_id, person_id);

create table join_requests (
  group_id uuid not null references groups on delete cascade,
  person_id uuid not null references people on delete cascade,
  words text not null default '' check (char_length(words) <= 1000),
  agreed_version integer not null,
  asked_at timestamptz not null default now(),
  primary key (group_id, person_id)
);
create index join_requests_person on join_requests (person_id);

create table group_invitations (
  id uuid primary key default uuidv7(),
  group_id uuid not null references groups on delete cascade,
  token_hash bytea not null unique,
  made_by uuid references people on delete set null,
  made_at timestamptz not null default now(),
  expires_at timestamptz not null,
  uses_left integer not null check (uses_left >= 0),
  ended_at timestamptz
);
create index group_invitations_group on group_invitations (group_id, made_at desc);

-- A facilitator asks another member to carry the group with them, or after them.
create table facilitator_offers (
  group_id uuid not null,
  person_id uuid not null,
  offered_by uuid not null references people on delete cascade,
  step_down boolean not null default false,
  offered_at timestamptz not null default now(),
  primary key (group_id, person_id),
  foreign key (group_id, person_id) references memberships (group_id, person_id) on delete cascade
);
