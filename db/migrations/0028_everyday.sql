-- What a second look at writing, notifications and files found.

-- The result of a secret poll that runs moves on with every three votes, and does not change when somebody leaves or is
-- erased: from one number and the next one could tell whose vote it was.
alter table poll_votes add column counted boolean not null default false;
alter table polls
  -- How many had voted when it was counted last, and how many of those who voted were erased since.
  add column tallied integer not null default 0,
  add column gone integer not null default 0;
alter table poll_options add column tally integer not null default 0, add column gone integer not null default 0;
update polls p set tallied = (select count(distinct v.person_id) from poll_votes v where v.poll_id = p.id);
update poll_options o set tally = (select count(*) from poll_votes v where v.option_id = o.id);
update poll_votes set counted = true;

-- A push that no service took is tried again, however long ago it was that something happened.
alter table notifications add column push_tries smallint not null default 0;

-- The page of what is new hears that there is something.
alter table events drop constraint events_kind,
  add constraint events_kind check (kind in ('topic', 'post', 'edit', 'removal', 'counts', 'ending', 'group',
    'sight', 'message', 'message-change', 'room', 'read', 'told'));

-- outbox_together() says more in its place.
drop function if exists outbox_counts();
