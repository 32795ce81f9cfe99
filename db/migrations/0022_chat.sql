-- Chat: rooms of groups, conversations between two people, and what is said there.

create table rooms (
  id uuid primary key default uuidv7(),
  -- Null: a conversation between two.
  group_id uuid references groups on delete cascade,
  name text not null default '' check (char_length(name) <= 60),
  made_by uuid references people on delete set null,
  made_at timestamptz not null default now(),
  unique (id, group_id),
  check ((group_id is null) = (name = ''))
);
create index rooms_group on rooms (group_id, id) where group_id is not null;

-- Put away by a facilitator: read, and not written in any more. Taking it out again ends the row.
create table room_archivings (
  id uuid primary key default uuidv7(),
  room_id uuid not null,
  group_id uuid not null,
  made_by uuid references people on delete set null,
  made_at timestamptz not null default now(),
  ended_by uuid references people on delete set null,
  ended_at timestamptz,
  foreign key (room_id, group_id) references rooms (id, group_id) on delete cascade
);
create unique index room_archivings_standing on room_archivings (room_id) where ended_at is null;
create index room_archivings_room on room_archivings (room_id, group_id);

-- Who asked whom. It begins as a request, and is a conversation once whoever was asked says yes.
create table conversations (
  room_id uuid primary key references rooms on delete cascade,
  asker_id uuid references people on delete set null,
  asked_id uuid references people on delete set null,
  asked_at timestamptz not null default now(),
  -- Whether the request reaches anybody: not when one of the two blocks the other. Whoever asked cannot tell.
  heard boolean not null default true,
  check (asker_id <> asked_id)
);
create unique index conversations_pair on conversations (least(asker_id, asked_id), greatest(asker_id, asked_id))
  where asker_id is not null and asked_id is not null;
create index conversations_asker on conversations (asker_id, asked_at);
create index conversations_asked on conversations (asked_id, asked_at);

-- What whoever was asked said to it; a change of mind ends the row. That somebody declined the other never learns.
create table conversation_answers (
  id uuid primary key default uuidv7(),
  room_id uuid not null references conversations on delete cascade,
  person_id uuid references people on delete set null,
  kind text not null check (kind in ('accepted', 'declined')),
  made_at timestamptz not null default now(),
  ended_at timestamptz
);
create unique index conversation_answers_standing on conversation_answers (room_id) where ended_at is null;
create index conversation_answers_room on conversation_answers (room_id);
create index conversation_answers_person on conversation_answers (person_id);

-- In the order of their ids: uuidv7 begins with the time.
create table messages (
  id uuid primary key default uuidv7(),
  room_id uuid not null references rooms on delete cascade,
  -- Of the room.
  group_id uuid,
  author_id uuid references people on delete set null,
  reply_to uuid,
  body text,
  html text,
  created_at timestamptz not null default now(),
  edited_at timestamptz,
  removed_at timestamptz,
  removed_by remover,
  -- The topic that its words became.
  topic_id uuid,
  attachment_count smallint not null default 0,
  -- What search finds it by: words as they stand, and a lexeme for the room that no text can contain.
  words tsvector,
  -- Hashes of its words and of the site it links to, and whether a new account wrote it: copies are found by them.
  print bytea,
  host bytea,
  fresh boolean not null default false,
  unique (id, room_id),
  foreign key (room_id, group_id) references rooms (id, group_id) on delete cascade,
  foreign key (reply_to, room_id) references messages (id, room_id) on delete set null (reply_to),
  foreign key (topic_id, group_id) references topics (id, group_id) on delete set null (topic_id),
  check ((removed_at is null) = (body is not null)),
  check ((removed_at is null) = (html is not null)),
  check ((removed_at is null) = (removed_by is null)),
  check (topic_id is null or group_id is not null)
);
create index messages_room on messages (room_id, id desc);
create index messages_author on messages (author_id, id desc);
create index messages_reply_to on messages (reply_to, room_id) where reply_to is not null;
create index messages_topic on messages (topic_id, group_id) where topic_id is not null;
create index messages_words on messages using gin (words);
create index messages_author_print on messages (author_id, print) where print is not null;
create index messages_print on messages (print) where fresh and print is not null;
create index messages_host on messages (host) where fresh and host is not null;

alter table attachments add foreign key (message_id) references messages on delete cascade;

-- Earlier words of a message; of one that was taken away they stand here only.
create table message_revisions (
  id uuid primary key default uuidv7(),
  message_id uuid not null,
  room_id uuid not null,
  group_id uuid,
  withheld boolean not null default false,
  body text not null,
  html text not null,
  written_by uuid references people on delete set null,
  written_at timestamptz not null,
  replaced_at timestamptz not null default now(),
  foreign key (message_id, room_id) references messages (id, room_id) on delete cascade
);
create index message_revisions_message on message_revisions (message_id, room_id);
create index message_revisions_writer on message_revisions (written_by);

