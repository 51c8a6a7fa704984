import type { Services } from '../../platform/context.ts';
import { Conflict, Forbidden } from '../../platform/errors.ts';
import { intake } from '../../platform/intake.ts';
import type { Member } from '../../policy/actor.ts';
import { refusalOf } from '../../policy/ruling.ts';
import { asksForHelp } from '../safety/asks-for-help.ts';
import { settleWords } from '../safety/settle-words.ts';
import { lineWriterOf } from './line-writer.ts';

export interface LineInput {
  roomId: string;
  clientId: string;
  body: string;
  replyTo?: string | null | undefined;
}

/** `sent`: on disk. `slow`: slow mode, the words wait until `retryAt`. */
export type AcceptedLine =
  { kind: 'sent'; id: string; seq: number; showsHelp: boolean } | { kind: 'slow'; retryAt: Date };

/**
 * Takes a line, from a socket or a form: the same `clientId` again answers the line that is there.
 * @throws {InvalidInput} @throws {NotFound} @throws {Forbidden} `room_closed`, `muted`, `not_a_member`, … @throws {Conflict} `sent_twice`
 */
export async function acceptLine(
  services: Services,
  actor: Pick<Member, 'id' | 'sessionId'>,
  { roomId, clientId, body, replyTo }: LineInput,
): Promise<AcceptedLine> {
  const words = await settleWords(services, services.db, actor.id, intake(body, { kind: 'line', field: 'body' }));
  const outcome = await lineWriterOf(services).write({
    words,
    roomId,
    clientId,
    replyTo: replyTo ?? null,
    accountId: actor.id,
    sessionId: actor.sessionId,
  });
  if (outcome.kind === 'sent') return { ...outcome, showsHelp: asksForHelp(words) };
  if (outcome.kind === 'slow') return outcome;
  if (outcome.ruling === 'sent_twice') throw new Conflict('sent_twice');
  if (outcome.ruling === 'newcomer_lines') throw new Forbidden('newcomer_lines');
  throw refusalOf(outcome.ruling, outcome.limit);
}
