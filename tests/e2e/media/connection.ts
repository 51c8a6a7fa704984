import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { TestApp } from '../../support/app.ts';
import { PHONE } from '../../support/browser.ts';
import { LossyRelay } from '../../support/lossy-relay.ts';
import type { Persona } from '../../support/personas.ts';
import { PATIENT } from '../../support/stage-pages.ts';

/** A workshop somebody has a seat in, and the port media is reached at. */
interface TestedStage {
  app: TestApp;
  id: string;
  udpPort: number;
  mara: Persona;
  /** There is a relay beside the straight way. */
  hasRelay: boolean;
  inRoom(persona: Persona, viewport: typeof PHONE): Promise<Page>;
}

const START = /^Test (the connection|again)$/;

/** Every answer to an offer of a test, as the network of this test changes it. */
async function changeAnswers(page: Page, change: (answer: string) => string): Promise<void> {
  await page.unrouteAll();
  await page.route(/\/whi?e?p\/test:[^/]+$/, async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    const response = await route.fetch();
    return route.fulfill({ response, body: change(await response.text()) });
  });
}

/** Presses, and waits for what the page says of the connection. */
async function verdictOf(page: Page): Promise<{ verdict: string | null; words: string }> {
  await page.getByRole('button', { name: START }).press('Enter');
  await page.getByRole('button', { name: 'Stop the test' }).waitFor(PATIENT);
  await page.getByRole('button', { name: START }).waitFor(PATIENT);
  const result = page.getByRole('status').filter({ has: page.locator('[data-verdict]') });
  return {
    verdict: await result.locator('[data-verdict]').getAttribute('data-verdict', PATIENT),
    words: await result.innerText(),
  };
}

async function axeFinds(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa']).analyze();
  return violations.map(({ id }) => id);
}

/** Testing the way to the server, proved in the world of the test that calls it. */
export function provesConnection(stage: () => TestedStage): void {
  it(
    'is tested before it begins: good as it is, worse over a network that loses, over the relay where the straight way is closed, and no connection keeps nobody out',
    { timeout: 300_000 },
    async () => {
      const { app, id, udpPort, mara, hasRelay, inRoom } = stage();
      const page = await inRoom(mara, PHONE);
      const opened: string[] = [];
      page.on('request', (request) => opened.push(`${request.method()} ${new URL(request.url()).pathname}`));
      await page.goto(`${app.origin}/workshops/${id}/test`);

      const good = await verdictOf(page);
      expect(good).toMatchObject({ verdict: 'good' });
      await page.getByText('What was measured').press('Enter');
      await page.getByText('straight to the server (UDP)').waitFor();
      expect(await axeFinds(page)).toEqual([]);
      // Everything is closed, at the server too, and no stage heard of it.
      await expect.poll(() => opened.filter((each) => each.startsWith('DELETE /wh')).length).toBe(2);
      const streams = app.db.selectFrom('mediaStream').select('source').where('accountId', '=', mara.id);
      expect(await streams.execute()).toEqual([]);

      const relay = await LossyRelay.open(udpPort, { delay: 20, loss: 0.06 });
      await changeAnswers(page, (answer) => relay.reroute(answer));
      expect(['gaps', 'sound']).toContain((await verdictOf(page)).verdict);

      // Where nothing goes straight, as is tried first: the port it leads to hears nobody.
      const shut = await LossyRelay.open(udpPort, { delay: 0, loss: 1 });
      if (hasRelay) {
        let offers = 0;
        await changeAnswers(page, (answer) => (++offers === 1 ? shut.reroute(answer) : answer));
        const relayed = await verdictOf(page);
        expect(relayed.verdict).not.toBe('none');
        expect(relayed.words).toContain('so it goes over the relay');
      }

      await changeAnswers(page, (answer) => shut.reroute(answer));
      const none = await verdictOf(page);
      expect(none).toMatchObject({ verdict: 'none' });
      expect(none.words).toContain('Come in any case: captions, questions and chat work without.');
      expect(await axeFinds(page)).toEqual([]);

      // One that is stopped says so, and leaves nothing behind.
      await page.unrouteAll();
      await page.getByRole('button', { name: START }).press('Enter');
      await page.getByText('Connected. Measuring').waitFor(PATIENT);
      await page.getByRole('button', { name: 'Stop the test' }).press('Enter');
      await page.getByText('The test was stopped.').waitFor();
      for (const each of [relay, shut]) each.close();
      await page.context().close();
    },
  );
}
