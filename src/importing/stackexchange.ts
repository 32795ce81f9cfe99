import type pg from 'pg';
import { readTags } from '../discussions/compute/tags.ts';
import type { Database } from '../platform/db.ts';
import { Refusal } from '../platform/refusal.ts';
import type { Visibility } from '../platform/schema.ts';
import { searchTerms } from '../platform/search-text.ts';
import {
  cleanBody,
  cleanLine,
  excerpt,
  isBlank,
  plainText,
  renderMarkdown,
  sanitizeForeignHtml,
} from '../platform/text.ts';
import { type Destination, destinationFor } from './destination.ts';
import {
  acceptAnswers,
  acceptedAmong,
  addClosures,
  addPeople,
  addPosts,
  addTopics,
  type ChangedPost,
  changePosts,
  dateAcceptances,
  endClosures,
  explainClosures,
  markDuplicates,
  type NewPost,
  type PostHere,
  postsOf,
  reopenQuestions,
  reopenTopics,
  settleTopics,
  type Words,
} from './finished-rows.ts';
import { type Claim, claim, disclaim, fingerprint, idOf, isOf, known, reclaim } from './imported-rows.ts';
import { freeNames } from './names.ts';
import { beginReport, type Report } from './report.ts';
import {
  type Answer,
  type Author,
  type BadRow,
  type CloseReason,
  type Comment,
  type DumpFile,
  findDump,
  type PostHistory,
  type PostLink,
  type Question,
  type Read,
  readBadges,
  readComments,
  readPostHistory,
  readPostLinks,
  readPosts,
  readUsers,
  readVotes,
  type User,
  type Vote,
} from './stackexchange-rows.ts';
import { toMarkdown } from './to-markdown.ts';

export interface ImportWish {
  /** The folder with Posts.xml, and what else of a dump there is. */
  folder: string;
  group: string;
  visibility?: Visibility | undefined;
  facilitator?: string | undefined;
  /** The folder for the report. */
  reports: string;
  /** Told now and then how many bytes of how many were read. */
  onProgress?: ((read: number, total: number) => void) | undefined;
  /** Rows that are written together, and stay written when the import is killed after them. */
  batchRows?: number;
}

export interface Imported {
  /** Rows in the dump: each was added, unchanged, skipped or bad. */
  read: number;
  added: number;
  /** Here already; of these, what was edited there since is now up to date. */
  unchanged: number;
  /** Not kept: other kinds of posts, badges, votes, and rows whose post is not in the dump. */
  skipped: number;
  bad: number;
  /** Of those added. */
  topics: number;
  answers: number;
  comments: number;
  people: number;
  /** The path of the file that names what is bad. */
  report: string;
  seconds: number;
}

export interface ImportResult {
  imported: Imported;
  destination: Destination;
  /** How many rows of which sort were not kept, for a person. */
  skipped: ReadonlyMap<string, number>;
  updated: number;
}

/**
 * Imports a Stack Exchange dump into a group. Nothing of the dump is held in memory but the batch at hand, and every
 * batch commits together with the record of what its rows became: an import that was killed goes on where it was when
 * it is called again, and one that is called on a newer dump adds what is new.
 *
 * Posts.xml is read twice, first its questions and then its answers, since an answer may stand before its question.
 * @throws Refusal when the folder has no Posts.xml, for what `destinationFor` refuses, and when the group holds
 *   another site already
 */
export async function importStackExchange(db: Database, wish: ImportWish): Promise<ImportResult> {
  const started = performance.now();
  const dump = await findDump(wish.folder).catch((error: Error) => {
    throw new Refusal(`The folder cannot be read (${error.message}).`);
  });
  if (!dump.Posts) throw new Refusal(`There is no Posts.xml in ${wish.folder}.`);
  const destination = await destinationFor(db, wish);
  const report = beginReport(
    wish.reports,
    `Rows of ${wish.folder} that were not kept, by file and line or id.`,
  );
  const run = new Run(db, destination, dump, report, wish);
  try {
    await importPeople(run);
    await importQuestions(run);
    await importAnswers(run);
    await importComments(run);
    await importVotes(run);
    await importLinks(run);
    await importHistory(run);
    await countBadges(run);
  } finally {
    await report.close();
  }
  const seconds = Math.round(performance.now() - started) / 1000;
  return {
    imported: { ...run.counts, report: report.path, seconds },
    destination,
    skipped: run.skippedSorts,
    updated: run.updated,
  };
}

