import type { Facts, Queue } from '../../platform/probe.ts';
import { MOST_BEHIND } from '../../platform/replica.ts';

/** Something that was looked at, and how it is. Its words stand in `messages` under `says` and `remedies`. */
export interface Finding {
  check: Check;
  state: 'good' | 'note' | 'problem';
  /** Which words tell it. */
  says: string;
  /** A figure that belongs into them: a number with its unit, a version, a code. */
  value: string;
}

export type Check =
  | 'database'
  | 'replica'
  | 'disk'
  | 'clock'
  | 'zones'
  | 'queue'
  | 'mail'
  | 'certificate'
  | 'proxy'
  | 'memory'
  | 'backups';

/** What the figures mean. Each threshold leaves time to do something: nobody looks at this every hour. */
export function judge(facts: Facts): Finding[] {
  return [
    ...ofDatabase(facts),
    ...ofReplica(facts),
    ofDisk(facts),
    ofClock(facts),
    ofZones(facts),
    ...ofQueues(facts),
    ofMail(facts),
    ofCertificate(facts),
    ofProxy(facts),
    ofMemory(facts),
    ofBackUps(facts),
  ];
}

const find = (check: Check, state: Finding['state'], says: string, value = ''): Finding => ({
  check,
  state,
  says,
  value,
});

function ofDatabase({ database }: Facts): Finding[] {
  if (!database) return [find('database', 'problem', 'databaseAway')];
  if (database.version !== 18)
    return [find('database', 'problem', 'databaseOther', String(database.version))];
  if (database.schema !== 'current')
    return [find('database', 'problem', database.schema === 'newer' ? 'databaseNewer' : 'databaseOlder')];
  return [find('database', 'good', 'databaseGood', bytes(database.bytes))];
}

function ofReplica({ replica }: Facts): Finding[] {
  if (!replica) return [];
  if (replica.state === 'away') return [find('replica', 'problem', 'replicaAway')];
  if (replica.state === 'alone') return [find('replica', 'problem', 'replicaAlone')];
  // What is further behind is not read at all.
  const late = replica.behind > MOST_BEHIND / 1_000;
  return [find('replica', late ? 'problem' : 'good', late ? 'replicaLate' : 'replicaGood')];
}

function ofBackUps({ backUps, database }: Facts): Finding {
  if (!backUps) return find('backups', 'problem', 'backupsUnknown');
  // Whoever makes none goes by what the one noted that does.
  const late = backUps.kept === 0 ? database?.backUps.late : backUps.late;
  if (late) return find('backups', 'problem', late === 'failed' ? 'backupsFailed' : 'backupsOld');
  if (backUps.kept === 0)
    return database?.backUps.looked
      ? find('backups', 'good', 'backupsElsewhere')
      : find('backups', 'note', 'backupsByHand');
  if (!backUps.newest) return find('backups', 'note', 'backupsNone');
  const day = backUps.newest.toISOString().slice(0, 10);
  return backUps.sealed
    ? find('backups', 'good', 'backupsGood', day)
    : find('backups', 'note', 'backupsOpen', day);
}

function ofDisk({ disk, database }: Facts): Finding {
  if (!disk) return find('disk', 'problem', 'diskUnknown');
  // The database needs as much again for a copy, or for putting its tables in order.
  const tight = Math.max(1e9, Math.min(database?.bytes ?? 0, 20e9));
  if (disk.free < 200e6) return find('disk', 'problem', 'diskFull', bytes(disk.free));
  if (disk.free < tight) return find('disk', 'note', 'diskTight', bytes(disk.free));
  return find('disk', 'good', 'diskGood', bytes(disk.free));
}

function ofClock({ database, now }: Facts): Finding {
  if (!database) return find('clock', 'note', 'clockUnknown');
  const apart = Math.abs(database.clock - now) / 1000;
  if (now < database.latest - 60_000)
    return find('clock', 'problem', 'clockPast', new Date(now).toISOString().slice(0, 16));
  if (apart > 30) return find('clock', 'problem', 'clockApart', seconds(apart));
  if (apart > 2) return find('clock', 'note', 'clockApart', seconds(apart));
  return find('clock', 'good', 'clockGood');
}

