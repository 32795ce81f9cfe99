import type { ComponentChildren } from 'preact';
import { catalogue, useWords } from '../platform/i18n.ts';
import {
  Button,
  ButtonLink,
  Buttons,
  Check,
  Checks,
  Choice,
  ErrorSummary,
  Field,
  Form,
  Select,
  TextArea,
} from './form.tsx';
import { Icon, type IconName } from './icons.tsx';
import { Columns, Layout, Sentence, Title } from './layout.tsx';
import { Avatar, Badge, Card, Cards, Empty, List, Menu, Pager, Row, Tabs, Tag } from './list.tsx';
import { FoldedPost, GonePost, Post, Prose } from './post.tsx';
import { Time } from './time.tsx';

/**
 * Every token and component on one page, with long, empty and wrong content beside the ordinary. For those
 * who build the place; not served in production.
 */
export function DevelopmentPage({ now = new Date() }: { now?: Date }) {
  const words = useWords(samples);
  return (
    <Layout title={words.title} here="home" sensitive>
      <Title lead={words.lead} action={<ButtonLink href="#fields">{words.toFields}</ButtonLink>}>
        {words.title}
      </Title>
      <Columns aside={<Aside />}>
        <Tokens />
        <Lists now={now} />
        <Posts now={now} />
        <Fields />
        <Wrong />
      </Columns>
    </Layout>
  );
}

function Tokens() {
  const words = useWords(samples);
  return (
    <Part title={words.colours}>
      <div class="cards">
        {tokens.map((name) => (
          <Card key={name} title={name}>
            <svg viewBox="0 0 100 10" aria-hidden="true">
              <rect width="100" height="10" rx="3" fill={`var(--${name})`} />
            </svg>
          </Card>
        ))}
      </div>
      <h1>{words.heading(1)}</h1>
      <h2>{words.heading(2)}</h2>
      <h3>{words.heading(3)}</h3>
      <p>
        <Sentence text={words.sentence} parts={{ link: <a href="/rules">{words.link}</a> }} />{' '}
        <mark>{words.found}</mark>
      </p>
      <p class="tags">
        {icons.map((name) => (
          <span key={name} title={name}>
            <Icon name={name} />
          </span>
        ))}
      </p>
      <p class="tags">
        <Badge>{words.quiet}</Badge>
        <Badge kind="honey">{words.unanswered}</Badge>
        <Badge kind="moss">{words.resolved}</Badge>
        <Badge kind="clay">{words.hidden}</Badge>
        <Tag href="#">{words.tag}</Tag>
        <Tag>{words.tag}</Tag>
        <Tag href="#">{unbroken}</Tag>
      </p>
      <p>
        {names.map((name) => [<Avatar key={name} name={name} />, ' '])}
        <Avatar name={names[0] ?? ''} large />
      </p>
    </Part>
  );
}

function Lists({ now }: { now: Date }) {
  const words = useWords(samples);
  const meta = (who: string, minutes: number) => (
    <>
      {who} · <Time at={earlier(now, minutes)} /> · <a href="/groups">{words.group}</a>
    </>
  );
  return (
    <Part title={words.lists}>
      <Tabs
        label={words.views}
        tabs={[
          { href: '#a', text: words.newest, here: true },
          { href: '#b', text: words.unanswered, count: 4 },
          { href: '#c', text: words.resolved },
          { href: '#d', text: words.mine },
        ]}
      />
      <List label={words.newest}>
        <Row
          href="#1"
          title={words.question}
          meta={meta('Mira', 3)}
          fresh
          state={<Badge kind="honey">{words.unanswered}</Badge>}
        >
          {words.paragraph}
        </Row>
        <Row
          href="#2"
          title={words.short}
          meta={meta('old_lighthouse', 260)}
          state={
            <>
              <Badge kind="moss">{words.resolved}</Badge>
              {words.replies(12)}
            </>
          }
        />
        <Row href="#3" title={unbroken} meta={meta(unbroken, 90000)} state={words.replies(1)}>
          {words.longTitle}
        </Row>
        <Row href="#4" title={words.longTitle} meta={meta('Ø', 900000)} state={words.replies(0)} />
      </List>
      <Pager previous="#newer" next="#older" />
      <Cards>
        <Card title={words.group} href="#g" icon="groups" foot={words.members(34)}>
          <p>{words.short}</p>
          <p class="tags">
            <Tag>{words.tag}</Tag>
          </p>
        </Card>
        <Card title={words.longTitle} href="#g2" icon="lock" foot={words.members(1)}>
          <p>{words.paragraph}</p>
        </Card>
        <Card title={unbroken} href="#g3" icon="eye" />
      </Cards>
      <Empty action={{ href: '/ask', text: words.askFirst }}>{words.nothingYet}</Empty>
    </Part>
  );
}

