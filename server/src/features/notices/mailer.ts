import { createTransport } from 'nodemailer';
import type { Config } from '../../config.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import type { Ids } from '../../platform/ids.ts';
import { insertDevMail } from './dev-mail.queries.ts';

export interface Letter {
  to: string;
  subject: string;
  text: string;
  html?: string;
  headers?: Record<string, string>;
  /** Without angle brackets and host: the same for every try, so that relays and readers see one mail. */
  messageId: string;
}

/** The only way mail leaves. A failed send throws; the job that sends tries again later. */
export interface Mailer {
  send(letter: Letter): Promise<void>;
  /** Connects and says goodbye: for the operator's mail test. @throws when the relay cannot be used. */
  verify(): Promise<void>;
  close(): void;
}

/** A relay that hangs must not hold a job for long. */
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** SMTP when the operator has a relay, else the development outbox (`/dev/mail`, trial only). */
export function makeMailer(deps: { config: Config; db: Db; clock: Clock; ids: Ids }): Mailer {
  const { smtpUrl } = deps.config.mail;
  return smtpUrl === null ? outboxMailer(deps) : smtpMailer(smtpUrl, deps.config);
}

function smtpMailer(smtpUrl: string, config: Config): Mailer {
  const url = new URL(smtpUrl);
  const transport = createTransport({
    pool: true,
    maxConnections: 3,
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (url.protocol === 'smtps:' ? 465 : 587),
    secure: url.protocol === 'smtps:',
    ...(url.username === ''
      ? {}
      : { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }),
    ...TIMEOUTS,
    // The library must never fetch a file or an address named in a mail.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const host = new URL(config.publicOrigin.origin).hostname;
  return {
    async send({ to, subject, text, html, headers, messageId }) {
      const more = { ...(html === undefined ? {} : { html }), ...(headers === undefined ? {} : { headers }) };
      await transport.sendMail({
        from: config.mail.from,
        to: { name: '', address: to },
        subject,
        text,
        messageId: `<${messageId}@${host}>`,
        ...more,
      });
    },
    async verify() {
      await transport.verify();
    },
    close: () => transport.close(),
  };
}

function outboxMailer({ db, clock, ids }: { db: Db; clock: Clock; ids: Ids }): Mailer {
  return {
    send: ({ to, subject, text, headers, messageId }) =>
      insertDevMail(db, {
        id: ids.uuid(),
        toAddress: to,
        subject,
        bodyText: text,
        headers: { ...headers, 'Message-ID': messageId },
        createdAt: clock.now(),
      }),
    verify: async () => undefined,
    close: () => undefined,
  };
}
