import { LivePage } from '../../discussions/parts.tsx';
import type { Locale } from '../../platform/i18n.ts';
import { useWords } from '../../platform/i18n.ts';
import { excerpt, plainText } from '../../platform/text.ts';
import { Button, ButtonLink, Buttons, Form } from '../../ui/form.tsx';
import { html } from '../../ui/html.ts';
import { Layout, Title } from '../../ui/layout.tsx';
import { Empty, List, Pager, Row } from '../../ui/list.tsx';
import { Time } from '../../ui/time.tsx';
import type { Kind, Told } from '../events.ts';
import { messages } from '../messages.ts';
import { lineOf, linkOf } from '../parts.tsx';
import type { OwnNotification } from '../queries.ts';

/** Something one was told, as one may read it now. */
export interface Shown extends OwnNotification {
  as: Kind;
  told: Told;
}

interface ListProps {
  news: readonly Shown[];
  locale: Locale;
  /** The newest id that this page knew of: reading “all” means up to here. */
  newest: string | undefined;
  next: string | null;
  later: boolean;
}

/** What one was told, the newest first. No number shouts: what is new says so in a word. */
export function NotificationsPage(props: ListProps & { snapshot: string }) {
  const words = useWords(messages);
  const { next, later, snapshot } = props;
  return (
    <Layout title={words.title} here="you" narrow sensitive>
      <Title lead={words.lead}>{words.title}</Title>
      {!later && (
        <LivePage
          address="/notifications/live"
          snapshot={snapshot}
          names={false}
          said={{ topics: words.some, moved: words.changed }}
        />
      )}
      <NewsList {...props} />
      <Pager next={next} previous={later ? '/notifications' : null} />
      <Buttons>
        <ButtonLink kind="quiet" href="/you/notifications">
          {words.settingsLink}
        </ButtonLink>
      </Buttons>
    </Layout>
  );
}

/** The list alone: what an open page fetches when there is something new. */
export function NewsList({ news, locale, newest }: Pick<ListProps, 'news' | 'locale' | 'newest'>) {
  const words = useWords(messages);
  const unread = news.some(({ read_at }) => read_at === null);
  return (
    <div data-live="list">
      {news.length === 0 ? (
        <Empty>{words.none}</Empty>
      ) : (
        <Form action="/notifications/readings" once={false}>
          {unread && newest && (
            <Buttons>
              <Button kind="quiet" name="up_to" value={newest}>
                {words.allRead}
              </Button>
            </Buttons>
          )}
          <h2 class="vh">{words.title}</h2>
          <List label={words.title}>
            {news.map((each) => (
              <Line key={each.id} shown={each} locale={locale} />
            ))}
          </List>
        </Form>
      )}
    </div>
  );
}

function Line({ shown: { id, as, told, read_at }, locale }: { shown: Shown; locale: Locale }) {
  const words = useWords(messages);
  const fresh = read_at === null;
  return Row({
    id: `n-${id}`,
    href: linkOf(told),
    title: lineOf({ kind: as, told }, locale),
    fresh,
    meta: html`${Time({ at: told.at })}${told.group_name && html` · <span dir="auto">${told.group_name}</span>`}${fresh && html` · <b>${words.fresh}</b>`}`,
    state: fresh && Button({ kind: 'quiet', name: 'one', value: id, children: words.read }),
    children: told.html && told.folds === null ? excerpt(plainText(told.html), 140) : undefined,
  });
}
