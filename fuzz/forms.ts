import { HonoRequest } from 'hono/request';
import { matchedRoutes } from 'hono/route';
import type { z } from 'zod';
import type { Request, Sent, Variables } from '../src/platform/http.tsx';

/** What a route takes: learnt from the schemas by which it reads its forms, and from what it asks of a request. */
export interface Taken {
  /** Of forms, by name. */
  fields: Map<string, Field>;
  /** Names in an address’s query. */
  queries: Set<string>;
  /** Whether it has read a form at all. */
  reads: boolean;
}

/** One field of a form, as far as its schema tells. */
export interface Field {
  kind: 'text' | 'choice' | 'many' | 'tick' | 'unknown';
  /** Of a choice. */
  options: readonly string[];
  /** Whether the schema takes this value. */
  takes(value: unknown): boolean;
}

export interface Forms {
  of(route: string): Taken;
  /** For `createApp`. */
  note: NonNullable<Variables['forms']>;
  /** Reads no more along. */
  close(): void;
}

/** Reads along while a program answers. */
export function readForms(): Forms {
  const routes = new Map<string, Taken>();
  const of = (route: string) => {
    const known = routes.get(route) ?? { fields: new Map(), queries: new Set(), reads: false };
    routes.set(route, known);
    return known;
  };
  return {
    of,
    note(c, schema, sent) {
      const taken = of(routeOf(c));
      taken.reads = true;
      for (const [name, field] of fieldsOf(schema))
        if (!taken.fields.has(name)) taken.fields.set(name, field);
      // What a route takes past its schema it takes from here.
      sent.typed = watched(sent.typed, taken);
      sent.typedAll = watched(sent.typedAll, taken);
    },
    close: watchQueries((request, name) => {
      const matched = matchedRoutes({ req: request } as never)[request.routeIndex];
      if (matched && matched.method !== 'ALL') of(`${matched.method} ${matched.path}`).queries.add(name);
    }),
  };
}

const routeOf = (c: Request) => {
  const matched = matchedRoutes(c)[c.req.routeIndex];
  return `${matched?.method} ${matched?.path}`;
};

const unknown: Field = { kind: 'unknown', options: [], takes: () => true };

function watched<T extends Sent<unknown>['typed' | 'typedAll']>(typed: T, { fields }: Taken): T {
  return new Proxy(typed, {
    get(target, name) {
      if (
        typeof name === 'string' &&
        /^\w{1,40}$/.test(name) &&
        !(name in Object.prototype) &&
        !/^alt_/.test(name)
      )
        if (!fields.has(name)) fields.set(name, unknown);
      return Reflect.get(target, name);
    },
  });
}

function watchQueries(note: (request: HonoRequest, name: string) => void): () => void {
  const { query } = HonoRequest.prototype;
  const all = query as (this: HonoRequest, name?: string) => unknown;
  HonoRequest.prototype.query = function (this: HonoRequest, name?: string) {
    if (name !== undefined) {
      note(this, name);
      return all.call(this, name);
    }
    return new Proxy(all.call(this) as Record<string, string>, {
      get: (target, key) => {
        if (typeof key === 'string' && /^\w{1,40}$/.test(key)) note(this, key);
        return Reflect.get(target, key);
      },
    });
  } as typeof query;
  return () => {
    HonoRequest.prototype.query = query;
  };
}

/* ---- What a schema says ---- */

/** As much of zod’s own description as is looked at. */
interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  in?: z.ZodType;
  innerType?: z.ZodType;
  element?: z.ZodType;
  options?: z.ZodType[];
  entries?: Record<string, string>;
  values?: unknown[];
}

const definition = (schema: z.ZodType) => schema._zod.def as unknown as Definition;

function fieldsOf(schema: z.ZodType): [string, Field][] {
  const { type, shape, in: before, innerType } = definition(schema);
  if (type === 'object') return Object.entries(shape ?? {}).map(([name, each]) => [name, fieldOf(each)]);
  const inner = before ?? innerType;
  if (!inner) throw new Error(`a form whose fields cannot be told: ${type}`);
  return fieldsOf(inner);
}

function fieldOf(schema: z.ZodType): Field {
  const takes = (value: unknown) => schema.safeParse(value).success;
  const field = (kind: Field['kind'], options: readonly string[] = []): Field => ({ kind, options, takes });
  const kindOf = (each: z.ZodType): Field => {
    const { type, in: before, innerType, options, entries, values } = definition(each);
    if (type === 'enum') return field('choice', Object.values(entries ?? {}));
    if (type === 'literal') return field('choice', (values ?? []).map(String));
    if (type === 'array') return field('many');
    if (type === 'union')
      return options?.some((option) => definition(option).type === 'array') ? field('many') : field('text');
    if (type === 'string') return field(takes('') && takes('on') && takes('x') ? 'tick' : 'text');
    const inner = before ?? innerType;
    return inner ? kindOf(inner) : field('unknown');
  };
  return kindOf(schema);
}
