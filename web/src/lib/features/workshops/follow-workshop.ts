import { onConnection, socket, watch } from '#lib/live/live.ts';
import { comeInto } from '#lib/live/room.ts';

/** A room of hundreds shall not fetch in the same moment: each waits a little of its own. */
const SPREAD_MS = 1_500;
/** Whoever waits at the door comes in within a second: a smaller spread is enough for that. */
const DOOR_SPREAD_MS = 500;
/** Wishes are counted quietly: a room looks again by itself this often while somebody looks at it. */
const QUIET_MS = 30_000;

/** What only those who run it hear, and what only whoever waits with a held question or a raised hand hears. */
const HEARD_ALONE: ReadonlySet<string> = new Set([
  'questions.changed',
  'hold.changed',
  'stage.changed',
  'admission.changed',
]);

/**
 * Calls `again` when something of a workshop changed: questions, its state, its times. Those who run it hear of new
 * questions at once. Returns how to stop.
 */
export function followWorkshop(
  { id, roomId, isStaff }: { id: string; roomId: string | null; isStaff: boolean },
  again: () => void,
  onLine: (isOpen: boolean) => void,
): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const soon = (spreadMs = SPREAD_MS): void => {
    waiting ??= setTimeout(
      () => {
        waiting = undefined;
        again();
      },
      isStaff ? 100 : 100 + Math.random() * spreadMs,
    );
  };
  let wasOpen: boolean | null = null;
  const stops = [
    watch(
      `workshop:${id}`,
      ({ kind }) => soon(spreadOf(kind)),
      () => soon(),
    ),
    watch(
      'me',
      ({ kind }) => HEARD_ALONE.has(kind) && soon(spreadOf(kind)),
      () => soon(),
    ),
    ...(roomId === null ? [] : [followRoom(roomId, () => soon())]),
    onConnection((isOpen) => {
      if (wasOpen !== null || isOpen) onLine(isOpen);
      wasOpen = isOpen || wasOpen !== null ? isOpen : null;
    }),
  ];
  const quiet = setInterval(() => document.visibilityState === 'visible' && soon(), QUIET_MS);
  return () => {
    clearTimeout(waiting);
    clearInterval(quiet);
    for (const stop of stops) stop();
  };
}

/** What whoever called hears: its safety moderator answered, or somebody of the people it called has come. */
const ANSWERS: ReadonlySet<string> = new Set(['stage.changed', 'hold.changed']);

/** Calls `again` when somebody answered one's own call from a workshop, also after the line was cut. Returns how to stop. */
export function followOwnCall(again: () => void): () => void {
  return watch('me', ({ kind }) => ANSWERS.has(kind) && again(), again);
}

function spreadOf(kind: string): number {
  return kind === 'admission.changed' ? DOOR_SPREAD_MS : SPREAD_MS;
}

/** What of a room changes this page: doors, presence and pause. Lines are for the chat in it. */
const ROOM_FRAMES: ReadonlySet<string> = new Set(['room', 'left']);

/** Follows the room itself. */
function followRoom(roomId: string, soon: () => void): () => void {
  const go = comeInto(roomId);
  const stop = socket.use(
    (frame) => {
      if (ROOM_FRAMES.has(frame.t) && 'room' in frame && frame.room === roomId) soon();
    },
    (isOpen) => isOpen && socket.tell({ t: 'join', room: roomId }),
  );
  return () => {
    go();
    stop();
  };
}
