import sanitizeHtml from 'sanitize-html';
import { cleanBody, plainText, sanitizeForeignHtml } from '../../platform/text.ts';

/*
 * What somebody wrote in answer to a mail, without what their program put around it: the mail that they answered, its
 * heading, their signature, the advertisement of their phone. It goes line by line and looks a few lines ahead, so that
 * its time grows with the text and no faster, whatever somebody sends.
 */

/** What stands in our mails and cuts off everything below it. */
const scissors = /^\s*✂/u;

/** @param text plain text, empty when there is none: then the words are taken from the HTML */
export function replyText({ text, html }: { text: string; html: string }): string {
  const whole = text.trim() ? text : html ? textOfHtml(html) : '';
  return ownWords(whole.slice(0, 200_000));
}

/** The words above, below and between what was quoted. */
export function ownWords(text: string): string {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/\u00a0/g, ' ')
    .split('\n');
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (scissors.test(line) || isSignature(line) || isBanner(line) || isHeaderBlock(lines, at)) break;
    const length = attribution(lines, at);
    if (length > 0) {
      // Below a heading without marks everything is quoted; with marks, an answer may stand between or below them.
      if (!quotesFollow(lines, at + length)) break;
      at += length - 1;
      continue;
    }
    if (isQuoted(line)) continue;
    if (isFooter(line)) continue;
    kept.push(line);
  }
  // Four spaces at the beginning of a line would make code of what was only indented.
  return cleanBody(
    kept
      .map((line) => line.replace(/^ {4,}|^\t+/, '').trimEnd())
      .join('\n')
      .replace(/\n{3,}/g, '\n\n'),
  );
}

const isQuoted = (line: string) => /^\s{0,3}>/.test(line) || /^\s{0,3}\|\s/.test(line);

/** `-- ` ends the words of every mail that knows the custom; some programs lose the space. */
const isSignature = (line: string) => /^(-- ?|— ?)$/.test(line);

/** What programs put above the mail that is answered, when they do not mark its lines. */
function isBanner(line: string): boolean {
  const plain = line.trim();
  if (plain.length > 120) return false;
  return banners.some((banner) => banner.test(plain));
}

const banners = [
  /^[-_*\s]{2,}\s*(original message|forwarded message|mensaje original|mensaje reenviado|message d.origine|message original|message transféré|urspr(ü|u)ngliche nachricht|originalnachricht|weitergeleitete nachricht|元のメッセージ|転送されたメッセージ|الرسالة الأصلية|رسالة معاد توجيهها)\s*[-_*\s]{2,}$/iu,
  /^(original message|mensaje original|message d.origine|ursprüngliche nachricht|originalnachricht|元のメッセージ|الرسالة الأصلية)\s*:?$/iu,
  // Outlook draws a line.
  /^_{20,}$/,
];

/** `From: … Sent: … To: …`, each on a line of its own: what Outlook writes in place of marks. */
function isHeaderBlock(lines: readonly string[], at: number): boolean {
  if (!headerNames.from.test(plainHeader(lines[at]!))) return false;
  const next = lines.slice(at + 1, at + 6).map(plainHeader);
  return next.filter((line) => headerNames.other.test(line)).length >= 2;
}

const plainHeader = (line: string) =>
  line
    .trim()
    .slice(0, 200)
    .replace(/^\*+|\*+(?=:)/g, '')
    .replace(/[\u200e\u200f\u202a-\u202e]/g, '');

const headerNames = {
  from: /^(from|de|von|差出人|送信者|من)\s*[::：]/iu,
  other:
    /^(sent|date|to|cc|subject|enviado|enviado el|fecha|para|asunto|envoyé|à|objet|gesendet|datum|an|betreff|送信日時|日時|日付|宛先|件名|تاريخ الإرسال|تم الإرسال|التاريخ|إلى|الموضوع)\s*[::：]/iu,
};

/**
 * “On Monday Ana wrote:” and its like, over up to three lines. Returns over how many; 0 when it is none. It ends in a
 * colon and says “wrote” in one of the languages, and it names a day, a time or an address.
 */
function attribution(lines: readonly string[], at: number): number {
  const first = lines[at]!.trim();
  // A longer one is no heading, and would take long to look at.
  if (first === '' || first.length > 400 || isQuoted(first)) return 0;
  // Words of one's own seldom begin like such a heading.
  if (!begins.test(first) && !/[<＜(].*@|@.*[>＞)]/.test(first)) return 0;
  let whole = '';
  for (let length = 1; length <= 3; length++) {
    const line = lines[at + length - 1]?.trim();
    if (line === undefined || line === '') return 0;
    whole = `${whole} ${line}`.trim();
    if (whole.length > 400) return 0;
    if (/[:：]\s*[\u200e\u200f\u202c]?$/u.test(line) && isHeading(whole)) return length;
  }
  return 0;
}

