-- How many decisions were taken back is counted by when they ended, whether or not somebody wrote down why.
drop index decisions_ended;
create index decisions_ended on decisions (ended_at) where ended_at is not null;

-- Flags that nobody settled are counted when they are forgotten, as what they are: no outcome that a person decides.
alter table triage_counts alter column outcome type text using outcome::text;
alter table triage_counts add check (outcome in ('with them', 'no need', 'already well met', 'not settled'));
