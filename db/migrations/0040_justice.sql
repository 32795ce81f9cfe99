-- How many decisions were taken back is counted by when they ended, whether or not somebody wrote down why.
drop index decisions_ended;
create index decisions_ended on decisions (ended_at) where ended_at is not null;
