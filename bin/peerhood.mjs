// Builds the program if its sources are newer, then runs it in this process.
import { enableCompileCache } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from './build.mjs';

process.env.NODE_ENV ??= 'production';
const program = await build('place');
enableCompileCache?.(fileURLToPath(new URL('../dist/.compiled', import.meta.url)));
await import(pathToFileURL(program).href);
