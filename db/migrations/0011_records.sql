-- What a responsible operator keeps: to what exactly somebody agreed, what was forgotten when, and how risks were judged.

-- Every wording that somebody agreed to, once.
create table consent_texts (
  hash bytea primary key check (octet_length(hash) = 32),
  kind text not null,
  version integer not null,
  words text not null,
  first_shown_at timestamptz not null default now()
);
alter table consents add column text_hash bytea references consent_texts;
-- Each domain has its own kinds.
alter table consents drop constraint consents_kind_check;
alter table consents add constraint consents_kind_check check (kind ~ '^[a-z][a-z ]{1,39}$');
create index consents_person on consents (person_id, given_at desc);

-- Each time the daily job went through a kind of data. forgotten null: it failed.
create table retention_runs (
  id uuid primary key default uuidv7(),
  kind text not null check (char_length(kind) <= 60),
  ran_at timestamptz not null default now(),
  forgotten integer
);
create index retention_runs_kind on retention_runs (kind, ran_at desc);
create index retention_runs_at on retention_runs (ran_at);

-- What organisers thought of the risks, whole, each time they did: an earlier version is never changed.
create table risk_assessments (
  version integer primary key check (version > 0),
  assessed_on date not null,
  next_review_on date not null check (next_review_on > assessed_on),
  -- By subject: {"likelihood": …, "impact": …, "words": …}.
  answers jsonb not null check (jsonb_typeof(answers) = 'object'),
  made_by uuid references people on delete set null,
  made_at timestamptz not null default now()
);

create index audit_log_looked_at on audit_log (object_id) where verb like 'looked at %';
create index reports_made on reports (made_at);
create index appeals_made on appeals (made_at);
