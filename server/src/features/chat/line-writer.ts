import type { Services } from '../../platform/context.ts';
import { type Db, type Tx, transaction } from '../../platform/db.ts';
import type { Taken } from '../../platform/intake.ts';
import { announce } from '../../platform/live-port.ts';
import type { Ruling } from '../../policy/ruling.ts';
import type { RefusalDetail } from '../../platform/errors.ts';
import { limitBehind, rulingOf } from '../../policy/authorize.ts';
import { isLineReviewed, slowUntil } from '../../policy/room.policy.ts';
import { newcomersAmong } from '../raid/hold-back-newcomers.ts';
import { asksForHelp } from '../safety/asks-for-help.ts';
import { mayWaitForReader } from '../review-first/take-for-review.ts';
import { heldWhileClosed, isSetAside } from '../safety/while-closed.ts';
import { openActors } from '../accounts/open-actors.ts';
import { insertLines, type NumberedLine } from './line-writes.queries.ts';
import { raiseLine } from './raise-line.ts';
import { standingsForLines } from './room-facts.queries.ts';
import type { RoomStanding } from './room-standing.model.ts';

/** A line as somebody said it; the words have passed intake. */
export interface SaidLine {
  roomId: string;
  accountId: string;
  sessionId: string;
  clientId: string;
  words: Taken;
  replyTo: string | null;
}

export type LineOutcome =
  /** On disk: stored now, or before under the same client id. */
  | { kind: 'sent'; id: string; seq: number }
  /** Slow mode: the words wait until then. */
  | { kind: 'slow'; retryAt: Date }
  | { kind: 'refused'; ruling: Exclude<Ruling, 'yes'> | 'sent_twice' | 'newcomer_lines'; limit?: RefusalDetail };

interface Waiting {
  line: SaidLine;
  isAlone: boolean;
  resolve(outcome: LineOutcome): void;
  reject(error: unknown): void;
}

/** Lines of one commit. What waits longer goes into the next one. */
const MAX_BATCH = 200;
/** The same client id from another node at the same moment: its line is found at the second look. */
const UNIQUE_VIOLATION = '23505';

const writers = new WeakMap<Db, LineWriter>();

/** The one writer of lines of this process. */
export function lineWriterOf(services: Services): LineWriter {
  const writer = writers.get(services.db) ?? new LineWriter(services);
  writers.set(services.db, writer);
  return writer;
}

/**
 * Group commit without a timer: what arrives while a commit is under way is the next commit. So a lone line waits for
 * nothing, a busy room pays one commit for many, and lines are numbered in the order they came.
 */
export class LineWriter {
  readonly #services: Services;
  #waiting: Waiting[] = [];
  #isWriting = false;

  constructor(services: Services) {
    this.#services = services;
  }

  /** Resolves when the line is on disk or refused; rejects when the database could not be asked: then the same line may be said again. */
  write(line: SaidLine): Promise<LineOutcome> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ line, isAlone: false, resolve, reject });
      if (!this.#isWriting) void this.#run();
    });
  }

  async #run(): Promise<void> {
    this.#isWriting = true;
    while (this.#waiting.length > 0) {
      const count = this.#waiting[0]?.isAlone === true ? 1 : MAX_BATCH;
      await this.#writeBatch(this.#waiting.splice(0, count));
    }
    this.#isWriting = false;
  }

  async #writeBatch(batch: Waiting[]): Promise<void> {
    const { now, once } = foldTwins(batch);
    const lines = now.map(({ line }) => line);
    try {
      // Asked once for all of them: a question on the way of each line would let one overtake another.
      const newcomers = await newcomersAmong(
        this.#services,
        lines.map(({ accountId }) => accountId),
      );
      const outcomes = await transaction(this.#services.db, (tx) => writeLines(this.#services, tx, lines, newcomers));
      now.forEach((waiting, place) => {
        const outcome = outcomes[place];
        if (outcome === undefined) waiting.reject(new Error('a line without an outcome'));
        else waiting.resolve(outcome);
      });
    } catch (error) {
      this.#replay(now, error);
    }
    // The same id twice in one batch: the second time it is found as stored.
    this.#waiting.unshift(...once);
  }

  /** One bad row must not take the others with it: each goes by itself once. Without a database there is nothing to try. */
  #replay(batch: Waiting[], error: unknown): void {
    const [only] = batch;
    const canBeTried = isOfTheRows(error);
    if (canBeTried && (batch.length > 1 || (only?.isAlone === false && codeOf(error) === UNIQUE_VIOLATION))) {
      this.#waiting.unshift(...batch.map((waiting) => ({ ...waiting, isAlone: true })));
      return;
    }
    for (const waiting of batch) waiting.reject(error);
  }
}

