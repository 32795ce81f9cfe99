-- Topics (conversations, questions, knowledge pages), their posts, and how questions end.

create type topic_kind as enum ('conversation', 'question', 'page');
create type wish as enum ('advice', 'listening');
create type resolution_kind as enum ('accepted', 'resolved', 'let go');
create type topic_state as enum ('open', 'unanswered', 'answered', 'resolved', 'let go');
create type reaction_kind as enum ('thanks', 'me too');
create type remover as enum ('author', 'moderator');

create table topics (
  id uuid primary key default uuidv7(),
  group_id uuid not null,
  audience audience not null default 'members',
  kind topic_kind not null,
  -- Empty only while the opening post is removed.
  title text not null check (char_length(title) <= 200),
  author_id uuid references people on delete set null,
  wants wish,
  created_at timestamptz not null default now(),
  last_post_at timestamptz not null default now(),
  reply_count integer not null default 0,
  -- Different people other than the author who have replied, and when the first of them did.
  replier_count integer not null default 0,
  first_reply_at timestamptz,
  resolution resolution_kind,
  accepted_post_id uuid,
  closed_at timestamptz,
  duplicate_of uuid,
  made_from uuid,
  -- Imported topics keep their history but do not ask for a reply years later.
  imported boolean not null default false,
  state topic_state not null generated always as (
    case when kind <> 'question' then 'open'::topic_state
      when resolution = 'let go' then 'let go'::topic_state
      when resolution is not null then 'resolved'::topic_state
      when replier_count > 0 then 'answered'::topic_state
      else 'unanswered'::topic_state end) stored,
  waiting boolean not null generated always as (
    kind <> 'page' and replier_count < 2 and resolution is null and closed_at is null and not imported) stored,
  unique (id, group_id),
  foreign key (group_id, audience) references groups (id, audience) on update cascade on delete cascade,
  foreign key (duplicate_of, group_id) references topics (id, group_id) on delete set null (duplicate_of),
  foreign key (made_from, group_id) references topics (id, group_id) on delete set null (made_from)
);
create index topics_newest on topics (group_id, last_post_at desc, id desc);
create index topics_resolved on topics (group_id, last_post_at desc, id desc) where kind = 'question' and state = 'resolved';
create index topics_pages on topics (group_id, last_post_at desc, id desc) where kind = 'page';
create index topics_waiting on topics (group_id, created_at, id) where waiting;
create index topics_waiting_oldest on topics (created_at, id) where waiting;
create index topics_open_newest on topics (audience, last_post_at desc, id desc);
create index topics_author on topics (author_id, created_at desc);
create index topics_title_trigram on topics using gin (title gin_trgm_ops);
create index topics_title_words on topics using gin (group_id, to_tsvector('simple', title));

create table posts (
  id uuid primary key default uuidv7(),
  topic_id uuid not null,
  group_id uuid not null,
  audience audience not null default 'members',
  author_id uuid references people on delete set null,
  opening boolean not null default false,
  -- An answer or contribution has none; a reply to another post names it.
  reply_to uuid,
  -- Whom this post speaks to: the author of the post replied to, else of the topic.
  to_person_id uuid references people on delete set null,
  body text,
  html text,
  created_at timestamptz not null default now(),
  edited_at timestamptz,
  -- Whose words stand there since: a knowledge page may be improved by any member.
  edited_by uuid references people on delete set null,
  removed_at timestamptz,
  removed_by remover,
  thanks_count integer not null default 0,
  me_too_count integer not null default 0,
  score integer not null default 0,
  unique (id, group_id),
  unique (id, topic_id),
  foreign key (group_id, audience) references groups (id, audience) on update cascade on delete cascade,
  foreign key (topic_id, group_id) references topics (id, group_id) on delete cascade,
  foreign key (reply_to, topic_id) references posts (id, topic_id) on delete set null (reply_to),
  check ((removed_at is null) = (body is not null)),
  check ((removed_at is null) = (html is not null)),
  check ((removed_at is null) = (removed_by is null)),
  check (not opening or reply_to is null)
);
create unique index posts_opening on posts (topic_id) where opening;
create index posts_topic on posts (topic_id, created_at, id);
create index posts_to_person on posts (to_person_id, created_at desc, id desc);
create index posts_author on posts (author_id, created_at desc, id desc);
create index posts_edited_by on posts (edited_by) where edited_by is not null;
create index posts_reply_to on posts (reply_to) where reply_to is not null;
create index posts_group_newest on posts (group_id, created_at desc, id desc);

alter table topics add foreign key (accepted_post_id, id) references posts (id, topic_id)
  on delete set null (accepted_post_id);

