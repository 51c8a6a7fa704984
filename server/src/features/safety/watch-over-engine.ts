import type { Services } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { judgeWords } from '../../platform/judge-words.ts';
import { giveAlarm } from '../on-call/give-alarm.ts';

/** Words that any engine that works answers at once. */
const PROBE = { body: 'The kettle is on and the window is open.' };

type Watched = Pick<Services, 'db' | 'clock' | 'ids' | 'live' | 'log'>;

/**
 * Watches over the engine of this process: what it fails to read is published as a concern (OP11), and people are told
 * once an outage, not once a text. Never with words.
 */
export class EngineWatch {
  readonly #services: Watched;
  #isOut = false;
  #telling: Promise<void> = Promise.resolve();

  constructor(services: Watched) {
    this.#services = services;
  }

  /** The engine gave no answer. Whoever asked goes on at once; the alarm has a transaction of its own. */
  readonly silent = (cause: 'threw' | 'slow'): void => {
    this.#services.log.error({ event: 'safety.engine_silent', cause }, 'the triage engine gave no answer');
    if (this.#isOut) return;
    this.#isOut = true;
    this.#telling = new Promise((resolve) => setImmediate(resolve)).then(() => this.#tell(cause));
  };

  /** It answers again: the next silence is news. */
  readonly answered = (): void => {
    this.#isOut = false;
  };

  /** Resolves once what is under way was told. */
  settled(): Promise<void> {
    return this.#telling;
  }

  async #tell(cause: 'threw' | 'slow'): Promise<void> {
    // One slow answer is no outage when the next comes at once.
    if (cause === 'slow') judgeWords(PROBE);
    if (!this.#isOut) return;
    const { db, clock } = this.#services;
    try {
      await transaction(db, (tx) => giveAlarm(this.#services, tx, { subject: 'engine_silent', at: clock.now() }));
    } catch (error) {
      this.#isOut = false;
      this.#services.log.warn({ event: 'safety.engine_alarm', err: error }, 'the alarm could not be given');
    }
  }
}