/** Lines whose client id is already in the batch wait for the next one. */
function foldTwins(batch: readonly Waiting[]): { now: Waiting[]; once: Waiting[] } {
  const seen = new Set<string>();
  const now: Waiting[] = [];
  const once: Waiting[] = [];
  for (const waiting of batch) {
    const key = `${waiting.line.accountId} ${waiting.line.clientId}`;
    (seen.has(key) ? once : now).push(waiting);
    seen.add(key);
  }
  return { now, once };
}

/** Loads what the rules ask in the transaction that writes, under the locks of the rooms: nothing older decides. */
async function writeLines(
  services: Services,
  tx: Tx,
  lines: readonly SaidLine[],
  newcomers: ReadonlySet<string>,
): Promise<LineOutcome[]> {
  const now = services.clock.now();
  const standings = await standingsForLines(tx, lines, now);
  const actors = await openActors(
    tx,
    lines.map((line) => line.sessionId),
    now,
  );
  const places = new Map<string, RoomStanding>();
  const accepted: (NumberedLine & { words: Taken })[] = [];

  const outcomes = lines.map((line, place): LineOutcome => {
    const found = standings[place]?.standing ?? null;
    const before = standings[place]?.stored ?? null;
    const actor = actors.get(line.sessionId);
    if (actor === undefined || actor.id !== line.accountId) return { kind: 'refused', ruling: 'sign_in' };
    if (found === null) return { kind: 'refused', ruling: 'hidden' };
    if (before !== null && before.roomId === line.roomId) return { kind: 'sent', id: before.id, seq: before.seq };
    if (before !== null) return { kind: 'refused', ruling: 'sent_twice' };

    const { facts } = places.get(`${line.roomId} ${line.accountId}`) ?? found;
    const ruling = rulingOf(actor, 'room.say', facts);
    let { words } = line;
    if (ruling !== 'yes') {
      const despite = takenDespite(ruling, words);
      if (despite === null) return { kind: 'refused', ruling, limit: limitBehind(actor, ruling) };
      words = despite;
    }
    const review = isLineReviewed(actor, facts) && mayWaitForReader(words) ? 'waiting' : null;
    if (newcomers.has(line.accountId) && !asksForHelp(line.words)) return { kind: 'refused', ruling: 'newcomer_lines' };
    // Words that ask for people are never told to wait (R27).
    const retryAt = asksForHelp(line.words) ? null : slowUntil(facts);
    if (retryAt !== null) return { kind: 'slow', retryAt };

    const head = (places.get(line.roomId) ?? found).head + 1;
    places.set(line.roomId, { ...found, head });
    const person = { mutedUntil: null, removedUntil: null, ...facts.person, lastLineAt: now };
    places.set(`${line.roomId} ${line.accountId}`, { ...found, facts: { ...facts, person } });
    const id = services.ids.uuid();
    const { roomId, accountId, clientId, replyTo } = line;
    const groupId = facts.group?.group.id ?? facts.workshop?.groupId ?? null;
    const visibility = review === null ? words.visibility : 'held';
    accepted.push({
      ...words,
      words,
      visibility,
      review,
      id,
      roomId,
      accountId,
      clientId,
      replyTo,
      groupId,
      seq: head,
    });
    return { kind: 'sent', id, seq: head };
  });

  if (accepted.length > 0) await insertLines(tx, accepted, now);
  for (const line of accepted) if (line.words.verdict !== null) await raiseLine(services, tx, line);
  for (const roomId of new Set(accepted.map((line) => line.roomId))) {
    const head = places.get(roomId)?.head ?? 0;
    announce(tx, services, (live) => live.roomChanged(roomId, head));
  }
  return outcomes;
}

/**
 * What is taken all the same where somebody may not speak; null for nothing. A place closed for want of people, or for now,
 * takes what asks for people, and nothing else. So does the room where words are read first: it cannot wait for that (R27).
 */
function takenDespite(ruling: Exclude<Ruling, 'yes'>, words: Taken): Taken | null {
  if (isSetAside(ruling)) return heldWhileClosed(words);
  return ruling === 'reviewed_first' && asksForHelp(words) ? words : null;
}

/** Wrong values and broken constraints; anything else is the database's trouble, not the row's. */
function isOfTheRows(error: unknown): boolean {
  return /^2[23]/.test(codeOf(error));
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