type Dump = Awaited<ReturnType<typeof findDump>>;
type Counts = Omit<Imported, 'report' | 'seconds'>;
/** Writes a prepared batch, and says what became of its rows. */
type Write = (client: pg.ClientBase) => Promise<Outcome>;
type Outcome = Partial<Counts> & { updated?: number };

/** One import under way: what it reads, where it writes, and what it has counted. */
class Run {
  readonly counts: Counts = {
    read: 0,
    added: 0,
    unchanged: 0,
    skipped: 0,
    bad: 0,
    topics: 0,
    answers: 0,
    comments: 0,
    people: 0,
  };
  readonly skippedSorts = new Map<string, number>();
  updated = 0;
  readonly group: string;
  readonly dump: Dump;
  readonly #db: Database;
  readonly #report: Report;
  readonly #batchRows: number;
  readonly #onProgress: ImportWish['onProgress'];
  readonly #bytes: number;
  #bytesRead = 0;

  constructor(db: Database, destination: Destination, dump: Dump, report: Report, wish: ImportWish) {
    this.#db = db;
    this.group = destination.id;
    this.dump = dump;
    this.#report = report;
    this.#batchRows = wish.batchRows ?? 1000;
    this.#onProgress = wish.onProgress;
    this.#bytes = Object.values(dump).reduce((sum, { bytes }) => sum + bytes, dump.Posts!.bytes);
  }

  /**
   * The rows of a file that `pick` gives back. For others it says under which name they are skipped, or null when
   * another reading of the file is for them. A bad row is reported and passed over.
   */
  async *rows<Row extends object, Kept extends object>(
    file: DumpFile,
    read: (path: string, onBytes: (bytes: number) => void) => AsyncIterable<Read<Row>>,
    pick: (row: Row) => Kept | string | null,
    { again = false } = {},
  ): AsyncGenerator<Kept> {
    const found = this.dump[file];
    if (!found) return;
    const onBytes = (bytes: number) => {
      this.#bytesRead += bytes;
      this.#onProgress?.(this.#bytesRead, this.#bytes);
    };
    for await (const { ok, bad } of read(found.path, onBytes)) {
      if (bad) {
        if (!again) await this.#bad(bad);
        continue;
      }
      const picked = pick(ok);
      if (picked === null) continue;
      this.counts.read++;
      if (typeof picked === 'string') this.skip(picked);
      else yield picked;
    }
  }

  /**
   * Prepares batch after batch, and writes each while the next one is prepared: this process and the database work at
   * the same time.
   */
  async inBatches<Row extends { id: number }>(
    rows: AsyncIterable<Row>,
    prepare: (client: pg.ClientBase, batch: Row[]) => Promise<Write>,
    weigh: (row: Row) => number = () => 0,
  ): Promise<void> {
    let writing = Promise.resolve();
    for await (const batch of this.#batches(rows, weigh)) {
      const write = await this.#db.asSystemConnection((client) => prepare(client, batch));
      await writing;
      writing = this.#write(write);
      // What went wrong is told where it is awaited, after the next batch was prepared.
      writing.catch(() => {});
    }
    await writing;
  }

