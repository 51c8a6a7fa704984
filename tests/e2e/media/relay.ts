import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { DESK } from '../../support/browser.ts';
import type { Persona } from '../../support/personas.ts';
import { goOnStage, moves } from '../../support/stage-pages.ts';

/** A workshop whose room is open, with a relay in front of its media. */
interface RelayedStage {
  /** A program without which there is none; null when everything is there. */
  missing: string | null;
  people: Record<'lin' | 'mara', Persona>;
  inRoom(persona: Persona, viewport: typeof DESK, prepare: (page: Page) => Promise<unknown>): Promise<Page>;
}

/** Runs in the page: its network lets nothing through but the way to the relay over this transport. */
function onlyRelayed(transport: string): void {
  const Native = window.RTCPeerConnection;
  const open: RTCPeerConnection[] = [];
  Reflect.set(window, 'openLines', open);
  window.RTCPeerConnection = class extends Native {
    constructor(configuration: RTCConfiguration = {}) {
      const iceServers = (configuration.iceServers ?? []).map((each) => ({
        ...each,
        urls: [each.urls].flat().filter((url) => url.endsWith(`?transport=${transport}`)),
      }));
      super({ ...configuration, iceServers, iceTransportPolicy: 'relay' });
      open.push(this);
    }
  };
}

/** The ways this page's open lines go: kind of the address they are reached by, and what leads to the relay. */
function waysOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const lines: RTCPeerConnection[] = Reflect.get(window, 'openLines');
    const all = await Promise.all(
      lines.filter((line) => line.connectionState === 'connected').map((line) => line.getStats()),
    );
    return all.flatMap((report) => {
      const stats = [...report.values()];
      const { selectedCandidatePairId } = stats.find(({ type }) => type === 'transport') ?? {};
      const pair = stats.find(({ id }) => id === selectedCandidatePairId);
      return stats
        .filter(({ id }) => id === pair?.localCandidateId)
        .map(({ candidateType, relayProtocol }) => `${candidateType} over ${relayProtocol}`);
    });
  });
}

/** Sending and watching by nothing but the relay, reached one way, proved in the world of the test that calls it. */
export function provesRelay(transport: 'udp' | 'tcp', stage: () => RelayedStage): void {
  it(
    `is sent and seen where a network lets nothing but the relay through, reached over ${transport} [TH12]`,
    { timeout: 240_000 },
    async ({ skip }) => {
      const { missing, people, inRoom } = stage();
      if (missing !== null) skip(`${missing} is not installed`);
      const only = (page: Page): Promise<unknown> => page.addInitScript(onlyRelayed, transport);
      const host = await inRoom(people.lin, DESK, only);
      await goOnStage(host);
      const viewer = await inRoom(people.mara, DESK, only);
      await moves(viewer, 'lin');
      for (const page of [host, viewer])
        expect(new Set(await waysOf(page))).toEqual(new Set([`relay over ${transport}`]));
      for (const page of [host, viewer]) await page.context().close();
    },
  );
}
