import type { WrittenState } from '@between/rules/workshops.ts';

export interface PageRow {
  madeAt: Date;
  closesAt: Date;
}

/** A question left over with its answer as it stands. */
export interface AnswerRow {
  /** Of the question. */
  id: string;
  questionHtml: string;
  wantCount: number;
  state: WrittenState;
  body: string;
  html: string;
  answeredBy: string | null;
  version: number;
}

/** As one viewer may see it. */
export type ShownAnswer = Omit<AnswerRow, 'body' | 'html'> & { body: string | null; html: string | null };

export interface ShownPage extends PageRow {
  isOpen: boolean;
  canWrite: boolean;
  answers: ShownAnswer[];
}

/** Answers are written until its closing date. Pure. */
export function isPageOpen(page: Pick<PageRow, 'closesAt'> | null, now: Date): boolean {
  return page !== null && now < page.closesAt;
}

/** A draft is nobody's but those who write: to others its question still waits. Pure. */
export function shownAnswer(row: AnswerRow, writes: boolean): ShownAnswer {
  const isPublished = row.state === 'published';
  return {
    ...row,
    state: isPublished || writes ? row.state : 'open',
    body: writes ? row.body : null,
    html: isPublished ? row.html : null,
    answeredBy: isPublished ? row.answeredBy : null,
    // Drafts count versions too: how busy somebody writes is nobody's to know.
    version: writes ? row.version : 1,
  };
}
