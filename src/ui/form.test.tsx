import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Check, Checks, Choice, ErrorSummary, Field, Form, Select, TextArea } from './form.tsx';

const payload = `"><script>alert(1)</script>'&`;
const options = [
  { value: 'advice', label: 'Advice', hint: 'Tell me what worked' },
  { value: 'listen', label: 'Listen' },
];

describe('a field', () => {
  it('names its label, its hint and what is wrong with it', () => {
    const html = renderToString(<Field name="name" label="Name" hint="Any" error="Taken" value="Mira" />);
    expect(html).toContain('<label for="name">');
    expect(html).toContain('aria-describedby="name-e name-h"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain('<p class="err" id="name-e">Taken</p>');
    expect(html).toContain('value="Mira"');
  });

  it('says nothing about mistakes where there are none', () => {
    const html = renderToString(<Field name="name" label="Name" />);
    expect(html).not.toMatch(/aria-invalid|aria-describedby|class="err"/);
  });

  it('gives back what was typed, as text', () => {
    for (const html of [
      renderToString(<Field name="a" label={payload} value={payload} error={payload} hint={payload} />),
      renderToString(<TextArea maxlength={9} name="a" label={payload} value={payload} audience={payload} />),
      renderToString(<ErrorSummary errors={{ [payload]: payload }} />),
      renderToString(
        <Select name="a" label="A" options={[{ value: payload, label: payload }]} value={payload} />,
      ),
    ]) {
      expect(html).toContain('alert(1)');
      expect(html).not.toContain('<script');
      expect(html).not.toMatch(/="[^"]*"><script/);
    }
  });

  it('never gives back a password', () => {
    const html = renderToString(<Field name="password" label="Password" type="password" value="secret" />);
    expect(html).not.toContain('secret');
  });

  it('says who can see what is written in the box', () => {
    const html = renderToString(
      <TextArea maxlength={9} name="body" label="Reply" audience="Members only" value="Hello" />,
    );
    expect(html).toContain('aria-describedby="body-a"');
    expect(html).toMatch(/id="body-a".*Members only/);
    expect(html).toContain('>Hello</textarea>');
  });
});

describe('choices', () => {
  it('keep what was chosen', () => {
    const radio = renderToString(<Choice name="wish" label="Wish" options={options} value="listen" />);
    expect(radio).toMatch(/value="listen" checked/);
    expect(radio).not.toMatch(/value="advice" checked/);
    const boxes = renderToString(<Checks name="wish" label="Wish" options={options} values={['advice']} />);
    expect(boxes).toMatch(/value="advice" checked/);
    expect(boxes).not.toMatch(/value="listen" checked/);
    expect(renderToString(<Check name="ok" label="OK" checked />)).toContain('checked');
  });

  it('tie the mistake to the whole set, where the summary leads to', () => {
    const html = renderToString(<Choice name="wish" label="Wish" options={options} error="Choose one" />);
    expect(html).toContain('<fieldset class="f bad" id="wish" aria-describedby="wish-e">');
    expect(renderToString(<ErrorSummary errors={{ wish: 'Choose one' }} />)).toContain('href="#wish"');
  });
});

describe('a form', () => {
  it('carries a new token each time it is made, so that sending it twice makes one thing', () => {
    const token = () => /name="once" value="([^"]+)"/.exec(renderToString(<Form action="/a">x</Form>))?.[1];
    const first = token();
    expect(first).toMatch(/^[0-9a-f-]{36}$/);
    expect(token()).not.toBe(first);
  });

  it('carries none where it asks, and where it may be sent again', () => {
    expect(
      renderToString(
        <Form action="/search" method="get">
          x
        </Form>,
      ),
    ).not.toContain('once');
    expect(
      renderToString(
        <Form action="/thanks" once={false}>
          x
        </Form>,
      ),
    ).not.toContain('once');
  });

  it('shows no summary without mistakes', () => {
    expect(renderToString(<ErrorSummary errors={{ name: undefined }} />)).toBe('');
  });
});
