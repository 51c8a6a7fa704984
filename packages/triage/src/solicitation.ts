import type { Shaped } from './personal.ts';
import type { Finding } from './scope.ts';

const LINK =
  /\b(?:https?:\/\/|www\.)[^\s<>"']{3,200}|\b[a-z0-9-]{2,40}\.(?:com|net|org|io|co|biz|info|shop|store|xyz|online|site|club|top|live|me|ly|link|click|vip|win|cash|app|example)(?:\/[^\s<>"']{0,120})?\b/gi;
/** A cheap look first: without a dot inside a word there is no link. */
const MAYBE_LINK = /\.\w|:\/\//;
const SHORTENER =
  /\b(?:bit\.ly|tinyurl\.com|t\.me|wa\.me|goo\.gl|cutt\.ly|is\.gd|rb\.gy|shorturl|linktr\.ee|ow\.ly)\b/i;
const SHADY =
  /\.(?:xyz|top|click|vip|win|cash|club|shop|biz|store|online|site)(?:\/|$)|[?&](?:ref|aff|affiliate|tag|promo|utm_source|partner|referral|code)=|\/ref\//i;
const SELLING =
  /\b(?:buy|order|sale|discount|% ?off|promo|coupon|cheap|price|profit|invest|earn|crypto|bitcoin|forex|loan|casino|viagra|sign up|register now|book (?:now|a session|your)|limited|offer|deal|free trial|per session|per hour|dm me|whats ?app|telegram|check (?:it |this |out |my )|my (?:shop|store|course|channel|website|coaching|program)|compra|descuento|oferta|gana|invierte|ganar dinero|achet|promo|réduction|gagne[rz]?|invest|rabatt|kauf|verdien|angebot|gewinn|compre|desconto|ganhe|invista|lucro|clique|haz clic|cliquez|klick)\b/i;
const MONEY = /(?:[$£€]\s?\d|\d\s?(?:[$£€]|usd|eur|gbp|dollars?|euros?|pounds|reais|btc|r\$)|r\$\s?\d)/i;
const PAID_CARE =
  /\b(?:therap\w*|coach\w*|counsel\w*|terapeut\w*|psic[oó]log\w*|th[eé]rapeute|psychologe\w*|heiler\w*|healer|hypno\w*|sessions?|sesi[oó]n\w*|s[eé]ances?|sitzung\w*|sess[aã]o|sess[oõ]es|reading|reiki|tarot)\b/i;
const OFFER =
  /\b(?:my|our|i offer|we offer|offering|book|dm|message me|contact|ofrezco|mis|mes|je propose|ich biete|meine|ofere[cç]o|minhas|reserva|reserve[zr]?|buche?n?|agende|only|nur|solo|seulement|apenas|s[oó])\b/i;
const FREE =
  /\b(?:free of charge|no cost|charity|charit|nonprofit|non-profit|nhs|gratis|gratuit\w*|kostenlos\w*|ehrenamt\w*|\.gov|wikipedia|\.edu|sliding scale|donation|volunteer)\b|\bfree\b(?! (?:trial|consult|call|gift|money|shipping|iphone|spins|discovery|bitcoin|crypto))/i;
const FIRST_LETTERS_SHARE = 0.7;

/** Finds selling by shape: links with a shop's words, money asked for care, the same link again and again. */
export function findSolicitation(text: string, findings: readonly Finding[]): Shaped[] {
  const read = text.length > 20_000 ? text.slice(0, 20_000) : text;
  if (findings.some((finding) => finding.hit.entry.category === 'helper') && FREE.test(read)) return [];
  const out: Shaped[] = [];
  const add = (rule: string, why: string, start: number, end: number): void =>
    void out.push({ flag: 'spam', reason: { rule, version: 1, start, end, why } });

  const links = MAYBE_LINK.test(read) ? [...read.matchAll(LINK)] : [];
  for (const match of links) {
    const link = match[0];
    const isPushed = SHORTENER.test(link) || SHADY.test(link);
    const isSold = SELLING.test(read.replace(link, ' ')) && !FREE.test(read);
    if (
      (isPushed && (isSold || /https?:|www|[?&]ref/.test(link))) ||
      (isSold && MONEY.test(read)) ||
      (isSold && isPushed)
    )
      add('spam.link', 'A link that sells or leads to a shop.', match.index, match.index + link.length);
  }
  const price = /\d/.test(read) ? MONEY.exec(read) : null;
  if (price !== null && PAID_CARE.test(read) && OFFER.test(read) && isOffer(read) && !FREE.test(read))
    add('spam.paid-care', 'Care offered for money.', price.index, price.index + price[0].length);
  if (links.length >= 4 && new Set(links.map((match) => match[0])).size <= links.length * FIRST_LETTERS_SHARE)
    add(
      'spam.repeat',
      'The same link again and again.',
      links[0]?.index ?? 0,
      (links[0]?.index ?? 0) + (links[0]?.[0].length ?? 0),
    );
  return out;
}

/** Somebody selling speaks of "my sessions" or asks for a message; somebody paying speaks of their own bill. */
function isOffer(text: string): boolean {
  return /\b(?:i offer|we offer|offering|book (?:now|a|your|with)|dm|message me|contact me|whats ?app|new clients|i (?:am|'m) a (?:certified|licensed|professional|life|trauma)|my (?:sessions|rates|coaching|services|clients|course|program)|ofrezco|reserva|escr[ií]beme|je propose|r[eé]servez|contactez|ich biete|buche|schreib mir|ofere[cç]o|agende|me chama|discount|first session)\b/i.test(
    text,
  );
}