  async #bad({ file, line, reason }: BadRow): Promise<void> {
    this.counts.read++;
    this.counts.bad++;
    await this.#report.line(`${file}:${line} ${reason}`);
  }

  /** A row that was counted as read and can become nothing: it does not say what it must. */
  async unfit(what: string, reason: string): Promise<void> {
    this.counts.bad++;
    await this.#report.line(`${what} ${reason}`);
  }

  skip(sort: string, count = 1): void {
    this.counts.skipped += count;
    this.skippedSorts.set(sort, (this.skippedSorts.get(sort) ?? 0) + count);
  }

  /** A row whose post was not kept, or is not in the dump. */
  async orphan(what: string, post: number): Promise<void> {
    this.skip('on posts that are not here');
    await this.#report.line(`${what} belongs to post ${post}, which is not here`);
  }

  async *#batches<Row extends { id: number }>(
    rows: AsyncIterable<Row>,
    weigh: (row: Row) => number,
  ): AsyncGenerator<Row[]> {
    let batch = new Map<number, Row>();
    let weight = 0;
    for await (const row of rows) {
      // The same id a second time is here already.
      if (batch.has(row.id)) this.counts.unchanged++;
      else batch.set(row.id, row);
      weight += weigh(row);
      if (batch.size < this.#batchRows && weight < maxBatchWeight) continue;
      yield [...batch.values()];
      batch = new Map();
      weight = 0;
    }
    if (batch.size > 0) yield [...batch.values()];
  }

  async #write(write: Write): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        const { updated = 0, ...counted } = await this.#db.asSystemConnection(async (client) => {
          // A batch that a power cut loses is lost with its record, and comes again.
          await client.query('set local synchronous_commit = off');
          await client.query(
            "select set_config('peerhood.importing', 'on', true), pg_advisory_xact_lock(hashtextextended('import ' || $1, 0))",
            [this.group],
          );
          return write(client);
        });
        this.updated += updated;
        for (const [name, count] of Object.entries(counted)) this.counts[name as keyof Counts] += count;
        return;
      } catch (error) {
        // Somebody signed up by a name that was free a moment ago, or held a row at the wrong time.
        if (attempt === 3 || !passing.has((error as { code?: string }).code ?? '')) throw error;
      }
    }
  }
}

/** UTF-16 units of text in a batch, at most. */
const maxBatchWeight = 4_000_000;
/** unique_violation, serialization_failure, deadlock_detected */
const passing = new Set(['23505', '40001', '40P01']);

async function importPeople(run: Run): Promise<void> {
  const rows = run.rows('Users', readUsers, (user) => (user.id > 0 ? user : 'accounts of the site itself'));
  await run.inBatches(rows, async (client, users: User[]) => {
    const here = await known(client, run.group, 'person', ids(users));
    const { fresh } = sorted(users, here, () => '0');
    return async (client) => {
      const claimed = await claim(client, run.group, 'person', fresh);
      const adding = fresh.filter(({ id }) => claimed.has(id));
      const names = await freeNames(client, adding);
      await addPeople(
        client,
        run.group,
        adding.map(({ id, object, createdAt }) => ({ id: object, ...names.get(id)!, at: createdAt })),
      );
      return { added: adding.length, unchanged: users.length - adding.length, people: adding.length };
    };
  });
}

async function importQuestions(run: Run): Promise<void> {
  const rows = run.rows('Posts', readPosts, (post) => {
    if (post.kind === 'other') return otherPosts.get(post.type) ?? 'posts of other kinds';
    return post.kind === 'question' ? post : null;
  });
  const prepare = async (client: pg.ClientBase, batch: Question[]): Promise<Write> => {
    const here = await known(client, run.group, 'post', ids(batch));
    const authors = await authorsOf(client, run.group, batch);
    const questions = [];
    for (const question of batch) {
      const title = excerpt(cleanLine(question.title), 199);
      if (isBlank(title)) await run.unfit(`Posts.xml question ${question.id}`, 'has a blank title');
      else
        questions.push({
          ...question,
          title,
          author: authors(question),
          tags: readTags(question.tags.join()),
        });
    }
    const { fresh, changed } = sorted(questions, here, (question) =>
      fingerprint(
        ...said(question),
        question.title,
        question.tags,
        question.acceptedAnswerId,
        question.closedAt,
      ),
    );
    const opened = fresh.map((question) => ({
      ...question,
      topic: idOf(question.createdAt),
      words: htmlWords(question.body, question.title),
    }));
    const edited = changed.map((question) => ({
      ...changedPost(question, htmlWords(question.body, question.title)),
      topic: question,
    }));
    return async (client) => {
      const claimed = await claim(client, run.group, 'post', opened);
      const adding = opened.filter(({ id }) => claimed.has(id));
      await addTopics(
        client,
        run.group,
        adding.map(({ topic, title, author, createdAt, tags }) => ({
          id: topic,
          title,
          author,
          at: createdAt,
          tags,
        })),
      );
      await addPosts(
        client,
        run.group,
        adding.map((question) => ({
          ...newPost(question, question.words),
          topic: question.topic,
          opening: true,
          replyTo: null,
          to: null,
        })),
      );
      await changePosts(client, run.group, edited);
      if (changed.length > 0) await reclaim(client, run.group, 'post', changed);
      const here = await postsOf(client, run.group, ids(changed));
      const states = [...adding, ...changed.flatMap((each) => placed(each, here.get(each.id)))];
      await keepAcceptances(client, run.group, states, changed);
      await keepClosings(client, run.group, states, changed);
      await settleTopics(
        client,
        states.filter(({ id, closedAt }) => closedAt || here.has(id)).map(({ topic }) => topic),
      );
      return {
        added: adding.length,
        unchanged: questions.length - adding.length,
        topics: adding.length,
        updated: changed.length,
      };
    };
  };
  await run.inBatches(rows, prepare, weighBody);
}

