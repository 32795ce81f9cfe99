import { z } from 'zod';
import { awake } from '../duty/queries.ts';
import { placeRoles, thePlace } from '../place/queries.ts';
import type { Viewer, ViewerHandle } from '../platform/db.ts';
import { stranger } from '../platform/failure.tsx';
import {
  actIf,
  fields,
  Invalid,
  idParam,
  NotFound,
  noForm,
  notFound,
  page,
  parse,
  type Request,
  type Routes,
  type Sent,
  unsent,
} from '../platform/http.tsx';
import { locales } from '../platform/i18n.ts';
import { idCursor } from '../platform/paging.ts';
import {
  addResource,
  changeResource,
  checkResource,
  type Entry,
  moveResource,
  removeResource,
  restoreResource,
} from './actions.ts';
import { isCountry, whereabouts } from './compute/country.ts';
import { languageName, languageTags } from './compute/languages.ts';
import { messages } from './messages.ts';
import { EditPage } from './pages/edit.tsx';
import { HelpPage } from './pages/help.tsx';
import { everywhere, ResourcesPage } from './pages/list.tsx';
import { mayEditResources, wrongWith } from './policy.ts';
import {
  countriesWithHelp,
  helpFor,
  listedResources,
  mostInCountry,
  pageSize,
  type Resource,
  resourceById,
  resourcesDue,
  type Shown,
} from './queries.ts';

export function routes(app: Routes): void {
  // Whoever looks, nothing is asked of them; who is paused or not let in yet finds help here too.
  app.get('/help-now', async (c) => {
    const found = await c.var.db.asViewer(c.var.as, async (db) => {
      const where = whereOf(c, db.viewer);
      const resources = await db.all(helpFor(where.country ?? null));
      const countries = (await db.all(countriesWithHelp())).map(({ country }) => country);
      const roles = await db.all(placeRoles());
      const contact = (await db.first(thePlace()))!.contact;
      return { viewer: db.viewer, where, resources, countries, roles, contact, now: await db.first(awake()) };
    });
    const { viewer, roles, ...rest } = found;
    const moderators = roles
      .filter(({ role }) => role === 'moderator')
      .map(({ person_id, name }) => ({ id: person_id, name }));
    return page(c, viewer, <HelpPage {...rest} moderators={moderators} />);
  });

  // What a browser keeps of it for when there is no network: a visitor's page, with the numbers of where its reader is.
  app.get('/offline/:language/help', async (c) => {
    const language = locales.find((each) => each === c.req.param('language'));
    if (!language) throw new NotFound();
    const found = await c.var.db.asViewer(c.var.as, async (db) => {
      const where = whereOf(c, db.viewer);
      const resources = await db.all(helpFor(where.country ?? null));
      return { where, resources, contact: (await db.first(thePlace()))!.contact };
    });
    c.set('locale', language);
    return page(c, stranger, <HelpPage {...found} countries={[]} moderators={[]} now={undefined} kept />);
  });

  listing(app);
  editing(app);
  keeping(app);
}

const whereOf = (c: Request, viewer: Viewer) =>
  whereabouts({
    chosen: c.req.query('country'),
    timeZone: viewer.id ? viewer.timeZone : null,
    acceptLanguage: c.req.header('accept-language'),
  });

const list = '/organise/resources';

function listing(app: Routes): void {
  app.get(list, async (c) => {
    const shown = shownOf(c.req.query('show'));
    const country = countryOf(c.req.query('country'));
    const { viewer, resources, countries, due } = await c.var.db.read(c.var.as, {
      resources: listedResources(shown, codeOf(country), idCursor(c)),
      countries: countriesWithHelp(),
      due: resourcesDue(),
    });
    if (!mayEditResources(viewer)) return notFound(c, viewer);
    const more = resources.length > pageSize && resources[pageSize - 1]!.id;
    return page(
      c,
      viewer,
      <ResourcesPage
        shown={shown}
        country={country}
        countries={countries.map(({ country }) => country)}
        resources={resources.slice(0, pageSize)}
        next={more ? `${listPath(shown, country, { from: more })}` : null}
        due={due[0]?.due ?? 0}
      />,
    );
  });
}

