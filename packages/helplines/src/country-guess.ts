/** Which country's lines to show before anybody said where they are. */
import type { CountryCode } from './helpline.ts';

/**
 * The first region named in an `Accept-Language` header that the directory knows, else null. The language alone says
 * nothing about the place, and an address on the network is never looked up.
 */
export function countryFromAcceptLanguage(header: string | null, known: readonly CountryCode[]): CountryCode | null {
  if (header === null) return null;

  for (const part of header.slice(0, MAX_HEADER_CHARS).split(',')) {
    const region = /^\s*[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})\b/iu.exec(part)?.[1]?.toUpperCase();
    if (region !== undefined && known.includes(region)) return region;
  }

  return null;
}

/** A header longer than this is not from a browser; the start is enough to guess. */
const MAX_HEADER_CHARS = 500;
