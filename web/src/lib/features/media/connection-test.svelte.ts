import { TestConnectionDocument } from '#lib/graphql/documents.generated.ts';
import { Refusal, type RefusalFacts } from '#lib/graphql/refusal.ts';
import { send } from '#lib/graphql/request.ts';
import type { Measured } from './connection-numbers.ts';
import { type Verdict, verdictOf } from './connection-verdict.ts';
import { OfferRefused } from './offer-to.ts';
import { tryWay } from './try-way.ts';

/** Where a test is: `hidden` ended as the page stood behind another one, `busy` as too many test now. */
export type TestStep =
  'before' | 'straight' | 'relayed' | 'measuring' | 'done' | 'stopped' | 'hidden' | 'busy' | 'refused';

/** A test of the connection of this page. What it finds is kept by the page alone, until it is left. */
export class ConnectionTest {
  step = $state<TestStep>('before');
  verdict = $state<Verdict | null>(null);
  /** Null when nothing came through. */
  measured = $state.raw<Measured | null>(null);
  refusal = $state.raw<RefusalFacts | null>(null);
  readonly isRunning = $derived(this.step === 'straight' || this.step === 'relayed' || this.step === 'measuring');
  readonly #workshopId: string;
  #abort: AbortController | null = null;

  constructor(workshopId: string) {
    this.#workshopId = workshopId;
  }

  async start(): Promise<void> {
    if (this.isRunning) return;
    const abort = new AbortController();
    this.#abort = abort;
    this.verdict = null;
    this.measured = null;
    this.step = 'straight';
    // A page behind another one is slowed down by its browser: what it measured would say nothing.
    const look = (): void => {
      if (document.visibilityState === 'hidden') this.#end('hidden');
    };
    document.addEventListener('visibilitychange', look);
    try {
      const found = await this.#tryAll(abort.signal);
      if (abort.signal.aborted) return;
      this.measured = found;
      this.verdict = verdictOf(found);
      this.step = 'done';
    } catch (error) {
      if (!abort.signal.aborted) this.#failed(error);
    } finally {
      document.removeEventListener('visibilitychange', look);
    }
  }

  /** Nothing goes over the line any more. */
  stop(): void {
    if (this.isRunning) this.#end('stopped');
  }

  async #tryAll(signal: AbortSignal): Promise<Measured | null> {
    const { ways } = (await send(TestConnectionDocument, { id: this.#workshopId })).testConnection.test;
    for (const way of ways) {
      signal.throwIfAborted();
      this.step = way.isRelayed ? 'relayed' : 'straight';
      const found = await tryWay(way, signal, () => {
        if (!signal.aborted) this.step = 'measuring';
      });
      if (found !== null) return found;
    }
    return null;
  }

  #end(step: 'stopped' | 'hidden'): void {
    this.step = step;
    this.#abort?.abort();
  }

  #failed(error: unknown): void {
    if (error instanceof OfferRefused) {
      this.step = 'busy';
    } else if (error instanceof Refusal && error.facts.code !== 'UNAVAILABLE') {
      this.refusal = error.facts;
      this.step = 'refused';
    } else {
      this.verdict = verdictOf(null);
      this.step = 'done';
    }
  }
}
