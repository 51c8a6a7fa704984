import { setTimeout as sleep } from 'node:timers/promises';
import type { Page, Response, WebSocket } from 'playwright-core';

/** Kinds of answers that hold what a person is told; scripts and styles are the same for everybody. */
const TELLING = ['document', 'fetch', 'xhr', 'eventsource', 'other'];

/** An answer whose end never comes, as of a request that outlives its page, is left out after this. */
const PATIENCE_MS = 5_000;

/** Keeps everything a page is sent from now on: documents, answers, and what comes over its live line. Ends when asked. */
export function keepTraffic(page: Page): () => Promise<string> {
  const texts: Promise<string>[] = [];
  const onResponse = (response: Response): void => {
    if (!TELLING.includes(response.request().resourceType()) || response.url().endsWith('.js')) return;
    const text = response.text().catch(() => '');
    texts.push(Promise.race([text, sleep(PATIENCE_MS, '')]));
  };
  const onLine = (line: WebSocket): void =>
    void line.on('framereceived', ({ payload }) => texts.push(Promise.resolve(`${payload}`)));
  page.on('response', onResponse).on('websocket', onLine);
  return async () => {
    page.off('response', onResponse).off('websocket', onLine);
    return (await Promise.all(texts)).join('\n');
  };
}
