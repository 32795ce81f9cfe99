import { describe, expect, test } from 'vitest';
import { ownWords, replyText } from './compute/reply-text.ts';

/** What mail programs put around what somebody wrote, in six languages. The shapes are theirs, the words ours. */

const words = 'Thank you. Tea helps me too.\n\nAnd a walk.';
const address = 'peerhood@place.example';
const quoted = [
  '✂ ———————— Write your answer above this line',
  '',
  'Ben replied to you in “Nights”',
  '',
  'Badly.',
];
const marked = quoted.map((line) => `> ${line}`.trimEnd()).join('\n');
const bare = quoted.slice(2).join('\n');

const headings: Record<string, string[]> = {
  'Gmail, English': [
    `On Fri, Nov 27, 2026 at 1:05 PM Peerhood <${address}> wrote:`,
    `On Fri, Nov 27, 2026 at 1:05 PM Peerhood <${address}>\nwrote:`,
  ],
  'Gmail, Spanish': [
    `El vie, 27 nov 2026 a las 13:05, Peerhood (<${address}>) escribió:`,
    `El vie, 27 nov 2026 a las 13:05, Peerhood (<${address}>)\nescribió:`,
  ],
  'Gmail, French': [`Le ven. 27 nov. 2026 à 13:05, Peerhood <${address}> a\nécrit :`],
  'Gmail, German': [
    `Am Fr., 27. Nov. 2026 um 13:05 Uhr schrieb Peerhood <${address}>:`,
    `Am Fr., 27. Nov. 2026 um 13:05 Uhr schrieb Peerhood <\n${address}>:`,
  ],
  'Gmail, Japanese': [`2026年11月27日(金) 13:05 Peerhood <${address}>:`],
  'Gmail, Arabic': [`في الجمعة، 27 نوفمبر 2026 في 1:05 م تمت كتابة ما يلي بواسطة Peerhood <\n${address}>:`],
  'Thunderbird, English': ['On 27/11/2026 13:05, Peerhood wrote:'],
  'Thunderbird, Spanish': ['El 27/11/2026 a las 13:05, Peerhood escribió:'],
  'Thunderbird, French': ['Le 27/11/2026 à 13:05, Peerhood a écrit :'],
  'Thunderbird, German': ['Am 27.11.26 um 13:05 schrieb Peerhood:'],
  'Thunderbird, Japanese': ['2026/11/27 13:05 に Peerhood さんは書きました:'],
  'Thunderbird, Arabic': ['في 27/11/2026 1:05 م، كتب Peerhood:'],
  'Apple Mail, English': [`> On 27 Nov 2026, at 13:05, Peerhood <${address}> wrote:`],
  'Apple Mail, Spanish': [`> El 27 nov 2026, a las 13:05, Peerhood <${address}> escribió:`],
  'Apple Mail, French': [`> Le 27 nov. 2026 à 13:05, Peerhood <${address}> a écrit :`],
  'Apple Mail, German': [`> Am 27.11.2026 um 13:05 schrieb Peerhood <${address}>:`],
  'Apple Mail, Japanese': [`> 2026/11/27 13:05、Peerhood <${address}>のメール:`],
  'Apple Mail, Arabic': [`> في ٢٧ نوفمبر ٢٠٢٦، الساعة ١:٠٥ م، كتب Peerhood <${address}>:`],
};

const outlook: Record<string, string> = {
  English: `From: Peerhood <${address}>\nSent: Friday, November 27, 2026 1:05 PM\nTo: Ana <ana@example.org>\nSubject: Nights`,
  Spanish: `De: Peerhood <${address}>\nEnviado el: viernes, 27 de noviembre de 2026 13:05\nPara: Ana <ana@example.org>\nAsunto: Nights`,
  French: `De : Peerhood <${address}>\nEnvoyé : vendredi 27 novembre 2026 13:05\nÀ : Ana <ana@example.org>\nObjet : Nights`,
  German: `Von: Peerhood <${address}>\nGesendet: Freitag, 27. November 2026 13:05\nAn: Ana <ana@example.org>\nBetreff: Nights`,
  Japanese: `差出人: Peerhood <${address}>\n送信日時: 2026年11月27日 13:05\n宛先: Ana <ana@example.org>\n件名: Nights`,
  Arabic: `من: Peerhood <${address}>\nتم الإرسال: الجمعة 27 نوفمبر 2026 1:05 م\nإلى: Ana <ana@example.org>\nالموضوع: Nights`,
};

