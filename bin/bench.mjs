// Builds the program and the measurements if their sources are newer, then runs these in this process.
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';

process.env.NODE_ENV ??= 'production';
await build('place');
await import(pathToFileURL(await build('bench')).href);
