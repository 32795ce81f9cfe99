import { useWords } from '../../platform/i18n.ts';
import { Button, ButtonLink, Field, Form } from '../../ui/form.tsx';
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
      {mine.length > 0 && (
        <section aria-labelledby="mine">
          <h2 id="mine">{words.yours}</h2>
          <GroupCards groups={mine} mine />
          {allMine && <a href={allMine}>{words.allYours}</a>}
        </section>
      )}
      <Form action="/groups" method="get" class="seek">
        <Field
          name="q"
          type="search"
          label={words.searchLabel}
          hint={words.searchHint}
          value={typed}
          maxlength={80}
        />
        <Button kind="quiet">{words.search}</Button>
      </Form>
      {experiences.length > 0 && (
        <nav class="tags" aria-label={words.byExperience}>
          {(experience || typed) && <Tag href="/groups">{words.everything}</Tag>}
          <ExperienceTags experiences={experiences.slice(0, shownExperiences)} />
          {experiences.length > shownExperiences && (
            <details>
              <summary>{words.moreExperiences}</summary>
              <p class="tags">
                <ExperienceTags experiences={experiences.slice(shownExperiences)} />
              </p>
            </details>
          )}
        </nav>
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

/** As many as leave the groups on the first screen. */
const shownExperiences = 8;

function ExperienceTags({ experiences }: Pick<GroupsPageProps, 'experiences'>) {
  return (
    <>
      {experiences.map(({ id, name }) => (
        <Tag key={id} href={`/groups?experience=${id}`}>
          {name}
        </Tag>
      ))}
    </>
  );
}

function GroupCards({ groups, mine = false }: { groups: readonly GroupCard[]; mine?: boolean }) {
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
          {group.sentence && (
            <p>
              <bdi>{group.sentence}</bdi>
            </p>
          )}
          <Signs group={group} mine={mine} />
        </Card>
      ))}
    </Cards>
  );
}

/** What a card says at a glance: that one belongs to the group, and what its people live through. */
function Signs({ group, mine }: { group: GroupCard; mine: boolean }) {
  const words = useWords(messages);
  // Above the viewer's own groups it is said already that they are theirs.
  const role = group.role === 'facilitator' ? words.youFacilitate : group.role && !mine && words.youAreIn;
  const experiences = mine ? [] : group.experiences.slice(0, 3);
  if (!role && experiences.length === 0) return null;
  return (
    <p class="tags">
      {role && <Badge kind="moss">{role}</Badge>}
      {experiences.map((name) => (
        <Tag key={name}>{name}</Tag>
      ))}
    </p>
  );
}