/** What the states of a question hang on. */
type State = Pick<Question, 'id' | 'acceptedAnswerId' | 'closedAt'> & { topic: string };

/** A question with its topic, unless it was taken away here. */
function placed<Row>(row: Row, post: { topic: string } | undefined): (Row & { topic: string })[] {
  return post ? [{ ...row, topic: post.topic }] : [];
}

/** Remembers which answers are accepted, for when the answers come; and that some no longer are. */
async function keepAcceptances(
  client: pg.ClientBase,
  group: string,
  states: readonly State[],
  changed: readonly Omit<State, 'topic'>[],
): Promise<void> {
  const acceptances = states
    .filter(({ acceptedAnswerId }) => acceptedAnswerId !== null)
    .map(({ id, topic, acceptedAnswerId }) => ({ id, object: topic, fingerprint: String(acceptedAnswerId) }));
  const claimed = await claim(client, group, 'acceptance', acceptances);
  const moved = acceptances.filter(({ id }) => !claimed.has(id));
  if (moved.length > 0) await reclaim(client, group, 'acceptance', moved);
  const none = changed.filter(({ acceptedAnswerId }) => acceptedAnswerId === null);
  await reopenQuestions(client, await disclaim(client, group, 'acceptance', ids(none)));
}

/** Closes what the questions' own rows call closed, and opens what they no longer do. */
async function keepClosings(
  client: pg.ClientBase,
  group: string,
  states: readonly State[],
  changed: readonly Omit<State, 'topic'>[],
): Promise<void> {
  const before = await known(client, group, 'closing', ids(changed));
  const stands = ({ id, closedAt }: Omit<State, 'topic'>) => {
    const closing = before.get(id);
    return closing !== undefined && closedAt !== null && isOf(closing.object, closedAt);
  };
  const over = changed.filter((question) => before.has(question.id) && !stands(question));
  await endClosures(client, await disclaim(client, group, 'closing', ids(over)));
  const closings = states.flatMap((question) => {
    const { id, topic, closedAt } = question;
    if (closedAt === null || stands(question)) return [];
    return [{ id, object: idOf(closedAt), fingerprint: '0', topic, at: closedAt }];
  });
  const claimed = await claim(client, group, 'closing', closings);
  await addClosures(
    client,
    group,
    closings
      .filter(({ id }) => claimed.has(id))
      .map(({ object, topic, at }) => ({ id: object, topic, at, reason: '', by: null })),
  );
}

