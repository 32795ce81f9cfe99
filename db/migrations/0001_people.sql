-- The place, its people, how they sign in, and what they say they have lived through.

create type audience as enum ('public', 'community', 'members');
create type joining as enum ('anyone', 'invitation', 'approval', 'closed');
create type place_role as enum ('organiser', 'moderator');
create type relation as enum ('going', 'been', 'help');
create type experience_audience as enum ('me', 'groups', 'everyone');

create table place (
  only_one boolean primary key default true check (only_one),
  name text not null check (char_length(name) between 1 and 80),
  sentence text not null default '' check (char_length(sentence) <= 240),
  rules text not null default '',
  rules_html text not null default '',
  contact text not null default '' check (char_length(contact) <= 240),
  joining joining not null default 'anyone',
  adults_only boolean not null default true,
  changed_at timestamptz not null default now()
);
insert into place (name) values ('Peerhood');

-- home_group_id and its audience stay null for everybody who signed up; an imported person is seen
-- exactly where the group is seen that they were imported into (the foreign key comes with groups).
create table people (
  id uuid primary key default uuidv7(),
  name citext not null unique check (char_length(name::text) between 1 and 40),
  name_key text not null unique,
  audience audience not null default 'community',
  home_group_id uuid,
  created_at timestamptz not null default now(),
  admitted_at timestamptz,
  imported_at timestamptz
);
create index people_name_trigram on people using gin ((name::text) gin_trgm_ops);
create index people_waiting on people (id) where admitted_at is null and imported_at is null;

create table profiles (
  person_id uuid primary key references people on delete cascade,
  about text not null default '',
  about_html text not null default '',
  languages text[] not null default '{}',
  changed_at timestamptz not null default now()
);

-- How a person likes it: theirs alone.
create table preferences (
  person_id uuid primary key references people on delete cascade,
  locale text,
  time_zone text not null default 'UTC',
  words_in_pages boolean not null default false
);

create table place_roles (
  person_id uuid not null references people on delete cascade,
  role place_role not null,
  given_by uuid references people on delete set null,
  given_at timestamptz not null default now(),
  primary key (person_id, role)
);

create table passwords (
  person_id uuid primary key references people on delete cascade,
  hash text not null,
  changed_at timestamptz not null default now()
);

create table passkeys (
  id text primary key,
  person_id uuid not null references people on delete cascade,
  public_key bytea not null,
  counter bigint not null default 0,
  transports text[] not null default '{}',
  label text not null default '',
  created_at timestamptz not null default now(),
  used_at timestamptz
);
create index passkeys_person on passkeys (person_id);

-- A passkey ceremony waiting for the browser's answer: single use, five minutes.
create table passkey_challenges (
  challenge text primary key,
  person_id uuid references people on delete cascade,
  name citext,
  created_at timestamptz not null default now()
);

-- The words are shown only while show_seed is there, and are kept nowhere: only their hashes are.
create table recovery_code_sheets (
  person_id uuid primary key references people on delete cascade,
  show_seed bytea,
  made_at timestamptz not null default now()
);
create table recovery_codes (
  hash bytea primary key,
  person_id uuid not null references people on delete cascade,
  used_at timestamptz
);
create index recovery_codes_person on recovery_codes (person_id);

create table sessions (
  id uuid primary key default uuidv7(),
  token_hash bytea not null unique,
  person_id uuid not null references people on delete cascade,
  device text not null default '',
  -- Who came in by a link or a recovery code sets a new password without knowing the old one.
  begun_by text not null default 'password'
    check (begun_by in ('sign-up', 'password', 'passkey', 'recovery code', 'link')),
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index sessions_person on sessions (person_id);

create table sign_in_links (
  token_hash bytea primary key,
  person_id uuid references people on delete cascade,
  purpose text not null check (purpose in ('first organiser', 'sign in')),
  made_by uuid references people on delete set null,
  made_at timestamptz not null default now(),
  expires_at timestamptz,
  used_at timestamptz,
  check ((purpose = 'sign in') = (person_id is not null))
);
create index sign_in_links_person on sign_in_links (person_id);

-- What a person must be told about their own account: a link made for them, a new passkey, a role.
create table account_notices (
  id uuid primary key default uuidv7(),
  person_id uuid not null references people on delete cascade,
  kind text not null,
  by_person_id uuid references people on delete set null,
  at timestamptz not null default now(),
  read_at timestamptz
);
create index account_notices_person on account_notices (person_id, at desc);

create table consents (
  id uuid primary key default uuidv7(),
  person_id uuid not null references people on delete cascade,
  kind text not null check (kind in ('lived experience', 'adult')),
  version integer not null,
  given_at timestamptz not null default now(),
  withdrawn_at timestamptz
);
create unique index consents_standing on consents (person_id, kind) where withdrawn_at is null;

-- The catalogue of things people live through; lived_experiences says who has lived through them.
create table experiences (
  id uuid primary key default uuidv7(),
  name citext not null unique check (char_length(name::text) between 2 and 80),
  made_at timestamptz not null default now()
);

create table lived_experiences (
  person_id uuid not null references people on delete cascade,
  experience_id uuid not null references experiences on delete cascade,
  relation relation not null,
  audience experience_audience not null default 'me',
  said_at timestamptz not null default now(),
  primary key (person_id, experience_id)
);
create index lived_experiences_experience on lived_experiences (experience_id, relation);

create table blocks (
  blocker_id uuid not null references people on delete cascade,
  blocked_id uuid not null references people on delete cascade,
  made_at timestamptz not null default now(),
  primary key (blocker_id, blocked_id),
  check (blocker_id <> blocked_id)
);
create index blocks_blocked on blocks (blocked_id);

-- A way into the place. Invitations into a group stand in group_invitations.
create table place_invitations (
  id uuid primary key default uuidv7(),
  token_hash bytea not null unique,
  made_by uuid references people on delete cascade,
  made_at timestamptz not null default now(),
  expires_at timestamptz not null,
  uses_left integer not null check (uses_left >= 0),
  ended_at timestamptz
);

-- Who did what to whom with the powers of a role. Only ever added to.
create table audit_log (
  id uuid primary key default uuidv7(),
  at timestamptz not null default now(),
  actor_id uuid references people on delete set null,
  verb text not null,
  group_id uuid,
  person_id uuid references people on delete set null,
  object_id uuid,
  detail jsonb not null default '{}'
);
create index audit_log_at on audit_log (at desc);
create index audit_log_group on audit_log (group_id, at desc);

-- A form sent twice makes one thing: the first result is kept under the form's random value.
create table once_results (
  person_id uuid not null,
  once text not null check (char_length(once) between 8 and 64),
  location text,
  made_at timestamptz not null default now(),
  primary key (person_id, once)
);

-- Attempts to sign in, counted by the hash of a name or of a network address.
create table attempts (
  key bytea primary key,
  count integer not null,
  since timestamptz not null
);
