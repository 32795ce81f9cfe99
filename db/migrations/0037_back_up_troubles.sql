-- Daily back-ups went wrong, and organisers were told: one row while it lasts.
create table back_up_troubles (
  id uuid primary key default uuidv7(),
  why text not null check (why in ('failed', 'old')),
  began_at timestamptz not null default now(),
  ended_at timestamptz
);
create unique index back_up_troubles_standing on back_up_troubles ((true)) where ended_at is null;
