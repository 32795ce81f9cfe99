import { z } from 'zod';
import { breakSuggested } from '../duty/queries.ts';
import { mayOrganise } from '../place/policy.ts';
import type { Viewer } from '../platform/db.ts';
import {
  act,
  fields,
  frame,
  Invalid,
  idParam,
  limitWrite,
  mustBeIn,
  NotFound,
  notFound,
  page,
  parse,
  type Request,
  type Routes,
  type Sent,
  unsent,
} from '../platform/http.tsx';
import { gone, idCursor } from '../platform/paging.ts';
import { renderFragment } from '../ui/layout.tsx';
import {
  answerFlag,
  choose,
  claimFlag,
  decideFlag,
  giveBackFlag,
  noteOutsideContact,
  offerContact,
  passFlag,
  readSample,
  setSampleSize,
  switchSecondStage,
} from './actions.ts';
import { messages } from './messages.ts';
import { ChoicesPage } from './pages/choices.tsx';
import { FiguresPage } from './pages/figures.tsx';
import { FlagPage } from './pages/flag.tsx';
import { LookingAfterPage } from './pages/looking-after.tsx';
import { TriageSettingsPage } from './pages/organise.tsx';
import { QueuePage } from './pages/queue.tsx';
import { SamplePage } from './pages/sample.tsx';
import { NoteList } from './parts.tsx';
import { answers, contactChoices, covers, levels, outcomes, services } from './policy.ts';
import {
  flagById,
  flagsSettled,
  flagsWaiting,
  looksAtMine,
  models,
  openFlag,
  ownCard,
  ownChoices,
  ownContacts,
  pageSize,
  reader,
  sampledCounts,
  sampleSize,
  samplesWaiting,
  settledCounts,
  targetMinutes,
  uncoveredPosts,
  waitingCounts,
} from './queries.ts';

export function routes(app: Routes): void {
  app.get('/looking-after', async (c) => {
    const { viewer, targets } = await c.var.db.read(c.var.as, { targets: targetMinutes() });
    return page(c, viewer, <LookingAfterPage targets={targets} />);
  });

  app.post('/word-notes', showWordNotes);

  readingFlags(app);
  decidingFlags(app);
  readingSamples(app);
  choosing(app);
  organising(app);
}

const noted = z.object({ title: z.string('odd').default(''), body: z.string('odd').default('') });

/** What is better said otherwise in words that are being written. Nothing of them is kept. */
async function showWordNotes(c: Request) {
  limitWrite(c);
  const { data } = await parse(c, noted);
  const { viewer } = await c.var.db.read(c.var.as, {});
  if (viewer.standing !== 'admitted' || !data) return notFound(c, viewer);
  const { title, body } = data;
  return c.html(
    renderFragment(
      frame(c, viewer),
      <NoteList
        title={title.slice(0, 200)}
        body={body.slice(0, 40_000)}
        alone={c.req.query('alone') !== undefined}
      />,
    ),
  );
}

function readingFlags(app: Routes): void {
  app.get('/flags', async (c) => {
    const settled = c.req.query('settled') !== undefined;
    const level = levels.find((each) => each === c.req.query('level'));
    const found = await c.var.db.read(c.var.as, {
      may: reader(),
      flags: settled ? flagsSettled(idCursor(c)) : flagsWaiting(level, idCursor(c)),
      rest: breakSuggested(),
    });
    if (!found.may[0]?.reads) return notFound(c, found.viewer);
    const address = settled
      ? '/flags?settled=1&from='
      : level
        ? `/flags?level=${level}&from=`
        : '/flags?from=';
    const next = found.flags.length > pageSize ? address + found.flags[pageSize - 1]!.id : null;
    return page(
      c,
      found.viewer,
      <QueuePage
        flags={found.flags.slice(0, pageSize)}
        here={settled ? 'settled' : (level ?? 'all')}
        next={next}
        figures={seesFigures(found.viewer)}
        suggested={found.rest[0]?.suggested}
      />,
    );
  });

  app.get('/flags/figures', async (c) => {
    const { viewer, may, sampled, ...found } = await c.var.db.read(c.var.as, {
      may: reader(),
      waiting: waitingCounts(),
      settled: settledCounts(),
      sampled: sampledCounts(),
      uncovered: uncoveredPosts(),
    });
    if (!seesFigures(viewer)) return notFound(c, viewer);
    return page(c, viewer, <FiguresPage {...found} sampled={sampled[0]!} reads={may[0]?.reads ?? false} />);
  });

  app.get('/flags/sample', async (c) => {
    const { viewer, may, posts } = await c.var.db.read(c.var.as, { may: reader(), posts: samplesWaiting() });
    if (!may[0]?.reads) return notFound(c, viewer);
    return page(c, viewer, <SamplePage posts={posts} figures={seesFigures(viewer)} />);
  });

  app.get('/flags/:flag', (c) => showFlag(c, unsent()));
}