describe('an answer keeps its words, and loses what the program put around them', () => {
  test.each(Object.entries(headings))('%s', (_, all) => {
    for (const heading of all) {
      expect(ownWords(`${words}\n\n${heading}\n\n${marked}\n`), heading).toBe(words);
      expect(
        ownWords(
          `${words}\r\n\r\n${heading.replaceAll('\n', '\r\n')}\r\n${marked.replaceAll('\n', '\r\n')}\r\n`,
        ),
        heading,
      ).toBe(words);
      // Some programs do not mark what they quote: then nothing below the heading is an answer.
      if (!heading.startsWith('>'))
        expect(ownWords(`${words}\n\n${heading}\n\n${bare}\n`), heading).toBe(words);
      // And some write below what they quote, or between it.
      expect(ownWords(`${heading}\n${marked}\n\n${words}\n`), heading).toBe(words);
    }
  });

  test.each(Object.entries(outlook))('Outlook, %s', (_, heading) => {
    for (const line of ['', '________________________________\n', '-----Original Message-----\n'])
      expect(ownWords(`${words}\n\n${line}${heading}\n\n${bare}\n`), heading).toBe(words);
    expect(
      ownWords(`${words}\n\n${heading.replace(/^([^:：]+)([:：])/gmu, '*$1$2*')}\n\n${bare}\n`),
      heading,
    ).toBe(words);
  });

  test.each([
    'Sent from my iPhone',
    'Sent from Outlook for Android',
    'Get Outlook for iOS',
    'Sent from Yahoo Mail on Android',
    'Sent with Proton Mail secure email.',
    'Enviado desde mi iPhone',
    'Obtener Outlook para Android',
    'Envoyé de mon iPhone',
    'Télécharger Outlook pour iOS',
    'Von meinem iPhone gesendet',
    'Gesendet von Outlook für Android',
    'iPhoneから送信',
    'أُرسلت من الـ iPhone',
    'مرسل من هاتف سامسونج الخاص بي',
  ])('%s', (footer) => {
    expect(ownWords(`${words}\n\n${footer}\n`)).toBe(words);
    expect(
      ownWords(
        `${words}\n\n${footer}\n\nOn Fri, Nov 27, 2026 at 1:05 PM Peerhood <${address}> wrote:\n\n${marked}`,
      ),
    ).toBe(words);
  });

  test('signatures end it, and our own line does too', () => {
    expect(ownWords(`${words}\n\n-- \nAna Example\nSomewhere 12\n`)).toBe(words);
    expect(ownWords(`${words}\n--\nAna Example\n`)).toBe(words);
    expect(ownWords(`${words}\n\n${quoted.join('\n')}`)).toBe(words);
  });

  test('what one writes oneself stays, however it looks', () => {
    for (const own of [
      'On Monday I wrote to my sister: she answered at once.',
      'I asked her on 3 May and she wrote:\nsee you soon',
      'From: nobody in particular. To: everybody. I mean it.',
      'Here is what helps:\n- tea\n- a walk at 22:00\n- no news',
      'Am Montag war es besser.\nDanke:\nEs hilft, dass ihr da seid.',
      'I was sent from one doctor to the next.',
      'Sent from hell, that is how it feels, and I have been thinking about it for a long time.',
      'The subject: sleep',
      'One\n\n---\n\nTwo',
    ])
      expect(ownWords(own), own).toBe(own);
  });

  test('answers between the lines of what was quoted are all kept', () => {
    expect(
      ownWords(
        'On 27/11/2026 13:05, Peerhood wrote:\n> How are you?\n\nBetter.\n\n> And your sister?\n\nShe too.',
      ),
    ).toBe('Better.\n\nShe too.');
  });

  test('nothing is left of a mail that only quotes', () => {
    expect(ownWords(`On 27/11/2026 13:05, Peerhood wrote:\n${marked}`)).toBe('');
    expect(ownWords('')).toBe('');
  });

  test('indented words do not become code', () => {
    expect(ownWords('    indented by the program\n\tand by a tab')).toBe(
      'indented by the program\nand by a tab',
    );
  });
});

