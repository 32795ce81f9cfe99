// Builds the program if its sources are newer, then runs it in this process.
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';

process.env.NODE_ENV ??= 'production';
await import(pathToFileURL(await build('place')).href);