/** Its words are there for whoever has taken it; each opening is written down, with the name of who looked. */
async function showFlag(c: Request, sent: Sent<unknown>): Promise<Response> {
  const id = idParam(c, 'flag');
  const found = await c.var.db.asViewer(c.var.as, async (db) => {
    // Opening goes on with one's own claim, so the flag is read after it.
    const opened = await db.first(openFlag(id));
    return { viewer: db.viewer, flag: await db.first(flagById(id)), opened };
  });
  const { viewer, flag, opened } = found;
  if (!flag) return notFound(c, viewer);
  const status = Object.keys(sent.errors).length > 0 ? 422 : 200;
  return page(c, viewer, <FlagPage flag={flag} opened={opened} sent={sent} />, status);
}

const decision = z.object({ outcome: fields.choice([...outcomes, 'passed to duty']) });
const contact = z.object({
  service: fields.choice(services),
  said: fields.text(1000),
  grounds: fields.optionalText(1000),
});
const answer = z.object({ answer: fields.choice(answers) });

function decidingFlags(app: Routes): void {
  app.post('/flags/:flag/claim', async (c) =>
    act(c, await parse(c, nothing), gone, async (db) => {
      const id = idParam(c, 'flag');
      const words = messages.in(c.var.locale);
      if (!(await db.first(flagById(id)))) throw new NotFound();
      const taken = await claimFlag(db, id);
      return { to: `/flags/${id}`, said: taken ? words.flag.taken : words.flag.notYours };
    }),
  );

  app.post('/flags/:flag/claim/end', async (c) =>
    act(c, await parse(c, nothing), gone, async (db) => {
      if (!(await giveBackFlag(db, idParam(c, 'flag')))) throw new NotFound();
      return { to: '/flags', said: messages.in(c.var.locale).flag.givenBack };
    }),
  );

  app.post('/flags/:flag/decision', async (c) => {
    const id = idParam(c, 'flag');
    const words = messages.in(c.var.locale).flag;
    const again = (sent: Sent<unknown>) => showFlag(c, sent);
    return act(c, await parse(c, decision), again, async (db, { outcome }) => {
      if (!(await db.first(flagById(id)))) throw new NotFound();
      if (outcome === 'passed to duty') {
        if (!(await passFlag(db, id))) throw new Invalid({ outcome: words.lapsed });
        return { to: '/flags', said: words.passedOn };
      }
      const became = await decideFlag(db, id, outcome);
      if (became === null) throw new Invalid({ outcome: words.lapsed });
      const said = { settled: words.settled, second: words.nowSecond, third: words.nowThird }[became];
      return { to: '/flags', said };
    });
  });

  app.post('/flags/:flag/offer', async (c) =>
    act(c, await parse(c, nothing), gone, async (db) => {
      const id = idParam(c, 'flag');
      if (!(await db.first(flagById(id)))) throw new NotFound();
      const words = messages.in(c.var.locale).flag;
      return { to: `/flags/${id}`, said: (await offerContact(db, id)) ? words.offered : words.notOffered };
    }),
  );

  app.post('/flags/:flag/contacts', async (c) => {
    const id = idParam(c, 'flag');
    const words = messages.in(c.var.locale).flag;
    const again = (sent: Sent<unknown>) => showFlag(c, sent);
    return act(c, await parse(c, contact), again, async (db, told) => {
      if (!(await db.first(flagById(id)))) throw new NotFound();
      const opened = await db.first(openFlag(id));
      if (!opened) throw new Invalid({ service: words.takeToTell });
      if (told.grounds === '' && !covers(opened.contact, opened.contact_words, told.service))
        throw new Invalid({ grounds: words.groundsMissing });
      if (!(await noteOutsideContact(db, id, told))) throw new NotFound();
      return { to: `/flags/${id}`, said: words.written };
    });
  });

  // Of the author alone. The button stands in another form of the page, whose random value is not its own.
  app.post('/flags/:flag/answer', async (c) => {
    const id = idParam(c, 'flag');
    const sent = await parse(c, answer);
    return act(c, { ...sent, once: undefined }, gone, async (db, said) => {
      const card = await db.first(ownCard(id));
      if (!card || !(await answerFlag(db, id, said.answer))) throw new NotFound();
      const words = messages.in(c.var.locale).card;
      return {
        to: card.back,
        said: said.answer === 'safe' ? words.thanksSafe : words.thanksNotMe,
      };
    });
  });
}

