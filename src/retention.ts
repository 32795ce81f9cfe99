import { retention as chat } from './chat/jobs.ts';
import { retention as discussions } from './discussions/jobs.ts';
import { retention as duty } from './duty/jobs.ts';
import { retention as feed } from './feed/jobs.ts';
import { retention as files } from './files/jobs.ts';
import { retention as health } from './health/jobs.ts';
import { retention as listening } from './listening/jobs.ts';
import { retention as notifications } from './notifications/jobs.ts';
import { retention as people } from './people/jobs.ts';
import type { Retention } from './platform/jobs.ts';
import { retention as records } from './records/jobs.ts';
import { retention as safety } from './safety/jobs.ts';
import { retention as support } from './support/jobs.ts';
import { retention as triage } from './triage/jobs.ts';
import { retention as writing } from './writing/jobs.ts';

/** Everything that is forgotten after a time, domain by domain: what the daily job runs and organisers read. */
export const retention: readonly Retention[] = [
  ...people,
  ...discussions,
  ...chat,
  ...listening,
  ...files,
  ...feed,
  ...support,
  ...safety,
  ...triage,
  ...duty,
  ...health,
  ...records,
  ...writing,
  ...notifications,
];
