-- Replies that were taken away are not counted as replies.
update topics t set reply_count = n.replies
  from (select p.topic_id, count(*) filter (where p.removed_at is null) as replies from posts p where not p.opening
    group by p.topic_id) n
  where n.topic_id = t.id and t.reply_count <> n.replies;

alter table experiences
  -- The open group whose facilitators put this name into the catalogue; null: organisers did.
  add column named_for uuid references groups on delete set null,
  -- Shown to those alone who may see this group, since nobody else ever used the name.
  add column kept_to uuid references groups on delete cascade;
create index experiences_named_for on experiences (named_for) where named_for is not null;
