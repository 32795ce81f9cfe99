-- Safety made whole: claims end, organisers step in, held posts have a promise, refused ones are told of without words.

-- Only what organisers do is written down by the program; the rest by the functions that do it (db/access/06_audit.sql).
drop function if exists audit(text, uuid, uuid, uuid, jsonb);

-- Since when somebody holds a claim, however often it was renewed since.
alter table reports add column claimed_since timestamptz;
alter table triage_flags add column claimed_since timestamptz;
alter table appeals add column claimed_since timestamptz;
update reports set claimed_since = claimed_until - interval '30 minutes' where claimed_by is not null;
update triage_flags set claimed_since = claimed_until - interval '30 minutes' where claimed_by is not null;
update appeals set claimed_since = claimed_until - interval '30 minutes' where claimed_by is not null;

-- These answer in another form. What rests on may_review comes back with the access files.
drop function if exists may_review(report_subject, uuid, uuid, uuid) cascade;
drop function if exists report_readers(reports);
drop function if exists appeal_readers(uuid) cascade;
drop function if exists pressing_things(timestamptz);

-- Who read a crisis before its last reader, and decided otherwise.
alter table triage_flags add column disagreed_by uuid references people on delete set null;

-- Words that could not be posted are not kept; that there were some is a flag without a post.
alter table triage_flags
  alter post_id drop not null,
  drop constraint triage_flags_found_by_check,
  add constraint triage_flags_found_by_check check (found_by in ('words', 'second stage', 'sample', 'refused')),
  add constraint triage_flags_refused_check check ((found_by = 'refused') = (post_id is null)
    and (found_by <> 'refused' or (flagged_words = '' and hits = '[]'))),
  add foreign key (group_id) references groups (id) on delete cascade,
  -- When a reader let the person know that they would like to hear how they are.
  add column offered_at timestamptz;
create unique index triage_flags_refused on triage_flags (author_id, group_id)
  where found_by = 'refused' and settled_at is null;

-- A post that a rule holds back has a promise of its own: two people could make newcomers' posts wait for a day.
insert into targets (kind, minutes) values ('held', 240);
update reports set due_at = least(due_at, greatest(now(), made_at) + interval '4 hours')
  where reason = 'alike' and settled_at is null;
drop function if exists decisions_about_me(bytea, uuid);

-- Each of several who reported the same may ask for another look.
alter table appeals add column report_id uuid references reports on delete cascade;
update appeals a set report_id = (select r.id from reports r where r.decision_id = a.decision_id
    and r.reporter_id is not distinct from a.by_person_id order by r.id limit 1)
  where side = 'reporter';
alter table appeals
  drop constraint appeals_decision_id_side_key,
  add unique nulls not distinct (decision_id, side, report_id);
drop function if exists put_appeal(uuid, text, uuid, text);

-- Something was done because of the report, and was taken back as wrong.
alter table reports add column reversed_at timestamptz;
update reports r set reversed_at = d.ended_at from decisions d
  where d.id = r.decision_id and r.outcome = 'acted' and exists (
    select 1 from appeals a where a.decision_id = d.id and a.side = 'person' and a.outcome = 'reversed');
