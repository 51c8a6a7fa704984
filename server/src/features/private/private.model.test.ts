import { afterHearing, afterSending, afterTyping, type HeldEntry } from '@between/rules/private-sync.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rulingOnWrite, type Standing, type Writing } from './private.model.ts';

const at = new Date(0);
const step = fc.record({
  device: fc.constantFrom<0 | 1>(0, 1),
  hearsFirst: fc.boolean(),
  isSentAgain: fc.boolean(),
});

interface Left {
  standing: Standing | null;
  kept: readonly string[];
}

/** What one sending leaves behind. */
function sent({ standing, kept }: Left, writing: Writing): Left {
  const ruling = rulingOnWrite(standing, kept, writing);
  if (ruling === 'stands') return { standing, kept };
  const { body = null, version = 0 } = standing ?? {};
  return {
    standing: { version: version + 1, body: writing.body, at },
    kept: ruling === 'keep_both' && body !== null ? [...kept, body] : kept,
  };
}

/** What two devices leave behind: each writes, hears of the other only now and then, and sometimes sends twice. */
function wordsLeft(
  history: readonly { device: 0 | 1; hearsFirst: boolean; isSentAgain: boolean }[],
): ReadonlySet<string> {
  const seen = [0, 0];
  let left: Left = { standing: null, kept: [] };
  for (const [place, { device, hearsFirst, isSentAgain }] of history.entries()) {
    if (hearsFirst) seen[device] = left.standing?.version ?? 0;
    const writing = { body: `words ${place}`, at, seenVersion: seen[device] ?? 0 };
    left = sent(left, writing);
    if (isSentAgain) left = sent(left, writing);
    seen[device] = left.standing?.version ?? 0;
  }
  return new Set([...left.kept, left.standing?.body ?? '']);
}

describe('words of two devices', () => {
  it('are in the entry or in what was kept of it, unless whoever wrote over them had seen them [ME42]', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (history) => {
        const left = wordsLeft(history);
        for (const [place, { device }] of history.entries()) {
          const next = history[place + 1];
          const wasSeen = next !== undefined && (next.device === device || next.hearsFirst);
          expect(left.has(`words ${place}`) || wasSeen).toBe(true);
        }
      }),
    );
  });

  it('sent again change nothing [ME42]', () => {
    const standing = { version: 3, body: 'now', at };
    expect(rulingOnWrite(standing, [], { body: 'now', at, seenVersion: 1 })).toBe('stands');
    expect(rulingOnWrite(standing, ['before'], { body: 'before', at, seenVersion: 1 })).toBe('stands');
    expect(rulingOnWrite(standing, ['before'], { body: 'before', at, seenVersion: 3 })).toBe('replace');
  });
});

type Deed =
  | { do: 'type'; device: 0 | 1 }
  /** `isLost`: it arrived, but the answer did not. `typesMeanwhile`: more is written before the answer comes. */
  | { do: 'send'; device: 0 | 1; isLost: boolean; typesMeanwhile: boolean }
  | { do: 'hear'; device: 0 | 1 }
  | { do: 'open'; device: 0 | 1 };

const device = fc.constantFrom<0 | 1>(0, 1);
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ do: fc.constant('type' as const), device }),
  fc.record({ do: fc.constant('send' as const), device, isLost: fc.boolean(), typesMeanwhile: fc.boolean() }),
  fc.record({ do: fc.constant('hear' as const), device }),
  fc.record({ do: fc.constant('open' as const), device }),
);
const ENTRY = { id: 'one', kind: 'journal', at: at.toISOString() } as const;

/** Two devices that are mostly offline, and the server, each with what it holds of one entry. */
class TwoDevices {
  readonly typed: string[] = [];
  left: Left = { standing: null, kept: [] };
  readonly #held: [HeldEntry | undefined, HeldEntry | undefined] = [undefined, undefined];
  /** What stands in the box of each: it does not change when the device hears of other words. */
  readonly #shown = ['', ''];

  open(on: 0 | 1): void {
    this.#shown[on] = this.#held[on]?.body ?? '';
  }

  type(on: 0 | 1): void {
    const sentence = `sentence ${this.typed.length}.`;
    this.typed.push(sentence);
    const over = this.#shown[on] ?? '';
    const body = over + sentence;
    this.#shown[on] = body;
    this.#held[on] = afterTyping(this.#held[on], { ...ENTRY, body }, over);
  }

  send(on: 0 | 1, { isLost, typesMeanwhile }: { isLost: boolean; typesMeanwhile: boolean }): void {
    const sending = this.#held[on];
    if (sending?.isWaiting !== true) return;
    this.left = sent(this.left, { body: sending.body, at, seenVersion: sending.seen });
    if (typesMeanwhile) this.type(on);
    const { standing } = this.left;
    const now = this.#held[on];
    if (isLost || standing?.body == null || now === undefined) return;
    this.#held[on] = afterSending(now, sending, { version: standing.version, body: standing.body });
  }

  hear(on: 0 | 1): void {
    const { standing } = this.left;
    if (standing?.body == null) return;
    const heard = [{ ...ENTRY, version: standing.version, body: standing.body }];
    const held = this.#held[on];
    [this.#held[on]] = afterHearing(held === undefined ? [] : [held], heard);
  }

  do(each: Deed): void {
    if (each.do === 'type') this.type(each.device);
    else if (each.do === 'open') this.open(each.device);
    else if (each.do === 'hear') this.hear(each.device);
    else this.send(each.device, each);
  }
}

describe('words written without a connection', () => {
  it('are in the entry or its kept copies once both devices were heard, whatever was lost on the way [ME42]', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 40 }), (history) => {
        const devices = new TwoDevices();
        for (const each of history) devices.do(each);
        for (const on of [0, 1] as const) devices.send(on, { isLost: false, typesMeanwhile: false });
        const all = [...devices.left.kept, devices.left.standing?.body ?? ''].join(' ');
        expect(devices.typed.filter((sentence) => !all.includes(sentence))).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });
});
