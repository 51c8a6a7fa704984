import { createServer } from 'node:net';
import { readConfig } from '@between/server/config.ts';
import { type Mailer, makeMailer } from '@between/server/features/notices/mailer.ts';
import { SMTPServer } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import { freePort, startApp } from '../support/app.ts';

const open: (() => Promise<unknown> | void)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).toReversed()) await close();
});

const LETTER = {
  to: 'mara@demo.example',
  subject: 'Something for you',
  text: 'Sign in to see it.\n.\nGreetings',
  messageId: 'cause-1',
};

async function relay(): Promise<{ port: number; received: string[] }> {
  const received: string[] = [];
  const port = await freePort();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      let mail = '';
      stream.on('data', (chunk: Buffer) => (mail += chunk.toString('utf8')));
      stream.on('end', () => {
        received.push(mail);
        done();
      });
    },
  });
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  open.push(() => new Promise<void>((closed) => server.close(() => closed())));
  return { port, received };
}

async function mailerTo(port: number): Promise<Mailer> {
  const app = await startApp();
  open.push(() => app.close());
  const config = readConfig({ SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'Between <hello@place.example>' });
  const mailer = makeMailer({ ...app.server.services, config });
  open.push(() => mailer.close());
  return mailer;
}

describe('mail', () => {
  it('goes through the relay with the same message id at every try and the headers it was given', async () => {
    const { port, received } = await relay();
    const mailer = await mailerTo(port);
    await mailer.verify();
    await mailer.send({ ...LETTER, headers: { 'List-Unsubscribe': '<https://place.example/stop>' } });
    await mailer.send(LETTER);

    expect(received).toHaveLength(2);
    expect(received[0]).toMatch(/^From: Between <hello@place\.example>/m);
    expect(received[0]).toContain('To: mara@demo.example');
    expect(received[0]).toContain('List-Unsubscribe: <https://place.example/stop>');
    for (const mail of received) expect(mail).toContain('Message-ID: <cause-1@localhost>');
  });

  it('to several people or with a line break in the address reaches nobody else', async () => {
    const { port, received } = await relay();
    const mailer = await mailerTo(port);
    await mailer.send({ ...LETTER, to: 'mara@demo.example\r\nBcc: eve@elsewhere.example' }).catch(() => undefined);
    expect(received.join('\n')).not.toMatch(/^Bcc:/m);
  });

  it('fails when nobody answers, so that its job can try again', async () => {
    const closed = await freePort();
    await expect((await mailerTo(closed)).send(LETTER)).rejects.toThrow(/ECONNREFUSED/);
  });

  it('fails when the relay ends the conversation', async () => {
    const port = await freePort();
    const rude = createServer((socket) => socket.destroy());
    await new Promise<void>((ready) => rude.listen(port, '127.0.0.1', ready));
    open.push(() => new Promise<void>((closed) => rude.close(() => closed())));
    await expect((await mailerTo(port)).send(LETTER)).rejects.toThrow(/socket|closed|greeting|reset/i);
  });
});

describe('the development outbox', () => {
  it('shows what would have been mailed, with only our own links to follow and nothing that runs', async () => {
    const app = await startApp();
    open.push(() => app.close());
    await makeMailer(app.server.services).send({
      ...LETTER,
      subject: '<script>alert(1)</script>',
      text: `Open ${app.origin}/confirm?token=a&b=c or https://elsewhere.example/ <img src=x>`,
    });
    const page = await fetch(`${app.origin}/dev/mail`, { headers: { accept: 'text/html' } });
    const html = await page.text();

    expect(html).toContain(`<a href="${app.origin}/confirm?token=a&amp;b=c">`);
    expect(html).not.toContain('<a href="https://elsewhere');
    expect(html).not.toMatch(/<script|<img/);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await app.mails()).toMatchObject([{ toAddress: LETTER.to }]);
  });
});
