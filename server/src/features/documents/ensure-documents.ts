import { readFileSync } from 'node:fs';
import { DOCUMENT_KINDS, type DocumentKind } from '@between/rules/accounts.ts';
import type { Services } from '../../platform/context.ts';
import { intake } from '../../platform/intake.ts';
import { currentDocuments, insertDocument } from './documents.queries.ts';

const FOLDER = new URL('../site/default-documents/', import.meta.url);

/** The text a new place starts with; null for a kind that only its operator can write. `{site}` becomes the name. */
export function defaultDocument(kind: DocumentKind, siteName: string): string | null {
  try {
    return readFileSync(new URL(`${kind.replaceAll('_', '-')}.md`, FOLDER), 'utf8').replaceAll('{site}', siteName);
  } catch {
    return null;
  }
}

/** Gives every kind without a version its first one: at set-up and before the demo world is told. Safe to repeat. `finish` has the last word on a text. */
export async function ensureDocuments(
  services: Pick<Services, 'db' | 'clock' | 'ids'>,
  siteName: string,
  finish: (text: string) => string = (text) => text,
): Promise<void> {
  const written = new Set((await currentDocuments(services.db)).map((document) => document.kind));
  for (const kind of DOCUMENT_KINDS.filter((each) => !written.has(each))) {
    const text = defaultDocument(kind, siteName);
    if (text === null) continue;
    const { body, html } = intake(finish(text), { kind: 'document', field: 'body' });
    await insertDocument(services.db, {
      id: services.ids.uuid(),
      kind,
      version: 1,
      body,
      html,
      publishedAt: services.clock.now(),
      publishedBy: null,
    });
  }
}
