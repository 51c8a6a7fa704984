import type { Flag, Reason } from './types.ts';

/** A flag found by shape alone, with its reason. */
export interface Shaped {
  readonly flag: Flag;
  readonly reason: Reason;
}

/** Public numbers of help lines and emergency services; naming one is never personal data. */
const HELPLINES = new Set(
  '988 911 112 999 111 000 113 15 17 18 114 3114 024 016 188 180 190 192 116123 116111 116006 116016 85258 741741 13114 131114 1300659467 18002738255 8002738255 18007997233 8007997233 18006564673 8006564673 18884887386 8004884673 8001110111 8001110222 08001110111 08001110222 08001110550 08001111 8001111 08001110333 717003717 900202010 717211717 213544545 213544 808242424 0145394000 145394000 3919 119 143 142 147 0800567567 1767 686868 45454 08457909090 8457909090 08088010300 08088020020 18005224700 1737 0800543354 08002255 5255 50808 53342 678678 18662774383 8664887386 18007843433 08000684141 8000684141 07860039967 7860039967 0800587900 08000502020'.split(
    ' ',
  ),
);
const HELP_WORDS =
  /\b(?:hot ?line|help ?line|lifeline|crisis|samaritans|childline|emergency|suicide prevention|text ?line|seelsorge|tel[eé]fono de la esperanza|cvv|sos|support line|call centre|nhs|papyrus|shout|ligne d.[eé]coute|notruf|emergencias?|urgences?)\b/i;
const NOT_A_PHONE =
  /\b(?:score|isbn|order|version|population|won|lost|points?|kcal|calories|mg|ml|reps|dated?|page|room|bus|flight|anniversary|years?|born|reference|ref|ticket|model|serial|since|from|between|battle|war)\b[^.!?\n]{0,16}$/i;
const CONTACT_WORD =
  /\b(?:call|text|phone|cell|mobile|number|whats ?app|telegram|signal|ring|tel|reach|contact|dm|sms|handy|nummer|m[oó]vil|tel[eé]fono|celular|n[uú]mero|ll[aá]mame|escr[ií]beme|num[eé]ro|appelle|ligue|liga|me chama|ruf|sch?reib|zap)\b/i;

const EMAIL =
  /(?<![\w.])[\w.+-]{1,40}(?:@| ?[([]at[)\]] ?| at (?=[\w-]{2,20} (?:dot|punkt|punto|point|ponto) ))[\w-]{1,40}(?:(?:\.| ?[([]dot[)\]] ?| (?:dot|punkt|punto|point|ponto) )[a-z]{2,12}){1,3}(?![\w@])/giu;
const PHONE = /(?<![\w@/.,-])(?:\+|00)?\(?\d(?:[ .\-/()]{0,2}\d){6,14}(?![\w/@]|[.,]\d)/g;
const STREET =
  /\b\d{1,5}[a-z]?,? (?:[A-Z][\p{L}'’]{1,20} ){1,3}(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|close|court|ct|boulevard|blvd|way|terrace|place|crescent|gardens|square|grove|mews|hill|row)\b|\b(?:[A-ZÄÖÜ][\p{L}]{2,20}(?:stra(?:ß|ss)e|str\.|weg|gasse|platz|allee)) \d{1,4}|\b(?:calle|avenida|avda|plaza|paseo|rua|travessa|rue|avenue|boulevard|chemin|impasse|place)(?: (?:de|del|da|do|dos|das|des|du|la|las|los|el|l['’]|le|les))*,? ?(?:[\p{Lu}][\p{L}'’]{1,20} ?){1,4},? ?(?:n[.ºo°]* ?)?\d{1,4}\b|\b\d{1,4},? (?:bis )?(?:rue|avenue|boulevard|chemin|impasse|place|allée) (?:\p{L}+['’ ]){1,4}/giu;
