import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Db } from '../../platform/db.ts';

/** Far more than one person has. */
const MOST = 10_000;

/** Seats the person had, what they stated about themselves as a therapist, and workshops they held. */
export async function workshopSections(db: Db, accountId: string) {
  const [
    seats,
    credentials,
    workshops,
    wantedAnswers,
    coHosting,
    panels,
    feedback,
    hands,
    stage,
    calls,
    pollAnswers,
    written,
    captioning,
    transcripts,
    registrationAnswers,
    registrationQuestions,
    workshopAgreements,
    handedOut,
    hostMessages,
    workshopReminders,
  ] = await Promise.all([
    db
      .selectFrom('registration as r')
      .innerJoin('workshop as w', 'w.id', 'r.workshopId')
      .select(['w.title', 'w.startsAt', 'r.state', 'r.admission', 'r.agreementVersion', 'r.hasPassedDoor'])
      .select(['r.createdAt', 'r.changedAt'])
      .select((eb) =>
        jsonArrayFrom(
          eb
            .selectFrom('workshopReminder as s')
            .select(['s.moment', 's.dueAt', 's.sentAt'])
            .whereRef('s.workshopId', '=', 'w.id')
            .where('s.accountId', '=', accountId)
            .orderBy('s.dueAt'),
        ).as('remindersSent'),
      )
      .where('r.accountId', '=', accountId)
      .orderBy('r.id')
      .limit(MOST)
      .execute(),
    db
      .selectFrom('credential')
      .select(['body', 'number', 'place', sql<string>`to_char(expires_on, 'YYYY-MM-DD')`.as('expiresOn')])
      .select(['statedAt', 'checkedAt', 'isRight', 'checkNote', 'suspendedAt', 'suspensionReason'])
      .where('accountId', '=', accountId)
      .orderBy('statedAt')
      .limit(MOST)
      .execute(),
    db
      .selectFrom('workshop')
      .select(['title', 'description', 'contentNote', 'startsAt', 'endsAt', 'timeZone', 'capacity', 'state'])
      .where('hostId', '=', accountId)
      .orderBy('startsAt')
      .limit(MOST)
      .execute(),
    db.selectFrom('questionWant').select('questionId').where('accountId', '=', accountId).limit(MOST).execute(),
    db
      .selectFrom('workshopCoHost as c')
      .innerJoin('workshop as w', 'w.id', 'c.workshopId')
      .select(['w.title', 'c.askedAt', 'c.acceptedAt'])
      .where('c.accountId', '=', accountId)
      .orderBy('c.askedAt')
      .limit(MOST)
      .execute(),
    db
      .selectFrom('workshopPanelist as p')
      .innerJoin('workshop as w', 'w.id', 'p.workshopId')
      .select(['w.title', 'p.askedAt', 'p.acceptedAt'])
      .where('p.accountId', '=', accountId)
      .orderBy('p.askedAt')
      .limit(MOST)
      .execute(),
    db
      .selectFrom('workshopFeedback as f')
      .innerJoin('workshop as w', 'w.id', 'f.workshopId')
      .select(['w.title', 'f.worth', 'f.safe', 'f.clear'])
      .where('f.accountId', '=', accountId)
      .orderBy('f.id')
      .limit(MOST)
      .execute(),
    db
      .selectFrom('stagePerson as p')
      .innerJoin('workshop as w', 'w.id', 'p.workshopId')
      .select(['w.title', 'p.state', 'p.word', 'p.raisedAt', 'p.changedAt'])
      .where('p.accountId', '=', accountId)
      .orderBy('p.raisedAt')
      .limit(MOST)
      .execute(),
    db
      .selectFrom('mediaStream as s')
      .innerJoin('workshop as w', 'w.id', 's.workshopId')
      .select(['w.title', 's.source', 's.startedAt', 's.isMuted'])
      .where('s.accountId', '=', accountId)
      .orderBy('s.startedAt')
      .limit(MOST)
      .execute(),
    db
      .selectFrom('roomCall as c')
      .innerJoin('workshop as w', 'w.id', 'c.workshopId')
      .select(['w.title', 'c.kind', 'c.calledAt', 'c.answeredAt'])
      .where('c.accountId', '=', accountId)
      .orderBy('c.calledAt')
      .limit(MOST)
      .execute(),
    db
      .selectFrom('pollAnswer as a')
      .innerJoin('poll as p', 'p.id', 'a.pollId')
      .select(['p.question', 'p.options', 'a.chosen'])
      .where('a.accountId', '=', accountId)
      .orderBy('p.id')
      .limit(MOST)
      .execute(),
    db
      .selectFrom('writtenAnswer as a')
      .innerJoin('workshop as w', 'w.id', 'a.workshopId')
      .select(['w.title', 'a.state', 'a.body', 'a.changedAt'])
      .where('a.answeredBy', '=', accountId)
      .orderBy('a.questionId')
      .limit(MOST)
      .execute(),
    db
      .selectFrom('captionTrack as t')
      .innerJoin('workshop as w', 'w.id', 't.workshopId')
      .select('w.title')
      .where('t.captionerId', '=', accountId)
      .orderBy('w.id')
      .limit(MOST)
      .execute(),
    db
      .selectFrom('transcript as t')
      .innerJoin('workshop as w', 'w.id', 't.workshopId')
      .innerJoin('transcriptPiece as p', 'p.workshopId', 't.workshopId')
      .select(['w.title', 't.state', 'p.place', 'p.body'])
      .where('t.reviewerId', '=', accountId)
      .orderBy('t.workshopId')
      .orderBy('p.place')
      .limit(MOST)
      .execute(),
    db
      .selectFrom('registrationAnswer as a')
      .innerJoin('registration as r', 'r.id', 'a.registrationId')
      .innerJoin('registrationQuestion as q', 'q.id', 'a.questionId')
      .innerJoin('workshop as w', 'w.id', 'q.workshopId')
      .select(['w.title', 'q.body', 'q.options', 'a.chosen'])
      .where('r.accountId', '=', accountId)
      .orderBy('q.id')
      .limit(MOST)
      .execute(),
    db
      .selectFrom('registrationQuestion as q')
      .innerJoin('workshop as w', 'w.id', 'q.workshopId')
      .select(['w.title', 'q.body', 'q.options', 'q.isNeeded'])
      .where('w.hostId', '=', accountId)
      .orderBy('q.id')
      .limit(MOST)
      .execute(),
    db
      .selectFrom('workshopAgreement as a')
      .innerJoin('workshop as w', 'w.id', 'a.workshopId')
      .select(['w.title', 'a.version', 'a.body', 'a.publishedAt'])
      .where('w.hostId', '=', accountId)
      .orderBy('a.workshopId')
      .orderBy('a.version')
      .limit(MOST)
      .execute(),
    db
      .selectFrom('workshopResource as r')
      .innerJoin('workshop as w', 'w.id', 'r.workshopId')
      .select(['w.title as workshop', 'r.title', 'r.address', 'r.addedAt'])
      .where('w.hostId', '=', accountId)
      .orderBy('r.workshopId')
      .orderBy('r.place')
      .limit(MOST)
      .execute(),
    db
      .selectFrom('hostMessage as h')
      .innerJoin('workshop as w', 'w.id', 'h.workshopId')
      .select(['w.title', 'h.body', 'h.moment', 'h.state', 'h.dueAt', 'h.sentAt'])
      .where('h.accountId', '=', accountId)
      .orderBy('h.id')
      .limit(MOST)
      .execute(),
    db
      .selectFrom('workshopReminderChoice as c')
      .leftJoin('workshop as w', 'w.id', 'c.workshopId')
      .select(['w.title', 'c.moments', 'c.changedAt'])
      .where('c.accountId', '=', accountId)
      .orderBy('c.id')
      .limit(MOST)
      .execute(),
  ]);
  return {
    seats,
    credentials,
    workshops,
    wantedAnswers,
    coHosting,
    panels,
    feedback,
    hands,
    stage,
    calls,
    pollAnswers,
    written,
    captioning,
    transcripts,
    registrationAnswers,
    registrationQuestions,
    workshopAgreements,
    handedOut,
    hostMessages,
    workshopReminders,
  };
}
