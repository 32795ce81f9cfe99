import { Parser } from 'htmlparser2';
import type { Sender } from './input.ts';

/** A link or a form, as somebody has seen it on a page: who may, and about what, the pages themselves know best. */
export interface Way {
  by: Sender;
  /** What stands for the parts of the route’s path, as an address has it. */
  parts: readonly string[];
  /** Of a link: what follows its `?`. */
  query: string;
  /** Of a form: what its fields hold of themselves, and what can be chosen there. Not what is typed. */
  held: ReadonlyMap<string, readonly string[]>;
}

/** The ways that were seen last, by the route to which they lead. */
export interface Ways {
  /** Looks at a page that somebody was shown. Returns to which routes it leads. */
  note(by: Sender, html: string): Set<string>;
  /** One of those that were seen last, counted from the last one. */
  of(route: string, nth: number): Way | undefined;
  /** It led nowhere: what is gone is not tried again and again. */
  forget(route: string, way: Way): void;
}

/** So many ways of a route are kept: those that were seen long ago may be gone. */
const MOST = 24;

export function openWays(routes: readonly string[]): Ways {
  const find = routeFinder(routes);
  const known = new Map<string, Way[]>();
  const missed = new WeakSet<Way>();
  const keep = (route: string, way: Way) => {
    const ways = known.get(route) ?? [];
    known.set(route, ways);
    const same = ways.findIndex(
      ({ by, parts, query }) =>
        by === way.by && query === way.query && parts.every((part, at) => part === way.parts[at]),
    );
    if (same >= 0) ways.splice(same, 1);
    else if (ways.length === MOST) ways.shift();
    ways.push(way);
  };
  return {
    note(by, html) {
      const shown = new Set<string>();
      const { links, forms } = readPage(html);
      const add = (method: string, address: string, held: Way['held']) => {
        const [path = '', query = ''] = address.split('#')[0]!.split('?');
        const found = find(method, path);
        if (!found) return;
        keep(found.route, { by, parts: found.parts, query, held });
        shown.add(found.route);
      };
      for (const link of links) add('GET', link, new Map());
      for (const { method, actions, fields } of forms) {
        const held = new Map<string, string[]>();
        for (const { name, value, box } of fields)
          if (!box && name !== 'once') held.set(name, [...(held.get(name) ?? []), value]);
        for (const action of actions) add(method, action, held);
      }
      return shown;
    },
    of(route, nth) {
      const ways = known.get(route);
      return ways?.at(-1 - (nth % ways.length));
    },
    forget(route, way) {
      // Once it may have been for what was sent along.
      if (!missed.has(way)) return void missed.add(way);
      const ways = known.get(route)?.filter((each) => each !== way) ?? [];
      if (ways.length > 0) known.set(route, ways);
      else known.delete(route);
    },
  };
}

/** Finds to which of these routes a path leads, and what stands for its parts. */
export function routeFinder(routes: readonly string[]) {
  const byShape = new Map<string, { route: string; pieces: string[] }[]>();
  const shape = (method: string, pieces: readonly string[]) => `${method} ${pieces.length}`;
  for (const route of routes) {
    const [method, pattern] = route.split(' ') as [string, string];
    const pieces = pattern.split('/');
    const key = shape(method, pieces);
    byShape.set(key, [...(byShape.get(key) ?? []), { route, pieces }]);
  }
  return (method: string, path: string): { route: string; parts: string[] } | undefined => {
    const pieces = path.split('/');
    const found = byShape
      .get(shape(method, pieces))
      // What is meant by its name, such as `new`, is no id.
      ?.filter((each) => each.pieces.every((piece, at) => piece.startsWith(':') || piece === pieces[at]))
      .sort((a, b) => parts(a.pieces) - parts(b.pieces))[0];
    return (
      found && { route: found.route, parts: pieces.filter((_, at) => found.pieces[at]!.startsWith(':')) }
    );
  };
}

const parts = (pieces: readonly string[]) => pieces.filter((piece) => piece.startsWith(':')).length;

export interface FieldSeen {
  name: string;
  /** One that it may have. */
  value: string;
  /** Whether words are typed there. */
  box: boolean;
}

export interface FormSeen {
  method: 'GET' | 'POST';
  /** Where it is sent: its own address, and those of its buttons. */
  actions: string[];
  fields: FieldSeen[];
}

/** The links and forms of a page. */
export function readPage(html: string): { links: string[]; forms: FormSeen[] } {
  const links: string[] = [];
  const forms: FormSeen[] = [];
  let form: FormSeen | undefined;
  let select = '';
  const parser = new Parser({
    onopentag(tag, { href, src, action = '', method, name = '', value = '', type = 'text', formaction }) {
      const link = tag === 'a' ? href : tag === 'img' ? src : undefined;
      if (link?.startsWith('/')) links.push(link);
      if (tag === 'form') {
        form = { method: method === 'post' ? 'POST' : 'GET', actions: [action], fields: [] };
        forms.push(form);
      }
      if (tag === 'select') select = name;
      if (tag === 'option') form?.fields.push({ name: select, value, box: false });
      const box = tag === 'textarea' || (tag === 'input' && /^(text|search|url|tel|email)$/.test(type));
      if (/^(input|button|textarea)$/.test(tag) && name !== '') form?.fields.push({ name, value, box });
      if (formaction !== undefined) form?.actions.push(formaction);
    },
    onclosetag(tag) {
      if (tag === 'form') form = undefined;
    },
  });
  parser.end(html);
  return { links, forms };
}
