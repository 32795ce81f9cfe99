import { type Command, Failure, makeOutput, type Output, withPlace } from '../src/command.ts';
import { Refusal } from '../src/platform/refusal.ts';

const commands: Command[] = [
  {
    name: 'start',
    usage: '',
    summary: 'run the place until Ctrl-C',
    run: async (args, output) => (await import('./start.ts')).start(args, output),
  },
  {
    name: 'migrate',
    usage: '',
    summary: 'bring the database to this version, without starting',
    run: (_args, output) =>
      withPlace(output, async () => output.result({ migrated: true }, ['The database is up to date.'])),
  },
  {
    name: 'back-up',
    usage: '<file>',
    summary:
      'write database and files into one file, encrypted with PEERHOOD_BACKUP_KEY, while the place runs',
    run: async (args, output) => (await import('./back-up.ts')).backUpPlace(args, output),
  },
  {
    name: 'restore',
    usage: '<file> [--erasures <list>]',
    summary: 'fill an empty place from a back-up, and erase again whoever was erased since',
    run: async (args, output) => (await import('./back-up.ts')).restorePlace(args, output),
  },
  {
    name: 'sign-in-link',
    usage: '<name>',
    summary: 'make a link that signs somebody in once; they are told',
    run: async (args, output) => (await import('./sign-in-link.ts')).signInLink(args, output),
  },
  {
    name: 'import',
    usage: 'stackexchange <folder> --group <name> [--visibility private] [--facilitator <name>]',
    summary: 'bring in what another place has published',
    run: async (args, output) => (await import('../src/importing/command.ts')).runImport(args, output),
  },
  {
    name: 'demo',
    usage: '[--add] [--seed N]',
    summary: 'fill the place with a community that was made up, to look around in',
    run: async (args, output) => (await import('../src/importing/demo.ts')).runDemo(args, output),
  },
  {
    name: 'audit',
    usage: 'verify [--head <hash>]',
    summary: 'count the log of what roles did anew: was it changed?',
    run: async (args, output) => (await import('./audit.ts')).audit(args, output),
  },
  {
    name: 'duty',
    usage: 'alarms | rota',
    summary: 'say what urgent waits without anybody, or who is on duty',
    run: async (args, output) => (await import('./duty.ts')).duty(args, output),
  },
  {
    name: 'doctor',
    usage: '',
    summary: 'look at the machine and the place on it; say what is wrong and what helps',
    run: async (args, output) => (await import('./doctor.ts')).doctor(args, output),
  },
  {
    name: 'triage',
    usage: 'train',
    summary: 'train the second stage from decisions of people who agreed to it; it stays off',
    run: async (args, output) => (await import('./triage.ts')).triage(args, output),
  },
  {
    name: 'records',
    usage: 'export <folder>',
    summary: 'write consents, retention, access, the log and risks into files',
    run: async (args, output) => (await import('./records.ts')).exportRecords(args, output),
  },
  {
    name: 'figures',
    usage: '[--from <day>] [--to <day>]',
    summary: 'what was reported and decided in a period, as everybody can read it',
    run: async (args, output) => (await import('./records.ts')).printFigures(args, output),
  },
  {
    name: 'export-person',
    usage: '<name> <file>',
    summary: 'write everything of somebody’s into a ZIP file, as they would download it',
    run: async (args, output) => (await import('./own.ts')).exportPerson(args, output),
  },
  {
    name: 'erasures',
    usage: 'replay',
    summary: 'after a copy was restored: erase again whoever was erased since',
    run: async (args, output) => (await import('./own.ts')).erasures(args, output),
  },
  {
    name: 'help',
    usage: '',
    summary: 'show this',
    run: async (_args, output) => output.result({ commands: commands.map(usageOf) }, help()),
  },
];

// A library's forgotten timer must not keep a finished command alive.
process.exit(await main(process.argv.slice(2)));

async function main(words: string[]): Promise<number> {
  const output = makeOutput(words.includes('--json'));
  try {
    await runCommand(
      words.filter((word) => word !== '--json'),
      output,
    );
    return 0;
  } catch (error) {
    if (error instanceof Failure) {
      output.result(error.result, error.lines);
      return 1;
    }
    const expected = error instanceof Refusal;
    const message = error instanceof Error ? error.message : String(error);
    output.say(expected ? message : String((error as Error)?.stack ?? error));
    if (output.json) output.result({ error: message.split('\n')[0] }, []);
    return 1;
  }
}

async function runCommand([name, ...args]: string[], output: Output): Promise<void> {
  if (!name || name === '--help' || name === '-h') return runCommand(['help'], output);
  const command = commands.find((each) => each.name === name);
  if (!command) throw new Refusal(`There is no command “${name}”.\n${help().join('\n')}`);
  if (args.includes('--help') || args.includes('-h')) {
    const lines = [`Usage: npm run peerhood -- ${usageOf(command)} [--json]`, `  ${command.summary}`];
    return output.result({ usage: usageOf(command), summary: command.summary }, lines);
  }
  await command.run(args, output);
}

function help(): string[] {
  const width = Math.max(...commands.map((command) => usageOf(command).length));
  return [
    'Usage: npm run peerhood -- <command> [--json]',
    ...commands.map((command) => `  ${usageOf(command).padEnd(width)}  ${command.summary}`),
  ];
}

function usageOf(command: Command): string {
  return `${command.name} ${command.usage}`.trim();
}