function Posts({ now }: { now: Date }) {
  const words = useWords(samples);
  const buttons = (id: string, pressed: boolean) => (
    <>
      <Button kind="quiet" form="act" formaction={`#thanks-${id}`} pressed={pressed}>
        <Icon name="thanks" />
        {words.thanks}
      </Button>
      <Button kind="quiet" form="act" formaction={`#me-too-${id}`} pressed={false}>
        <Icon name="metoo" />
        {words.meToo}
      </Button>
      <ButtonLink kind="quiet" href={`#quote-${id}`}>
        <Icon name="quote" />
        {words.quote}
      </ButtonLink>
      <Menu>
        <a href="#edit">
          <Icon name="edit" />
          {words.edit}
        </a>
        <a href="#report">
          <Icon name="flag" />
          {words.report}
        </a>
      </Menu>
    </>
  );
  return (
    <Part title={words.posts}>
      <Form action="#" id="act" once={false}>
        {null}
      </Form>
      <p class="wish">
        <Icon name="ask" />
        {words.wish}
      </p>
      <Post
        id="p1"
        author="Mira"
        authorHref="#mira"
        at={earlier(now, 200)}
        html={`<p>${words.paragraph}</p><p>${words.short}</p>`}
      >
        {buttons('1', true)}
      </Post>
      <Post
        id="p2"
        author="old_lighthouse"
        authorHref="#lighthouse"
        notes={<Badge>{words.facilitator}</Badge>}
        at={earlier(now, 130)}
        said={
          <>
            <Icon name="check" />
            {words.helped}
          </>
        }
        html={everyMark(words)}
      >
        {buttons('2', false)}
      </Post>
      <Post
        id="p3"
        author={unbroken}
        at={earlier(now, 99999)}
        html={`<p>${unbroken}</p><p dir="auto">مرحبا بالجميع، كيف حالكم اليوم؟</p><p>👋🏽👨‍👩‍👧‍👦</p>`}
      >
        {buttons('3', false)}
      </Post>
      <GonePost id="p4">{words.removed}</GonePost>
      <FoldedPost summary={words.folded}>
        <Post id="p5" author="Ben" at={earlier(now, 2)} html={`<p>${words.short}</p>`} />
      </FoldedPost>
      <Form action="#" class="reply">
        <TextArea
          name="reply"
          maxlength={1000}
          label={words.yourReply}
          audience={words.audience}
          placeholder={words.kind}
          rows={4}
        />
        <Buttons>
          <Button>{words.send}</Button>
          <Button kind="quiet" formaction="#preview">
            {words.preview}
          </Button>
        </Buttons>
      </Form>
    </Part>
  );
}

