import type { Mailer } from '../features/notices/mailer.ts';
import type { Services } from '../platform/context.ts';

/** What a job may use: there is no actor, it acts for the service. */
export interface JobContext extends Services {
  mailer: Mailer;
}

/** One kind of work that happens after the answer. Features export theirs in `<feature>.jobs.ts`. */
export interface Job {
  /** As written to the outbox by `enqueue`. */
  name: string;
  /** May run twice: a retry must not do anything a second time. `payload` is what was enqueued, undecoded. */
  run(ctx: JobContext, payload: unknown, signal: AbortSignal): Promise<void>;
}

/** Looked at each second: finds its own rows whose time has come by `now` and enqueues what follows. */
export interface Due {
  name: string;
  /** Takes a bounded number of rows with `for update skip locked`, so that many nodes may look at once. */
  run(ctx: JobContext, now: Date): Promise<void>;
}