create table message_reactions (
  message_id uuid not null,
  room_id uuid not null,
  group_id uuid,
  person_id uuid not null references people on delete cascade,
  kind text not null check (kind in ('heart', 'thanks', 'me too', 'smile', 'candle')),
  made_at timestamptz not null default now(),
  primary key (message_id, person_id, kind),
  foreign key (message_id, room_id) references messages (id, room_id) on delete cascade
);
create index message_reactions_message on message_reactions (message_id, room_id);
create index message_reactions_person on message_reactions (person_id);

-- How far somebody has read, on whichever device: theirs alone.
create table room_reads (
  person_id uuid not null references people on delete cascade,
  room_id uuid not null references rooms on delete cascade,
  read_id uuid not null,
  read_at timestamptz not null default now(),
  primary key (person_id, room_id)
);
create index room_reads_room on room_reads (room_id);

create table room_mutes (
  person_id uuid not null references people on delete cascade,
  room_id uuid not null references rooms on delete cascade,
  since timestamptz not null default now(),
  primary key (person_id, room_id)
);
create index room_mutes_room on room_mutes (room_id);

-- Somebody would like a message of somebody else's to become a topic: its author is asked.
create table topic_wishes (
  message_id uuid primary key,
  room_id uuid not null,
  group_id uuid not null,
  author_id uuid not null references people on delete cascade,
  asked_by uuid not null references people on delete cascade,
  asked_at timestamptz not null default now(),
  willing boolean,
  answered_at timestamptz,
  foreign key (message_id, room_id) references messages (id, room_id) on delete cascade,
  foreign key (room_id, group_id) references rooms (id, group_id) on delete cascade,
  check ((willing is null) = (answered_at is null))
);
create index topic_wishes_author on topic_wishes (author_id) where answered_at is null;
create index topic_wishes_asked_by on topic_wishes (asked_by);
create index topic_wishes_room on topic_wishes (room_id, group_id);
create index topic_wishes_message on topic_wishes (message_id, room_id);

alter table preferences
  -- Who may send a first message.
  add column may_ask text not null default 'groups' check (may_ask in ('everyone', 'groups', 'nobody')),
  -- Others are told while one writes.
  add column shows_typing boolean not null default true;

-- Open pages hear of messages too.
do $$ declare found record; begin
  for found in select conname from pg_constraint
    where conrelid = 'events'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%kind%' loop
    execute format('alter table events drop constraint %I', found.conname);
  end loop;
end $$;
alter table events add constraint events_kind check (kind in ('topic', 'post', 'edit', 'removal', 'counts', 'ending', 'group',
  'sight', 'message', 'message-change', 'room', 'read'));

-- A message can be reported. A new value of an old type cannot be used by the access files of the same transaction: as
-- in 0006, there is a new type, and what rests on the old one comes back with the access files.
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
create type report_subject as enum ('post', 'person', 'group', 'place', 'message');
alter table reports alter column subject type report_subject using subject::text::report_subject;
drop type report_subject_before cascade;
alter table reports
  add column message_id uuid references messages on delete cascade,
  add constraint reports_subject check (case subject
    when 'post' then post_id is not null when 'person' then person_id is not null
    when 'message' then message_id is not null and num_nonnulls(post_id, person_id) = 0
    when 'group' then group_id is not null else num_nonnulls(post_id, person_id, group_id) = 0 end);
create unique index reports_waiting_once on reports (reporter_id, coalesce(message_id, post_id, person_id, group_id))
  where settled_at is null and subject <> 'place';
create index reports_message on reports (message_id) where message_id is not null;

alter table decisions add column message_id uuid references messages on delete set null;
create index decisions_message on decisions (message_id) where message_id is not null;

-- A program looks at messages as at posts.
alter table triage_flags
  alter column post_id drop not null,
  alter column group_id drop not null,
  add column message_id uuid references messages on delete cascade,
  drop constraint if exists triage_flags_refused_check,
  add constraint triage_flags_words check (case found_by
    when 'refused' then num_nonnulls(post_id, message_id) = 0 and group_id is not null and flagged_words = '' and hits = '[]'
    else num_nonnulls(post_id, message_id) = 1 and (post_id is null or group_id is not null) end);
create unique index triage_flags_open_message on triage_flags (message_id) where settled_at is null and message_id is not null;
create index triage_flags_message on triage_flags (message_id) where message_id is not null;