-- Earlier words of a post. A removed post's words stand here only, where its author and, while a report
-- is open, those who review it can read them.
create table post_revisions (
  id uuid primary key default uuidv7(),
  post_id uuid not null,
  group_id uuid not null,
  audience audience not null default 'members',
  -- withheld: the words of a removed post, not shown with the history of an edited one.
  withheld boolean not null default false,
  title text,
  body text not null,
  html text not null,
  written_by uuid references people on delete set null,
  written_at timestamptz not null,
  replaced_at timestamptz not null default now(),
  foreign key (post_id, group_id) references posts (id, group_id) on delete cascade,
  foreign key (group_id, audience) references groups (id, audience) on update cascade on delete cascade
);
create index post_revisions_post on post_revisions (post_id, replaced_at desc);

create table reactions (
  post_id uuid not null,
  group_id uuid not null,
  audience audience not null default 'members',
  person_id uuid not null references people on delete cascade,
  kind reaction_kind not null,
  made_at timestamptz not null default now(),
  primary key (post_id, person_id, kind),
  foreign key (post_id, group_id) references posts (id, group_id) on delete cascade,
  foreign key (group_id, audience) references groups (id, audience) on update cascade on delete cascade
);
create index reactions_person on reactions (person_id);

-- How a question ended, each time it did; reopening ends the row, not the history.
create table resolutions (
  id uuid primary key default uuidv7(),
  topic_id uuid not null,
  group_id uuid not null,
  audience audience not null default 'members',
  kind resolution_kind not null,
  post_id uuid,
  made_by uuid references people on delete set null,
  made_at timestamptz not null default now(),
  reopened_by uuid references people on delete set null,
  reopened_at timestamptz,
  foreign key (topic_id, group_id) references topics (id, group_id) on delete cascade,
  foreign key (group_id, audience) references groups (id, audience) on update cascade on delete cascade,
  foreign key (post_id, topic_id) references posts (id, topic_id) on delete set null (post_id),
  check ((kind = 'accepted') or post_id is null)
);
create unique index resolutions_standing on resolutions (topic_id) where reopened_at is null;

create table closures (
  id uuid primary key default uuidv7(),
  topic_id uuid not null,
  group_id uuid not null,
  audience audience not null default 'members',
  reason text not null default '',
  made_by uuid references people on delete set null,
  made_at timestamptz not null default now(),
  reopened_at timestamptz,
  foreign key (topic_id, group_id) references topics (id, group_id) on delete cascade,
  foreign key (group_id, audience) references groups (id, audience) on update cascade on delete cascade
);
create index closures_topic on closures (topic_id);

create table topic_tags (
  topic_id uuid not null,
  group_id uuid not null,
  audience audience not null default 'members',
  tag text not null check (char_length(tag) between 1 and 40),
  primary key (topic_id, tag),
  foreign key (topic_id, group_id) references topics (id, group_id) on delete cascade,
  foreign key (group_id, audience) references groups (id, audience) on update cascade on delete cascade
);
create index topic_tags_tag on topic_tags (group_id, tag, topic_id);

create table topic_reads (
  person_id uuid not null references people on delete cascade,
  topic_id uuid not null,
  group_id uuid not null,
  read_up_to timestamptz not null,
  primary key (person_id, topic_id),
  foreign key (topic_id, group_id) references topics (id, group_id) on delete cascade
);
create index topic_reads_topic on topic_reads (topic_id, group_id);

-- A knowledge page in the making, waiting for the authors whose words it would use.
create table page_drafts (
  id uuid primary key default uuidv7(),
  topic_id uuid not null,
  group_id uuid not null,
  title text not null check (char_length(title) between 1 and 200),
  made_by uuid not null references people on delete cascade,
  made_at timestamptz not null default now(),
  page_id uuid,
  foreign key (topic_id, group_id) references topics (id, group_id) on delete cascade,
  foreign key (page_id, group_id) references topics (id, group_id) on delete set null (page_id)
);
create unique index page_drafts_waiting on page_drafts (topic_id) where page_id is null;
create index page_drafts_topic on page_drafts (topic_id);
create table page_draft_authors (
  draft_id uuid not null references page_drafts on delete cascade,
  post_id uuid not null,
  group_id uuid not null,
  author_id uuid not null references people on delete cascade,
  willing boolean,
  answered_at timestamptz,
  primary key (draft_id, post_id),
  foreign key (post_id, group_id) references posts (id, group_id) on delete cascade
);
create index page_draft_authors_asked on page_draft_authors (author_id) where answered_at is null;

-- Which row of an import became which of ours, so that a second run adds nothing.
create table imported_rows (
  group_id uuid not null references groups on delete cascade,
  source text not null,
  kind text not null,
  external_id bigint not null,
  object_id uuid not null,
  fingerprint bigint not null default 0,
  primary key (group_id, source, kind, external_id)
);
