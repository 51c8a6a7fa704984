import { testRoomOf } from '@between/media/test-room.ts';
import { CONNECTION_TEST_MINUTES, CONNECTION_TESTS, GRANT_SECONDS, type MediaAct } from '@between/rules/media.ts';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { addSeconds } from '../../platform/clock.ts';
import type { Ctx, Services } from '../../platform/context.ts';
import type { Db } from '../../platform/db.ts';
import { Conflict, RateLimited, Unauthenticated } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { workshopInReach } from '../workshops/readable-workshop.ts';
import { signGrant } from './grant-token.ts';
import { iceServersFor } from './ice-servers.ts';
import { isMediaOn } from './is-media-on.ts';
import type { MediaGrant } from './mint-grant.ts';
import { participantOf } from './participant.ts';
import { streamIdOf } from './stage.model.ts';

/** One way to the server, and leave to send and to watch over it, in a room of its own. */
export interface ConnectionWay {
  isRelayed: boolean;
  send: MediaGrant;
  watch: MediaGrant;
}

/**
 * Leave to try one's own connection, once, within a minute: straight, and over the relay where there is one. Nothing of it is
 * stored. @throws {Forbidden} `no_seat` … @throws {Conflict} `media_off` @throws {RateLimited} `too_many_tests`
 */
export async function testConnection(
  ctx: Ctx,
  { workshopId }: { workshopId: string },
): Promise<{ test: { ways: ConnectionWay[] } }> {
  const { actor } = ctx;
  const { facts } = await workshopInReach(ctx, workshopId);

  authorize(actor, 'media.testConnection', facts);
  if (actor.kind === 'guest') throw new Unauthenticated();
  if (!isMediaOn(ctx.config)) throw new Conflict('media_off');
  await takeTest(ctx, actor.id);

  const hasRelay = iceServersFor(ctx, '').length > 0;
  return { test: { ways: [wayOf(ctx, actor.id, false), ...(hasRelay ? [wayOf(ctx, actor.id, true)] : [])] } };
}

function wayOf(ctx: Ctx, accountId: string, isRelayed: boolean): ConnectionWay {
  const room = testRoomOf(ctx.ids.uuid());
  const sub = participantOf(ctx.vault, room, accountId);
  const exp = Math.floor(addSeconds(ctx.clock.now(), GRANT_SECONDS).getTime() / 1_000);
  const grantTo = (act: MediaAct): MediaGrant => {
    const claims = { sub, room, act, stream: streamIdOf(sub, 'camera'), exp, jti: ctx.ids.uuid() };
    return {
      token: signGrant(ctx.vault, claims, 'connection test'),
      path: `/${act === 'publish' ? 'whip' : 'whep'}/${room}`,
      iceServers: isRelayed ? iceServersFor(ctx, sub) : [],
    };
  };
  return { isRelayed, send: grantTo('publish'), watch: grantTo('play') };
}

const testsOf = new WeakMap<Db, RateLimiterMemory>();

/** By account, in memory, one set a server. @throws {RateLimited} */
async function takeTest({ db, config }: Pick<Services, 'db' | 'config'>, accountId: string): Promise<void> {
  if (!config.isRateLimited) return;
  const tests =
    testsOf.get(db) ?? new RateLimiterMemory({ points: CONNECTION_TESTS, duration: CONNECTION_TEST_MINUTES * 60 });
  testsOf.set(db, tests);
  try {
    await tests.consume(accountId);
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes)
      throw new RateLimited(Math.max(1, Math.ceil(refusal.msBeforeNext / 1_000)), 'too_many_tests');
    throw refusal;
  }
}
