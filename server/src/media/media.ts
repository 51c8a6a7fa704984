import type { EngineEvent, MediaEngine } from '@between/media/engine.ts';
import { type MediaAct, STREAM_BACK_SECONDS } from '@between/rules/media.ts';
import { UNGUARDED_SECONDS } from '@between/rules/rooms.ts';
import { openActors } from '../features/accounts/open-actors.ts';
import { roomStandings } from '../features/chat/room-facts.queries.ts';
import { type GrantClaims, readGrant } from '../features/media/grant-token.ts';
import { participantOf } from '../features/media/participant.ts';
import { readStreamId } from '../features/media/stage.model.ts';
import {
  deleteStream,
  saveStream,
  type StageRow,
  stagesNow,
  stopAllStreams,
  stopStreams,
  useGrant,
} from '../features/media/take-grant.queries.ts';
import { tellMediaLost, tellPicture, tellStage } from '../features/media/tell-stage.ts';
import { watchersOf } from '../features/practice/watchers-of.ts';
import { addSeconds } from '../platform/clock.ts';
import type { Services } from '../platform/context.ts';
import type { Action } from '../policy/actions.ts';
import type { Member } from '../policy/actor.ts';
import { rulingOf } from '../policy/authorize.ts';
import type { Ruling } from '../policy/ruling.ts';
import { connectTo } from './connect-to.ts';
import { ConnectionTests } from './connection-tests.ts';
import { MediaRefusal } from './media-refusal.ts';

/** How often everything that is open is held against the rules, told or not. */
const LOOK_MS = 2_000;

/** One open connection and in whose name it was opened. */
interface Session {
  jti: string;
  workshopId: string;
  /** What was opened in a practice ends with it (TH11). */
  roomId: string;
  /** Its comings and goings are told to those who practise alone, also when the practice is over. */
  isPractice: boolean;
  participant: string;
  act: MediaAct;
  /** Of the person's sign-in: what it opened ends with it. */
  sessionId: string;
  accountId: string;
  /** What is sent, as the stage knows it; null for whoever watches. */
  source: 'camera' | 'screen' | null;
}

type Where = Pick<Session, 'workshopId' | 'roomId' | 'isPractice'>;

/** The media of this process: grants in, connections out, and every one of them held against the rules as long as it lasts. */
export class Media {
  readonly #services: Services;
  readonly #engine: MediaEngine;
  readonly #sessions = new Map<string, Session>();
  readonly #timer: NodeJS.Timeout;
  /** Apart from every stage: none of its rules are about them. */
  readonly tests: ConnectionTests;
  #settling: Promise<void> = Promise.resolve();
  #isDue = false;