/** It says “wrote” and when or who; or, as in Japanese, only when and from which address. */
const isHeading = (text: string) =>
  (wrote.test(text) && /\p{Nd}{1,2}[:.h]\p{Nd}{2}|@/u.test(text)) ||
  (/\d{1,4}[年./-]\d{1,2}/.test(text) && /[<＜(][^<>]*@/.test(text));

const wrote =
  /(wrote|escribi(ó|o)|a écrit|écrit|schrieb|さん?(は|が).*書きました|のメッセージ|writes|كتب|كتابة|のメール|escreveu|ha scritto|schreef|skrev)/iu;
const begins =
  /^(on|el|le|am|في|بتاريخ|op|il|em|den|\d{4}[年/.-]|\d{1,2}[./-]\d{1,2}|\p{L}{2,4}[,.]|[\u200e\u200f\u202a-\u202e]|mon|tue|wed|thu|fri|sat|sun|lun|mar|mié|jue|vie|sáb|dom)/iu;

/** Whether marked lines follow, after at most two empty ones. */
function quotesFollow(lines: readonly string[], at: number): boolean {
  for (let ahead = at; ahead < Math.min(lines.length, at + 3); ahead++) {
    if (lines[ahead]!.trim() !== '') return isQuoted(lines[ahead]!);
  }
  return false;
}

/** A phone or a program that speaks of itself. */
function isFooter(line: string): boolean {
  const plain = line.trim();
  return plain.length > 0 && plain.length <= 160 && footers.some((footer) => footer.test(plain));
}

const footers = [
  /^(sent|send) (from|via|with) (my |the )?(\S+ ){0,4}?(iphone|ipad|mobile|phone|android|galaxy|samsung|pixel|huawei|xiaomi|outlook|mail|yahoo|proton ?mail|gmail|thunderbird|blackberry|tablet|device|app)\b.*$/iu,
  /^get (outlook|boxbe|bluemail) for .*$/iu,
  /^(enviado (desde|con)|enviado de|obtener outlook para|descargar outlook para) .*$/iu,
  /^(envoyé (de|depuis|à partir de|avec)|télécharger outlook pour|obtenir outlook pour|provenance :) .*$/iu,
  /^(gesendet mit|gesendet von|von meine[mnr] .* gesendet|outlook für .* (herunterladen|beziehen)|holen sie sich outlook|diese nachricht wurde von mein)\b.*$/iu,
  /^(iphone|ipad|android|スマートフォン|.{0,20})(から|で)送信(されました)?。?$/u,
  /^(مُرسل|مرسل|أُرسلت|أرسلت|تم الإرسال|تم إرسالها) (من|عبر|باستخدام) .*$/u,
  /^(الحصول على|احصل على) outlook .*$/iu,
];

/** Elements within each other: no program that people write with comes near, and each more takes longer to open and close. */
const deepest = 10_000;
class TooDeep extends Error {}

/**
 * The words of a mail that has no plain text: without what its program marks as quoted or as signature. None where its
 * elements stand within each other deeper than those of any mail that somebody wrote.
 */
function textOfHtml(html: string): string {
  let depth = 0;
  try {
    const own = sanitizeHtml(html, {
      allowedTags: false,
      allowedAttributes: false,
      allowVulnerableTags: true,
      onOpenTag: () => {
        depth += 1;
        if (depth > deepest) throw new TooDeep();
      },
      onCloseTag: () => {
        depth -= 1;
      },
      exclusiveFilter: ({ tag, attribs }) => isQuotedElement(tag, attribs),
    });
    return plainText(sanitizeForeignHtml(cutAtHeading(own)));
  } catch (error) {
    if (error instanceof TooDeep) return '';
    throw error;
  }
}

function isQuotedElement(
  tag: string,
  { class: classes = '', id = '', type = '', title = '' }: Record<string, string>,
): boolean {
  if (
    tag === 'blockquote' &&
    (type === 'cite' || /gmail_quote|protonmail_quote|tutanota_quote/.test(classes))
  )
    return true;
  if (['style', 'script', 'title', 'head'].includes(tag)) return true;
  return (
    /\b(gmail_quote|gmail_quote_container|gmail_attr|gmail_signature|yahoo_quoted|moz-cite-prefix|moz-signature|protonmail_quote|protonmail_signature_block|zmail_extra|tutanota_quote|ms-outlook-mobile-signature|x_gmail_quote|AppleMailSignature)\b/i.test(
      classes,
    ) ||
    /^(x_)?(gmail_quote|yahoo_quoted|signature|ms-outlook-mobile-signature|applemailsignature|mail-editor-reference-message-container)/i.test(
      id,
    ) ||
    title === 'Signature'
  );
}

/** Outlook draws a line above what it quotes, or marks where it begins. */
function cutAtHeading(html: string): string {
  const marks = [
    /<div[^>]*\bid="(x_)?(divRplyFwdMsg|appendonsend|reply-intro)"/i,
    /<hr[^>]*\b(tabindex="-1"|id="stopSpelling")/i,
    /<div[^>]*style="[^"]*border-top: ?solid #(E1E1E1|B5C4DF) 1\.0pt/i,
  ];
  const cut = Math.min(
    ...marks.map((mark) => html.search(mark)).map((found) => (found < 0 ? html.length : found)),
  );
  return html.slice(0, cut);
}