/** Which version of an entry was looked at; what is no number is none of them. */
const versionField = z
  .string('odd')
  .default('0')
  .transform((text) => (/^\d{1,9}$/.test(text) ? Number(text) : -1));
const entry = z.object({
  country: z
    .string('choose')
    .default('')
    .refine((code) => code === '' || isCountry(code), 'choose')
    .transform((code) => code || null),
  kind: fields.choice(['emergency', 'listening']),
  name: fields.optionalLine(120),
  about: fields.optionalLine(240),
  dial: fields.optionalLine(60),
  sms: fields.optionalLine(60),
  web: fields.optionalLine(300),
  chat: fields.optionalLine(300),
  always: fields.tick,
  hours: fields.optionalLine(120),
  languages: fields.optionalLine(200),
  sources: fields.optionalText(2000),
  checked: fields.tick,
  version: versionField,
});

function editing(app: Routes): void {
  app.get(`${list}/new`, async (c) => {
    const { viewer } = await c.var.db.read(c.var.as, {});
    if (!mayEditResources(viewer)) return notFound(c, viewer);
    const country = codeOf(countryOf(c.req.query('country'))) ?? '';
    return page(c, viewer, <EditPage id={null} sent={unsent({ country, kind: 'listening' })} />);
  });

  app.post(list, async (c) =>
    organise(
      c,
      await parse(c, entry),
      (sent, viewer) => page(c, viewer, <EditPage id={null} sent={sent} />, 422),
      async (db, { checked, ...data }) => {
        const words = messages.in(c.var.locale).edit;
        const made = await addResource(db, entryOf(c, data, checked), checked);
        if (!made) throw new Invalid({ country: words.full(mostInCountry) });
        return { to: listPath('all', data.country ?? everywhere, {}, made), said: words.added };
      },
    ),
  );

  app.get(`${list}/:resource`, async (c) => {
    const id = idParam(c, 'resource');
    const { viewer, resource } = await c.var.db.read(c.var.as, { resource: resourceById(id) });
    if (!mayEditResources(viewer) || !resource[0]) return notFound(c, viewer);
    return page(c, viewer, <EditPage id={id} sent={unsent(typedOf(c, resource[0]))} />);
  });

  app.post(`${list}/:resource`, async (c) => {
    const id = idParam(c, 'resource');
    const again = async (sent: Sent<unknown>, viewer: Viewer) => {
      const { resource } = await c.var.db.read(c.var.as, { resource: resourceById(id) });
      if (!resource[0]) return notFound(c, viewer);
      // Whoever sends it once more has read that there is another version.
      const version = String(resource[0].version);
      const typed = sent.errors.version ? { ...sent.typed, version } : sent.typed;
      return page(c, viewer, <EditPage id={id} sent={{ ...sent, typed }} />, 422);
    };
    return organise(c, await parse(c, entry), again, async (db, { checked, version, ...data }) => {
      const words = messages.in(c.var.locale).edit;
      if (!(await db.first(resourceById(id)))) throw new NotFound();
      const saved = await changeResource(db, id, version, entryOf(c, data, checked), checked);
      if (!saved) throw new Invalid({ version: words.changedMeanwhile });
      return { to: listPath('all', data.country ?? everywhere, {}, id), said: words.saved };
    });
  });
}

/** Where in the list somebody was, so that they go on from there. */
const place = { show: z.string('odd').optional(), country: z.string('odd').optional() };
const check = z.object({ ...place, version: versionField });
const move = z.object({ ...place, direction: fields.choice(['up', 'down']) });