const HANDLE =
  /\b(?:(?:my|his|her|their|mein|mi|mon|meu) )?(?:insta(?:gram)?|ig|snap(?:chat)?|discord|telegram|tiktok|kik|twitter|facebook|fb|skype|whats ?app|signal|steam|reddit|linkedin|sc|tg)(?: (?:is|me at|me on|handle|name|user(?:name)?|account|tag|id|add me|es|ist|est|é|handle is|id is|to))?[ :=-]{1,3}@?(?!(?:is|and|or|the|a|i|me|my|so|to|for|if|but|in|on|at|it|was|group|groups|account|accounts|post|posts|page|app|feed|story|stories|because|people|when|that|with|server|servers|has|have|makes|made|today|again|anymore|from|all|detox|friends|all|chat|call|calls|message|messages|instead|user|username|handle|name|id|marketplace|live|video|videos|dms|reels|ads|of|can|by|about|there|too|every|just|after|before|bot|bots|messenger|oder|und|y|et|e|ou|o|for|since|until|will|not|no)\b)(?=[\w.]{0,30}[\d_.#]|@|[a-z]{2,}[A-Z])[\w.#]{3,32}|(?:\b(?:add|follow|find|dm|message|text|contact|reach|hmu|sígueme|agrégame|ajoute|suis|schreib|folg|adiciona|segue)\w* (?:me |him |her |them |moi |mir |-moi )?(?:on |at |up |en |sur |auf |no |na )?(?:\w+ )?(?:at |@|: ?)?)@[\w.]{3,30}|(?<![\w.@/])@(?=[\w.]{0,28}[\d_.])[\w.]{4,30}(?![\w@])|\b[\w.]{2,30}#\d{4}\b/gi;
const POSTCODE =
  /\b(?:live|lives|living|address|home|house|wohne?|wohnt|vivo|vive|habite|moro|mora)\b[^.!?\n]{0,60}\b(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]{2} \d{5})\b/g;
const IDENTITY =
  /\b(?:ssn|social security (?:number|no)|passport (?:number|no)|iban|credit card|card number|dni|nie|cpf|sozialversicherungsnummer|national insurance)\b[^.!?\n]{0,16}\d[\d -]{5,}/gi;
const FULL_NAME_PLACE =
  /\b(?:his|her|their|my|your) (?:full |real |legal )?name is \p{Lu}\p{L}+ \p{Lu}\p{L}+|\b\p{Lu}\p{L}+ \p{Lu}\p{L}+,? (?:who )?(?:lives|works|goes to school) (?:at|on|in) (?:\d|\p{Lu})/gu;

/** Cheap looks before the dear ones: without these marks a pattern cannot match. */
const MAYBE_EMAIL = /@|[[(]at[)\]]|\bat [\w-]{2,20} (?:dot|punkt|punto|point|ponto) /i;
const MAYBE_HANDLE =
  /[@#]|insta|\bigs?\b|snap|discord|telegram|tiktok|\bkik\b|twitter|facebook|\bfb\b|skype|whats ?app|signal|steam|reddit|linkedin|\b(?:sc|tg)\b/i;
const MAYBE_NAME = /name is |lives|works|goes to school/;

/** Finds personal data by shape and context: contacts, addresses, handles; never a public help line. */
export function findPersonal(text: string): Shaped[] {
  const out: Shaped[] = [];
  const lower = text.length > 20_000 ? text.slice(0, 20_000) : text;
  const add = (rule: string, why: string, match: RegExpExecArray | RegExpMatchArray): void => {
    const start = match.index ?? 0;
    out.push({ flag: 'pii', reason: { rule, version: 1, start, end: start + match[0].length, why } });
  };
  if (MAYBE_EMAIL.test(lower))
    for (const match of lower.matchAll(EMAIL))
      if (!isPublicMail(match[0])) add('pii.email', 'An e-mail address.', match);
  if (/\d(?:[ .\-/()]{0,2}\d){6}/.test(lower))
    for (const match of lower.matchAll(PHONE))
      if (isPhone(lower, match)) add('pii.phone', 'A telephone number.', match);
  if (/\d/.test(lower)) {
    for (const match of lower.matchAll(STREET))
      if (!/\b(?:way|place|hill|row|close|drive)$/i.test(match[0]) || /^\d+[a-z]? [A-Z]/.test(match[0]))
        add('pii.address', 'A street address.', match);
    for (const match of lower.matchAll(POSTCODE)) add('pii.address', 'A home with its postcode.', match);
    for (const match of lower.matchAll(IDENTITY)) add('pii.identity', 'A number that identifies a person.', match);
  }
  if (MAYBE_HANDLE.test(lower))
    for (const match of lower.matchAll(HANDLE)) add('pii.handle', 'A name on another service.', match);
  if (MAYBE_NAME.test(lower))
    for (const match of lower.matchAll(FULL_NAME_PLACE)) add('pii.name', 'A full name.', match);
  return out;
}

function isPublicMail(address: string): boolean {
  return /^(?:jo|pat|help|support|info|contact|hello|samaritans)@|samaritans|crisis|helpline/i.test(address);
}

function isPhone(text: string, match: RegExpMatchArray): boolean {
  const start = match.index ?? 0;
  const raw = match[0];
  const digits = raw.replace(/\D/g, '');
  if (digits.length < 7 || digits.length > 15) return false;
  if (HELPLINES.has(digits) || HELPLINES.has(digits.replace(/^(?:0|1|44|1800|0044|34|33|49|351|55)/, ''))) return false;
  if (/^(?:19|20)\d\d[-/. ]\d{1,2}[-/. ]\d{1,2}|^\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d\d\b/.test(raw)) return false;
  if (
    /^(?:19|20)\d\d ?[-/] ?(?:19|20)\d\d$/.test(raw) ||
    /^(\d)\1+$/.test(digits) ||
    /^\d{1,3}(?:[., ]000)+$/.test(raw)
  )
    return false;
  const around = text.slice(Math.max(0, start - 90), start + raw.length + 50);
  if (HELP_WORDS.test(around) && !/\bmy (?:number|cell|mobile|phone)\b/i.test(around)) return false;
  const before = text.slice(Math.max(0, start - 40), start);
  if (/^(?:0?800|1?-?800|\(800\)|0808|0900|1-8(?:00|88|77|66))/.test(raw)) return false;
  if (
    raw.startsWith('+') ||
    /^\(?0\d/.test(raw) ||
    CONTACT_WORD.test(text.slice(Math.max(0, start - 60), start + raw.length + 30))
  )
    return !NOT_A_PHONE.test(before);
  return /\d[ .\-)]{1,2}\d/.test(raw) && digits.length >= 9 && !NOT_A_PHONE.test(before);
}
