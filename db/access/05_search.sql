-- Search. Under row-level security `@@` cannot use its index, so the scope is written inside these functions;
-- they return ids alone, and the page reads the rows as its viewer.

call guard_table('search_documents');
call guard_table('search_languages');
call guard_table('search_words');

create or replace function month_lexeme(at timestamptz) returns text language sql stable
  return '§m' || to_char(at at time zone 'UTC', 'YYYYMM');

create or replace function year_lexeme(at timestamptz) returns text language sql stable
  return '§y' || to_char(at at time zone 'UTC', 'YYYY');

-- Makes or renews the documents of posts: each place of the arrays is one post, its title and text as plain words
-- and its bigrams with spaces between. For the system role: imports call it, and index_post.
create or replace function index_posts(of_posts uuid[], titles text[], bodies text[], bigrams text[]) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into search_documents (post_id, topic_id, group_id, audience, created_at, words)
  select p.id, p.topic_id, p.group_id, p.audience, p.created_at,
    setweight(to_tsvector(g.language, unaccent(given.title)), 'A')
    || setweight(to_tsvector(g.language, unaccent(given.body)), case when p.opening then 'B' else 'C' end::"char")
    || array_to_tsvector(string_to_array(given.bigrams, ' ') || ('§g' || p.group_id) || ('§k' || t.kind)
      || month_lexeme(p.created_at) || year_lexeme(p.created_at) || coalesce('§u' || p.author_id, '§u'))
  from unnest(of_posts, titles, bodies, bigrams) given (post_id, title, body, bigrams)
  join posts p on p.id = given.post_id join topics t on t.id = p.topic_id join groups g on g.id = p.group_id
  where p.removed_at is null
  on conflict (post_id) do update set words = excluded.words;
  insert into search_languages (language)
    select distinct g.language from posts p join groups g on g.id = p.group_id where p.id = any (of_posts)
    on conflict do nothing;
  insert into search_words (word)
    -- Each token once before it is taken apart: that takes most of the time.
    select distinct word from (
      select distinct token from unnest(of_posts, titles, bodies) given (post_id, title, body)
      join posts p on p.id = given.post_id, string_to_table(unaccent(given.title || ' ' || given.body), ' ') token
      where p.removed_at is null) tokens,
      regexp_split_to_table(lower(token), '[^[:alpha:]]+') word
    where char_length(word) between 4 and 30
    on conflict do nothing;
end $$;

-- The same for one post by somebody who may write in its group.
create or replace function index_post(of_post uuid, title text, body text, bigrams text[]) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if viewer() is not null and exists (select 1 from posts where id = of_post and group_id = any (my_groups())) then
    perform index_posts(array[of_post], array[title], array[body], array[array_to_string(bigrams, ' ')]);
  end if;
end $$;

-- A removed post is not found; shown again, it is.
create or replace function follow_removal() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update search_documents set removed = new.removed_at is not null where post_id = new.id;
  return null;
end $$;
create or replace trigger follow_removal after update of removed_at on posts
  for each row when (new.removed_at is distinct from old.removed_at) execute function follow_removal();

-- Any of these lexemes; null where there are none.
create or replace function lexeme_query(lexemes text[]) returns tsquery language sql immutable
  return nullif(array_to_string(array(select quote_literal(l) from unnest(lexemes) l), '|'), '')::tsquery;

-- Documents of the months from so many months ago (0 is this one) up to, and without, so many.
create or replace function months_query(from_ago int, to_ago int) returns tsquery language sql stable
  return lexeme_query(array(select month_lexeme(now() - make_interval(months => ago)) from generate_series(from_ago, to_ago - 1) ago));

-- Of which quarter of a day, in UTC, a document is, and in which of four parts a closed group's documents stand: as the indexes have it
-- (0044), word for word, or they are not used.
create or replace function quarter_of(at timestamptz) returns timestamp[] language sql immutable
  return array[date_bin('6 hours', at at time zone 'UTC', timestamp '2000-01-01')];
create or replace function group_part(of_group uuid) returns int language sql immutable
  return get_byte(uuid_send(of_group), 15) & 3;

-- The quarters of days, in UTC, from one time to another.
create or replace function quarters_between(since timestamptz, until timestamptz) returns timestamp[] language sql immutable
  return array(select generate_series(date_bin('6 hours', since at time zone 'UTC', timestamp '2000-01-01'), until at time zone 'UTC', interval '6 hours'));

