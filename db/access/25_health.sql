-- That daily back-ups go wrong is for organisers, as long as they do.
call guard_table('back_up_troubles');
create policy seen on back_up_troubles for select to peerhood_viewer
  using (ended_at is null and (select is_organiser()));
grant select on back_up_troubles to peerhood_viewer;
