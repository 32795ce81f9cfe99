import { PersonLink } from '../../people/parts.tsx';
import { useWords } from '../../platform/i18n.ts';
import { PauseLink } from '../../safety/parts.tsx';
import { Button, Buttons, Check, Form } from '../../ui/form.tsx';
import { Layout, Sentence } from '../../ui/layout.tsx';
import { Avatar, Badge, List, Menu, Pager } from '../../ui/list.tsx';
import { Time } from '../../ui/time.tsx';
import { messages } from '../messages.ts';
import { GroupHead, useTabTitle } from '../parts.tsx';
import { isMember, mayFacilitate } from '../policy.ts';
import { type GroupSeen, type JoinRequest, type Member, pageSize } from '../queries.ts';

interface MembersPageProps {
  group: GroupSeen;
  members: readonly Member[];
  requests: readonly JoinRequest[];
  /** The address of those who asked later. */
  nextRequests: string | undefined;
  /** Whose page it is; null for a visitor. */
  viewerId: string | null;
  next: string | undefined;
}

/** Who belongs to a group, and for facilitators who asks to. */
export function MembersPage({ group, members, requests, nextRequests, viewerId, next }: MembersPageProps) {
  const words = useWords(messages);
  return (
    <Layout title={useTabTitle(group, group.name, words.membersTitle)} here="groups" sensitive>
      <GroupHead group={group} here="members" />
      {requests.length > 0 && <Requests group={group} requests={requests} next={nextRequests} />}
      <section aria-labelledby="members">
        <h2 id="members">{words.membersTitle}</h2>
        {viewerId ? (
          <List label={words.membersTitle}>
            {members.map((member) => (
              <MemberRow key={member.id} group={group} member={member} own={member.id === viewerId} />
            ))}
          </List>
        ) : (
          <p>{words.signInToSee}</p>
        )}
        <Pager more next={next} />
      </section>
      {isMember(group) && <OwnMembership group={group} />}
    </Layout>
  );
}

interface RequestsProps {
  group: GroupSeen;
  requests: readonly JoinRequest[];
  next: string | undefined;
}

function Requests({ group, requests, next }: RequestsProps) {
  const words = useWords(messages);
  return (
    <section aria-labelledby="requests">
      <h2 id="requests">{words.requests}</h2>
      <p class="hint">{words.requestsHint}</p>
      <List label={words.requests}>
        {requests.map(({ id, name, words: said, asked_at }) => (
          <div class="row" key={id}>
            <p>
              <PersonLink id={id} name={name} />
            </p>
            {said && <p dir="auto">{said}</p>}
            <p class="meta">
              <Time at={asked_at} />
            </p>
            <Buttons>
              <Form action={`/groups/${group.address}/requests/${id}/acceptance`} once={false}>
                <Button>{words.letIn}</Button>
              </Form>
              <Form action={`/groups/${group.address}/requests/${id}/refusal`} once={false}>
                <Button kind="quiet">{words.declineRequest}</Button>
              </Form>
            </Buttons>
          </div>
        ))}
      </List>
      <Pager more next={next} />
      {group.requests > pageSize && <p class="hint">{words.moreRequests}</p>}
    </section>
  );
}

function MemberRow({ group, member, own }: { group: GroupSeen; member: Member; own: boolean }) {
  const words = useWords(messages);
  return (
    <div class="row">
      <p class="who">
        <Avatar name={member.name} />
        <PersonLink id={member.id} name={member.name} />
        {member.role === 'facilitator' && <Badge kind="moss">{words.facilitator}</Badge>}
      </p>
      <p class="meta">
        <Sentence text={words.since} parts={{ time: <Time at={member.joined_at} /> }} />
      </p>
      {mayFacilitate(group) && !own && member.role === 'member' && <Care group={group} member={member} />}
    </div>
  );
}

/** What a facilitator can do about a member. */
function Care({ group, member }: { group: GroupSeen; member: Member }) {
  const words = useWords(messages);
  const base = `/groups/${group.address}/members/${member.id}`;
  return (
    <>
      {member.offered && (
        <Form action={`${base}/offer/withdrawal`} once={false}>
          <Buttons>
            <small>{words.offerOpen}</small>
            <Button kind="quiet">{words.withdrawOffer}</Button>
          </Buttons>
        </Form>
      )}
      <Menu label={<span class="vh">{words.forFacilitators(member.name)}</span>}>
        {!member.offered && (
          <Form action={`${base}/offer`} once={false}>
            <Check name="step_down" id={`step-down-${member.id}`} label={words.stepDownThen} />
            <Button kind="quiet">{words.askToFacilitate}</Button>
          </Form>
        )}
        <PauseLink person={member.id} group={group.id} />
        <a class="b q" href={`${base}/removal`}>
          {words.remove}
        </a>
      </Menu>
    </>
  );
}

function OwnMembership({ group }: { group: GroupSeen }) {
  const words = useWords(messages);
  const base = `/groups/${group.address}`;
  return (
    <section aria-label={words.you}>
      <h2>{words.you}</h2>
      <Form action={`${base}/profile-listing`} once={false}>
        <Check
          name="shown"
          label={words.shownOnProfile}
          hint={words.shownOnProfileHint}
          checked={group.shown_on_profile}
        />
        <Button kind="quiet">{words.save}</Button>
      </Form>
      {mayFacilitate(group) && (
        <Form action={`${base}/facilitation/end`} once={false}>
          <Buttons>
            <Button kind="quiet">{words.stepDown}</Button>
            <small>{group.facilitator_count === 1 ? words.stepDownLast : words.stepDownHint}</small>
          </Buttons>
        </Form>
      )}
    </section>
  );
}
