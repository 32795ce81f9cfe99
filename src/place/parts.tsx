/** The place's contact, as a link where it is an address of mail, phone or web. */
export function Contact({ children: contact }: { children: string }) {
  const href = contactHref(contact);
  return href ? (
    <a href={href} dir="auto" rel="noreferrer nofollow">
      {contact}
    </a>
  ) : (
    <bdi>{contact}</bdi>
  );
}

function contactHref(contact: string): string | undefined {
  if (/^https?:\/\/\S+$/i.test(contact)) return contact;
  if (/^[^\s@:?&]+@[^\s@:?&]+\.[^\s@:?&]+$/.test(contact)) return `mailto:${contact}`;
  if (/^\+?[\d\s()/.-]{3,30}$/.test(contact)) return `tel:${contact.replace(/[^\d+]/g, '')}`;
  return undefined;
}
