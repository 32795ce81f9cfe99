import { useWords } from '../../platform/i18n.ts';
import { Button, ButtonLink, Buttons, Field, Form } from '../../ui/form.tsx';
import { Layout, Title } from '../../ui/layout.tsx';
import { Badge, Card, Cards, Empty, Pager, Tag } from '../../ui/list.tsx';
import { messages } from '../messages.ts';
import type { Experience, GroupCard } from '../queries.ts';

export interface GroupsPageProps {
  /** What was searched for. */
  words: string;
  /** What the list is narrowed to. */
  experience?: Experience | undefined;
  experiences: readonly (Experience & { mine: boolean })[];
  /** The viewer's own, above the others; empty on narrowed and later pages. */
  mine: readonly GroupCard[];
  /** Where all of the viewer's own are, when these are not all. */
  allMine?: string | undefined;
  groups: readonly GroupCard[];
  /** What `groups` are. */
  heading: string;
  next: string | undefined;
}

/** Groups to find one's own in. */
export function GroupsPage({ words: typed, experience, experiences, mine, ...rest }: GroupsPageProps) {
  const words = useWords(messages);
  const { allMine, groups, heading, next } = rest;
  const nothing = groups.length === 0;
  return (
    <Layout title={words.groups} here="groups">
      <Title lead={words.lead} action={<ButtonLink href="/groups/new">{words.start}</ButtonLink>}>
        {words.groups}
      </Title>
      <Form action="/groups" method="get">
        <Field
          name="q"
          type="search"
          label={words.searchLabel}
          hint={words.searchHint}
          value={typed}
          maxlength={80}
        />
        <Buttons>
          <Button kind="quiet">{words.search}</Button>
        </Buttons>
      </Form>
      {experiences.length > 0 && (
        <nav class="tags" aria-label={words.byExperience}>
          {(experience || typed) && <Tag href="/groups">{words.everything}</Tag>}
          {experiences.map(({ id, name }) => (
            <Tag key={id} href={`/groups?experience=${id}`}>
              {name}
            </Tag>
          ))}
        </nav>
      )}
      {mine.length > 0 && (
        <section aria-labelledby="mine">
          <h2 id="mine">{words.yours}</h2>
          <GroupCards groups={mine} />
          {allMine && <a href={allMine}>{words.allYours}</a>}
        </section>
      )}
      <section aria-labelledby="groups">
        <h2 id="groups" dir="auto">
          {heading}
        </h2>
        {nothing ? (
          <Empty action={{ href: '/groups/new', text: words.startOne }}>
            {typed || experience ? words.nothingFound : mine.length > 0 ? words.noOthers : words.noGroups}
          </Empty>
        ) : (
          <GroupCards groups={groups} />
        )}
        <Pager next={next} />
      </section>
    </Layout>
  );
}

function GroupCards({ groups }: { groups: readonly GroupCard[] }) {
  const words = useWords(messages);
  return (
    <Cards>
      {groups.map((group) => (
        <Card
          key={group.id}
          href={`/groups/${group.address}`}
          title={group.name}
          icon={group.visibility === 'private' || group.visibility === 'hidden' ? 'lock' : 'groups'}
          foot={
            <>
              {words.visibility[group.visibility]} · {words.members(group.member_count)} ·{' '}
              {group.facilitator_count > 0
                ? words.facilitators(group.facilitator_count)
                : words.noFacilitator}
            </>
          }
        >
          {group.sentence && <p dir="auto">{group.sentence}</p>}
          {(group.role || group.experiences.length > 0) && (
            <p class="tags">
              {group.role && (
                <Badge kind="moss">
                  {group.role === 'facilitator' ? words.youFacilitate : words.youAreIn}
                </Badge>
              )}
              {group.experiences.map((name) => (
                <Tag key={name}>{name}</Tag>
              ))}
            </p>
          )}
        </Card>
      ))}
    </Cards>
  );
}
