-- Practising to help: that somebody did an exercise, and whether cues stand beside the boxes in which they reply.

-- Of what they wrote there nothing is kept.
create table practice_completions (
  person_id uuid not null references people on delete cascade,
  practice text not null check (practice in ('listening', 'empathy', 'judgement', 'limits', 'openness')),
  scenario text not null check (scenario ~ '^[a-z][a-z0-9-]{0,39}$'),
  done_at timestamptz not null default now(),
  primary key (person_id, practice, scenario)
);

alter table preferences add column reply_cues boolean not null default true;
