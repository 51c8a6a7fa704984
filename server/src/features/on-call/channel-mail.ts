import { DELIVERY_TIMEOUT_MS } from '@between/rules/on-call.ts';
import { createTransport } from 'nodemailer';
import { pageLetter } from '../../copy/page-letters.ts';
import { putInOutbox } from '../notices/put-in-outbox.ts';
import { currentSite } from '../site/current-site.ts';
import type { Channel, ChannelContext, Outcome } from './channels.ts';

export interface PageMail {
  send: Channel;
  close(): void;
}

/** Mail of pages: a transport of its own without a pool, so that neither ten thousand other mails nor a hung connection can stand in its way. */
export function makePageMail({ config }: ChannelContext): PageMail {
  const transport = config.mail.smtpUrl === null ? null : makeTransport(config.mail.smtpUrl);
  const host = new URL(config.publicOrigin.origin).hostname;
  return {
    async send(ctx, { id, page, crisisCaseId, caseId, email }): Promise<Outcome> {
      if (email === null) return { kind: 'gone', failure: 'no_address' };
      const { name } = await currentSite(ctx.db);
      const { origin } = config.publicOrigin;
      const letter = pageLetter({ site: name, origin, kind: page.kind, crisisCaseId, caseId });
      if (transport === null)
        await putInOutbox(ctx.db, {
          id: ctx.ids.uuid(),
          toAddress: email,
          subject: letter.subject,
          bodyText: letter.text,
          headers: { 'Message-ID': id },
          createdAt: ctx.clock.now(),
        });
      else
        await transport.sendMail({
          from: config.mail.from,
          to: { name: '', address: email },
          subject: letter.subject,
          text: letter.text,
          // The same for every try: relays and readers see one mail.
          messageId: `<${id}@${host}>`,
          priority: 'high',
        });
      return { kind: 'sent' };
    },
    close: () => transport?.close(),
  };
}

function makeTransport(smtpUrl: string) {
  const url = new URL(smtpUrl);
  return createTransport({
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (url.protocol === 'smtps:' ? 465 : 587),
    secure: url.protocol === 'smtps:',
    ...(url.username === ''
      ? {}
      : { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }),
    connectionTimeout: DELIVERY_TIMEOUT_MS,
    greetingTimeout: DELIVERY_TIMEOUT_MS,
    socketTimeout: DELIVERY_TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}
