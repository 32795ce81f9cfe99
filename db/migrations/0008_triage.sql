-- Signs in what people write that somebody may need a human, what a person decided about them, and who was told.

-- In order: what is higher is read sooner. Nothing found is no row.
create type flag_level as enum ('soon', 'urgent', 'crisis');
create type flag_outcome as enum ('with them', 'no need', 'already well met');

create table triage_flags (
  id uuid primary key default uuidv7(),
  post_id uuid not null,
  group_id uuid not null,
  -- Who wrote the words. A label about a person does not outlive their account.
  author_id uuid not null references people on delete cascade,
  level flag_level not null,
  found_by text not null check (found_by in ('words', 'second stage', 'sample')),
  -- The words as they were flagged, so that an edit cannot take away what somebody has to read.
  flagged_words text not null,
  -- Which of them, by which rule: [{start, end, rule}], in UTF-16 units of flagged_words.
  hits jsonb not null,
  made_at timestamptz not null default now(),
  due_at timestamptz not null,
  -- What the words are since an edit that lowered them: a level, or fine.
  edited_to text check (edited_to in ('fine', 'soon', 'urgent')),
  -- What the author said to it, by one tap.
  answer text check (answer in ('safe', 'not about me')),
  answered_at timestamptz,
  claimed_by uuid references people on delete set null,
  claimed_until timestamptz,
  -- Handed to whoever is on duty: somebody else then has to take it.
  passed_by uuid references people on delete set null,
  passed_at timestamptz,
  -- What a person decided; for a crisis it holds once a second one decided the same.
  outcome flag_outcome,
  read_by uuid references people on delete set null,
  read_at timestamptz,
  -- A promise about it was not kept.
  late boolean not null default false,
  settled_at timestamptz,
  settled_by uuid references people on delete set null,
  -- A crisis that nobody else could read a second time.
  alone boolean not null default false,
  expires_at timestamptz not null default now() + interval '90 days',
  foreign key (post_id, group_id) references posts (id, group_id) on delete cascade,
  check ((answer is null) = (answered_at is null)),
  check ((claimed_by is null) or (claimed_until is not null)),
  check (settled_at is null or outcome is not null)
);
create unique index triage_flags_open on triage_flags (post_id) where settled_at is null;
create index triage_flags_waiting on triage_flags (level, (answer is not null), due_at, id) where settled_at is null;
create index triage_flags_group on triage_flags (group_id) where settled_at is null;
create index triage_flags_author on triage_flags (author_id);
create index triage_flags_post on triage_flags (post_id);
create index triage_flags_expiry on triage_flags (expires_at);

-- What an author sees on the topic's page: theirs alone, gone once answered, settled or old.
create table author_cards (
  person_id uuid not null references people on delete cascade,
  topic_id uuid not null,
  post_id uuid not null,
  flag_id uuid not null unique references triage_flags on delete cascade,
  until timestamptz not null default now() + interval '3 days',
  primary key (person_id, topic_id, post_id)
);

-- Posts without a flag that somebody reads each week, to estimate what is missed.
create table triage_sample (
  id uuid primary key default uuidv7(),
  week date not null,
  post_id uuid not null unique,
  group_id uuid not null,
  audience audience not null default 'members',
  author_id uuid not null references people on delete cascade,
  drawn_at timestamptz not null default now(),
  due_at timestamptz not null,
  needs_human boolean,
  read_by uuid references people on delete set null,
  read_at timestamptz,
  foreign key (post_id, group_id) references posts (id, group_id) on delete cascade,
  foreign key (group_id, audience) references groups (id, audience) on update cascade on delete cascade
);
create index triage_sample_waiting on triage_sample (due_at, id) where needs_human is null;
create index triage_sample_author on triage_sample (author_id);
create index triage_sample_group on triage_sample (group_id, audience);

-- Numbers alone, by the Monday (UTC) that a week begins with: they stay when flags and samples are forgotten.
create table triage_weeks (
  week date primary key,
  -- Posts of the week before the drawing that could have been drawn, how many were, were read, and needed a human.
  unflagged integer not null default 0,
  drawn integer not null default 0,
  read integer not null default 0,
  needed integer not null default 0
);
create table triage_counts (
  week date not null,
  level flag_level not null,
  found_by text not null,
  outcome flag_outcome not null,
  late boolean not null,
  flags integer not null default 0,
  primary key (week, level, found_by, outcome, late)
);
-- Posts in a language that no list of words covers, by the script that they are written in.
create table triage_uncovered (
  week date not null,
  script text not null check (char_length(script) <= 40),
  posts integer not null default 0,
  primary key (week, script)
);

-- A second stage, trained here from decisions about words of people who agreed to that. At most one is on.
create table triage_models (
  id uuid primary key default uuidv7(),
  made_at timestamptz not null default now(),
  examples integer not null,
  weights jsonb not null,
  card jsonb not null,
  on_since timestamptz,
  on_by uuid references people on delete set null
);
create unique index triage_models_on on triage_models ((true)) where on_since is not null;

-- Whenever somebody outside was told about a person: with their consent, or because of imminent danger.
create table outside_contacts (
  id uuid primary key default uuidv7(),
  person_id uuid not null references people on delete cascade,
  flag_id uuid references triage_flags on delete set null,
  service text not null check (service in ('emergency', 'crisis line', 'trusted person', 'other')),
  consented boolean not null,
  -- Why it could not wait for consent.
  grounds text not null default '' check (char_length(grounds) <= 1000),
  said text not null check (char_length(said) between 1 and 1000),
  made_by uuid references people on delete set null,
  made_at timestamptz not null default now(),
  check (consented or grounds <> '')
);
create index outside_contacts_person on outside_contacts (person_id, made_at desc);

-- Each choice about being looked after is a row of the ledger; the one before it is withdrawn.
alter table consents drop constraint consents_kind_check;
alter table consents add constraint consents_kind_check check (
  kind in ('lived experience', 'adult', 'words looked at', 'outside contact', 'flags teach'));
alter table consents
  add column choice text not null default 'yes' check (choice in ('yes', 'no', 'nobody', 'emergency', 'services')),
  -- Somebody trusted who may be told, in the person's own words.
  add column words text not null default '' check (char_length(words) <= 200);

alter table place add column sample_size integer not null default 30 check (sample_size between 0 and 200);
