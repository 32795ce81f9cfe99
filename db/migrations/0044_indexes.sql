-- Of which six hours a document is stands in the indexes of its words: the newest of a very common word are found without
-- passing through those of a whole month, and no document has to be written anew for it.
drop index search_documents_open;
create index search_documents_open on search_documents
  using gin (words, (array[date_bin('6 hours', created_at at time zone 'UTC', timestamp '2000-01-01')])) with (fastupdate = off)
  where audience <> 'members';

-- What only members read stands in four parts, by group: whoever looks in one group passes through a quarter of what is said with the
-- same word in all others. The last bits of an identifier are random.
drop index search_documents_closed;
do $$
begin
  for part in 0 .. 3 loop
    execute format($sql$create index search_documents_closed_%s on search_documents
      using gin (words, (array[date_bin('6 hours', created_at at time zone 'UTC', timestamp '2000-01-01')])) with (fastupdate = off)
      where audience = 'members' and get_byte(uuid_send(group_id), 15) & 3 = %s$sql$, part, part);
  end loop;
end $$;
drop index search_documents_newest;
-- The server knows nothing of what is made of a column until it has looked.
analyze search_documents;

-- Who is invited is read from the index alone: whichever index was as cheap, all that wait were passed by.
drop index support_invitations_mine;
create index support_invitations_mine on support_invitations (person_id) include (request_id, until) where ended_at is null;
