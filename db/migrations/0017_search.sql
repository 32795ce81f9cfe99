-- Groups are found by what they say of themselves as well.
create index groups_sentence_trigram on groups using gin (sentence gin_trgm_ops);
