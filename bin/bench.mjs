// Builds the measurements if their sources are newer, then runs them in this process.
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';

process.env.NODE_ENV ??= 'production';
await import(pathToFileURL(await build('bench')).href);
