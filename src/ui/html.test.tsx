import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { attributes, html, narrow, stored } from './html.ts';

const payload = `"><img src=x onerror=alert(1)>'&`;
const escaped = "&quot;>&lt;img src=x onerror=alert(1)>'&amp;";

function Bold({ text }: { text: string }) {
  return <b>{text}</b>;
}

describe('a piece of a page', () => {
  it('escapes what is put into it: as text, in an attribute, in a list, beside components', () => {
    expect(renderToString(html`<i title="${payload}">${payload}</i>`)).toBe(
      `<i title="${escaped}">${escaped}</i>`,
    );
    expect(renderToString(html`${['a & b', [payload]]}`)).toBe(`a &amp; b${escaped}`);
    expect(
      renderToString(html`${payload}${<Bold text={payload} />}${[payload, <Bold key="b" text="x" />]}`),
    ).toBe(`${escaped}<b>&quot;>&lt;img src=x onerror=alert(1)>'&amp;</b>${escaped}<b>x</b>`);
  });

  it('takes other pieces and components as they are, once', () => {
    const inner = html`<b>${'a & b'}</b>`;
    expect(renderToString(html`<p>${inner}${[inner, inner]}${<Bold text="c" />}</p>`)).toBe(
      '<p><b>a &amp; b</b><b>a &amp; b</b><b>a &amp; b</b><b>c</b></p>',
    );
    expect(renderToString(<p>{html`${'a & b'}`}</p>)).toBe('<p>a &amp; b</p>');
    expect(renderToString(html`${stored('<b>kept</b>')}`)).toBe('<b>kept</b>');
  });

  it('is joined while it is made: a page of pieces is one text, and nothing is left to render', () => {
    const page = html`<p>${html`<b>${'a & b'}</b>`}${[html`<i></i>`, html`<s></s>`]}</p>`;
    expect(page.props).toEqual({ tpl: ['<p><b>a &amp; b</b><i></i><s></s></p>'] });
  });

  it('leaves nothing where there is nothing, and shows zero', () => {
    expect(renderToString(html`<p>${null}${undefined}${false}${true}${''}${0}${[]}</p>`)).toBe('<p>0</p>');
  });

  it('is not fooled by data that looks like a piece', () => {
    const forged = JSON.parse('{"props":{"tpl":["<script>"]},"type":"script","constructor":null}');
    expect(renderToString(html`<p>${forged}</p>`)).not.toContain('<script');
  });

  it('writes the attributes that have a value', () => {
    expect(
      renderToString(html`<a${attributes({ href: payload, hidden: true, id: undefined, name: '' })}></a>`),
    ).toBe(`<a href="${escaped}" hidden name=""></a>`);
  });

  it('reads the same in the letters of Latin-1', () => {
    expect(narrow('<b title="“é”">😀 ي</b>')).toBe('<b title="&#8220;é&#8221;">&#128512; &#1610;</b>');
  });
});
