import { useWords } from '../../platform/i18n.ts';
import { Button, Buttons, Check, Form } from '../../ui/form.tsx';
import { Layout, Title } from '../../ui/layout.tsx';
import { messages } from '../messages.ts';

export function DevicePage({ keeps }: { keeps: boolean }) {
  const words = useWords(messages).device;
  return (
    <Layout title={words.title} here="you" narrow sensitive>
      <Title lead={words.lead}>{words.title}</Title>
      <h2>{words.install}</h2>
      <p>{words.installText}</p>
      <h2>{words.offline}</h2>
      <p>{words.offlineText}</p>
      <Form action="/you/device" once={false}>
        <p class="notice">{keeps ? words.on : words.off}</p>
        <p>{words.ends}</p>
        {!keeps && <Check name="only" label={words.only} required />}
        <Buttons>
          <Button kind={keeps ? 'care' : 'primary'} name="keep" value={keeps ? 'no' : 'yes'}>
            {keeps ? words.turnOff : words.turnOn}
          </Button>
        </Buttons>
        <p class="hint">{words.script}</p>
      </Form>
    </Layout>
  );
}

/** Shown by the service worker when there is no network. It fills in what is kept, and shows `copy` above a kept page. */
export function OfflinePage() {
  const words = useWords(messages).offline;
  return (
    <Layout title={words.title} narrow>
      <Title lead={words.text}>{words.title}</Title>
      <p>
        <a class="b" href="/">
          {words.again}
        </a>
      </p>
      <p>{words.help}</p>
      <section data-copy={words.copy} data-kept hidden>
        <h2>{words.kept}</h2>
        <ul />
      </section>
    </Layout>
  );
}
