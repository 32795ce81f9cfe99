-- How much it takes until a post of a group is put before a person. Careful: many weak words together are enough.
-- Narrow: plain words only, for groups about work or products, where the careful reading finds mostly nothing.
create type triage_reading as enum ('careful', 'narrow');
alter table groups add column reading triage_reading not null default 'careful';