function keeping(app: Routes): void {
  const one = async (db: ViewerHandle, c: Request) => {
    const resource = await db.first(resourceById(idParam(c, 'resource')));
    if (!resource) throw new NotFound();
    return resource;
  };
  const back = (
    { show, country }: { show?: string | undefined; country?: string | undefined },
    id?: string,
  ) => listPath(shownOf(show), countryOf(country), {}, id);

  app.post(`${list}/:resource/checks`, async (c) =>
    organise(c, await parse(c, check), noForm, async (db, data) => {
      const words = messages.in(c.var.locale).edit;
      const { id, sources } = await one(db, c);
      if (sources.length === 0) return { to: `${list}/${id}`, said: words.sourceFirst };
      const done = await checkResource(db, id, data.version);
      return { to: back(data, id), said: done ? words.thanks : words.meanwhile };
    }),
  );

  app.post(`${list}/:resource/position`, async (c) =>
    organise(c, await parse(c, move), noForm, async (db, data) => {
      const { id } = await one(db, c);
      await moveResource(db, id, data.direction === 'up');
      return { to: back(data, id) };
    }),
  );

  app.post(`${list}/:resource/removal`, async (c) =>
    organise(c, await parse(c, check), noForm, async (db, data) => {
      const words = messages.in(c.var.locale).edit;
      const { id, version } = await one(db, c);
      // What somebody else has just put right is not taken away unseen.
      if (version !== data.version) return { to: back(data, id), said: words.meanwhile };
      await removeResource(db, id);
      return { to: back(data), said: words.takenAway };
    }),
  );

  app.post(`${list}/:resource/restoration`, async (c) =>
    organise(c, await parse(c, check), noForm, async (db, data) => {
      const { id } = await one(db, c);
      await restoreResource(db, id);
      return { to: back(data), said: messages.in(c.var.locale).edit.back };
    }),
  );
}

type Typed = Omit<z.output<typeof entry>, 'checked' | 'version'>;

/** What was typed as an entry; throws what is wrong with it. */
function entryOf(c: Request, { languages, sources, ...typed }: Typed, checked: boolean): Entry {
  const words = messages.in(c.var.locale).edit;
  const { tags, unknown } = languageTags(languages, [c.var.locale]);
  const lines = sources
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const made: Entry = { ...typed, languages: tags, sources: lines };
  const wrong = Object.entries(wrongWith(made, checked)).map(([field, problem]) => [
    field,
    words.problems[problem],
  ]);
  if (unknown !== undefined) wrong.push(['languages', words.noLanguage(unknown)]);
  if (wrong.length > 0) throw new Invalid(Object.fromEntries(wrong));
  return made;
}

function typedOf(c: Request, resource: Resource): Record<string, string> {
  const { country, kind, name, about, dial, sms, web, chat, always, hours, languages, sources, version } =
    resource;
  return {
    country: country ?? '',
    ...{ kind, name, about, dial, sms, web, chat, hours },
    always: always ? 'on' : '',
    languages: languages.map((tag) => languageName(tag, c.var.locale)).join(', '),
    sources: sources.join('\n'),
    version: String(version),
  };
}

/** Like `act`, for organisers; for everybody else there is nothing here. */
const organise = actIf(mayEditResources);

const shownOf = (show: string | undefined): Shown => (show === 'due' || show === 'removed' ? show : 'all');

/** What a filter names: a country, `everywhere`, or nothing. */
const countryOf = (value: string | undefined): string =>
  value !== undefined && (value === everywhere || isCountry(value)) ? value : '';

const codeOf = (country: string): string | null =>
  country === '' ? null : country === everywhere ? '' : country;

function listPath(shown: Shown, country: string, more: Record<string, string>, at?: string): string {
  const query = new URLSearchParams({
    ...(shown !== 'all' && { show: shown }),
    ...(country && { country }),
    ...more,
  });
  return `${list}${query.size > 0 ? `?${query}` : ''}${at ? `#r-${at}` : ''}`;
}
