-- Drafts, saved things, polls, filters, one-off pseudonyms, pins, and moving a topic to another group.

-- What somebody is writing and has not sent. One for each place: a new topic in a group, a reply to a topic, a change
-- of a post. A place that goes leaves the words to whoever wrote them.
create table drafts (
  id uuid primary key default uuidv7(),
  person_id uuid not null references people on delete cascade,
  kind text not null check (kind in ('topic', 'reply', 'edit')),
  for_group uuid references groups on delete set null,
  for_topic uuid references topics on delete set null,
  for_post uuid references posts on delete set null,
  title text not null default '' check (char_length(title) <= 200),
  body text not null check (char_length(body) <= 40000),
  -- What else the form holds: its boxes and choices.
  fields jsonb not null default '{}' check (pg_column_size(fields) < 20000),
  saved_at timestamptz not null default now(),
  check (kind = 'topic' or for_group is null),
  check (kind = 'reply' or for_topic is null),
  check (kind = 'edit' or for_post is null)
);
create unique index drafts_topic on drafts (person_id, for_group) where for_group is not null;
create unique index drafts_reply on drafts (person_id, for_topic) where for_topic is not null;
create unique index drafts_edit on drafts (person_id, for_post) where for_post is not null;
create index drafts_person on drafts (person_id, saved_at desc);
create index drafts_saved on drafts (saved_at);
create index drafts_group_gone on drafts (for_group) where for_group is not null;
create index drafts_topic_gone on drafts (for_topic) where for_topic is not null;
create index drafts_post_gone on drafts (for_post) where for_post is not null;

-- A post, or with its opening a topic, that somebody wants to find again; and when to be reminded of it.
create table bookmarks (
  id uuid primary key default uuidv7(),
  person_id uuid not null references people on delete cascade,
  topic_id uuid references topics on delete set null,
  post_id uuid references posts on delete set null,
  note text not null default '' check (char_length(note) <= 500),
  made_at timestamptz not null default now(),
  remind_at timestamptz,
  reminded_at timestamptz
);
create unique index bookmarks_post on bookmarks (person_id, post_id) where post_id is not null;
create index bookmarks_person on bookmarks (person_id, id desc);
create index bookmarks_topic on bookmarks (topic_id) where topic_id is not null;
create index bookmarks_post_gone on bookmarks (post_id) where post_id is not null;
create index bookmarks_due on bookmarks (remind_at) where remind_at is not null and reminded_at is null;

-- What somebody does not want to meet unprepared: themes of the list in the program, and words of their own, with the
-- pattern that finds these.
create table content_filters (
  person_id uuid primary key references people on delete cascade,
  themes text[] not null default '{}' check (cardinality(themes) <= 30),
  words text[] not null default '{}' check (cardinality(words) <= 50),
  pattern text not null default '' check (char_length(pattern) <= 8000),
  changed_at timestamptz not null default now()
);

-- What its author says a post is about; a topic says what its opening does.
alter table posts add column about text[] not null default '{}' check (cardinality(about) <= 10);
alter table topics add column about text[] not null default '{}' check (cardinality(about) <= 10);

-- A pseudonym for one topic. Who wears it stands in mask_owners alone.
create table masks (
  id uuid primary key default gen_random_uuid(),
  topic_id uuid not null,
  group_id uuid not null,
  audience audience not null default 'members',
  name text not null check (char_length(name) between 1 and 60),
  -- May write no more under it, for now.
  paused_at timestamptz,
  paused_by uuid references people on delete set null,
  unique (id, topic_id),
  unique (topic_id, name),
  foreign key (topic_id, group_id) references topics (id, group_id) on delete cascade,
  foreign key (group_id, audience) references groups (id, audience) on update cascade on delete cascade
);
create index masks_group on masks (group_id, audience);
create table mask_owners (
  mask_id uuid primary key references masks on delete cascade,
  topic_id uuid not null references topics on delete cascade,
  person_id uuid not null references people on delete cascade,
  made_at timestamptz not null default now(),
  unique (person_id, topic_id)
);
create index mask_owners_topic on mask_owners (topic_id);

alter table topics add column mask_id uuid,
  add foreign key (mask_id, id) references masks (id, topic_id) on delete set null (mask_id),
  add check (mask_id is null or author_id is null);
create index topics_mask on topics (mask_id) where mask_id is not null;
alter table posts add column mask_id uuid,
  -- Whom the post speaks to, where that is a mask: its wearer finds it among what was replied to them.
  add column to_mask_id uuid references masks on delete set null,
  add foreign key (mask_id, topic_id) references masks (id, topic_id) on delete set null (mask_id),
  add check (mask_id is null or author_id is null),
  -- Nobody's name is put beside a mask by an edit.
  add check (mask_id is null or edited_by is null);
create index posts_mask on posts (mask_id, created_at) where mask_id is not null;
create index posts_to_mask on posts (to_mask_id, created_at) where to_mask_id is not null;

-- What facilitators chose; null: yes where only members read.
alter table groups add column pseudonyms boolean;

-- What is found in words of a mask, or decided about them, names nobody.
alter table triage_flags alter column author_id drop not null;
alter table decisions add column mask_id uuid references masks on delete set null;
create index decisions_mask on decisions (mask_id) where mask_id is not null;

