-- Pictures and documents that people add to what they write. The bytes lie in a store of files, under random keys.

create table attachments (
  id uuid primary key default uuidv7(),
  owner_id uuid references people on delete set null,
  kind text not null check (kind in ('image', 'document')),
  -- Found out from the content, never what the sender said.
  content_type text not null check (char_length(content_type) <= 100),
  bytes integer not null check (bytes > 0),
  width integer check (width > 0),
  height integer check (height > 0),
  -- A picture that moves: a page shows it still.
  moving boolean not null default false,
  -- What can be seen on a picture, for who cannot see it.
  alt text not null default '' check (char_length(alt) <= 500),
  name text not null check (char_length(name) between 1 and 120),
  key text not null unique,
  -- Of a picture that is too large for a page: a smaller one.
  small_key text unique,
  made_at timestamptz not null default now(),

  -- What it stands in. Nothing yet: only its owner sees it.
  post_id uuid,
  group_id uuid,
  audience audience,
  message_id uuid,
  position smallint not null default 0,
  attached_at timestamptz,
  -- Taken off again: by its owner before it was sent, or from a post by changing that.
  taken_off_at timestamptz,

  foreign key (post_id, group_id) references posts (id, group_id) on update cascade on delete cascade,
  foreign key (group_id, audience) references groups (id, audience) on update cascade on delete cascade,
  check ((width is null) = (height is null)),
  check ((kind = 'image') = (width is not null)),
  check (num_nonnulls(post_id, message_id) <= 1),
  check ((post_id is not null) = (group_id is not null and audience is not null)),
  check ((attached_at is not null) = (num_nonnulls(post_id, message_id) = 1))
);
create index attachments_post on attachments (post_id, position) where post_id is not null;
create index attachments_message on attachments (message_id, position) where message_id is not null;
create index attachments_owner on attachments (owner_id, made_at desc);
create index attachments_group on attachments (group_id, audience) where group_id is not null;
create index attachments_loose on attachments (made_at) where attached_at is null;
create index attachments_taken_off on attachments (taken_off_at) where taken_off_at is not null;

-- How many stand under a post: a page looks for them only where there are some.
alter table posts add column attachment_count smallint not null default 0;

-- Keys of files that nothing names any more. Their bytes go with the next round of a job.
create table file_removals (
  key text primary key,
  since timestamptz not null default now()
);
