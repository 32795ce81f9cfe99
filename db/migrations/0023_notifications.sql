-- What happened becomes word to those whom it concerns: here, by e-mail, to their devices.

-- What has happened and has not been told yet: ids alone. Written in the transaction of the change itself.
create table happenings (
  id bigint primary key generated always as identity,
  kind text not null check (char_length(kind) between 1 and 40),
  -- What it is about: a post, an alarm. No key points at it: it may be gone by the time it is told.
  subject_id uuid not null,
  -- Whom it is for, where it is for one person alone.
  person_id uuid references people on delete cascade,
  due_at timestamptz not null default now(),
  tries smallint not null default 0,
  at timestamptz not null default now()
);
create index happenings_due on happenings (due_at);
create index happenings_person on happenings (person_id) where person_id is not null;

-- One row for a person and a thing: it tells once, whatever else happens to it. Words are read anew each time.
create table notifications (
  id uuid primary key default uuidv7(),
  person_id uuid not null references people on delete cascade,
  kind text not null check (char_length(kind) between 1 and 40),
  subject_id uuid not null,
  -- What belongs together, such as the posts of a topic.
  thread_id uuid not null,
  happened_at timestamptz not null,
  made_at timestamptz not null default now(),
  read_at timestamptz,
  -- Until it has gone out: when it may, at the earliest. Null: nowhere to go.
  mail_at timestamptz,
  push_at timestamptz,
  digest boolean not null default false,
  unique (person_id, subject_id)
);
create index notifications_newest on notifications (person_id, id desc);
create index notifications_unread on notifications (person_id, thread_id) where read_at is null;
create index notifications_mail on notifications (mail_at) where mail_at is not null;
create index notifications_push on notifications (push_at) where push_at is not null;
create index notifications_digest on notifications (person_id) where digest;
create index notifications_made on notifications (made_at);

-- How much one wants to hear. No row is `normal`.
create type notice_level as enum ('watch', 'normal', 'mute');
create table topic_levels (
  person_id uuid not null references people on delete cascade,
  topic_id uuid not null,
  group_id uuid not null,
  level notice_level not null,
  primary key (person_id, topic_id),
  foreign key (topic_id, group_id) references topics (id, group_id) on delete cascade
);
create index topic_levels_topic on topic_levels (topic_id, level);
create table group_levels (
  person_id uuid not null references people on delete cascade,
  group_id uuid not null references groups on delete cascade,
  level notice_level not null,
  primary key (person_id, group_id)
);
create index group_levels_group on group_levels (group_id, level);

-- Where a person gets mail, if anywhere. Several may use one address.
create table mail_addresses (
  person_id uuid primary key references people on delete cascade,
  address text not null check (char_length(address) between 3 and 254),
  added_at timestamptz not null default now(),
  confirmed_at timestamptz,
  -- It could not be delivered to: nothing more goes there until its person says that it works.
  bounced_at timestamptz,
  -- Changes with the address: tokens of an earlier one fit no more.
  version uuid not null default gen_random_uuid()
);

-- How a person wants to be told. No row is as the defaults say.
create table notification_settings (
  person_id uuid primary key references people on delete cascade,
  mail text[] not null default '{replies,mentions,alarms}',
  push text[] not null default '{replies,mentions,alarms}',
  digest text[] not null default '{watched}',
  quiet_from time,
  quiet_to time,
  alarms_break_quiet boolean not null default false,
  digest_every text not null default 'never' check (digest_every in ('never', 'day', 'week')),
  digest_hour smallint not null default 8 check (digest_hour between 0 and 23),
  -- 1 is Monday.
  digest_weekday smallint not null default 1 check (digest_weekday between 1 and 7),
  digest_at timestamptz,
  digest_sent_at timestamptz,
  -- Words and names of private and hidden groups may stand in e-mails and pushes.
  words_of_closed boolean not null default false,
  check ((quiet_from is null) = (quiet_to is null))
);
create index notification_settings_digest on notification_settings (digest_at) where digest_at is not null;

-- Mail that is to go, has gone or could not. It is written when it goes, so nothing of it stands here.
create table outbox (
  id uuid primary key default uuidv7(),
  person_id uuid not null references people on delete cascade,
  kind text not null check (kind in ('confirmation', 'notice', 'digest', 'reply refused')),
  -- A topic's new posts, or why a reply was refused.
  about_id uuid,
  detail text not null default '' check (char_length(detail) <= 200),
  state text not null default 'queued' check (state in ('queued', 'sent', 'failed')),
  due_at timestamptz not null default now(),
  tries smallint not null default 0,
  -- The server's answer, without addresses.
  problem text check (char_length(problem) <= 300),
  made_at timestamptz not null default now(),
  settled_at timestamptz
);
create index outbox_due on outbox (due_at) where state = 'queued';
create index outbox_person on outbox (person_id);
create index outbox_newest on outbox (id desc);
create unique index outbox_once on outbox (person_id, kind, about_id) nulls not distinct where state = 'queued';

-- Where a device takes pushes. It ends with the session that it was made in.
create table push_subscriptions (
  id uuid primary key default uuidv7(),
  person_id uuid not null references people on delete cascade,
  session_id uuid not null references sessions on delete cascade,
  endpoint text not null unique check (char_length(endpoint) <= 1000),
  p256dh text not null check (char_length(p256dh) <= 200),
  auth text not null check (char_length(auth) <= 100),
  made_at timestamptz not null default now(),
  failures smallint not null default 0
);
create index push_subscriptions_person on push_subscriptions (person_id);
create index push_subscriptions_session on push_subscriptions (session_id);

-- By which this place shows push services who it is.
create table push_keys (
  only_one boolean primary key default true check (only_one),
  public_key text not null,
  private_key text not null,
  made_at timestamptz not null default now()
);

-- Whom a post speaks of by name. The name stands in its words as it was written.
create table mentions (
  post_id uuid not null,
  group_id uuid not null,
  audience audience not null default 'members',
  person_id uuid not null references people on delete cascade,
  primary key (post_id, person_id),
  foreign key (post_id, group_id) references posts (id, group_id) on delete cascade,
  foreign key (group_id, audience) references groups (id, audience) on update cascade on delete cascade
);
create index mentions_person on mentions (person_id);

-- Each page says whether something is new for who reads it: enter() counts it from now on.
drop function if exists enter(bytea);