function Fields() {
  const words = useWords(samples);
  const options = [
    { value: 'public', label: words.public, hint: words.publicHint },
    { value: 'private', label: words.private, hint: words.longTitle },
    { value: 'off', label: words.hidden, disabled: true },
  ];
  return (
    <Part title={words.fields} id="fields">
      <Form action="#">
        <Field
          name="name"
          label={words.name}
          hint={words.nameHint}
          maxlength={40}
          autocomplete="username"
          required
        />
        <Field name="mail" label={words.mail} type="email" required={false} />
        <Field name="age" label={words.age} type="number" short />
        <Choice
          name="visibility"
          label={words.visibility}
          options={options}
          value="public"
          hint={words.short}
        />
        <Choice
          name="wish"
          label={words.wishLabel}
          inline
          options={[
            { value: 'advice', label: words.advice },
            { value: 'listen', label: words.listen },
          ]}
          required={false}
        />
        <Checks name="topics" label={words.topics} options={options.slice(0, 2)} values={['private']} />
        <Check name="agree" label={words.agree} hint={words.short} />
        <Select
          name="zone"
          label={words.zone}
          options={[
            { value: 'UTC', label: 'UTC' },
            { value: 'a', label: words.longTitle },
          ]}
        />
        <Buttons>
          <Button>{words.send}</Button>
          <Button kind="quiet">{words.preview}</Button>
          <Button kind="care">{words.remove}</Button>
          <Button disabled>{words.send}</Button>
        </Buttons>
      </Form>
    </Part>
  );
}

function Wrong() {
  const words = useWords(samples);
  const errors = { 'w-name': words.taken, 'w-body': words.tooShort, 'w-choice': words.chooseOne };
  return (
    <Part title={words.wrong}>
      <p class="notice">{words.notice}</p>
      <Form action="#">
        <ErrorSummary errors={errors} />
        <Field name="w-name" label={words.name} value="Mira" error={errors['w-name']} hint={words.nameHint} />
        <TextArea
          name="w-body"
          maxlength={1000}
          label={words.yourReply}
          value="?"
          error={errors['w-body']}
          audience={words.audience}
        />
        <Choice
          name="w-choice"
          label={words.wishLabel}
          error={errors['w-choice']}
          options={[
            { value: 'advice', label: words.advice },
            { value: 'listen', label: words.listen },
          ]}
        />
        <Check name="w-agree" label={words.agree} error={words.chooseOne} />
        <Button>{words.send}</Button>
      </Form>
    </Part>
  );
}

function Aside() {
  const words = useWords(samples);
  return (
    <>
      <Card title={words.about} foot={words.members(34)}>
        <p>{words.paragraph}</p>
        <ButtonLink kind="quiet" href="#leave">
          {words.leaveGroup}
        </ButtonLink>
      </Card>
      <Card title={words.agreement} icon="book">
        <Prose html={`<ul><li>${words.short}</li><li>${words.kind}</li></ul>`} />
      </Card>
    </>
  );
}