-- Of what only members read, the viewer's part: a query that no other group's documents match, for each of the four parts of these
-- documents (0044); null where there is none. `since` leaves out the groups in which nobody has written since then.
create or replace function own_groups_queries(within_group uuid, since timestamptz) returns tsquery[]
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select array[
      lexeme_query(array_agg('§g' || g.id) filter (where group_part(g.id) = 0)), lexeme_query(array_agg('§g' || g.id) filter (where group_part(g.id) = 1)),
      lexeme_query(array_agg('§g' || g.id) filter (where group_part(g.id) = 2)), lexeme_query(array_agg('§g' || g.id) filter (where group_part(g.id) = 3))]
  from groups g
  where g.id = any (case when within_group is null then my_groups() when in_my_groups(within_group) then array[within_group] end)
    and g.audience = 'members'
    -- When somebody last wrote is kept to the minute.
    and (since is null or g.last_post_at > since - interval '2 minutes')
$$;

-- All of these bigrams; a single character matches wherever a bigram begins with it.
create or replace function bigram_query(bigrams text[]) returns tsquery language sql immutable
  return array_to_string(array(
    select quote_literal(b) || case when char_length(b) = 1 then ':*' else '' end from unnest(bigrams) b), '&')::tsquery;

-- The words that somebody typed, stemmed in every language that is spoken here. Each of `without_runs` is a run's
-- bigrams with spaces between: no match has all of one.
create or replace function words_query(words text, bigrams text[], without_runs text[]) returns tsquery
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  each regconfig;
  run text;
  stemmed tsquery;
  wanted tsquery;
begin
  if words <> '' then
    for each in select language from search_languages loop
      stemmed := websearch_to_tsquery(each, unaccent(words));
      if numnode(stemmed) > 0 then
        wanted := coalesce(wanted || stemmed, stemmed);
      end if;
    end loop;
  end if;
  if cardinality(bigrams) > 0 then
    wanted := coalesce(wanted && bigram_query(bigrams), bigram_query(bigrams));
  end if;
  foreach run in array without_runs loop
    wanted := wanted && !! bigram_query(string_to_array(run, ' '));
  end loop;
  return wanted;
end $$;

-- How many documents of open groups are expected to match: the server's own guess, which costs no look at any of them.
create or replace function expected_matches(wanted tsquery) returns float8
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare plan json;
begin
  execute format('explain (format json) select from search_documents where words @@ %L::tsquery and audience <> %L', wanted, 'members')
    into plan;
  return (plan -> 0 -> 'Plan' ->> 'Plan Rows')::float8;
end $$;

-- The posts that match, best first, one a topic, without the words of people whom the viewer blocks, but for those who
-- facilitate the group: the next best stands for the topic then. What is not known to be common is looked for everywhere at once,
-- and given up where it is not rare. Very common words rank their newest 500 matches: the newest
-- two months are looked at first; how much they hold tells how far to look next; then come the rest of two years, and all. Where
-- the newest two months hold few, all the rest comes at once. Where they are expected to hold far more than are ranked, they
-- are looked at by days, from the newest on.
-- `score` is comparable within one search only.
create or replace function search_posts(words text, bigrams text[], without_runs text[], within_group uuid,
  of_kind topic_kind, in_state topic_state, by_name text, since timestamptz, until timestamptz)
returns table (post_id uuid, topic_id uuid, score real)
-- Not stable: what is expected cannot be asked for there.
language plpgsql volatile security definer
-- Where there are few documents reading all of them looks cheaper than it is: long ones lie in a place of their own.
set search_path = pg_catalog, public, pg_temp set plan_cache_mode = force_custom_plan set enable_seqscan = off as $$
declare
  most constant int := 500;
  typed tsquery := words_query(words, bigrams, without_runs);
  wanted tsquery := typed;
  step tsquery;
  closed tsquery[] := own_groups_queries(within_group, null);
  -- Of one group all is either for more than its members or not: the other index has nothing of it.
  of_audience audience;
  small_group boolean;
  documents constant real := (select c.reltuples from pg_class c where c.oid = 'search_documents'::regclass);
  -- As the server guesses, of open groups: in all, and in two months.
  expected float8;
  lately float8;
  -- All is fetched in one step; or with the first that comes, up to so many, after which it is given up.
  whole boolean;
  few int;
  this_month constant timestamp := date_trunc('month', now() at time zone 'UTC');
  -- What comes later came from a clock that is wrong, and is among the rest.
  soon constant timestamptz := now() + interval '1 hour';
  -- From this month back to January of last year: what the lexemes of two years hold.
  months constant int := 12 + extract(month from now() at time zone 'UTC')::int;
  -- Months that are looked through already, and how many there will be after the next step.
  looked int := 0;
  further int := 2;
  -- How long two months are so far, in days; how many of these are looked through after the next step, where that goes by days;
  -- and from when on all is looked through.
  two_months constant float8 := date_part('epoch', now() - (this_month - interval '1 month') at time zone 'UTC') / 86400;
  days float8;
  day_from timestamptz;
  done_from timestamptz;
  -- The quarters of days in between, as the indexes have them.
  quarters timestamp[];
  found uuid[] := '{}';
  topics uuid[] := '{}';
  scores real[] := '{}';
  more_found uuid[];
  more_topics uuid[];
  more_scores real[];
  muted uuid[] := whom_i_block();
