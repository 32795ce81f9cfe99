import { parseArgs } from 'node:util';
import { type Output, withPlace } from '../command.ts';
import { addressBeside } from '../platform/address.ts';
import { openFiles } from '../platform/files.ts';
import { Refusal } from '../platform/refusal.ts';
import { loadDemo } from './demo/actions.ts';
import { demo } from './demo/demo.ts';
import { addDemoFiles } from './demo/files.ts';
import { addDemoRequests } from './demo/requests.ts';
import { addDemoRooms } from './demo/rooms.ts';
import { type Seat, seats } from './demo/types.ts';

/** Fills a place with a community that was made up, and says how to look at it. */
export async function runDemo(args: string[], output: Output): Promise<void> {
  const { add, seed } = read(args);
  await withPlace(output, async ({ env, db }) => {
    const loaded = await db.asSystem((system) => loadDemo(system, demo, { add, seed, now: new Date() }));
    await addDemoFiles(db, openFiles(env));
    await addDemoRooms(db);
    await addDemoRequests(db);
    const address = addressBeside(env);
    const links = seats.map((seat) => {
      const { name, token } = loaded.seats[seat];
      return { seat, name, link: `${address}/sign-in/links/${token}` };
    });
    const { people, groups, topics, posts, added } = loaded;
    output.result(
      {
        seed,
        added,
        people,
        groups,
        topics,
        posts,
        links: Object.fromEntries(links.map(({ seat, name, link }) => [seat, { name, link }])),
      },
      [
        `${added ? 'The demonstration stands beside your people' : `The place is now ${demo.place.name}`}: ${people} people, ${groups} groups, ${topics} topics, ${posts} posts, all made up.`,
        '',
        'Sign in as one of them. Each link works once, within a day; use a private window for a second person.',
        ...links.flatMap(({ seat, name, link }) => ['', `${name}: ${who[seat]}`, `  ${link}`]),
        '',
        `The place has to run for that (npm start). Another link: npm run peerhood -- sign-in-link "${links[0]!.name}"`,
      ],
    );
  });
}

const who: Record<Seat, string> = {
  organiser: 'organiser, runs the place',
  moderator: 'moderator, looks at reports',
  facilitator: 'facilitator of an open group and of a hidden one',
  facilitatorOfPrivate: 'facilitator of a private group, Room for voices',
  member: 'member of a public, a community and a private group',
  newcomer: 'newcomer, came in yesterday and wrote a first post',
  outsider: 'outsider, belongs to one public group and sees no private word',
};

function read(args: string[]): { add: boolean; seed: number } {
  try {
    const { values } = parseArgs({
      args,
      options: { add: { type: 'boolean', default: false }, seed: { type: 'string', default: '1' } },
    });
    if (!/^\d{1,9}$/.test(values.seed))
      throw new Refusal('--seed wants a whole number of at most nine digits.');
    return { add: values.add, seed: Number(values.seed) };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`${(error as Error).message.split('\n')[0]} Usage: demo [--add] [--seed N]`);
  }
}
