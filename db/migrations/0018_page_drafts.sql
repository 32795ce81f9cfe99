-- Of imported words whose author is nobody here.
alter table page_draft_authors alter column author_id drop not null;