begin
  if typed is null then return; end if;
  if within_group is not null then
    wanted := wanted && lexeme_query(array['§g' || within_group]);
    select g.audience, g.topic_count <= most into of_audience, small_group from groups g where g.id = within_group;
  end if;
  if of_kind is not null then wanted := wanted && lexeme_query(array['§k' || of_kind]); end if;
  if by_name is not null then
    wanted := wanted && lexeme_query(array(select '§u' || id from people where name = by_name::citext and leaving_at is null) || '§nobody'::text);
  end if;
  expected := expected_matches(wanted);
  -- A small group, and a small place: months are looked up one by one. Few topics may be long ones.
  whole := expected <= 2 * most and (coalesce(small_group, false) or documents between 0 and 10 * most);
  -- As many as the server expects of a word that it never heard of: not one of the thousand most common ones. With what is only looked
  -- at once a document was fetched many more could come before there are 60.
  if not whole and coalesce(in_state::text, since::text, until::text) is null and viewer() is not null
    and expected_matches(typed) <= 1.1 * expected_matches('''§unknown'''::tsquery) then few := 60; end if;
  if whole then further := 0; end if;
  loop
    if not whole and few is null and lately is null then
      lately := case when documents > 10 * most then expected_matches(wanted && months_query(0, 2)) else 0 end;
      if lately > 2 * most then days := two_months * 1.2 * most / lately; end if;
    end if;
    day_from := now() - make_interval(secs => 86400 * days);
    if day_from is not null then
      closed := own_groups_queries(within_group, day_from);
      quarters := quarters_between(day_from, coalesce(done_from, soon));
    end if;
    if days is null and done_from is not null then closed := own_groups_queries(within_group, null); end if;
    step := case when whole or few > 0 or days is not null then wanted else wanted && case
      when further > 0 then months_query(looked, further)
      when looked < months then !! months_query(0, looked)
      else !! lexeme_query(array[year_lexeme(now()), year_lexeme(now() - interval '1 year')]) end end;
    select array_agg(newest.id), array_agg(newest.topic_id), array_agg((
        ts_rank(newest.words, typed) * (1 + 0.5 * exp((newest.created_at::date - current_date) / 180.0)))::real)
      into more_found, more_topics, more_scores from (
      select d.id, d.topic_id, d.created_at, d.words from (select d.* from (
        select d.post_id as id, d.created_at, d.topic_id, d.words from search_documents d
          where d.words @@ step and d.audience <> 'members' and of_audience is distinct from 'members'
            and (d.audience = 'public' or viewer() is not null) and not d.removed
            and (since is null or d.created_at >= since) and (until is null or d.created_at < until)
            and (day_from is null or (quarter_of(d.created_at) && quarters
              and d.created_at >= day_from and d.created_at < coalesce(done_from, soon)))
            and (day_from is not null or done_from is null or d.created_at < done_from or d.created_at >= soon)
        union all
        select d.post_id, d.created_at, d.topic_id, d.words from search_documents d
          where d.audience = 'members' and not d.removed and (
              group_part(d.group_id) = 0 and d.words @@ (step && closed[1]) or group_part(d.group_id) = 1 and d.words @@ (step && closed[2])
              or group_part(d.group_id) = 2 and d.words @@ (step && closed[3]) or group_part(d.group_id) = 3 and d.words @@ (step && closed[4]))
            and (since is null or d.created_at >= since) and (until is null or d.created_at < until)
            and (day_from is null or (quarter_of(d.created_at) && quarters
              and d.created_at >= day_from and d.created_at < coalesce(done_from, soon)))
            and (day_from is not null or done_from is null or d.created_at < done_from or d.created_at >= soon)) d
      where in_state is null or exists (select 1 from topics t where t.id = d.topic_id and t.state = in_state) limit few) d
      order by d.created_at desc limit most - cardinality(found)) newest;
    if cardinality(more_found) >= few then
      few := null;
      continue;
    end if;
    found := found || more_found;
    topics := topics || more_topics;
    scores := scores || more_scores;
    exit when cardinality(found) >= most or few > 0;
    if days is not null then
      done_from := day_from;
      -- As much a day as so far; but a day or two in which little was said tell little of those before.
      days := least(4 * days, greatest(1.5 * days,
        days + 1.2 * (most - cardinality(found)) / greatest(cardinality(found) / days, 1)));
      if days > 0.9 * two_months then days := null; end if;
      continue;
    end if;
    exit when further = 0;
    looked := further;
    -- A fifth further than the rate so far asks for. Few matches tell no rate, and are soon fetched: all others at once, since
    -- each month that is named is looked up on its own.
    further := case
      when looked = months or cardinality(found) < 20 then 0
      else least(months, looked + ceil(1.2 * (most - cardinality(found)) / cardinality(found)
        * (looked - 1 + extract(day from now() at time zone 'UTC') / 31))::int) end;
  end loop;
  return query
    select best.post_id, best.topic_id, best.score from (
      select distinct on (d.topic_id) d.post_id, d.topic_id, d.score
      from unnest(found, topics, scores) as d (post_id, topic_id, score)
      where (cardinality(muted) = 0 or not exists (select 1 from posts p
          where p.id = d.post_id and p.author_id = any (muted) and not exists (select 1 from memberships f
            where f.group_id = p.group_id and f.person_id = p.author_id and f.role = 'facilitator')))
      order by d.topic_id, d.score desc) best
    order by best.score desc, best.post_id;
