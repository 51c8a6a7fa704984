import type { JournalBody } from '@between/rules/private-journal.ts';
import type { Entry } from '#lib/features/private/entries.server.ts';

/** A page as a list shows it. */
export interface PageSummary extends Pick<JournalBody, 'form' | 'title' | 'tags' | 'isForSession'> {
  id: string;
  at: string;
  version: number;
  excerpt: string;
}

const EXCERPT_MAX = 260;

export function summaryOf({ id, at, version, body }: Entry<JournalBody>): PageSummary {
  const { form, title, tags, isForSession } = body;
  return { id, at, version, form, title, tags, isForSession, excerpt: excerptOf(body.text) };
}

/** The beginning of a text, cut between words. */
export function excerptOf(text: string, max = EXCERPT_MAX): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= max) return line;
  const cut = line.slice(0, max);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), max / 2))} …`;
}