  constructor(services: Services, engineFor: (tell: (event: EngineEvent) => void) => MediaEngine) {
    this.#services = services;
    this.#engine = engineFor((event) => this.#heard(event));
    this.tests = new ConnectionTests(services, this.#engine);
    this.#timer = setInterval(() => this.settle(), LOOK_MS);
    this.#timer.unref();
  }

  /** What an earlier process left behind is not sent any more. */
  async start(): Promise<this> {
    await stopAllStreams(this.#services.db, this.#services.clock.now());
    return this;
  }

  /** Opens a connection with a grant. @throws {MediaRefusal} */
  async open(
    token: string | null,
    { act, workshopId, offer }: { act: MediaAct; workshopId: string; offer: string },
  ): Promise<{ session: string; sdp: string }> {
    const { db, clock } = this.#services;
    const claims = this.#claims(token);
    if (claims.room !== workshopId || claims.act !== act)
      throw new MediaRefusal(403, 'This grant is for something else.');
    const sessionId = await useGrant(db, { id: claims.jti, workshopId, now: clock.now() });
    if (sessionId === null) throw new MediaRefusal(401, 'This grant was used, or it has run out.');
    const { person, where } = await this.#personOf(sessionId, claims);
    const opened = await connectTo(this.#engine, this.#services.log, { claims, offer });
    const source = act === 'publish' ? (readStreamId(claims.stream)?.source ?? null) : null;
    const accountId = person.id;
    // Its row first: a connection without one counts as taken off the stage.
    if (source !== null)
      await saveStream(db, { workshopId, accountId, source, session: opened.session, at: clock.now() });
    const { jti, sub: participant } = claims;
    this.#sessions.set(opened.session, { jti, ...where, participant, act, sessionId, accountId, source });
    if (source !== null) await this.#tellStage(where);
    // What changed while the connection was made counts, too.
    await this.settle();
    return opened;
  }

  /** Ends a connection with the grant that opened it, also after it ran out. @throws {MediaRefusal} */
  async stop(token: string | null, workshopId: string, session: string): Promise<void> {
    const claims = this.#claims(token);
    const known = this.#sessions.get(session);
    if (known === undefined || known.workshopId !== workshopId) throw new MediaRefusal(404, 'There is nothing here.');
    if (known.jti !== claims.jti) throw new MediaRefusal(403, 'This grant is for something else.');
    await this.#end(session, known);
  }

  /** Holds everything open against the rules now: pause, mute, demotion, removal, sign-out, the end. */
  settle(): Promise<void> {
    if (this.#isDue || this.#sessions.size === 0) return this.#settling;
    this.#isDue = true;
    this.#settling = this.#settling.then(async () => {
      this.#isDue = false;
      try {
        await this.#settleAll();
      } catch (error) {
        // It is looked at again in a moment.
        this.#services.log.warn({ event: 'media.settle_failed', err: error }, 'media could not be settled');
      }
    });
    return this.#settling;
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#settling;
    await this.#engine.close();
    this.#sessions.clear();
  }

  #claims(token: string | null): GrantClaims {
    const claims = token === null ? null : readGrant(this.#services.vault, token);
    if (claims === null) throw new MediaRefusal(401, 'A grant is needed.');
    return claims;
  }

  /** Whoever the grant was given to, if they may still do it. */
  async #personOf(sessionId: string, { act, room }: GrantClaims): Promise<{ person: Member; where: Where }> {
    const { db, clock } = this.#services;
    const person = (await openActors(db, [sessionId], clock.now())).get(sessionId);
    if (person === undefined) throw new MediaRefusal(401, 'Sign in again.');
    const stage = (await stagesNow(db, [room])).get(room);
    const rulings = await this.#rulings(stage, [person], act === 'publish' ? 'media.speak' : 'media.watch');
    if (stage === undefined || rulings[0] !== 'yes') throw new MediaRefusal(403, 'This is not open to you now.');
    return { person, where: { workshopId: room, roomId: stage.roomId, isPractice: stage.isPractice } };
  }

  async #rulings(
    stage: StageRow | undefined,
    people: readonly Member[],
    action: Extract<Action, 'media.speak' | 'media.stay' | 'media.watch'>,
  ): Promise<Ruling[]> {
    if (stage === undefined) return people.map(() => 'hidden');
    const { db, clock } = this.#services;
    const pairs = people.map(({ id }) => ({ accountId: id, roomId: stage.roomId }));
    const standings = await roomStandings(db, pairs, { now: clock.now() });
    return people.map((person, place) => {
      const standing = standings[place] ?? null;
      if (standing === null) return 'hidden';
      const isCalled = stage.calledIds.includes(person.id);
      return rulingOf(person, action, { room: standing.facts, isCalled });
    });
  }

  async #settleAll(): Promise<void> {
    const { db, clock } = this.#services;
    const sessions = [...this.#sessions];
    const workshopIds = [...new Set(sessions.map(([, { workshopId }]) => workshopId))];
    const [stages, people] = await Promise.all([
      stagesNow(db, workshopIds),
      openActors(db, [...new Set(sessions.map(([, { sessionId }]) => sessionId))], clock.now()),
    ]);
    for (const workshopId of workshopIds) {
      const stage = stages.get(workshopId);
      const here = sessions.filter(([, session]) => session.workshopId === workshopId);
      if (stage === undefined || !stage.isOpen) {
        for (const [id, session] of here) await this.#end(id, session);
        await this.#engine.closeRoom(workshopId);
        continue;
      }
      const guardedSince = addSeconds(clock.now(), -UNGUARDED_SECONDS);
      const isGuarded = stage.guardHeardAt !== null && stage.guardHeardAt > guardedSince;
      // Without its safety moderator nothing new is seen or heard (TH05); it goes on when they are back.
      await this.#engine.setPaused(workshopId, stage.isPaused || !(stage.isPractice || isGuarded));
      const { pinned } = stage;
      const participant = pinned === null ? null : participantOf(this.#services.vault, workshopId, pinned.accountId);
      await this.#engine.setPinned(
        workshopId,
        pinned === null || participant === null ? null : { room: workshopId, participant, source: pinned.source },
      );
      await this.#settleStage(stage, here, people);
    }
  }