end $$;

-- What a misspelt word may have meant: the most alike word that the viewer can find something for.
-- Null when the word is known to the viewer's own scope, or nothing is alike.
create or replace function meant_word(typed text) returns text
language plpgsql stable security definer
set search_path = pg_catalog, public, pg_temp set plan_cache_mode = force_custom_plan as $$
declare
  plain text := lower(unaccent(typed));
  alike text;
  closed tsquery[] := own_groups_queries(null, null);
  query tsquery;
begin
  if char_length(plain) not between 4 and 30 or plain !~ '^[[:alpha:]]+$' then return null; end if;
  for alike in
    select w.word from search_words w where w.word % plain
    order by (w.word = plain) desc, similarity(w.word, plain) desc, w.word limit 6
  loop
    query := words_query(alike, '{}', '{}');
    if exists (select 1 from search_documents d where d.words @@ query
        and d.audience <> 'members' and (d.audience = 'public' or viewer() is not null) and not d.removed)
      or exists (select 1 from search_documents d where d.audience = 'members' and not d.removed and (
        group_part(d.group_id) = 0 and d.words @@ (query && closed[1]) or group_part(d.group_id) = 1 and d.words @@ (query && closed[2])
        or group_part(d.group_id) = 2 and d.words @@ (query && closed[3]) or group_part(d.group_id) = 3 and d.words @@ (query && closed[4]))) then
      return nullif(alike, plain);
    end if;
  end loop;
  return null;
end $$;

-- Groups whose name, or what they say of themselves, is like what was typed, as far as the viewer may know of them. A
-- name that fits stands before a sentence that does.
create or replace function search_groups(typed text) returns table (group_id uuid, score real)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select g.id, greatest(word_similarity(typed, g.name), 0.7 * word_similarity(typed, g.sentence))::real as score
  from groups g
  where (typed <% g.name or typed <% g.sentence)
    and (g.visibility = 'public' or (g.visibility in ('community', 'private') and viewer() is not null) or g.id = any (my_groups()))
  order by score desc, g.last_post_at desc nulls last limit 6
$$;