const reading = z.object({ needs: fields.choice(['yes', 'no']) });

function readingSamples(app: Routes): void {
  app.post('/flags/sample/:sample/reading', async (c) =>
    act(c, await parse(c, reading), gone, async (db, { needs }) => {
      if (!(await readSample(db, idParam(c, 'sample'), needs === 'yes'))) throw new NotFound();
      const words = messages.in(c.var.locale).sample;
      return { to: '/flags/sample', said: needs === 'yes' ? words.flagged : words.thanks };
    }),
  );
}

const choices = z.object({
  looked_at: fields.tick,
  contact: fields.choice(contactChoices),
  trusted: fields.optionalLine(200),
  teach: fields.tick,
});

function choosing(app: Routes): void {
  const show = async (c: Request, sent?: Sent<unknown>) => {
    const { viewer, chosen, contacts, looks } = await c.var.db.read(c.var.as, {
      chosen: ownChoices(),
      contacts: ownContacts(),
      looks: looksAtMine(),
    });
    const out = mustBeIn(c, viewer);
    if (out) return out;
    const of = (kind: string) => chosen.find((each) => each.kind === kind);
    const stands = unsent({
      looked_at: of('words looked at')?.choice === 'no' ? '' : 'on',
      contact: of('outside contact')?.choice ?? 'nobody',
      trusted: of('outside contact')?.words ?? '',
      teach: of('flags teach')?.choice === 'yes' ? 'on' : '',
    });
    return page(
      c,
      viewer,
      <ChoicesPage sent={sent ?? stands} chosen={chosen} contacts={contacts} looks={looks} />,
      sent ? 422 : 200,
    );
  };

  app.get('/you/looking-after', (c) => show(c));

  app.post('/you/looking-after', async (c) =>
    act(
      c,
      await parse(c, choices),
      (sent) => show(c, sent),
      async (db, { looked_at, contact, trusted, teach }) => {
        await choose(db, { lookedAt: looked_at, contact, trusted, teach });
        return { to: '/you/looking-after', said: messages.in(c.var.locale).choices.saved };
      },
    ),
  );
}

const size = z.object({
  size: fields
    .line(4)
    .refine((text) => /^\d+$/.test(text) && Number(text) <= 200, 'odd')
    .transform(Number),
});
const secondStage = z.object({ model: fields.id.optional() });

function organising(app: Routes): void {
  const show = async (c: Request, sent?: Sent<unknown>) => {
    const found = await c.var.db.read(c.var.as, { models: models(), size: sampleSize() });
    if (!mayOrganise(found.viewer)) return notFound(c, found.viewer);
    const stands = unsent({ size: String(found.size[0]!.sample_size) });
    return page(
      c,
      found.viewer,
      <TriageSettingsPage models={found.models} sent={sent ?? stands} />,
      sent ? 422 : 200,
    );
  };

  app.get('/organise/triage', (c) => show(c));

  app.post('/organise/triage', async (c) => {
    const again = (sent: Sent<unknown>) => show(c, sent);
    return act(c, await parse(c, size), again, async (db, { size }) => {
      if (!mayOrganise(db.viewer)) throw new NotFound();
      await setSampleSize(db, size);
      return { to: '/organise/triage', said: messages.in(c.var.locale).organise.saved };
    });
  });

  app.post('/organise/triage/second-stage', async (c) =>
    act(c, await parse(c, secondStage), gone, async (db, { model }) => {
      if (!mayOrganise(db.viewer) || !(await switchSecondStage(db, model ?? null))) throw new NotFound();
      const words = messages.in(c.var.locale).organise;
      return { to: '/organise/triage', said: model ? words.on : words.off };
    }),
  );
}

const nothing = z.object({});

const seesFigures = (viewer: Viewer) =>
  viewer.standing === 'admitted' && (viewer.organiser || viewer.moderator);
