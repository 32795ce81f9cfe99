import { placeRoles, thePlace } from '../place/queries.ts';
import { page, type Routes } from '../platform/http.tsx';
import { countryOfZone } from './compute/resources.ts';
import { HelpPage } from './pages/help.tsx';

export function routes(app: Routes): void {
  app.get('/help-now', async (c) => {
    const { viewer, place, roles } = await c.var.db.read(c.var.as, {
      place: thePlace(),
      roles: placeRoles(),
    });
    const moderators = roles
      .filter(({ role }) => role === 'moderator')
      .map(({ person_id, name }) => ({ id: person_id, name }));
    return page(
      c,
      viewer,
      <HelpPage
        chosen={c.req.query('country') ?? countryOfZone(viewer.id ? viewer.timeZone : null)}
        contact={place[0]!.contact}
        moderators={moderators}
      />,
    );
  });
}
