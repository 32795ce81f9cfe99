import { useContext } from 'preact/hooks';
import { useWords } from '../../platform/i18n.ts';
import { highlight, type QueryTerms } from '../../platform/search-text.ts';
import { plainText } from '../../platform/text.ts';
import { Button, Field, Form, Select } from '../../ui/form.tsx';
import { Frame } from '../../ui/frame.ts';
import { Layout, Sentence, Title } from '../../ui/layout.tsx';
import { Badge, Card, Cards, Empty, List, Pager, Row } from '../../ui/list.tsx';
import { Time } from '../../ui/time.tsx';
import { messages as writingMessages } from '../../writing/messages.ts';
import { reasonOf } from '../../writing/parts.tsx';
import { messages } from '../messages.ts';
import type { FoundGroup, FoundPost } from '../queries.ts';

export interface Found {
  posts: FoundPost[];
  groups: FoundGroup[];
  people: { id: string; name: string }[];
  /** What was searched for instead of a misspelt query. */
  meant: string | undefined;
  /** Address of the next page. */
  next: string | null;
}

interface Props {
  query: string;
  terms: QueryTerms;
  filters: Readonly<Record<string, string>>;
  groups: { address: string; name: string }[];
  signedIn: boolean;
  /** Undefined before anything was asked. */
  found: Found | undefined;
}

export function SearchPage({ query, terms, filters, groups, signedIn, found }: Props) {
  const words = useWords(messages);
  return (
    <Layout title={words.title} here="search" sensitive>
      <Title lead={words.lead}>{words.title}</Title>
      <SearchForm query={query} filters={filters} groups={groups} signedIn={signedIn} />
      {found && <Results query={query} terms={terms} found={found} />}
    </Layout>
  );
}

function SearchForm({ query, filters, groups, signedIn }: Omit<Props, 'found' | 'terms'>) {
  const words = useWords(messages);
  const any = (label: string) => ({ value: '', label });
  const used = Object.values(filters).some((value) => value !== '');
  return (
    <Form action="/search" method="get" class="seek">
      <Field
        name="q"
        id="search-q"
        type="search"
        label={words.query}
        hint={words.hint}
        value={query}
        maxlength={200}
      />
      <Button>{words.find}</Button>
      <details open={used}>
        <summary>{words.narrow}</summary>
        <div class="fields">
          {signedIn && (
            <Select
              name="group"
              label={words.group}
              value={filters.group ?? ''}
              options={[
                any(words.anyGroup),
                ...groups.map(({ address, name }) => ({ value: address, label: name })),
              ]}
            />
          )}
          <Select
            name="kind"
            label={words.kind}
            value={filters.kind ?? ''}
            options={[
              any(words.anyKind),
              ...(['question', 'conversation', 'page'] as const).map((value) => ({
                value,
                label: words[value],
              })),
            ]}
          />
          <Select
            name="state"
            label={words.state}
            value={filters.state ?? ''}
            options={[
              any(words.anyState),
              ...(['unanswered', 'answered', 'resolved', 'let go'] as const).map((value) => ({
                value,
                label: words[value],
              })),
            ]}
          />
          <Select
            name="time"
            label={words.time}
            value={filters.time ?? ''}
            options={[
              any(words.anyTime),
              ...(['week', 'month', 'year'] as const).map((value) => ({ value, label: words[value] })),
            ]}
          />
          <Field name="until" type="date" label={words.until} value={filters.until ?? ''} short />
          <Field
            name="person"
            label={words.person}
            hint={words.personHint}
            value={filters.person ?? ''}
            maxlength={40}
          />
          <Button kind="quiet">{words.find}</Button>
        </div>
      </details>
    </Form>
  );
}

function Results({ query, terms, found }: { query: string; terms: QueryTerms; found: Found }) {
  const words = useWords(messages);
  const { posts, groups, people, meant, next } = found;
  if (posts.length + groups.length + people.length === 0) {
    return (
      <Empty action={{ href: '/ask', text: words.ask }}>
        {words.nothing(query)} {words.nothingHelp}
      </Empty>
    );
  }
  return (
    <>
      {meant && <p class="notice">{words.meant(meant)}</p>}
      {groups.length > 0 && (
        <section>
          <h2>{words.groups}</h2>
          <Cards>
            {groups.map((group) => (
              <Card key={group.address} title={group.name} href={`/groups/${group.address}`}>
                <p>
                  <bdi>{group.sentence}</bdi>
                </p>
              </Card>
            ))}
          </Cards>
        </section>
      )}
      {people.length > 0 && (
        <section>
          <h2>{words.people}</h2>
          <p>
            {people.map(({ id, name }, place) => (
              <>
                {place > 0 && ' · '}
                <a key={id} href={`/people/${id}`} dir="auto">
                  {name}
                </a>
              </>
            ))}
          </p>
        </section>
      )}
      {posts.length > 0 && (
        <section>
          <h2>{words.topics}</h2>
          <List>
            {posts.map((post) => (
              <FoundRow key={post.post_id} post={post} terms={terms} />
            ))}
          </List>
          <Pager next={next} />
        </section>
      )}
    </>
  );
}

function FoundRow({ post, terms }: { post: FoundPost; terms: QueryTerms }) {
  const words = useWords(messages);
  const writing = useWords(writingMessages);
  const { locale } = useContext(Frame);
  const excerpt = highlight(plainText(post.html), terms, { length: 200 });
  return (
    <Row
      href={`${post.opening ? `/topics/${post.topic_id}` : `/posts/${post.post_id}`}${post.folds ? '?open' : ''}`}
      // What highlight returns is escaped text with marks; nothing else is in it.
      title={
        post.folds ? (
          writing.foldedTitle(reasonOf(locale, post.folds))
        ) : (
          <span dangerouslySetInnerHTML={{ __html: highlight(post.title, terms, { length: 200 }) }} />
        )
      }
      meta={
        <>
          <span dir="auto">{post.author ?? words.somebody}</span> · <Time at={post.created_at} />{' '}
          <Sentence
            text={words.inGroup}
            parts={{
              group: (
                <a href={`/groups/${post.group_address}`} dir="auto">
                  {post.group_name}
                </a>
              ),
            }}
          />
        </>
      }
      state={
        post.kind === 'question' && post.state !== 'open' ? (
          <Badge kind={post.state === 'resolved' ? 'moss' : 'quiet'}>{words[post.state]}</Badge>
        ) : undefined
      }
    >
      {!post.folds && <span dangerouslySetInnerHTML={{ __html: excerpt }} />}
    </Row>
  );
}
