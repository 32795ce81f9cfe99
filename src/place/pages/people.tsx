import type { Sent } from '../../platform/http.tsx';
import { useWords } from '../../platform/i18n.ts';
import { Button, Choice, ErrorSummary, Field, Form } from '../../ui/form.tsx';
import { Sentence } from '../../ui/layout.tsx';
import { Badge, List, Pager } from '../../ui/list.tsx';
import { Time } from '../../ui/time.tsx';
import { messages } from '../messages.ts';
import { Organise } from '../parts.tsx';
import type { ImportedPerson, RoleHeld, Waiting } from '../queries.ts';
import { NewLink } from './organise.tsx';

interface PeopleProps {
  waiting: readonly Waiting[];
  /** The address of those who came later. */
  next: string | null;
  roles: readonly RoleHeld[];
  /** What imported people were looked for by, and who was found; undefined when nobody looked. */
  find: string;
  found: readonly ImportedPerson[] | undefined;
  /** The address of those whose names come later. */
  nextFound: string | null;
  role: Sent<unknown>;
  link: Sent<unknown>;
  /** The link that was made just now. */
  made: string | undefined;
}

export function PeoplePage({ waiting, next, roles, find, found, nextFound, role, link, made }: PeopleProps) {
  const words = useWords(messages).people;
  return (
    <Organise here="people">
      {made && <NewLink title={words.newLink} lead={words.linkShownLead} link={made} />}
      <WaitingPart waiting={waiting} next={next} />
      <RolesPart roles={roles} sent={role} />
      <LinkPart sent={link} />
      <ImportedPart find={find} found={found} nextFound={nextFound} />
    </Organise>
  );
}

function WaitingPart({ waiting, next }: Pick<PeopleProps, 'waiting' | 'next'>) {
  const words = useWords(messages).people;
  return (
    <section>
      <h2>{words.waitingTitle}</h2>
      {waiting.length === 0 ? (
        <p>{words.nobodyWaits}</p>
      ) : (
        <>
          <p>{words.turnAwayHint}</p>
          <List>
            {waiting.map(({ id, name, created_at }) => (
              <Form key={id} action={`/organise/people/${id}/admission`} once={false} class="acts">
                <b dir="auto">{name}</b> <Time at={created_at} />
                <Button kind="quiet">{words.letIn}</Button>
                <Button kind="care" formaction={`/organise/people/${id}/refusal`}>
                  {words.turnAway}
                </Button>
              </Form>
            ))}
          </List>
        </>
      )}
      <Pager next={next} />
    </section>
  );
}

function RolesPart({ roles, sent }: { roles: readonly RoleHeld[]; sent: Sent<unknown> }) {
  const words = useWords(messages).people;
  const { typed, errors } = sent;
  return (
    <section>
      <h2>{words.rolesTitle}</h2>
      <List>
        {roles.map(({ person_id, name, role, given_at }) => (
          <Form key={`${person_id} ${role}`} action="/organise/roles/removal" once={false} class="acts">
            <input type="hidden" name="person" value={person_id} />
            <input type="hidden" name="role" value={role} />
            <a href={`/people/${person_id}`} dir="auto">
              {name}
            </a>
            <Badge>{words[role]}</Badge>
            <small>
              <Sentence text={words.since} parts={{ when: <Time at={given_at} /> }} />
            </small>
            <Button kind="quiet">{words.take}</Button>
          </Form>
        ))}
      </List>
      <Form action="/organise/roles" once={sent.once}>
        <h3>{words.give}</h3>
        <ErrorSummary errors={errors} />
        <Field
          name="name"
          label={words.name}
          value={typed.name}
          error={errors.name}
          spellcheck={false}
          required
        />
        <Choice
          name="role"
          label={words.role}
          value={typed.role}
          error={errors.role}
          required
          options={(['moderator', 'organiser'] as const).map((value) => ({
            value,
            label: words[value],
            hint: words.roleHints[value],
          }))}
        />
        <Button>{words.giveButton}</Button>
      </Form>
    </section>
  );
}

function LinkPart({ sent: { typed, errors, once } }: { sent: Sent<unknown> }) {
  const words = useWords(messages).people;
  return (
    <section>
      <h2>{words.linkTitle}</h2>
      <p>{words.linkLead}</p>
      <Form action="/organise/sign-in-links" once={once}>
        <ErrorSummary errors={{ 'link-name': errors.name }} />
        <Field
          id="link-name"
          name="name"
          label={words.name}
          value={typed.name}
          error={errors.name}
          spellcheck={false}
          required
        />
        <Button kind="quiet">{words.makeLink}</Button>
      </Form>
    </section>
  );
}

function ImportedPart({ find, found, nextFound }: Pick<PeopleProps, 'find' | 'found' | 'nextFound'>) {
  const words = useWords(messages).people;
  return (
    <section id="imported">
      <h2>{words.importedTitle}</h2>
      <p>{words.importedLead}</p>
      <Form action="/organise/people#imported" method="get" class="seek">
        <Field
          id="find"
          name="find"
          type="search"
          label={words.name}
          value={find}
          spellcheck={false}
          required
        />
        <Button kind="quiet">{words.find}</Button>
      </Form>
      {found?.length === 0 && <p>{words.nobodyFound}</p>}
      {found && found.length > 0 && (
        <List>
          {found.map(({ id, name, handed_over }) => (
            <Form key={id} action="/organise/sign-in-links" class="acts">
              <input type="hidden" name="name" value={name} />
              <b dir="auto">{name}</b>
              {handed_over ? (
                <Badge>{words.handedOver}</Badge>
              ) : (
                <Button kind="quiet">{words.handOver}</Button>
              )}
            </Form>
          ))}
        </List>
      )}
      {found && <Pager more next={nextFound && `${nextFound}#imported`} />}
    </section>
  );
}
