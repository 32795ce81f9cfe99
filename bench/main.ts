import { runBareMessages } from './chat.ts';
import { runBareStreams, runFloor } from './floor.ts';
import { type Measure, print } from './measure.ts';

/** What can be measured; each makes what it needs from a seed and keeps it in the temporary folder. */
const benches: Record<string, () => Promise<Measure>> = {
  'topic-page': async () => (await import('./pages.ts')).topicPage,
  'group-page': async () => (await import('./pages.ts')).groupPage,
  'front-page': async () => (await import('./pages.ts')).frontPage,
  home: async () => (await import('./pages.ts')).home,
  search: async () => (await import('./search.ts')).search,
  import: async () => (await import('./import.ts')).importDump,
  memory: async () => (await import('./memory.ts')).memory,
  live: async () => (await import('./live.ts')).liveStreams,
  triage: async () => (await import('./triage.ts')).triagePosts,
  match: async () => (await import('./match.ts')).matchRequests,
  'chat-send': async () => (await import('./chat.ts')).chatSend,
  cues: async () => (await import('./cues.ts')).readReplies,
  scale: async () => (await import('./scale.ts')).scale,
  'triage-fit': async () => (await import('./triage-fit.ts')).fitTriage,
  'back-up': async () => (await import('./back-up.ts')).backUpLarge,
  mixed: async () => (await import('./mixed.ts')).mixed,
  growth: async () => (await import('./growth.ts')).growth,
  'page-weight': async () => (await import('./page-weight.ts')).pageWeight,
};

const words = process.argv.slice(2);
const [name] = words.filter((word) => !word.startsWith('--'));
if (name === 'floor') await runFloor(words[1]!);
else if (name === 'bare-streams') runBareStreams();
else if (name === 'bare-messages') runBareMessages(words[1]!, Number(words[2]));
else if (name && benches[name]) {
  const measure = await benches[name]();
  await measure(
    (result) => print(result, words.includes('--json')),
    (line) => process.stderr.write(`${line}\n`),
  );
} else {
  process.stderr.write(`Usage: npm run bench -- <${Object.keys(benches).join(' | ')}> [--json]\n`);
  process.exitCode = 1;
}
