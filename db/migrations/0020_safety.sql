-- Safety made whole: claims end, organisers step in, held posts have a promise, refused ones are told of without words.

-- Only what organisers do is written down by the program; the rest by the functions that do it (db/access/06_audit.sql).
drop function if exists audit(text, uuid, uuid, uuid, jsonb);
