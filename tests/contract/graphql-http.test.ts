import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

/** The public audits of GraphQL over HTTP; the ones marked MAY are not ours to follow. */
const audits = serverAudits({ url: () => `${app.origin}/graphql`, fetchFn: fetch });

it.each(audits.filter((audit) => !audit.name.startsWith('MAY')).map((audit) => [audit.id, audit.name, audit] as const))(
  '%s %s',
  async (_id, _name, audit) => {
    const result = await audit.fn();
    expect(result.status, 'reason' in result ? result.reason : '').toBe('ok');
  },
);