  async #settleStage(
    stage: StageRow,
    here: readonly [string, Session][],
    people: ReadonlyMap<string, Member>,
  ): Promise<void> {
    const here_ = here.map(([, { sessionId }]) => people.get(sessionId));
    const known = [...new Set(here_)].filter((person) => person !== undefined);
    const [staying, watching] = await Promise.all([
      this.#rulings(stage, known, 'media.stay'),
      this.#rulings(stage, known, 'media.watch'),
    ]);
    for (const [place, [id, session]] of here.entries()) {
      const person = here_[place];
      const index = person === undefined ? -1 : known.indexOf(person);
      const ruling = (session.act === 'publish' ? staying : watching)[index] ?? 'hidden';
      const key = `${session.accountId} ${session.source}`;
      // Its row went with its place on the stage.
      const isTaken = session.source !== null && !stage.streams.includes(key);
      if (ruling !== 'yes' || isTaken || session.roomId !== stage.roomId) await this.#end(id, session);
      else if (session.source !== null)
        await this.#engine.setMuted(
          { room: stage.workshopId, participant: session.participant, source: session.source },
          'audio',
          stage.muted.includes(key),
        );
    }
  }

  /** Ends a connection for good: a place on the stage goes with it. */
  async #end(id: string, session: Session): Promise<void> {
    this.#sessions.delete(id);
    await this.#engine.stop(id);
    if (session.act !== 'publish') return;
    await deleteStream(this.#services.db, id);
    await this.#tellStage(session);
  }

  #heard(event: EngineEvent): void {
    this.tests.heard(event);
    if (event.event === 'session-gone') void this.#gone(event.session).catch(() => undefined);
    if (event.event === 'fallen-back')
      this.#services.log.warn(
        { event: 'media.fallen_back' },
        'node-datachannel is not there; werift serves fewer viewers',
      );
    if (event.event === 'picture-held' || event.event === 'picture-sent') this.#tellPicture(event);
    if (event.event === 'lost') void this.#lost(event.process ?? '').catch(() => undefined);
  }

  #tellPicture({ event, session }: Extract<EngineEvent, { event: 'picture-held' | 'picture-sent' }>): void {
    const accountId = this.#sessions.get(session)?.accountId;
    if (accountId !== undefined)
      tellPicture(this.#services.live, accountId, { session, isHeld: event === 'picture-held' });
  }

  /** A media process ended, and every connection through it. Its places on the stage are kept for some seconds. */
  async #lost(process: string): Promise<void> {
    const { db, clock, live, log } = this.#services;
    log.warn({ event: 'media.lost' }, 'a media process ended; it starts again with the next person');
    const gone = [...this.#sessions].filter(([id]) => id.startsWith(process));
    const stages = [...new Map(gone.map(([, session]) => [session.roomId, session])).values()];
    for (const [id] of gone) this.#sessions.delete(id);
    for (const { workshopId, isPractice } of stages)
      tellMediaLost(live, { workshopId, process }, await watchersOf(db, workshopId, isPractice));
    const sending = gone.filter(([, { source }]) => source !== null).map(([id]) => id);
    if (sending.length > 0) await stopStreams(db, sending, clock.now());
    for (const stage of stages) await this.#tellTwice(stage);
  }

  /** A page went: closed, reloaded, or out of reach. Its place is kept for some seconds. */
  async #gone(id: string): Promise<void> {
    const session = this.#sessions.get(id);
    if (session === undefined) return;
    this.#sessions.delete(id);
    if (session.act !== 'publish') return;
    await stopStreams(this.#services.db, [id], this.#services.clock.now());
    await this.#tellTwice(session);
  }

  async #tellStage({ workshopId, isPractice }: Where): Promise<void> {
    tellStage(this.#services.live, workshopId, await watchersOf(this.#services.db, workshopId, isPractice));
  }

  /** Now, and when the place is not kept any longer. */
  async #tellTwice(stage: Where): Promise<void> {
    await this.#tellStage(stage);
    const again = (): void => void this.#tellStage(stage).catch(() => undefined);
    setTimeout(again, (STREAM_BACK_SECONDS + 1) * 1_000).unref();
  }
}
