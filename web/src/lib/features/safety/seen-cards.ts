import { CARD_HOURS } from '@between/rules/safety.ts';

/** Where the device remembers that a card was shown; deleted with every other store of a member. */
const STORE = 'cards';
const KEEP_MS = CARD_HOURS * 60 * 60 * 1000;
const HIGHEST = 3;

/**
 * One card a place in a day unless it becomes more serious. Kept as hashes: neither the place nor how serious it was can
 * be read from the device. Source: crisis-rules.md R3.
 */
export async function mayShowCard(place: string, rank: number): Promise<boolean> {
  const seen = read();
  const marks = await Promise.all(
    Array.from({ length: HIGHEST + 1 - rank }, (_, above) => hashOf(`${place} ${rank + above}`)),
  );
  return !marks.some((mark) => seen[mark] !== undefined);
}

export async function rememberCard(place: string, rank: number): Promise<void> {
  const seen = read();
  seen[await hashOf(`${place} ${rank}`)] = Date.now();
  try {
    localStorage.setItem(STORE, JSON.stringify(seen));
  } catch {
    // A browser that keeps nothing shows the card once more: better than once too few.
  }
}

/** Takes the marks off this device. */
export function forgetCards(): void {
  try {
    localStorage.removeItem(STORE);
  } catch {
    // A browser that refuses storage has stored nothing.
  }
}

function read(): Record<string, number> {
  try {
    const kept: Record<string, number> = JSON.parse(localStorage.getItem(STORE) ?? '{}');
    return Object.fromEntries(Object.entries(kept).filter(([, at]) => Date.now() - at < KEEP_MS));
  } catch {
    return {};
  }
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest, 0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
