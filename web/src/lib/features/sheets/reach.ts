/** A way to somebody that one tap can open; nothing is sent before the person does it (ME39). */
export interface Way {
  kind: 'call' | 'mail' | 'words';
  /** Null where there is nothing to open. */
  href: string | null;
}

const NUMBER = /^\+?[\d\s()./-]{3,24}$/;
const MAIL = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]{2,}$/;

/** What to make of how somebody is reached. Pure. */
export function wayOf(reach: string): Way {
  const digits = reach.replace(/[^\d+]/g, '');
  if (NUMBER.test(reach) && digits.replace('+', '').length >= 3) return { kind: 'call', href: `tel:${digits}` };
  if (MAIL.test(reach)) return { kind: 'mail', href: `mailto:${reach}` };
  return { kind: 'words', href: null };
}
