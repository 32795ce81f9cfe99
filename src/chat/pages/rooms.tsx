import { GroupHead, useTabTitle } from '../../groups/parts.tsx';
import { mayFacilitate } from '../../groups/policy.ts';
import type { GroupSeen } from '../../groups/queries.ts';
import type { Sent } from '../../platform/http.tsx';
import { useWords } from '../../platform/i18n.ts';
import { Audience, Button, Buttons, ErrorSummary, Field, Form } from '../../ui/form.tsx';
import { Layout } from '../../ui/layout.tsx';
import { Empty, List } from '../../ui/list.tsx';
import { messages } from '../messages.ts';
import { RoomList } from '../parts.tsx';
import { longest } from '../policy.ts';
import type { RoomListed } from '../queries.ts';

interface RoomsPageProps {
  group: GroupSeen;
  rooms: readonly RoomListed[];
  archived: readonly { id: string; name: string }[];
  sent: Sent<unknown>;
}

/** The rooms of a group, for its members. */
export function RoomsPage({ group, rooms, archived, sent }: RoomsPageProps) {
  const words = useWords(messages).rooms;
  const makes = mayFacilitate(group) && !group.paused;
  return (
    <Layout title={useTabTitle(group, words.title)} here="groups" sensitive>
      <GroupHead group={group} here="rooms" />
      <h2 class="vh">{words.title}</h2>
      <p class="hint">{words.lead}</p>
      {rooms.length === 0 ? (
        <Empty>{makes ? words.noneFacilitator : words.none}</Empty>
      ) : (
        <RoomList rooms={rooms} label={words.title} />
      )}
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
