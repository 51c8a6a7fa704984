import { SHIPPED } from '@between/helplines/directory.ts';

const CHANNELS = SHIPPED.helplines.flatMap(({ channels }) => channels);
/** As dialled inside a country, without the zero in front: so a number with its country's prefix ends in it. */
const NUMBERS = CHANNELS.flatMap((channel) =>
  channel.kind === 'call' || channel.kind === 'text' ? [channel.value.replace(/^0+/u, '')] : [],
);
const HOSTS = new Set(
  [
    ...CHANNELS.flatMap((channel) => (channel.kind === 'chat' || channel.kind === 'web' ? [channel.value] : [])),
    ...SHIPPED.helplines.map(({ source }) => source.url),
  ].map((address) => bare(new URL(address).hostname)),
);

const PHONE = /(?:\+|(?<![\d:.,-])00?)[\d\s()/.-]{6,}\d|(?<![\d:.,-])\d[\d\s-]{5,}\d/gu;
const MAIL = /[\w.+-]+@([\w-]+(?:\.[\w-]+)+)/gu;
const LINK = /(?:https?:\/\/|www\.|(?<![\w@./-]))((?:[\p{L}\d-]+\.)+\p{L}{2,})(?::\d+)?(?:\/[^\s)\]]*)?/giu;

/** The words without numbers and addresses of helplines, and without pages of this place: nobody is kept from pointing there. Pure. */
export function withoutHelp(body: string, origin: string): string {
  const own = bare(new URL(origin).hostname);
  const isHelp = (host: string): boolean => [...HOSTS].some((each) => isOf(bare(host), each));
  return body
    .replace(MAIL, (all, host: string) => (isHelp(host) ? ' ' : all))
    .replace(LINK, (all, host: string) => (isHelp(host) || bare(host) === own ? ' ' : all))
    .replace(PHONE, (all) => (isHelpline(all) ? ' ' : all));
}

function isHelpline(shown: string): boolean {
  const digits = shown.replace(/\D/gu, '').replace(/^0+/u, '');
  return NUMBERS.some((number) => number === digits || (number.length >= 7 && digits.endsWith(number)));
}

function bare(host: string): string {
  return host.toLowerCase().replace(/^www\./u, '');
}

function isOf(host: string, known: string): boolean {
  return host === known || host.endsWith(`.${known}`);
}