function Part({ title, id, children }: { title: string; id?: string; children: ComponentChildren }) {
  return (
    <section id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function earlier(now: Date, minutes: number): Date {
  return new Date(now.getTime() - minutes * 60_000);
}

/** Every kind of thing that written text can hold. */
function everyMark(words: { paragraph: string; short: string }): string {
  return `<h3>${words.short}</h3><p>${words.paragraph} <strong>${words.short}</strong> <em>${words.short}</em>
<a href="https://example.org/${'very-long-path/'.repeat(12)}" rel="nofollow noreferrer">https://example.org/${'very-long-path/'.repeat(12)}</a></p>
<blockquote><p>${words.paragraph}</p></blockquote>
<ul><li>${words.short}<ul><li>${words.short}</li></ul></li><li>${words.short}</li></ul>
<ol><li>${words.short}</li><li>${words.short}</li></ol>
<p><code>npm start</code></p>
<pre tabindex="0"><code>select id, title from topics where group_id = any((select my_groups())) order by created_at desc limit 20;
-- done</code></pre>
<table tabindex="0"><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>${words.short}</td><td>${words.short}</td></tr></tbody></table><hr>
<p>${words.short}</p>`;
}

const tokens = [
  ...['paper', 'sheet', 'ink', 'pencil', 'line', 'edge', 'moss', 'moss-deep', 'moss-wash'],
  ...['clay', 'clay-wash', 'honey', 'honey-wash'],
];

const icons: readonly IconName[] = [
  ...(['home', 'groups', 'ask', 'search', 'you', 'eye', 'lock', 'flag', 'thanks', 'metoo', 'quote'] as const),
  ...(['edit', 'tag', 'leave', 'help', 'more', 'answer', 'book', 'check', 'close', 'pin'] as const),
];

const names = ['Mira', 'old_lighthouse', 'Ben', 'Zoë', '李', 'Ağaç', '🦊', '4real', 'quiet-river', 'Ø'];
const unbroken = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

const english = {
  title: 'How things look here',
  lead: 'Every part a page is built from, with long, empty and wrong content beside the ordinary.',
  toFields: 'Go to the fields',
  colours: 'Paper, ink and small signs',
  heading: (level: number) => `A heading of level ${level}`,
  sentence: 'A plain sentence with {link} in the middle of it, and something that was',
  link: 'a way to somewhere',
  found: 'found by searching',
  quiet: '3 replies',
  unanswered: 'Waiting for a reply',
  resolved: 'Resolved',
  hidden: 'Hidden by a moderator',
  tag: 'sleep',
  lists: 'Lists',
  views: 'Topics',
  newest: 'Newest',
  mine: 'Yours',
  question: 'First night shift after the baby: how do you get any sleep at all?',
  short: 'You are not the only one.',
  longTitle:
    'I have been going back and forth about this for months now and I would really like to hear from somebody who has been in the same place, changed something, and can say whether it was worth it',
  paragraph:
    'I start again on Monday, four nights in a row, and she wakes every two hours. My partner works days. I do not need a perfect plan, only to hear how others got through the first weeks without falling over.',
  group: 'Parents on shifts',
  replies: (n: number) => `${n} ${n === 1 ? 'reply' : 'replies'}`,
  members: (n: number) => `${n} ${n === 1 ? 'member' : 'members'}`,
  nothingYet: 'Nobody has asked anything here yet. Yours could be the question that others were waiting for.',
  askFirst: 'Ask the first question',
  posts: 'What people write',
  wish: 'Mira would like someone to listen more than advice.',
  facilitator: 'Facilitator',
  helped: 'This helped Mira most',
  thanks: 'Thank you · 3',
  meToo: 'Me too',
  quote: 'Quote',
  edit: 'Edit',
  report: 'Report',
  removed: 'The author took this post away.',
  folded: 'A post by somebody you have blocked. Show it',
  yourReply: 'Your reply',
  audience: 'The 34 members of Parents on shifts can read this. Nobody else can.',
  kind: 'Say first that you heard them',
  send: 'Send',
  preview: 'Preview',
  fields: 'Fields',
  name: 'Name',
  nameHint: 'A made-up name is fine. Others see it beside what you write.',
  mail: 'E-mail',
  age: 'How many years',
  visibility: 'Who can read the group',
  public: 'Anyone',
  publicHint: 'People without an account too.',
  private: 'Members',
  wishLabel: 'What would help?',
  advice: 'Advice',
  listen: 'Someone to listen',
  topics: 'What you know from your own life',
  agree: 'I agree to the rules of this place',
  zone: 'Time zone',
  remove: 'Delete the group',
  wrong: 'When something is wrong',
  notice: 'Your answer is posted.',
  taken: 'Somebody has this name already. Choose another.',
  tooShort: 'Write at least a sentence.',
  chooseOne: 'Choose one of these.',
  about: 'About this group',
  agreement: 'Our agreement',
  leaveGroup: 'Leave the group',
};

/** Who builds the place reads English; no translator need say this. */
const samples = catalogue(english, { es: english, ar: english });
