import type { Context } from 'hono';
import { matchedRoutes } from 'hono/route';

/**
 * What this process counts of itself, in numbers that are made once for each route: a request adds to some of them and
 * makes none. Routes are named by their patterns, never by their addresses, so that nobody and nothing is told apart.
 */
export interface Meters {
  /** A request was answered. In milliseconds. */
  request(c: Context, milliseconds: number): void;
  /** Statements were run on the database: how long a connection was waited for, and how long they took. */
  database(waited: number, milliseconds: number): void;
  /** All of it in Prometheus' text format, version 0.0.4. */
  write(gauges: readonly Gauge[]): string;
}

/** A number that is looked up when it is asked for. */
export interface Gauge {
  name: string;
  help: string;
  value: number;
  labels?: Readonly<Record<string, string>>;
}

/** In seconds; what takes longer than the last counts as `+Inf`. */
const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

interface Histogram {
  /** One more than there are bounds: each counts what fell between two of them. */
  counts: Float64Array;
  sum: number;
}

interface Route {
  path: string;
  method: string;
  /** By the first digit of the status. */
  answers: Float64Array;
  took: Histogram;
}

export function openMeters(): Meters {
  // By what Hono keeps of each route. All that matched none share one.
  const routes = new Map<unknown, Route>();
  const none = newRoute('none', 'any');
  const took = newHistogram();
  const waited = newHistogram();

  return {
    request(c, milliseconds) {
      const matched = matchedRoutes(c)[c.req.routeIndex];
      let route = none;
      if (matched !== undefined && matched.method !== 'ALL') {
        const known = routes.get(matched);
        route = known ?? newRoute(matched.path, matched.method);
        if (!known) routes.set(matched, route);
      }
      const digit = Math.trunc(c.res.status / 100);
      route.answers[digit >= 1 && digit <= 5 ? digit : 0]!++;
      observe(route.took, milliseconds / 1000);
    },

    database(waitedFor, milliseconds) {
      observe(waited, waitedFor / 1000);
      observe(took, milliseconds / 1000);
    },

    write(gauges) {
      const all = [...routes.values(), none].filter(({ answers }) => answers.some((count) => count > 0));
      const lines = [
        ...head(
          'peerhood_requests_total',
          'Answered requests by route, method and class of status.',
          'counter',
        ),
        ...all.flatMap(({ path, method, answers }) =>
          [...answers].flatMap((count, digit) =>
            count === 0
              ? []
              : `peerhood_requests_total${labelled({ route: path, method, status: digit ? `${digit}xx` : 'other' })} ${count}`,
          ),
        ),
        ...head('peerhood_request_seconds', 'Time until a request was answered.', 'histogram'),
        ...all.flatMap(({ path, method, took }) =>
          histogram('peerhood_request_seconds', took, { route: path, method }),
        ),
        ...head('peerhood_database_seconds', 'Time that statements took, each batch as one.', 'histogram'),
        ...histogram('peerhood_database_seconds', took),
        ...head('peerhood_database_wait_seconds', 'Time that was waited for a connection.', 'histogram'),
        ...histogram('peerhood_database_wait_seconds', waited),
      ];
      let name = '';
      for (const gauge of gauges) {
        if (!Number.isFinite(gauge.value)) continue;
        if (gauge.name !== name) lines.push(...head(gauge.name, gauge.help, 'gauge'));
        name = gauge.name;
        lines.push(`${gauge.name}${labelled(gauge.labels ?? {})} ${gauge.value}`);
      }
      return `${lines.join('\n')}\n`;
    },
  };
}

/** The pattern of the route that answered: `/topics/:topic`, or `none`. */
export function patternOf(c: Context): string {
  const matched = matchedRoutes(c)[c.req.routeIndex];
  return matched === undefined || matched.method === 'ALL' ? 'none' : matched.path;
}

const newHistogram = (): Histogram => ({ counts: new Float64Array(bounds.length + 1), sum: 0 });

const newRoute = (path: string, method: string): Route => ({
  path,
  method,
  answers: new Float64Array(6),
  took: newHistogram(),
});

function observe(into: Histogram, seconds: number): void {
  let place = 0;
  while (place < bounds.length && seconds > bounds[place]!) place++;
  into.counts[place]!++;
  into.sum += seconds;
}

const head = (name: string, help: string, type: string) => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} ${type}`,
];

function histogram(name: string, { counts, sum }: Histogram, labels: Record<string, string> = {}): string[] {
  let so = 0;
  const lines = [...counts].map((count, place) => {
    so += count;
    const le = place < bounds.length ? String(bounds[place]) : '+Inf';
    return `${name}_bucket${labelled({ ...labels, le })} ${so}`;
  });
  return [...lines, `${name}_sum${labelled(labels)} ${sum}`, `${name}_count${labelled(labels)} ${so}`];
}

function labelled(labels: Readonly<Record<string, string>>): string {
  const written = Object.entries(labels).map(
    ([name, value]) => `${name}="${value.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`,
  );
  return written.length > 0 ? `{${written.join(',')}}` : '';
}
