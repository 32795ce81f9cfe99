import { z } from 'zod';
import {
  act,
  fields,
  frame,
  limitWrite,
  NotFound,
  noForm,
  page,
  parse,
  type Request,
  type Routes,
  type Sent,
  unsent,
} from '../platform/http.tsx';
import { renderFragment } from '../ui/layout.tsx';
import { complete, forget, showCues } from './actions.ts';
import { counts, feedbackOn } from './compute/feedback.ts';
import { type Practice, practices } from './compute/practices.ts';
import { scenarioOf } from './compute/scenarios.ts';
import { messages } from './messages.ts';
import { CuesPage } from './pages/cues.tsx';
import { ExercisePage, type Told } from './pages/exercise.tsx';
import { PracticesPage } from './pages/overview.tsx';
import { CuePanel } from './pages/panel.tsx';
import { PracticePage } from './pages/practice.tsx';
import { QuestionsPage } from './pages/questions.tsx';
import { cueLanguage, longest } from './policy.ts';
import { cuesShown, practiceDone } from './queries.ts';

export function routes(app: Routes): void {
  app.get('/practice', async (c) => {
    const { viewer, done } = await c.var.db.read(c.var.as, { done: practiceDone() });
    return page(c, viewer, <PracticesPage done={done} />);
  });
  app.get('/practice/questions', async (c) => {
    const { viewer } = await c.var.db.read(c.var.as, {});
    return page(c, viewer, <QuestionsPage />);
  });
  cues(app);
  app.post('/practice/removal', async (c) =>
    act(c, await parse(c, nothing), noForm, async (db) => {
      await forget(db);
      return { to: '/practice', said: messages.in(c.var.locale).forgotten };
    }),
  );
  app.get('/practice/:practice', async (c) => {
    const practice = practiceParam(c);
    const { viewer, done } = await c.var.db.read(c.var.as, { done: practiceDone() });
    return page(c, viewer, <PracticePage practice={practice} done={done} />);
  });
  exercises(app);
}

const nothing = z.object({});
const choice = z.object({ shown: fields.tick });

function cues(app: Routes): void {
  app.get('/practice/cues', async (c) => {
    const { viewer, shown } = await c.var.db.read(c.var.as, { shown: cuesShown() });
    return page(c, viewer, <CuesPage shown={shown[0]!.shown} />);
  });
  app.post('/practice/cues', async (c) =>
    act(c, await parse(c, choice), noForm, async (db, { shown }) => {
      await showCues(db, shown);
      return { to: '/practice/cues', said: messages.in(c.var.locale).cues.saved };
    }),
  );
  // The words beside a reply, in the reader's language: asked for once, before anything is written.
  app.get('/practice/panel', async (c) => {
    const { viewer } = await c.var.db.read(c.var.as, {});
    return c.html(renderFragment(frame(c, viewer), <CuePanel />));
  });
}

const written = z.object({ body: fields.text(longest) });
const chosen = z.object({ choice: fields.choice(['a', 'b', 'c']) });

function exercises(app: Routes): void {
  app.get('/practice/:practice/:scenario', async (c) => {
    const exercise = exerciseParam(c);
    const { viewer } = await c.var.db.read(c.var.as, {});
    return page(c, viewer, <ExercisePage {...exercise} {...toldOf(c, exercise)} sent={unsent()} />);
  });

  // Answered at once and not sent on to another page, since nothing of it is kept that such a page could show.
  app.post('/practice/:practice/:scenario', async (c) => {
    limitWrite(c);
    const exercise = exerciseParam(c);
    const { practice, scenario } = exercise;
    const { told } = toldOf(c, exercise);
    const refuse = async (sent: Sent<unknown>) => {
      const { viewer } = await c.var.db.read(c.var.as, {});
      return page(c, viewer, <ExercisePage {...exercise} told={told} sent={sent} />, 422);
    };
    const finish = (done: boolean) =>
      c.var.db.asViewer(c.var.as, async (db) => {
        if (done && db.viewer.standing === 'admitted') await complete(db, practice, scenario.key);
        return db.viewer;
      });
    if (scenario.kind === 'write') {
      const sent = await parse(c, written);
      if (!sent.data) return refuse(sent);
      const feedback = feedbackOn(sent.data.body, told.said, scenario.sought, cueLanguage(c.var.locale));
      const done = counts(feedback);
      const viewer = await finish(done);
      return page(c, viewer, <ExercisePage {...exercise} {...{ told, sent, feedback, done }} />);
    }
    const sent = await parse(c, chosen);
    if (!sent.data) return refuse(sent);
    const done = sent.data.choice === scenario.best;
    const viewer = await finish(done);
    return page(
      c,
      viewer,
      <ExercisePage {...exercise} {...{ told, sent, done }} chosen={sent.data.choice} />,
    );
  });
}

function practiceParam(c: Request): Practice {
  const practice = practices.find((each) => each === c.req.param('practice'));
  if (!practice) throw new NotFound();
  return practice;
}

function exerciseParam(c: Request) {
  const practice = practiceParam(c);
  const scenario = scenarioOf(practice, c.req.param('scenario') ?? '');
  if (!scenario) throw new NotFound();
  return { practice, scenario };
}

/** The words of an exercise in the reader's language. */
function toldOf(c: Request, { practice, scenario }: ReturnType<typeof exerciseParam>): { told: Told } {
  const all: Readonly<Record<string, Told>> = messages.in(c.var.locale).scenarios[practice];
  return { told: all[scenario.key]! };
}
