/** What a workshop is to its host. Whether it is live is read from its room. */
export const WORKSHOP_STATES = ['draft', 'published', 'ended', 'cancelled'] as const;
export type WorkshopState = (typeof WORKSHOP_STATES)[number];

/** What kind of hour it is: a talk with questions, something people do together, or questions only. Source: TH04. */
export const WORKSHOP_KINDS = ['webinar', 'workshop', 'qa_room'] as const;
export type WorkshopKind = (typeof WORKSHOP_KINDS)[number];

/** Therapists beside the host who can run one together. Our own target. */
export const CO_HOSTS_MAX = 4;

/** A seat's way. Source: TH06. */
export const REGISTRATION_STATES = ['waiting', 'offered', 'taken', 'cancelled', 'expired'] as const;
export type RegistrationState = (typeof REGISTRATION_STATES)[number];
/** States that hold one of the seats: an offered seat is nobody else's while the offer lasts. */
export const SEATED_STATES = ['offered', 'taken'] as const satisfies readonly RegistrationState[];

/** Whether people with a seat come into an open room by themselves, or are let in. Source: TH18. */
export const ADMISSION_MODES = ['automatic', 'by_hand'] as const;
export type AdmissionMode = (typeof ADMISSION_MODES)[number];
/** What became of somebody who asked to come in. Source: TH18. */
export const ADMISSION_STATES = ['waiting', 'admitted', 'refused'] as const;
export type AdmissionState = (typeof ADMISSION_STATES)[number];
/** People in a waiting room shown at once to those who let them in: the next ones come up as places are decided. */
export const WAITING_SHOWN = 50;

/** A question's way through a workshop. Source: TH14. */
export const QUESTION_STATES = ['pending', 'approved', 'on_stage', 'answered', 'not_taken', 'merged'] as const;
export type QuestionState = (typeof QUESTION_STATES)[number];

/** States everybody in the room sees, as long as the words are there. */
export const SHOWN_QUESTION_STATES = ['approved', 'on_stage', 'answered'] as const satisfies readonly QuestionState[];
/** States in which a question still waits for something: they count for how many one person may have. */
export const OPEN_QUESTION_STATES = ['pending', 'approved', 'on_stage'] as const satisfies readonly QuestionState[];

/** What the people who run a workshop do with a question. */
export const QUESTION_MOVES = ['approve', 'to_stage', 'answer', 'not_take', 'merge'] as const;
export type QuestionMove = (typeof QUESTION_MOVES)[number];

/** Why a question was not taken; each has a kind sentence for whoever asked. Source: ME57. */
export const NOT_TAKEN_REASONS = ['asked_already', 'no_time', 'needs_own_talk', 'off_topic'] as const;
export type NotTakenReason = (typeof NOT_TAKEN_REASONS)[number];

/** People in one room: a text room stays readable up to here. Our own target. */
export const CAPACITY = { min: 1, max: 500 } as const;
/** Minutes a workshop may last. Our own target. */
export const WORKSHOP_MINUTES = { min: 15, max: 240 } as const;
/** Days ahead a workshop can be announced: calendars know the zones' rules about that far. */
export const ANNOUNCED_DAYS = 365;
/** Hours an offered seat is kept for one person. Source: TH06 [target]. */
export const OFFER_HOURS = 24;
/** Close to the start an offer lasts half of what is left, at least this many minutes. Our own target. */
export const OFFER_MIN_MINUTES = 15;
/** Minutes before the start at which the doors can open. Our own target. */
export const DOORS_MINUTES = 15;
/** Minutes after its end at which a workshop that nobody closed is over. Our own target. */
export const OVERRUN_MINUTES = 60;
/** Questions of one person in one workshop that are still in play: others shall have a turn. Our own target. */
export const OPEN_QUESTIONS_EACH = 3;
/** Questions shown at once, each group by itself. Bounds every list of a room. */
export const QUESTIONS_SHOWN = 100;
/** Languages a workshop can be held in. */
export const WORKSHOP_LANGUAGES = ['en', 'de', 'es', 'fr', 'pt'] as const;
export type WorkshopLanguage = (typeof WORKSHOP_LANGUAGES)[number];

/** How far the check of a therapist's registration has come. Source: TH01. */
export const CREDENTIAL_STATES = ['waiting', 'right', 'wrong', 'lapsed', 'suspended'] as const;
export type CredentialState = (typeof CREDENTIAL_STATES)[number];

