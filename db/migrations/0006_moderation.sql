-- What was promised and by when; decisions with their reasons; appeals; notices from people without an account.

-- How many minutes may pass until a person has looked. Organisers change them.
create table targets (
  kind text primary key,
  minutes integer not null check (minutes between 1 and 525600)
);
insert into targets (kind, minutes) values
  ('crisis', 15), ('urgent', 60), ('soon', 720), ('sample', 10080),
  ('report danger', 60), ('report', 1440), ('appeal', 4320);

create type decision_kind as enum ('none', 'kind word', 'edit', 'hide', 'remove', 'pause', 'suspend', 'other');
create type appeal_outcome as enum ('upheld', 'reversed', 'changed');

-- What was decided, and why. Ended by whoever took it back.
create table decisions (
  id uuid primary key default uuidv7(),
  -- Null when it was found without a report.
  report_id uuid references reports on delete set null,
  kind decision_kind not null,
  -- Null for the whole place.
  group_id uuid references groups on delete cascade,
  post_id uuid,
  -- Whom it is about.
  person_id uuid references people on delete cascade,
  made_by uuid references people on delete set null,
  automated boolean not null default false,
  rule text not null default '' check (char_length(rule) <= 200),
  facts text not null default '' check (char_length(facts) <= 1000),
  until timestamptz,
  made_at timestamptz not null default now(),
  -- The author changed the words that this decision asked them to change.
  answered_at timestamptz,
  seen_at timestamptz,
  ended_at timestamptz,
  ended_by uuid references people on delete set null,
  ended_why text not null default '' check (char_length(ended_why) <= 1000),
  foreign key (post_id, group_id) references posts (id, group_id) on delete set null (post_id),
  check (not automated or made_by is null)
);
create index decisions_person on decisions (person_id, made_at desc);
create index decisions_report on decisions (report_id);
create index decisions_post on decisions (post_id);
create index decisions_made on decisions (made_at);
create index decisions_unanswered on decisions (made_at)
  where kind = 'edit' and answered_at is null and ended_at is null;

-- Somebody asks that another person looks again: whom a decision is about, or who reported.
create table appeals (
  id uuid primary key default uuidv7(),
  decision_id uuid not null references decisions on delete cascade,
  side text not null check (side in ('person', 'reporter')),
  -- Null for a reporter without an account.
  by_person_id uuid references people on delete cascade,
  words text not null check (char_length(words) <= 2000),
  made_at timestamptz not null default now(),
  due_at timestamptz not null,
  claimed_by uuid references people on delete set null,
  claimed_until timestamptz,
  settled_at timestamptz,
  settled_by uuid references people on delete set null,
  outcome appeal_outcome,
  -- What the reader of the appeal says to whoever made it.
  answer text not null default '' check (char_length(answer) <= 1000),
  unique (decision_id, side),
  check ((settled_at is null) = (outcome is null))
);
create index appeals_waiting on appeals (due_at, id) where settled_at is null;

alter table reports
  add column due_at timestamptz,
  add column claimed_by uuid references people on delete set null,
  add column claimed_until timestamptz,
  add column decision_id uuid references decisions on delete set null,
  -- Of the random address at which somebody without an account follows what they reported.
  add column notice_hash bytea unique,
  add column contact text not null default '' check (char_length(contact) <= 240),
  -- What those who decided tell whoever reported.
  add column answer text not null default '' check (char_length(answer) <= 1000);
update reports set due_at = made_at + make_interval(mins => case reason when 'danger' then 60 else 1440 end);
alter table reports alter column due_at set not null;
create index reports_due on reports (due_at, id) where settled_at is null;
create index reports_about_person on reports (about_person_id, made_at desc);
create index reports_decision on reports (decision_id) where decision_id is not null;
drop index reports_place, reports_waiting;
create index reports_waiting on reports (group_id, due_at) where settled_at is null;

-- Something that one cannot point at is reported to the place. A new value of an old type cannot be used by the access
-- files of the same transaction, so there is a new type; what rests on the old one goes first and comes back with
-- the access files.
do $$ declare found record; begin
  for found in select policyname from pg_policies
    where schemaname = 'public' and tablename = 'reports' and policyname not in ('owner_all', 'system_all') loop
    execute format('drop policy %I on reports', found.policyname);
  end loop;
  for found in select conname from pg_constraint
    where conrelid = 'reports'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%subject%' loop
    execute format('alter table reports drop constraint %I', found.conname);
  end loop;
end $$;
alter type report_subject rename to report_subject_before;
create type report_subject as enum ('post', 'person', 'group', 'place');
alter table reports alter column subject type report_subject using subject::text::report_subject;
drop type report_subject_before cascade;
alter table reports add constraint reports_subject check (case subject
  when 'post' then post_id is not null when 'person' then person_id is not null
  when 'group' then group_id is not null else num_nonnulls(post_id, person_id, group_id) = 0 end);
-- A person may have several things to tell the place at the same time.
drop index reports_waiting_once;
create unique index reports_waiting_once on reports (reporter_id, coalesce(post_id, person_id, group_id))
  where settled_at is null and subject <> 'place';

alter table hidings add column decision_id uuid;
alter table suspensions
  add column decision_id uuid,
  -- In the whole place: reads on, and cannot write.
  add column reads_on boolean not null default false;
update hidings set decision_id = uuidv7();
update suspensions set decision_id = uuidv7();
insert into decisions (id, report_id, kind, group_id, post_id, person_id, made_by, facts, made_at, ended_at, ended_by)
  select h.decision_id, h.report_id, 'hide', p.group_id, p.id, p.author_id, h.made_by, left(h.reason, 1000), h.made_at,
    h.ended_at, h.ended_by
  from hidings h join posts p on p.id = h.post_id;
insert into decisions (id, report_id, kind, group_id, person_id, made_by, facts, until, made_at, ended_at, ended_by)
  select s.decision_id, s.report_id, (case when s.group_id is null then 'suspend' else 'pause' end)::decision_kind,
    s.group_id, s.person_id, s.made_by, left(s.reason, 1000), s.until, s.made_at, s.ended_at, s.ended_by
  from suspensions s;
update reports r set decision_id = (select d.id from decisions d where d.report_id = r.id order by d.made_at limit 1)
  where settled_at is not null;
-- Settled with nothing to be done: that is a decision too.
do $$ declare settled record; made uuid; begin
  for settled in select * from reports where settled_at is not null and decision_id is null loop
    insert into decisions (report_id, kind, group_id, post_id, person_id, made_by, made_at)
      values (settled.id, (case settled.outcome when 'nothing' then 'none' else 'other' end)::decision_kind,
        settled.group_id, settled.post_id, settled.about_person_id, settled.settled_by, settled.settled_at)
      returning id into made;
    update reports set decision_id = made where id = settled.id;
  end loop;
end $$;
alter table hidings add foreign key (decision_id) references decisions on delete set null;
alter table suspensions add foreign key (decision_id) references decisions on delete set null;
create index hidings_decision on hidings (decision_id);
create index suspensions_decision on suspensions (decision_id);
-- Reasons stand with their decision.
alter table hidings drop column reason;
alter table suspensions drop column reason;
