import { Parser } from 'htmlparser2';

/** Markup that is not of our making: scripts without our nonce, handlers, addresses that run, styles, frames. */
export function foreignMarkup(html: string): string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'script' && !(attributes.nonce && attributes.src === '/assets/client.js'))
        found.push('script');
      if (/^(iframe|object|embed|base|style|math|frame|applet|foreignobject|animate|video|audio)$/.test(name))
        found.push(name);
      if (name === 'img' && attributes.src !== '/assets/mark.svg') found.push(`img ${attributes.src}`);
      for (const [attribute, value] of Object.entries(attributes)) {
        if (/^on|^style$|^srcdoc$|^xlink:/i.test(attribute)) found.push(`${name} ${attribute}`);
        if (
          /^(href|src|action|formaction)$/.test(attribute) &&
          /^[^a-z/#?.]*(javascript|data|vbscript):/i.test(value)
        )
          found.push(`${name} ${attribute}=${value}`);
      }
    },
  });
  parser.end(html);
  return found;
}