/** Whether one answer of a poll may be chosen, several, or one place on a scale. Source: TH17. */
export const POLL_CHOICES = ['one', 'several', 'scale'] as const;
export type PollChoice = (typeof POLL_CHOICES)[number];
/** A poll is prepared, open for answers, or closed with its results. */
export const POLL_STATES = ['draft', 'open', 'closed'] as const;
export type PollState = (typeof POLL_STATES)[number];
/** Answers to choose from. Our own target. */
export const POLL_OPTIONS = { min: 2, max: 8 } as const;
/** People who must have answered before anybody sees a result. Source: TH17 [target]. */
export const POLL_SHOWN_FROM = 5;
/** What a host asks whoever registers: few, so that a seat stays a matter of seconds. Source: TH07. */
export const REGISTRATION_QUESTIONS_MAX = 3;
/** Answers of such a question to choose from; without any it is answered with yes or no. Source: TH07. */
export const REGISTRATION_OPTIONS = { min: 2, max: 6 } as const;
/** When a message of a host goes out: relative to the workshop, so that moving it moves them. Source: TH08. */
export const MESSAGE_MOMENTS = ['week_before', 'day_before', 'hour_before', 'now', 'hour_after', 'day_after'] as const;
export type MessageMoment = (typeof MESSAGE_MOMENTS)[number];
/** Where a message stands. Source: TH08. */
export const MESSAGE_STATES = ['scheduled', 'sent', 'failed', 'cancelled'] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];
/** Why one was not sent: whoever wrote it no longer holds the workshop, or its words would be refused today. */
export const MESSAGE_FAILURES = ['author_gone', 'words', 'moment_past', 'trouble'] as const;
export type MessageFailure = (typeof MESSAGE_FAILURES)[number];
/** Minutes in which a message that cannot be sent is tried again before its host is told. Our own target. */
export const MESSAGE_TRIED_MINUTES = 10;
/** Messages of one workshop that are not cancelled: more is noise. Our own target. */
export const MESSAGES_MOST = 5;

/** When whoever has a seat can be reminded. Source: TH08, ME55. */
export const REMINDER_MOMENTS = ['day_before', 'hour_before', 'doors'] as const;
export type ReminderMoment = (typeof REMINDER_MOMENTS)[number];

export const WORKSHOP_REMINDER_STATES = ['scheduled', 'sent', 'missed', 'cancelled'] as const;
export type WorkshopReminderState = (typeof WORKSHOP_REMINDER_STATES)[number];
/** What one host hands out at one workshop: what is more is not read. Source: TH24. */
export const RESOURCES_MOST = 10;
/** What is asked after a workshop, and how it is answered: presses alone. Words of somebody who is not well would wait there for nobody. Source: TH24. */
export const FEEDBACK_QUESTIONS = ['worth', 'safe', 'clear'] as const;
export type FeedbackQuestion = (typeof FEEDBACK_QUESTIONS)[number];
export const FEEDBACK_ANSWERS = ['yes', 'partly', 'no'] as const;
export type FeedbackAnswer = (typeof FEEDBACK_ANSWERS)[number];
/** Days in which feedback can be given and changed; its host reads it afterwards. Our own target. */
export const FEEDBACK_DAYS = 7;
/** A question left over waits for its written answer, has one in draft, or is answered. Source: TH16. */
export const WRITTEN_STATES = ['open', 'draft', 'published'] as const;
export type WrittenState = (typeof WRITTEN_STATES)[number];
/** Days in which questions left over are answered in writing: long enough for four evenings, short enough to come to an end. Our own target. */
export const WRITTEN_DAYS = 28;
/** Questions of one page of written answers. Bounds the page. */
export const WRITTEN_EACH = 200;
/** Whose words a caption holds, by part: never a name. What attendees say is for those who are there. Source: TH22. */
export const CAPTION_SPEAKERS = ['host', 'co_host', 'attendee'] as const;
export type CaptionSpeaker = (typeof CAPTION_SPEAKERS)[number];
/** Captions a page holds: some minutes of speech, for whoever comes late or lost a sentence. Our own target. */
export const CAPTIONS_SHOWN = 50;
/** How many of the latest captions can still be corrected: further back nobody reads it any more. Our own target. */
export const CAPTIONS_CORRECTED = 5;
/** Lines and corrections of one workshop: four hours of fast speech. Our own target. */
export const CAPTIONS_EACH = 10_000;
/** Hours after the end at which captions of what attendees said are gone; the rest waits to be reviewed (`transcripts.ts`). Our own target. */
export const CAPTIONS_KEPT_HOURS = 1;
/** Polls of one workshop. Our own target. */
export const POLLS_EACH = 20;
