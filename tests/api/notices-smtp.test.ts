import { type Mailer, makeMailer } from '@between/server/features/notices/mailer.ts';
import { noticesJobs } from '@between/server/features/notices/notices.jobs.ts';
import { tell } from '@between/server/features/notices/tell.ts';
import { transaction } from '@between/server/platform/db.ts';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { as, type Persona } from '../support/personas.ts';

/** What reached the relay, headers and all. */
const arrived: string[] = [];
/** How many of the next mails the relay refuses for now. */
let refusals = 0;

const relay = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, _session, done) {
    const parts: Buffer[] = [];
    stream.on('data', (part: Buffer) => parts.push(part));
    stream.on('end', () => {
      if (refusals > 0) {
        refusals -= 1;
        return done(Object.assign(new Error('try again later'), { responseCode: 451 }));
      }
      arrived.push(Buffer.concat(parts).toString('utf8'));
      return done();
    });
  },
});

let app: TestApp;
let mara: Persona;

beforeAll(async () => {
  await new Promise<void>((resolve) => relay.listen(0, '127.0.0.1', resolve));
  const { port } = relay.server.address() as AddressInfo;
  app = await startApp({ env: { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'Harbour <post@harbour.example>' } });
  mara = await as(app, 'mara');
});
afterAll(async () => {
  await app.close();
  await new Promise<void>((resolve) => relay.close(resolve));
});

describe('mail over a real relay', () => {
  it('can be stopped from the mail program and says nothing of what it is about [ME36]', async () => {
    await tellMara();
    await app.advance(31 * 60);
    const mail = unfolded(arrived[0] ?? '');
    expect(arrived).toHaveLength(1);
    expect(mail).toMatch(/^Subject: A message from Between\r?$/m);
    expect(mail).toMatch(/^From: Harbour <post@harbour\.example>\r?$/m);
    expect(mail).toMatch(/^List-Unsubscribe: <http:\/\/localhost:\d+\/mail\/stop\/[\w-]+\.[\w-]+>\r?$/m);
    expect(mail).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r?$/m);
    expect(mail).not.toMatch(/<img|text\/html|decision|moderat/i);
  });

  it('is tried again when the relay refuses, arrives once, and every try is the same mail to readers', async () => {
    refusals = 1;
    await tellMara();
    await app.advance(31 * 60);
    expect(arrived).toHaveLength(1);
    const { attempts, id } = await app.db
      .selectFrom('delivery')
      .select(['attempts', 'id'])
      .where('state', '=', 'waiting')
      .executeTakeFirstOrThrow();
    expect(attempts).toBe(1);

    // The worker waits some seconds before its next try; this is what it does then.
    const { rerun, mailer } = await runAgain();
    await rerun();
    expect(arrived).toHaveLength(2);
    expect(arrived[1]).toContain(`Message-ID: <${id}@`);
    await rerun();
    expect(arrived).toHaveLength(2);
    mailer.close();
  });
});

async function tellMara(): Promise<void> {
  const { services } = app.server;
  await transaction(app.db, (tx) =>
    tell(services, tx, [{ accountId: mara.id, kind: 'moderation_decision', causeId: services.ids.uuid() }]),
  );
}

/** The same job with the same payload, as after a crash or a lost answer. */
async function runAgain(): Promise<{ rerun(): Promise<void>; mailer: Mailer }> {
  const job = noticesJobs.find(({ name }) => name === 'mail_digest');
  const { causeId } = await app.db
    .selectFrom('delivery')
    .select('causeId')
    .where('state', '=', 'waiting')
    .executeTakeFirstOrThrow();
  const mailer = makeMailer(app.server.services);
  const ctx = { ...app.server.services, mailer };
  return {
    mailer,
    rerun: async () => job?.run(ctx, { accountId: mara.id, digestId: causeId }, new AbortController().signal),
  };
}

/** Long header lines come folded. */
function unfolded(mail: string): string {
  return mail.replace(/\r?\n[ \t]+/g, ' ');
}