async function importAnswers(run: Run): Promise<void> {
  const rows = run.rows('Posts', readPosts, (post) => (post.kind === 'answer' ? post : null), {
    again: true,
  });
  const prepare = async (client: pg.ClientBase, batch: Answer[]): Promise<Write> => {
    const here = await known(client, run.group, 'post', ids(batch));
    const authors = await authorsOf(client, run.group, batch);
    const questionIds = batch.map(({ questionId }) => questionId);
    const questions = await postsOf(client, run.group, questionIds);
    const acceptances = await known(client, run.group, 'acceptance', questionIds);
    const answers: (Omit<Answer, 'author'> & { author: string | null; question: PostHere })[] = [];
    for (const answer of batch) {
      const question = questions.get(answer.questionId);
      if (!question?.opening) await run.orphan(`Posts.xml answer ${answer.id}`, answer.questionId);
      else answers.push({ ...answer, author: authors(answer), question });
    }
    const { fresh, changed } = sorted(answers, here, (answer) => fingerprint(...said(answer)));
    const given = fresh.map((answer) => ({ ...answer, words: htmlWords(answer.body) }));
    const edited = changed.map((answer) => changedPost(answer, htmlWords(answer.body)));
    return async (client) => {
      const claimed = await claim(client, run.group, 'post', given);
      const adding = given.filter(({ id }) => claimed.has(id));
      await addPosts(
        client,
        run.group,
        adding.map((answer) => ({
          ...newPost(answer, answer.words),
          topic: answer.question.topic,
          opening: false,
          replyTo: null,
          to: answer.question.author === answer.author ? null : answer.question.author,
        })),
      );
      const changedTopics = await changePosts(client, run.group, edited);
      if (changed.length > 0) await reclaim(client, run.group, 'post', changed);
      const objects = new Map([...here.values(), ...adding].map(({ id, object }) => [id, object]));
      const resolved = await acceptAnswers(
        client,
        run.group,
        answers
          .filter(
            ({ id, questionId }) =>
              acceptances.get(questionId)?.fingerprint === String(id) && objects.has(id),
          )
          .map(({ id, question, createdAt }) => ({
            topic: question.topic,
            post: objects.get(id)!,
            at: createdAt,
          })),
      );
      await settleTopics(client, [
        ...adding.map(({ question }) => question.topic),
        ...changedTopics,
        ...resolved,
      ]);
      return {
        added: adding.length,
        unchanged: answers.length - adding.length,
        answers: adding.length,
        updated: changed.length,
      };
    };
  };
  await run.inBatches(rows, prepare, weighBody);
}

async function importComments(run: Run): Promise<void> {
  const rows = run.rows('Comments', readComments, (comment) => comment);
  const prepare = async (client: pg.ClientBase, batch: Comment[]): Promise<Write> => {
    const here = await known(client, run.group, 'comment', ids(batch));
    const authors = await authorsOf(client, run.group, batch);
    const posts = await postsOf(
      client,
      run.group,
      batch.map(({ postId }) => postId),
    );
    const comments = [];
    for (const comment of batch) {
      const post = posts.get(comment.postId);
      if (!post) await run.orphan(`Comments.xml comment ${comment.id}`, comment.postId);
      else
        comments.push({
          ...comment,
          author: authors(comment),
          post,
          body: cleanBody(comment.text),
          editedAt: null,
        });
    }
    const { fresh, changed } = sorted(comments, here, (comment) => fingerprint(...said(comment)));
    const written = fresh.map((comment) => ({ ...comment, words: markdownWords(comment.body) }));
    const edited = changed.map((comment) => changedPost(comment, markdownWords(comment.body)));
    return async (client) => {
      const claimed = await claim(client, run.group, 'comment', written);
      const adding = written.filter(({ id }) => claimed.has(id));
      await addPosts(
        client,
        run.group,
        adding.map((comment) => ({
          ...newPost(comment, comment.words),
          topic: comment.post.topic,
          opening: false,
          replyTo: comment.post.id,
          to: comment.post.author === comment.author ? null : comment.post.author,
        })),
      );
      const changedTopics = await changePosts(client, run.group, edited);
      if (changed.length > 0) await reclaim(client, run.group, 'comment', changed);
      await settleTopics(client, [...adding.map(({ post }) => post.topic), ...changedTopics]);
      return {
        added: adding.length,
        unchanged: comments.length - adding.length,
        comments: adding.length,
        updated: changed.length,
      };
    };
  };
  await run.inBatches(rows, prepare, ({ text }) => text.length);
}

/** Of all votes only that an answer was accepted says more than the scores do: the day. */
async function importVotes(run: Run): Promise<void> {
  const rows = run.rows('Votes', readVotes, (vote) => (vote.kind === 'accepted' ? vote : 'votes'));
  await run.inBatches(rows, async (client, batch: Vote[]) => {
    const here = await known(client, run.group, 'vote', ids(batch));
    const posts = await known(
      client,
      run.group,
      'post',
      batch.map(({ postId }) => postId),
    );
    const accepted = await acceptedAmong(
      client,
      [...posts.values()].map(({ object }) => object),
    );
    const fresh: (Claim & { at: Date })[] = [];
    for (const { id, postId, createdAt } of batch) {
      if (here.has(id)) continue;
      const post = posts.get(postId)?.object;
      if (!post) await run.orphan(`Votes.xml vote ${id}`, postId);
      else if (!accepted.has(post)) run.skip('votes');
      else fresh.push({ id, object: post, fingerprint: '0', at: createdAt });
    }
    return async (client) => {
      const claimed = await claim(client, run.group, 'vote', fresh);
      const adding = fresh.filter(({ id }) => claimed.has(id));
      await dateAcceptances(
        client,
        adding.map(({ object, at }) => ({ post: object, at })),
      );
      return { added: adding.length, unchanged: here.size + fresh.length - adding.length };
    };
  });
}