function ofZones({ zones, database }: Facts): Finding {
  const expected = 8;
  if (Object.keys(zones.offsets).length < expected) return find('zones', 'problem', 'zonesMissing');
  if (!database) return find('zones', 'good', 'zonesGood', zones.version);
  const apart = Object.entries(zones.offsets).some(([key, minutes]) => database.zones[key] !== minutes);
  return apart ? find('zones', 'problem', 'zonesApart') : find('zones', 'good', 'zonesGood', zones.version);
}

function ofQueues({ database, mail }: Facts): Finding[] {
  if (!database) return [];
  const { jobs, waiting } = database;
  const late = lateness(jobs, 10, 60);
  const findings = [
    late ? find('queue', late, 'jobsLate', minutes(jobs.oldest)) : find('queue', 'good', 'jobsGood'),
  ];
  if (jobs.failed > 0) findings.push(find('queue', 'note', 'jobsFailed', String(jobs.failed)));
  // Without a server mail waits by right.
  const lateMail = mail.set && lateness(waiting, 60, 24 * 60);
  if (lateMail) findings.push(find('queue', lateMail, 'outboxLate', minutes(waiting.oldest)));
  return findings;
}

/** @param note and problem: in minutes */
function lateness({ due, oldest }: Queue, note: number, problem: number): 'note' | 'problem' | undefined {
  if (due === 0 || oldest < note * 60) return undefined;
  return oldest < problem * 60 ? 'note' : 'problem';
}

function ofMail({ mail }: Facts): Finding {
  if (!mail.set) return find('mail', 'note', 'mailNone');
  return mail.problem === null
    ? find('mail', 'good', 'mailGood')
    : find('mail', 'problem', mail.problem === 'EAUTH' ? 'mailRefused' : 'mailAway', mail.problem);
}

function ofCertificate({ certificate, now, proxy }: Facts): Finding {
  if (!certificate)
    return isHere(new URL(proxy.publicUrl).hostname)
      ? find('certificate', 'good', 'certificateHere')
      : find('certificate', 'problem', 'certificateNone');
  if (certificate === 'away') return find('certificate', 'problem', 'certificateAway');
  const days = Math.floor((certificate.until - now) / 86_400_000);
  if (days < 0) return find('certificate', 'problem', 'certificateOver');
  if (!certificate.trusted) return find('certificate', 'problem', 'certificateUntrusted');
  // Certificates that renew themselves do so with a third of their time left.
  if (days < 14) return find('certificate', days < 4 ? 'problem' : 'note', 'certificateSoon', String(days));
  return find('certificate', 'good', 'certificateGood', String(days));
}

function ofProxy({ proxy: { publicUrl, host, trustProxy } }: Facts): Finding {
  if (trustProxy === 0 && publicUrl.startsWith('https:')) return find('proxy', 'problem', 'proxyUnknown');
  if (trustProxy > 0 && !isHere(host)) return find('proxy', 'note', 'proxyOpen', host);
  return find('proxy', 'good', trustProxy > 0 ? 'proxyGood' : 'proxyNone', String(trustProxy));
}

function ofMemory({ memory: { available, total } }: Facts): Finding {
  if (available < 40e6) return find('memory', 'problem', 'memoryLow', bytes(available));
  if (available < Math.min(150e6, total / 10)) return find('memory', 'note', 'memoryLow', bytes(available));
  return find('memory', 'good', 'memoryGood', bytes(available));
}

const isHere = (host: string) => /^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/.test(host);

/** Units that are written alike in all three languages. */
const bytes = (count: number) =>
  count < 1e9 ? `${Math.round(count / 1e6)} MB` : `${(count / 1e9).toFixed(1)} GB`;
const seconds = (count: number) => `${Math.round(count)} s`;
const minutes = (count: number) => `${Math.round(count / 60)} min`;
