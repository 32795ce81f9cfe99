-- What somebody offers at the front door is looked at like all other words, and can be reported.

-- `brought_at`: from then on whoever asked reads it. Null: nobody has looked yet, or it was taken away.
-- `message_id`: the message that it became. `print`, `fresh`: by which the same words of several new accounts are found.
alter table support_offers
  add column brought_at timestamptz,
  add column message_id uuid references messages on delete set null,
  add column print bytea,
  add column fresh boolean not null default false,
  drop constraint support_offers_words_check,
  -- Empty once words that were taken away are forgotten.
  add constraint support_offers_words_check check (char_length(words) <= 1000 and (words <> '' or ended_at is not null)),
  drop constraint support_offers_ending_check,
  add constraint support_offers_ending_check check (ending in ('accepted', 'withdrawn', 'thanked', 'removed'));
alter table support_requests add column message_id uuid references messages on delete set null;
update support_offers set brought_at = made_at;
-- What was accepted before stands first in its conversation, word for word.
update support_offers o set message_id = (select m.id from messages m join support_requests r on r.room_id = m.room_id
    where r.id = o.request_id and m.author_id = o.person_id and m.body = o.words order by m.created_at desc limit 1)
  where o.ending = 'accepted';
update support_requests r set message_id = (select m.id from messages m
    where m.room_id = r.room_id and m.author_id = r.asker_id and m.body = r.words order by m.created_at desc limit 1)
  where r.room_id is not null and r.words <> '';
create index support_offers_message on support_offers (message_id) where message_id is not null;
create index support_requests_message on support_requests (message_id) where message_id is not null;
create index support_offers_print on support_offers (print, made_at) where print is not null;
drop function if exists offer_support(uuid, text, text, text, uuid, uuid, boolean);

-- As in 0030: a new type, and what rests on the old one comes back with the access files. It keeps what the old one had.
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
do $$ begin
  execute format('create type report_subject as enum (%s)', (select string_agg(quote_literal(e.label::text), ', ' order by e.place)
    from unnest(array_append(enum_range(null::report_subject_before)::text[], 'offer')) with ordinality e (label, place)));
end $$;
alter table reports alter column subject type report_subject using subject::text::report_subject;
drop type report_subject_before cascade;
alter table reports
  -- What was reported stands with the report, also when whoever asked erases what they asked for and all that was offered.
  add column offer_id uuid references support_offers on delete set null,
  add constraint reports_subject check (case subject
    when 'post' then post_id is not null when 'person' then person_id is not null or settled_at is not null
    when 'message' then message_id is not null and num_nonnulls(post_id, person_id) = 0
    when 'request' then request_id is not null and num_nonnulls(post_id, message_id, person_id, group_id) = 0
    when 'offer' then num_nonnulls(post_id, message_id, request_id, person_id, group_id) = 0
    when 'group' then group_id is not null else num_nonnulls(post_id, person_id, group_id) = 0 end);
create unique index reports_waiting_once on reports
  (reporter_id, coalesce(offer_id, request_id, message_id, post_id, person_id, group_id))
  where settled_at is null and subject <> 'place';
create index reports_offer on reports (offer_id) where offer_id is not null;

-- A sign that somebody is in danger outlives what they offered: a person still has to look.
alter table triage_flags
  add column offer_id uuid references support_offers on delete set null,
  drop constraint triage_flags_words,
  add constraint triage_flags_words check (case found_by
    when 'refused' then num_nonnulls(post_id, message_id, request_id, offer_id) = 0 and group_id is not null and flagged_words = '' and hits = '[]'
    else num_nonnulls(post_id, message_id, request_id, offer_id) <= 1 and (post_id is null or group_id is not null) end);
create unique index triage_flags_open_offer on triage_flags (offer_id) where settled_at is null and offer_id is not null;
create index triage_flags_offer on triage_flags (offer_id) where offer_id is not null;

-- What a decision is about is said to whom it is about.
drop function if exists decisions_about_me(bytea, uuid);
