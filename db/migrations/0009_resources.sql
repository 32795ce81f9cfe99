-- Where help is, outside this place: by country, each entry dated and with the pages it was compared with.

create table resources (
  id uuid primary key default uuidv7(),
  -- ISO 3166-1; null holds everywhere.
  country text check (country ~ '^[A-Z]{2}$'),
  kind text not null check (kind in ('emergency', 'listening')),
  -- As the service calls itself; emergency services have no name of their own.
  name text not null default '' check (char_length(name) <= 120),
  -- What it is for, in a sentence.
  about text not null default '' check (char_length(about) <= 240),
  -- As one dials it in that country, spaced for reading.
  dial text not null default '' check (dial ~ '^[0-9+*# ]{0,30}$'),
  -- Where a text message reaches them.
  sms text not null default '' check (sms ~ '^[0-9+*# ]{0,30}$'),
  web text not null default '' check (web ~ '^(https://\S+)?$' and char_length(web) <= 300),
  chat text not null default '' check (chat ~ '^(https://\S+)?$' and char_length(chat) <= 300),
  -- Day and night; else `hours` may say when.
  always boolean not null default false,
  hours text not null default '' check (char_length(hours) <= 120),
  -- BCP 47 tags.
  languages text[] not null default '{}' check (cardinality(languages) <= 12),
  -- A day without a page is a promise that nobody can check; so there is none.
  verified_at date check (verified_at is null or cardinality(sources) > 0),
  -- Addresses, or words such as “their leaflet of May 2026”. Together they said all that the entry says.
  sources text[] not null default '{}' check (cardinality(sources) <= 5),
  position integer not null,
  version integer not null default 1,
  edited_by uuid references people on delete set null,
  edited_at timestamptz not null default now(),
  -- Taken away: shown to organisers alone, who may bring it back.
  removed_at timestamptz,
  check (name <> '' or kind = 'emergency'),
  check (dial <> '' or sms <> '' or web <> '' or chat <> '')
);
create index resources_place on resources ((coalesce(country, '')), kind, position, id) where removed_at is null;

-- Where “Leave this page quickly” leads.
alter table place add column leave_to text not null default 'https://www.wikipedia.org/'
  check (leave_to ~ '^https://\S+$' and char_length(leave_to) <= 300);
-- It goes out with each page, so that leaving waits for no answer of ours: enter() returns it from now on.
drop function if exists enter(bytea);

-- Few and right: national services only. Each was read on the service's own page, or on one of an authority or a
-- public broadcaster. The day is when it was compared with copies of these pages that others keep, which may be
-- older; nobody dialled. What only newspapers say has no day.
insert into resources (country, kind, name, dial, sms, always, languages, verified_at, sources, position)
select country, kind, name, dial, sms, always, languages::text[], verified_at::date, sources::text[],
  row_number() over (partition by country, kind order by place)
