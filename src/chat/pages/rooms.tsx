import { GroupHead, useTabTitle } from '../../groups/parts.tsx';
import { mayFacilitate } from '../../groups/policy.ts';
import type { GroupSeen } from '../../groups/queries.ts';
import type { Sent } from '../../platform/http.tsx';
import { useWords } from '../../platform/i18n.ts';
import { Audience, Button, Buttons, ErrorSummary, Field, Form } from '../../ui/form.tsx';
import { Layout } from '../../ui/layout.tsx';
import { Empty, List } from '../../ui/list.tsx';
import { messages } from '../messages.ts';
import { LiveList, RoomList } from '../parts.tsx';
import { longest } from '../policy.ts';
import type { RoomListed } from '../queries.ts';

interface RoomsPageProps {
  group: GroupSeen;
  rooms: readonly RoomListed[];
  archived: readonly { id: string; name: string }[];
  sent: Sent<unknown>;
  snapshot: string;
}

/** The rooms of a group, for its members. */
export function RoomsPage({ group, rooms, archived, sent, snapshot }: RoomsPageProps) {
  const words = useWords(messages).rooms;
  const makes = mayFacilitate(group) && !group.paused;
  return (
    <Layout title={useTabTitle(group, words.title)} here="groups" sensitive>
      <GroupHead group={group} here="rooms" />
      <h2 class="vh">{words.title}</h2>
      <p class="hint">{words.lead}</p>
      <LiveList snapshot={snapshot} />
      <RoomsPart group={group} rooms={rooms} />
      {makes && (
        <Form action={`/groups/${group.address}/rooms`} once={sent.once} id="make">
          <h2>{words.make}</h2>
          <ErrorSummary errors={sent.errors} />
          <Field
            name="name"
            label={words.name}
            hint={words.nameHint}
            value={sent.typed.name}
            error={sent.errors.name}
            maxlength={longest.room}
            required
          />
          <Audience>{words.nameAudience}</Audience>
          <Buttons>
            <Button>{words.button}</Button>
          </Buttons>
        </Form>
      )}
      {archived.length > 0 && (
        <>
          <h2>{words.archived}</h2>
          <List label={words.archived}>
            {archived.map(({ id, name }) => (
              <a key={id} href={`/rooms/${id}`} dir="auto">
                {name}
              </a>
            ))}
          </List>
        </>
      )}
    </Layout>
  );
}

/** What an open page fetches, as its reader, when its stream tells of something new. */
export function RoomsPart({ group, rooms }: Pick<RoomsPageProps, 'group' | 'rooms'>) {
  const words = useWords(messages).rooms;
  return (
    <div data-live="rooms">
      {rooms.length === 0 ? (
        <Empty>{mayFacilitate(group) && !group.paused ? words.noneFacilitator : words.none}</Empty>
      ) : (
        <RoomList rooms={rooms} label={words.title} />
      )}
    </div>
  );
}