-- The same for the list of groups, page by page behind the one given: by name, by what people there live through, by what a
-- group says of itself. What was typed stands in the first; only where these fill no page, those follow in which something is
-- merely like it: with all groups of a large place that takes far longer.
create or replace function groups_like(typed text, after_score numeric, after_id uuid, most integer)
returns table (group_id uuid, score numeric)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp
set plan_cache_mode = force_custom_plan set enable_seqscan = off as $$
declare
  before constant text := coalesce(current_setting('pg_trgm.word_similarity_threshold', true), '0.6');
  -- What was typed anywhere in a text, taken as it stands.
  part constant text := '%' || replace(replace(replace(typed, '\', '\\'), '%', '\%'), '_', '\_') || '%';
  given integer := 0;
begin
  if after_score is null or after_score >= 1 then
    return query
    with about as materialized (select x.group_id as id from experiences_like(typed, true) n
        join group_experiences x on x.experience_id = n.id group by 1),
      holding as (select g.id from groups g where g.name ilike part or g.sentence ilike part union select a.id from about a),
      fitting as (select g.id, case when g.name ilike part then 2 when a.id is not null then 1.5 else 1 end as fits
        from holding h join groups g on g.id = h.id left join about a on a.id = g.id
        where g.visibility = 'public' or (g.visibility in ('community', 'private') and viewer() is not null) or g.id = any (my_groups()))
    select f.id, f.fits from fitting f where after_score is null or (f.fits, f.id) < (after_score, after_id)
    order by f.fits desc, f.id desc limit most;
    get diagnostics given = row_count;
    if given = most then return; end if;
  end if;
  -- Not beside the function's head: who is no superuser may not name there what an extension brings.
  perform set_config('pg_trgm.word_similarity_threshold', '0.35', true);
  return query
  with about as materialized (select x.group_id as id, max(n.fits) as fits from experiences_like(typed, false) n
      join group_experiences x on x.experience_id = n.id group by 1),
    alike as (
      select g.id from groups g where typed <% g.name or typed <% g.sentence
      union select a.id from about a),
    -- Less than whatever holds it.
    fitting as (select g.id, round(least(0.99, greatest(word_similarity(typed, g.name), a.fits,
        0.8 * word_similarity(typed, g.sentence)))::numeric, 4) as fits
      from alike k join groups g on g.id = k.id left join about a on a.id = g.id
      where (g.visibility = 'public' or (g.visibility in ('community', 'private') and viewer() is not null) or g.id = any (my_groups()))
        and not (g.name ilike part or g.sentence ilike part)
        and not exists (select from experiences_like(typed, true) n join group_experiences x on x.experience_id = n.id
          where x.group_id = g.id))
  select f.id, f.fits from fitting f
  where f.fits >= 0.35 and (after_score is null or (f.fits, f.id) < (after_score, after_id))
  order by f.fits desc, f.id desc limit most - given;
  perform set_config('pg_trgm.word_similarity_threshold', before, true);
end $$;

-- Experiences whose names hold what was typed, or are merely like it (`fits`), as far as the viewer may know of them.
create or replace function experiences_like(typed text, holds boolean) returns table (id uuid, fits real)
language sql stable rows 3 security definer set search_path = pg_catalog, public, pg_temp as $$
  select e.id, word_similarity(typed, e.name::text) from experiences e
  where case when holds then strpos(lower(e.name::text), lower(typed)) > 0 else typed <% e.name::text end
    -- Kept to a group that the viewer does not see, nothing is found by it.
    and (e.kept_to is null or exists (select 1 from groups g where g.id = e.kept_to and (g.visibility = 'public'
      or (g.visibility in ('community', 'private') and viewer() is not null) or g.id = any (my_groups()))))
$$;

-- People whose name is like what was typed: for signed-in people, without who blocks them or is blocked.
create or replace function search_people(typed text) returns table (person_id uuid, score real)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select p.id, word_similarity(typed, p.name::text) as score from people p
  where viewer() is not null and typed <% (p.name::text) and p.admitted_at is not null and p.leaving_at is null
    and (p.audience in ('public', 'community') and p.home_group_id is null or p.home_group_id = any (my_groups()))
    and p.id <> all (my_blocked())
  order by score desc, p.name limit 6
$$;

revoke execute on function expected_matches(tsquery), search_groups(text), groups_like(text, numeric, uuid, integer), experiences_like(text, boolean), search_people(text),
  index_posts(uuid[], text[], text[], text[]), index_post(uuid, text, text, text[]), follow_removal(), own_groups_queries(uuid, timestamptz),
  words_query(text, text[], text[]),
  search_posts(text, text[], text[], uuid, topic_kind, topic_state, text, timestamptz, timestamptz), meant_word(text)
  from public;
grant execute on function index_posts(uuid[], text[], text[], text[]) to peerhood_system;
grant execute on function index_post(uuid, text, text, text[]) to peerhood_viewer;
grant execute on function meant_word(text),
  search_posts(text, text[], text[], uuid, topic_kind, topic_state, text, timestamptz, timestamptz), search_groups(text), groups_like(text, numeric, uuid, integer), search_people(text)
  to peerhood_viewer;