async function importLinks(run: Run): Promise<void> {
  const rows = run.rows('PostLinks', readPostLinks, (link) =>
    link.kind === 'duplicate' ? link : 'links between posts',
  );
  await run.inBatches(rows, async (client, batch: PostLink[]) => {
    const here = await known(client, run.group, 'link', ids(batch));
    const posts = await postsOf(
      client,
      run.group,
      batch.flatMap(({ postId, relatedPostId }) => [postId, relatedPostId]),
    );
    const fresh: (Claim & { original: string })[] = [];
    for (const { id, postId, relatedPostId } of batch) {
      if (here.has(id)) continue;
      const [post, original] = [posts.get(postId), posts.get(relatedPostId)];
      if (!post?.opening) await run.orphan(`PostLinks.xml link ${id}`, postId);
      else if (!original) await run.orphan(`PostLinks.xml link ${id}`, relatedPostId);
      else fresh.push({ id, object: post.topic, fingerprint: '0', original: original.topic });
    }
    return async (client) => {
      const claimed = await claim(client, run.group, 'link', fresh);
      const adding = fresh.filter(({ id }) => claimed.has(id));
      await markDuplicates(
        client,
        adding.map(({ object, original }) => ({ topic: object, original })),
      );
      return { added: adding.length, unchanged: here.size + fresh.length - adding.length };
    };
  });
}

/** Who closed a question, why, and who opened it again. Earlier wordings stay where they are. */
async function importHistory(run: Run): Promise<void> {
  const rows = run.rows('PostHistory', readPostHistory, (row) =>
    row.kind === 'closed' || row.kind === 'reopened' ? row : 'earlier wordings and other history',
  );
  await run.inBatches(rows, async (client, batch: (PostHistory & { kind: 'closed' | 'reopened' })[]) => {
    const here = await known(client, run.group, 'history', ids(batch));
    const authors = await authorsOf(client, run.group, batch);
    const posts = await postsOf(
      client,
      run.group,
      batch.flatMap((row) => [row.postId, ...(row.kind === 'closed' ? row.duplicateOf : [])]),
    );
    const fresh: (Claim & { topic: string; at: Date; by: string | null; row: (typeof batch)[number] })[] = [];
    for (const row of batch) {
      if (here.has(row.id)) continue;
      const post = posts.get(row.postId);
      if (!post?.opening) await run.orphan(`PostHistory.xml row ${row.id}`, row.postId);
      else
        fresh.push({
          id: row.id,
          object: idOf(row.createdAt),
          fingerprint: '0',
          topic: post.topic,
          at: row.createdAt,
          by: authors(row),
          row,
        });
    }
    return async (client) => {
      const claimed = await claim(client, run.group, 'history', fresh);
      const adding = fresh.filter(({ id }) => claimed.has(id));
      const closures = adding.flatMap(({ object, topic, at, by, row }) =>
        row.kind === 'closed' ? [{ id: object, topic, at, by, reason: closeReasons[row.why] }] : [],
      );
      await addClosures(client, run.group, await explainClosures(client, closures));
      await reopenTopics(
        client,
        adding.filter(({ row }) => row.kind === 'reopened'),
      );
      await markDuplicates(
        client,
        adding.flatMap(({ topic, row }) =>
          (row.kind === 'closed' ? row.duplicateOf : []).flatMap((original) => {
            const found = posts.get(original);
            return found ? [{ topic, original: found.topic }] : [];
          }),
        ),
      );
      await settleTopics(
        client,
        adding.map(({ topic }) => topic),
      );
      return { added: adding.length, unchanged: here.size + fresh.length - adding.length };
    };
  });
}

