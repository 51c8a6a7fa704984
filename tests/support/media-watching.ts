import { expect } from 'vitest';
import type { MediaClient } from './media-client.ts';

/** How long a test of media waits for what is to come. */
export const POLL = { timeout: 20_000, interval: 20 };

/** Sends until everybody has heard so many more. */
export async function sendUntil(sender: MediaClient, viewers: readonly MediaClient[], more: number): Promise<void> {
  const goals = viewers.map((viewer) => viewer.sequences.length + more);
  await expect
    .poll(() => {
      sender.send();
      return viewers.every((viewer, index) => viewer.sequences.length >= (goals[index] ?? 0));
    }, POLL)
    .toBe(true);
}

/** Sequence numbers that do not follow on the one before them. */
export function gapsOf({ sequences }: Pick<MediaClient, 'sequences'>): number[] {
  return sequences.slice(1).filter((sequence, index) => sequence !== (((sequences[index] ?? 0) + 1) & 0xffff));
}
