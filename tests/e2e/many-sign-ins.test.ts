import { STRICT_LIMIT } from '@between/rules/http.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { makeAccount, PASSWORD } from '../support/personas.ts';

const TRIES = 1_000;
/** Under way at once: as many as one machine easily sends. */
const AT_ONCE = 50;

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ web: true, env: { RATE_LIMIT: 'on', TRUST_PROXY: '127.0.0.1' } });
});
afterAll(async () => {
  await app.close();
});

/** Sends the sign-in form from an address, as a browser without script does. */
async function signInFrom(address: string, email: string, password: string): Promise<Response> {
  const answer = await fetch(`${app.origin}/sign-in?/password`, {
    method: 'POST',
    headers: { origin: app.origin, accept: 'text/html', 'x-forwarded-for': address },
    body: new URLSearchParams({ email, password }),
    redirect: 'manual',
  });
  await answer.arrayBuffer();
  return answer;
}

it(
  'a thousand sign-ins against the form reach the password check a few times only, and others go on',
  { timeout: 120_000 },
  async () => {
    const { email } = await makeAccount(app, 'mara');
    const statuses: number[] = [];
    for (let sent = 0; sent < TRIES; sent += AT_ONCE) {
      const batch = Array.from({ length: AT_ONCE }, (_, at) => signInFrom('203.0.113.1', email, `guess ${sent + at}`));
      const somebodyElse =
        sent === TRIES / 2 ? await fetch(app.origin, { headers: { 'x-forwarded-for': '203.0.113.2' } }) : null;
      if (somebodyElse !== null) expect(somebodyElse.status).toBe(200);
      statuses.push(...(await Promise.all(batch)).map(({ status }) => status));
    }
    const looked = statuses.filter((status) => status !== 429);
    expect(looked.length).toBeLessThanOrEqual(STRICT_LIMIT.points);
    expect([...new Set(looked)]).toEqual([422]);

    // Somebody who knows their password waits no longer than the pause of their own account.
    const { email: jo } = await makeAccount(app, 'jo');
    const welcome = await signInFrom('203.0.113.3', jo, PASSWORD);
    expect([welcome.status, welcome.headers.getSetCookie().some((line) => line.startsWith('session='))]).toEqual([
      303,
      true,
    ]);
  },
);
