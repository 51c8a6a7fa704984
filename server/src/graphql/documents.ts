import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse, print } from 'graphql';
import type { Services } from '../platform/context.ts';
import { addDays } from '../platform/clock.ts';
import { documentBody, forgetOldDocuments, touchDocument, upsertReleaseDocuments } from './documents.queries.ts';

/** Days a document of an older release goes on working, so that open tabs do. Source: contract.md. */
const KEPT_DAYS = 90;

/** SHA-256 of the document in its printed normal form: the same on both sides whatever the formatting. */
export function documentHash(document: string): string {
  return createHash('sha256')
    .update(print(parse(document)))
    .digest('hex');
}

/** Hash → text of the web app's own documents, written by codegen. */
export function releaseDocuments(): ReadonlyMap<string, string> {
  const text = readFileSync(new URL('../../../packages/schema/documents.generated.json', import.meta.url), 'utf8');
  return new Map(Object.entries(JSON.parse(text) as Record<string, string>));
}

/** What production runs: this release, earlier ones still in use, and what an operator added. */
export class Documents {
  readonly #known: Map<string, string>;
  readonly #services: Pick<Services, 'db' | 'clock'>;
  readonly #touchedOn = new Map<string, string>();

  private constructor(services: Pick<Services, 'db' | 'clock'>, known: Map<string, string>) {
    this.#services = services;
    this.#known = known;
  }

  static async open(services: Pick<Services, 'db' | 'clock'>): Promise<Documents> {
    const release = releaseDocuments();
    const now = services.clock.now();
    await upsertReleaseDocuments(services.db, release, now);
    await forgetOldDocuments(services.db, addDays(now, -KEPT_DAYS));
    return new Documents(services, new Map(release));
  }

  /** The text behind a hash, or null. */
  async find(hash: string): Promise<string | null> {
    const known = this.#known.get(hash) ?? (await documentBody(this.#services.db, hash));
    if (known === null) return null;
    this.#known.set(hash, known);
    await this.#touch(hash);
    return known;
  }

  /** One write a document and day is enough to know that it is in use. */
  async #touch(hash: string): Promise<void> {
    const now = this.#services.clock.now();
    const day = now.toISOString().slice(0, 10);
    if (this.#touchedOn.get(hash) === day) return;
    this.#touchedOn.set(hash, day);
    await touchDocument(this.#services.db, hash, now);
  }
}
