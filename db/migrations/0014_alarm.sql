-- Each page tells organisers and moderators when something urgent waits: enter() says so from now on.
drop function if exists enter(bytea);