-- Two moderators who agree, each with a reason, learn who wears a mask. The person is told, and can read both reasons.
create table unmaskings (
  id uuid primary key default uuidv7(),
  mask_id uuid not null references masks on delete cascade,
  asked_by uuid references people on delete set null,
  asked_why text not null check (char_length(asked_why) between 1 and 1000),
  asked_at timestamptz not null default now(),
  answered_by uuid references people on delete set null,
  answered_why text check (char_length(answered_why) <= 1000),
  answered_at timestamptz,
  agreed boolean,
  check ((answered_at is null) = (agreed is null)),
  check (answered_by is null or answered_by is distinct from asked_by)
);
create unique index unmaskings_open on unmaskings (mask_id) where answered_at is null;
create index unmaskings_mask on unmaskings (mask_id);

create table polls (
  id uuid primary key default uuidv7(),
  post_id uuid not null unique,
  topic_id uuid not null,
  group_id uuid not null,
  audience audience not null default 'members',
  question text not null check (char_length(question) between 1 and 200),
  several boolean not null default false,
  secret boolean not null default true,
  -- When the result is shown: to who has voted, or to nobody before the end.
  shown text not null default 'voted' check (shown in ('voted', 'end')),
  ends_at timestamptz,
  ended_at timestamptz,
  unique (id, group_id),
  foreign key (post_id, group_id) references posts (id, group_id) on delete cascade,
  foreign key (topic_id, group_id) references topics (id, group_id) on delete cascade,
  foreign key (group_id, audience) references groups (id, audience) on update cascade on delete cascade,
  check (shown = 'voted' or ends_at is not null)
);
create index polls_topic on polls (topic_id);
create table poll_options (
  id uuid primary key default uuidv7(),
  poll_id uuid not null,
  group_id uuid not null,
  audience audience not null default 'members',
  place integer not null check (place between 1 and 10),
  text text not null check (char_length(text) between 1 and 120),
  unique (id, poll_id),
  unique (poll_id, place),
  foreign key (poll_id, group_id) references polls (id, group_id) on update cascade on delete cascade,
  foreign key (group_id, audience) references groups (id, audience) on update cascade on delete cascade
);
create table poll_votes (
  poll_id uuid not null,
  option_id uuid not null,
  group_id uuid not null,
  person_id uuid not null references people on delete cascade,
  primary key (poll_id, person_id, option_id),
  foreign key (option_id, poll_id) references poll_options (id, poll_id) on delete cascade,
  foreign key (poll_id, group_id) references polls (id, group_id) on update cascade on delete cascade
);
create index poll_votes_person on poll_votes (person_id, group_id);
create index poll_votes_option on poll_votes (option_id);

create table pins (
  topic_id uuid primary key,
  group_id uuid not null,
  audience audience not null default 'members',
  made_by uuid references people on delete set null,
  made_at timestamptz not null default now(),
  foreign key (topic_id, group_id) references topics (id, group_id) on delete cascade,
  foreign key (group_id, audience) references groups (id, audience) on update cascade on delete cascade
);
create index pins_group on pins (group_id, made_at);

-- A topic on its way to another group, while those whose words would get other readers are asked; then what is left of it
-- says where it was.
create table topic_moves (
  id uuid primary key default uuidv7(),
  topic_id uuid not null references topics on delete cascade,
  from_group_id uuid references groups on delete set null,
  to_group_id uuid references groups on delete set null,
  made_by uuid references people on delete set null,
  made_at timestamptz not null default now(),
  done_at timestamptz,
  ended_at timestamptz
);
create unique index topic_moves_open on topic_moves (topic_id) where done_at is null and ended_at is null;
create index topic_moves_topic on topic_moves (topic_id);
create index topic_moves_from on topic_moves (from_group_id) where from_group_id is not null;
create index topic_moves_to on topic_moves (to_group_id) where to_group_id is not null;
-- Who was asked is between each of them and the program: of a mask it would tell who wears it.
create table topic_move_answers (
  move_id uuid not null references topic_moves on delete cascade,
  person_id uuid not null references people on delete cascade,
  willing boolean,
  answered_at timestamptz,
  primary key (move_id, person_id)
);
create index topic_move_answers_person on topic_move_answers (person_id) where answered_at is null;

-- What hangs on a topic or a post goes along with it to another group. Two topics that know of each other do not: what
-- binds them ends first.
do $$
declare key record;
begin
  for key in
    select c.conname, c.conrelid::regclass as of_table, pg_get_constraintdef(c.oid) as says from pg_constraint c
    where c.contype = 'f' and c.confrelid in ('topics'::regclass, 'posts'::regclass, 'masks'::regclass) and c.confupdtype <> 'c'
      and exists (select 1 from unnest(c.confkey) k join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k
        where a.attname = 'group_id')
      and c.conrelid <> 'topics'::regclass
      and not (c.conrelid = 'page_drafts'::regclass and pg_get_constraintdef(c.oid) like '%(page_id%')
  loop
    execute format('alter table %s drop constraint %I', key.of_table, key.conname);
    execute format('alter table %s add constraint %I %s', key.of_table, key.conname,
      replace(key.says, ' ON DELETE', ' ON UPDATE CASCADE ON DELETE'));
  end loop;
end $$;
