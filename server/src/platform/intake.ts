import { type ContentTopic, LIMITS } from '@between/rules/content.ts';
import type { HoldReason } from '@between/rules/safety.ts';
import { InvalidInput } from './errors.ts';
import { judgeWords, type Writing } from './judge-words.ts';
import { spansToLeaveOut, withoutSpans } from './left-out.ts';
import { HTML_VERSION, renderMarkdown } from './markdown.ts';
import type { Span, Verdict } from './verdict.ts';
import { namesOthers } from './whose-contacts.ts';
import { type Fate, wordsFate, type WordsPlace } from './words-fate.ts';

export type TextKind = keyof typeof LIMITS;

export interface IntakeContext {
  /** Which limit applies; also the place of the words for what is built on top. */
  kind: TextKind;
  /** The SDL field, for the error. */
  field: string;
  /** Words over the text, read together with it; they have passed their own limits. */
  title?: string;
  /** The author's own content note, read together with it. */
  note?: string;
}

/** Words as they may be stored and shown. */
export interface Taken {
  /** For the author and the desk. */
  body: string;
  /** For everybody: without what was left out. */
  html: string;
  htmlVersion: number;
  /** Null when nothing was raised. Whoever stores raised words calls `raiseWords` in the same transaction. */
  verdict: Verdict | null;
  fate: Fate | null;
  visibility: 'published' | 'held';
  holdReason: HoldReason | null;
  /** Topics that the engine puts in front. */
  contentTopics: readonly ContentTopic[];
  redactedSpans: readonly Span[];
  /** What others read in place of `body`; null when nothing was left out. */
  shownBody: string | null;
  /** The title and note that came along, without what was left out. */
  shownTitle: string;
  shownNote: string;
}

/** What the engine reads: words of members, in the open or before a stage. */
const PLACE_OF = {
  post: 'open',
  line: 'open',
  question: 'stage',
  about: 'open',
  onCallMessage: 'open',
} as const satisfies Partial<Record<TextKind, WordsPlace>>;
/** Words that present a place or a person and hang on no item: dangerous ones are refused, with advice. */
const PRESENTING: readonly TextKind[] = [
  'handle',
  'groupName',
  'groupPurpose',
  'agreement',
  'workshopTitle',
  'workshopDescription',
  'waitingNote',
  'resourceTitle',
  'hostMessage',
  'pollQuestion',
  'pollOption',
  'registrationQuestion',
  'registrationOption',
  'workshopAgreement',
  'caption',
  'captionTerms',
  'transcriptPiece',
  'writtenAnswer',
];

/** Bidirectional overrides and isolates can make a text read as another; control characters other than tab and newline have no meaning here. */
const UNWANTED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
/** What shows nothing: spaces, joiners, variation selectors, fillers. A text of only these is empty. */
const INVISIBLE =
  /[\s\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2060-\u2064\u206a-\u206f\u3164\ufe00-\ufe0f\uffa0]/gu;

/**
 * The one way in for every text that others can see: limits (code points), control characters, Markdown made safe.
 * @throws {InvalidInput} `empty`, `too_short` or `too_long` on `context.field`.
 */
export function intake(text: string, context: IntakeContext): Taken {
  const body = cleanText(text);
  const { min, max } = LIMITS[context.kind];
  if (body.length > max * 4) throw new InvalidInput(context.field, 'too_long');

  const visible = body.replace(INVISIBLE, '');
  if (min > 0 && visible === '') throw new InvalidInput(context.field, 'empty');
  const length = [...body].length;
  if (length < min) throw new InvalidInput(context.field, 'too_short');
  if (length > max) throw new InvalidInput(context.field, 'too_long');

  if (PRESENTING.includes(context.kind)) refuseDangerous(body, context);
  const writing = { title: context.title ?? '', note: context.note ?? '', body };
  const place = context.kind in PLACE_OF ? PLACE_OF[context.kind as keyof typeof PLACE_OF] : null;
  const verdict = place === null ? null : judgeWords(writing);
  return place === null || verdict === null ? calm(writing) : raised(writing, verdict, place);
}

function calm({ title = '', note = '', body }: Writing): Taken {
  return {
    body,
    html: renderMarkdown(body),
    htmlVersion: HTML_VERSION,
    verdict: null,
    fate: null,
    visibility: 'published',
    holdReason: null,
    contentTopics: [],
    redactedSpans: [],
    shownBody: null,
    shownTitle: title,
    shownNote: note,
  };
}

/** What others read is made here, once: every reader gets the same. */
function raised(writing: Writing, verdict: Verdict, place: WordsPlace): Taken {
  const fate = wordsFate(verdict, {
    place,
    namesOthers: namesOthers(verdict, writing),
    pushesLinks: verdict.reasons.some(({ rule }) => rule === 'spam.link'),
  });
  const { title = '', note = '', body } = writing;
  const redactedSpans = spansToLeaveOut(verdict, 'body', body);
  const shownBody = redactedSpans.length === 0 ? null : withoutSpans(body, redactedSpans);
  return {
    body,
    html: renderMarkdown(shownBody ?? body),
    htmlVersion: HTML_VERSION,
    verdict,
    fate,
    visibility: fate.visibility,
    holdReason: fate.holdReason,
    contentTopics: fate.topics,
    redactedSpans,
    shownBody,
    shownTitle: withoutSpans(title, spansToLeaveOut(verdict, 'title', title)),
    shownNote: withoutSpans(note, spansToLeaveOut(verdict, 'note', note)),
  };
}

/** @throws {InvalidInput} `unsafe_words`: they would stand over a place or beside everything somebody says. */
function refuseDangerous(body: string, { kind, field }: IntakeContext): void {
  if (kind === 'handle' ? isUnsafeName(body) : isUnsafeSign(body)) throw new InvalidInput(field, 'unsafe_words');
}

/** A name is read wherever its person speaks: nothing that asks for help, hurts or leads elsewhere may be one. */
export function isUnsafeName(name: string): boolean {
  const words = name.replace(/[_.\-\s]+|(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
  const verdict = judgeWords({ body: words });
  return verdict !== null && !verdict.isFallback;
}

function isUnsafeSign(body: string): boolean {
  const verdict = judgeWords({ body });
  if (verdict === null) return false;
  return verdict.level === 'imminent' || verdict.flags.some((flag) => flag === 'method' || flag === 'encouragement');
}

/** One line of plain text (title, name, note): the same rules, line breaks become spaces. */
export function intakeLine(text: string, context: IntakeContext): string {
  return intake(text.replace(/\s+/gu, ' '), context).body;
}

/** NFC, one kind of line break, nothing unwanted, no blank edges, at most two empty lines in a row. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(UNWANTED, '')
    .normalize('NFC')
    .replace(/\n{4,}/gu, '\n\n\n')
    .trim();
}
