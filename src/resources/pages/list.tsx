import { useContext } from 'preact/hooks';
import { Organise } from '../../place/parts.tsx';
import { useWords } from '../../platform/i18n.ts';
import { Button, ButtonLink, Form, Select } from '../../ui/form.tsx';
import { Frame } from '../../ui/frame.ts';
import { Empty, List, Menu, Pager, Tabs } from '../../ui/list.tsx';
import { messages } from '../messages.ts';
import { countryName, ResourceLine } from '../parts.tsx';
import type { Resource, Shown } from '../queries.ts';

export const everywhere = 'everywhere';

interface ListProps {
  shown: Shown;
  /** ISO code, `everywhere`, or empty for all. */
  country: string;
  countries: readonly string[];
  resources: readonly Resource[];
  next: string | null;
  due: number;
}

/** The list of help as organisers keep it. */
export function ResourcesPage({ shown, country, countries, resources, next, due }: ListProps) {
  const words = useWords(messages).edit;
  const { locale } = useContext(Frame);
  const named = countries
    .map((code) => ({ value: code, label: countryName(code, locale) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
  const tab = (of: Shown, text: string, count?: number) => ({
    href: of === 'all' ? '/organise/resources' : `/organise/resources?show=${of}`,
    text,
    here: of === shown,
    ...(count !== undefined && { count }),
  });
  return (
    <Organise here="resources" lead={words.lead}>
      <p class="acts">
        <ButtonLink href={`/organise/resources/new${country ? `?country=${country}` : ''}`}>
          {words.add}
        </ButtonLink>
        <a href="/help-now">{words.look}</a>
      </p>
      <Tabs
        label={words.views}
        tabs={[tab('all', words.all), tab('due', words.dueTab, due), tab('removed', words.removed)]}
      />
      <Form action="/organise/resources" method="get" class="seek">
        {shown !== 'all' && <input type="hidden" name="show" value={shown} />}
        <Select
          name="country"
          label={words.country}
          value={country}
          options={[
            { value: '', label: words.anyCountry },
            { value: everywhere, label: words.everywhere },
            ...named,
          ]}
        />
        <Button kind="quiet">{words.show}</Button>
      </Form>
      {resources.length === 0 ? (
        <Empty>{words.none}</Empty>
      ) : (
        <List label={words.views}>
          {resources.map((resource) => (
            <Entry key={resource.id} resource={resource} shown={shown} country={country} />
          ))}
        </List>
      )}
      <Pager more next={next} />
    </Organise>
  );
}

function Entry({ resource, shown, country }: { resource: Resource; shown: Shown; country: string }) {
  const { edit: words, help } = useWords(messages);
  const { locale } = useContext(Frame);
  const { id, version, removed } = resource;
  const name = resource.name || help.emergency;
  const about = (
    <span class="vh">
      {' '}
      <bdi>{name}</bdi>
    </span>
  );
  const path = `/organise/resources/${id}`;
  return (
    <div id={`r-${id}`}>
      <p>
        <small>{resource.country === null ? words.everywhere : countryName(resource.country, locale)}</small>
        <br />
        <ResourceLine resource={resource} />
      </p>
      <Form action={`${path}/${removed ? 'restoration' : 'checks'}`} once={false} class="acts">
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="show" value={shown} />
        <input type="hidden" name="country" value={country} />
        {removed ? (
          <Button kind="quiet">
            {words.bringBack}
            {about}
          </Button>
        ) : (
          <>
            <Button kind="quiet">
              {words.checkedToday}
              {about}
            </Button>
            <ButtonLink kind="quiet" href={path}>
              {words.changeThis}
              {about}
            </ButtonLink>
            <Menu>
              <Button kind="quiet" formaction={`${path}/position`} name="direction" value="up">
                {words.up}
                {about}
              </Button>
              <Button kind="quiet" formaction={`${path}/position`} name="direction" value="down">
                {words.down}
                {about}
              </Button>
              <Button kind="care" formaction={`${path}/removal`}>
                {words.takeAway}
                {about}
              </Button>
            </Menu>
          </>
        )}
      </Form>
    </div>
  );
}