async function countBadges(run: Run): Promise<void> {
  for await (const never of run.rows('Badges', readBadges, () => 'badges')) void never;
}

const otherPosts = new Map([
  [3, 'tag wikis'],
  [4, 'tag wikis'],
  [5, 'tag wikis'],
  [6, 'nominations'],
  [7, 'wiki placeholders'],
  [8, 'privilege pages'],
]);

/** What a closed question says beside the date. */
const closeReasons: Record<CloseReason, string> = {
  duplicate: 'Asked before',
  'off-topic': 'Off topic',
  unclear: 'Unclear',
  'too broad': 'Too broad',
  opinion: 'A matter of opinion',
  'too local': 'Of use to nobody else',
  other: '',
};

function ids(rows: readonly { id: number }[]): number[] {
  return rows.map(({ id }) => id);
}

const weighBody = ({ body }: { body: string }) => body.length;

/**
 * Which rows are new, and which say something else than they did when they were imported.
 * @throws Refusal when the ids are known from another site: most of those that are here were written at other times
 */
function sorted<Row extends { id: number; createdAt: Date }>(
  rows: readonly Row[],
  here: ReadonlyMap<number, Claim>,
  print: (row: Row) => string,
): { fresh: (Row & Claim)[]; changed: (Row & Claim)[] } {
  const fresh: (Row & Claim)[] = [];
  const changed: (Row & Claim)[] = [];
  let strangers = 0;
  for (const row of rows) {
    const claimed = here.get(row.id);
    const fingerprint = print(row);
    if (!claimed) fresh.push({ ...row, object: idOf(row.createdAt), fingerprint });
    else if (claimed.fingerprint !== fingerprint)
      changed.push({ ...row, object: claimed.object, fingerprint });
    if (claimed && !isOf(claimed.object, row.createdAt)) strangers++;
  }
  if (strangers * 2 > here.size) {
    throw new Refusal(
      'This group holds another Stack Exchange site already. Choose another group for this one.',
    );
  }
  return { fresh, changed };
}

/** What a fingerprint of a post covers. */
function said({ body, score, editedAt, author }: Written): unknown[] {
  return [body, score, editedAt, author !== null];
}

interface Written {
  body: string;
  score: number;
  editedAt: Date | null;
  /** A person's id here. */
  author: string | null;
}

function newPost(
  row: Written & Claim & { createdAt: Date },
  words: Words,
): Omit<NewPost, 'topic' | 'opening' | 'replyTo' | 'to'> {
  const { object, author, createdAt, editedAt, score } = row;
  return { ...words, id: object, author, at: createdAt, edited: editedAt, score };
}

function changedPost({ object, author, editedAt, score }: Written & Claim, words: Words): ChangedPost {
  return { ...words, id: object, author, edited: editedAt, score };
}

/** HTML of a dump in the stored form of our own posts. */
function htmlWords(source: string, title = ''): Words {
  const html = sanitizeForeignHtml(cleanBody(source));
  return { body: toMarkdown(html), html, search: searchable(html, title) };
}

/** Comments come as Markdown, as our own posts do. */
function markdownWords(body: string): Words {
  const html = renderMarkdown(body);
  return { body, html, search: searchable(html, '') };
}

function searchable(html: string, title: string): Words['search'] {
  const ofTitle = searchTerms(title);
  const ofBody = searchTerms(plainText(html));
  const bigrams = [...new Set([...ofTitle.bigrams, ...ofBody.bigrams])].join(' ');
  return { title: ofTitle.words, body: ofBody.words, bigrams };
}

/** A look-up of the people who wrote these rows. Null: their account is gone, or was not imported. */
async function authorsOf(
  client: pg.ClientBase,
  group: string,
  rows: readonly { author: Author }[],
): Promise<(row: { author: Author }) => string | null> {
  const wanted = rows.flatMap(({ author }) => author.id ?? []);
  const claims = await known(client, group, 'person', wanted);
  const { rows: living } = await client.query<{ id: string }>('select id from people where id = any ($1)', [
    [...claims.values()].map(({ object }) => object),
  ]);
  const here = new Set(living.map(({ id }) => id));
  return ({ author }) => {
    const object = claims.get(author.id ?? 0)?.object;
    return object !== undefined && here.has(object) ? object : null;
  };
}
