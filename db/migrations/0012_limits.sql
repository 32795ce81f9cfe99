-- Against spam: what new accounts may write in a day, and the same words or links again and again.

-- Since when an account is new no more: a day old, with a post that stood for a day. Whoever is here already is not new.
alter table people add column settled_at timestamptz;
update people set settled_at = now();

-- Hashes of what was written lately: of a post's words without case, marks and look-alikes, and of the sites it links
-- to. They tell whether two texts are alike, and are forgotten after two days.
create table post_prints (
  post_id uuid not null,
  group_id uuid not null,
  topic_id uuid not null,
  person_id uuid not null references people on delete cascade,
  kind text not null check (kind in ('words', 'host')),
  print bytea not null,
  -- By an account that was new when it wrote this.
  fresh boolean not null,
  made_at timestamptz not null default now(),
  primary key (post_id, kind, print),
  foreign key (post_id, group_id) references posts (id, group_id) on delete cascade
);
create index post_prints_print on post_prints (print, made_at);
create index post_prints_made on post_prints (made_at);