describe('a mail of HTML alone', () => {
  const asHtml = '<div dir="auto">Thank you. Tea helps me too.</div><div><br></div><div>And a walk.</div>';
  const read = (html: string) => replyText({ text: '', html }).replace(/\n+/g, '\n');
  const plain = words.replace(/\n+/g, '\n');

  test.each(
    Object.entries({
      Gmail: `${asHtml}<br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Fri <b>x</b> wrote:<br></div><blockquote class="gmail_quote"><p>Badly.</p></blockquote></div>`,
      'Apple Mail': `<html><body>${asHtml}<div><br><blockquote type="cite"><div>On 27 Nov 2026, at 13:05, Peerhood wrote:</div><div>Badly.</div></blockquote></div></body></html>`,
      Outlook: `<html><head><style>p {color: red}</style></head><body>${asHtml}<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><b>From:</b> Peerhood<br><b>Sent:</b> Friday</div><div>Badly.</div></body></html>`,
      'Outlook on a desk': `${asHtml}<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p><b>From:</b> Peerhood</p></div><p>Badly.</p>`,
      Thunderbird: `${asHtml}<div class="moz-cite-prefix">On 27/11/2026 13:05, Peerhood wrote:<br></div><blockquote type="cite" cite="mid:x"><p>Badly.</p></blockquote><pre class="moz-signature" cols="72">-- Ana</pre>`,
      Yahoo: `${asHtml}<div id="yahoo_quoted_123" class="yahoo_quoted"><div>On Friday, Peerhood wrote:</div><div>Badly.</div></div>`,
      Proton: `${asHtml}<div class="protonmail_signature_block">Sent with Proton</div><div class="protonmail_quote">On Friday wrote:<blockquote>Badly.</blockquote></div>`,
    }),
  )('%s', (_, html) => {
    expect(read(html)).toBe(plain);
  });

  test('brings no markup along, and what it quotes itself stays', () => {
    expect(
      read('<p>Look: <img src="https://x/y.png" onerror="alert(1)"><script>alert(1)</script><b>bold</b></p>'),
    ).not.toMatch(/[<>]|alert/);
    expect(read('<p>She said:</p><blockquote><p>It will pass.</p></blockquote><p>It did.</p>')).toBe(
      'She said:\nIt will pass.\nIt did.',
    );
  });

  test('tags that are never closed lose no words, until there are more than anybody’s program writes', () => {
    const open = (times: number) => `${'<p>Well, <o:p/></p>'.repeat(times)}<p>this is the end.</p>`;
    expect(read(open(2_000))).toMatch(/^Well,\n.*\nthis is the end\.$/s);
    // Elements within elements, a million characters of them, took half a minute and more.
    const before = process.cpuUsage();
    expect(read(`<p>Well,${'<table><tr>'.repeat(90_000)}`)).toBe('');
    expect(process.cpuUsage(before).user).toBeLessThan(5_000_000);
  });
});

test('a hostile mail costs no time', () => {
  const before = performance.now();
  for (const text of [
    'On '.repeat(60_000),
    'On a <b@c> \n'.repeat(20_000),
    `${'> '.repeat(100_000)}`,
    'From: a\n'.repeat(25_000),
    `On ${'\n'.repeat(100_000)}wrote:`,
    'a'.repeat(2_000_000),
    '-'.repeat(200_000),
    `Am ${' '.repeat(190_000)}schrieb`,
  ])
    ownWords(text.slice(0, 200_000));
  for (const html of ['<div>'.repeat(20_000), '<blockquote type="cite">'.repeat(5_000), '<a '.repeat(50_000)])
    replyText({ text: '', html });
  expect(performance.now() - before).toBeLessThan(5_000);
});