from (values
  (1, 'AT', 'emergency', '', '112', '', false, '{}', '2026-11-22', array[
    'https://blog.alertswiss.ch/de/rubriken/news-babs/europaeischer-tag-des-notrufs-112/']),
  (2, 'AT', 'listening', 'TelefonSeelsorge', '142', '', true, array['de'], '2026-11-22', array[
    'https://www.katholisch.at/telefonseelsorge']),
  (3, 'AU', 'emergency', '', '000', '', false, '{}', '2026-11-22', array[
    'https://www.health.vic.gov.au/mental-health-services/telephone-and-online-services']),
  (4, 'AU', 'listening', 'Lifeline', '13 11 14', '0477 13 11 14', true, array['en'], '2026-11-22', array[
    'https://lifeinmind.org.au/news/lifelines-crisis-text-service-now-available-24-7']),
  (5, 'BR', 'emergency', 'SAMU', '192', '', false, '{}', '2026-11-22', array[
    'https://www.saude.gov.br/saude-de-a-z/servico-de-atendimento-movel-de-urgencia-samu-192']),
  (6, 'BR', 'listening', 'CVV', '188', '', true, array['pt'], null, '{}'),
  (7, 'CA', 'emergency', '', '911', '', false, '{}', '2026-11-22', array[
    'https://crtc.gc.ca/eng/phone/911/can.htm']),
  (8, 'CA', 'listening', '9-8-8: Suicide Crisis Helpline / Ligne d’aide en cas de crise de suicide', '988', '988', true, array['en','fr'], '2026-11-22', array[
    'https://www.newswire.ca/news-releases/government-of-canada-launches-three-digit-suicide-crisis-helpline-896472116.html']),
  (9, 'CH', 'emergency', '', '112', '', false, '{}', '2026-11-22', array[
    'https://blog.alertswiss.ch/de/rubriken/news-babs/europaeischer-tag-des-notrufs-112/']),
  (10, 'CH', 'listening', 'Die Dargebotene Hand · La Main Tendue · Telefono Amico', '143', '', true, array['de','fr','it'], '2026-11-22', array[
    'https://www.143.ch/2018/12/03/journee-du-benevolat-tel-143-nexisterait-pas-sans-ses-benevoles/',
    'https://www.swissinfo.ch/ita/tutte-le-notizie-in-breve/in-forte-crescita-le-chiamate-al-numero-143-telefono-amico/41249526']),
  (11, 'DE', 'emergency', '', '112', '', false, '{}', '2026-11-22', array[
    'https://blog.alertswiss.ch/de/rubriken/news-babs/europaeischer-tag-des-notrufs-112/']),
  (12, 'DE', 'listening', 'TelefonSeelsorge', '0800 111 0 111', '', true, array['de'], '2026-11-22', array[
    'https://www.telefonseelsorge-dueren.de/details-2333/woche-fuer-das-leben-suizidpraevention.html',
    'https://www.domradio.de/artikel/telefonseelsorge-jetzt-unter-oekumenischem-dachverband']),
  (13, 'ES', 'emergency', '', '112', '', false, '{}', '2026-11-22', array[
    'https://blog.alertswiss.ch/de/rubriken/news-babs/europaeischer-tag-des-notrufs-112/']),
  (14, 'ES', 'listening', 'Línea 024', '024', '', true, array['es'], '2026-11-22', array[
    'https://www.rtve.es/noticias/20220509/sanidad-presenta-telefono-prevencion-suicidio/2347183.shtml']),
  (15, 'FR', 'emergency', '', '112', '', false, '{}', '2026-11-22', array[
    'https://blog.alertswiss.ch/de/rubriken/news-babs/europaeischer-tag-des-notrufs-112/']),
  (16, 'FR', 'listening', 'Numéro national de prévention du suicide', '3114', '', true, array['fr'], '2026-11-22', array[
    'https://3114.fr/que-se-passe-t-il-quand-je-contacte-le-3114/',
    'https://www.mayotte.ars.sante.fr/3114-le-numero-national-de-prevention-du-suicide']),
  (17, 'GB', 'emergency', '', '999', '', false, '{}', '2026-11-22', array[
    'https://nias.hscni.net/calling-999']),
  (18, 'GB', 'listening', 'Samaritans', '116 123', '', true, array['en'], '2026-11-22', array[
    'https://samaritans.org/branches/coventry/coventry-branch-news/coventry-samaritans-will-be-open-usual-over-christmas',
    'https://www.samaritans.org/news/samaritans-in-northern-ireland-answer-one-million-calls-during-10-years-of-freephone']),
  (19, 'IE', 'emergency', '', '112', '', false, '{}', '2026-11-22', array[
    'https://blog.alertswiss.ch/de/rubriken/news-babs/europaeischer-tag-des-notrufs-112/']),
  (20, 'IE', 'listening', 'Samaritans', '116 123', '', true, array['en'], null, '{}'),
  (21, 'IN', 'emergency', '', '112', '', false, '{}', '2026-11-22', array[
    'https://en.vikaspedia.in/social-welfare/women-and-child-development/emergency-response-support-system']),
  (22, 'IN', 'listening', 'Tele-MANAS', '14416', '', true, array['hi','en'], null, '{}'),
  (23, 'NL', 'emergency', '', '112', '', false, '{}', '2026-11-22', array[
    'https://blog.alertswiss.ch/de/rubriken/news-babs/europaeischer-tag-des-notrufs-112/']),
  (24, 'NL', 'listening', '113 Zelfmoordpreventie', '113', '', true, array['nl'], '2026-11-22', array[
    'https://www.113.nl/schoolopdracht',
    'https://www.upday.com/nl/binnenland/nummer-113-nu-gratis-betere-hulp-bij-zelfdodingsgedachten/pj8neqt']),
  (25, 'NZ', 'emergency', '', '111', '', false, '{}', '2026-11-22', array[
    'https://www.police.govt.nz/contact-us/calling-emergency-111']),
  (26, 'NZ', 'listening', 'Need to talk?', '1737', '1737', true, array['en'], '2026-11-22', array[
    'https://m.scoop.co.nz/stories/PA1706/S00527/single-phone-number-to-access-support-services.htm',
    'https://www.mentalhealth.org.nz/get-help/getting-through-together/having-a-hard-time-getting-through/mental-health-supports-and-services/']),
  (27, 'PT', 'emergency', '', '112', '', false, '{}', '2026-11-22', array[
    'https://blog.alertswiss.ch/de/rubriken/news-babs/europaeischer-tag-des-notrufs-112/']),
  (28, 'PT', 'listening', 'Linha Nacional de Prevenção do Suicídio', '1411', '', true, array['pt'], '2026-11-22', array[
    'https://dre.tretas.org/dre/6291092/portaria-291-2025-1-de-4-de-setembro',
    'https://rr.pt/noticia/pais/2025/09/04/nova-linha-de-prevencao-do-suicidio-tera-o-numero-proprio-1411/438578/']),
  (29, 'US', 'emergency', '', '911', '', false, '{}', '2026-11-22', array[
    'https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline']),
  (30, 'US', 'listening', '988 Suicide & Crisis Lifeline', '988', '988', true, array['en','es'], '2026-11-22', array[
    'https://988lifeline.org/get-help/what-to-expect',
    'https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline'])
) seed (place, country, kind, name, dial, sms, always, languages, verified_at, sources)
order by place;

insert into resources (country, kind, name, about, dial, verified_at, sources, position) values
  (null, 'emergency', '', 'Works in all of the European Union, and from mobile phones in many other countries.', '112',
    '2026-11-22', array['https://blog.alertswiss.ch/de/rubriken/news-babs/europaeischer-tag-des-notrufs-112/'], 1);
