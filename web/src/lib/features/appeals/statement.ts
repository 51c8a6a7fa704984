import type { StatementOfReasonsQuery } from '#lib/graphql/documents.generated.ts';

type Facts = StatementOfReasonsQuery['decisionNotice'];

/** A statement of reasons for machines, with every field of Art. 17(3) of Regulation (EU) 2022/2065. */
export interface StatementOfReasons {
  format: 'between.statement-of-reasons';
  version: 1;
  id: string;
  decidedAt: string;
  decidedBy: 'moderation_team';
  /** (a) measure, scope, territory and duration */
  measure: {
    kind: Facts['action'];
    appliesTo: 'content' | 'part_of_content' | 'thread';
    territory: 'everywhere';
    from: string;
    /** Null: until it is turned round. */
    until: string | null;
    takenBackAt: string | null;
    contentNote: { topics: readonly string[]; text: string } | null;
    leftOut: readonly string[];
    secondsBetweenReplies: number | null;
    /** On the account; days null: until it is turned round. */
    accountLimits: readonly {
      kind: Facts['proposedLimits'][number]['kind'];
      days: number | null;
      territory: 'everywhere' | 'group';
    }[];
  };
  content: { kind: Facts['itemKind']; title: string | null; text: string; place: readonly string[] };
  /** (b) facts and circumstances, and whether they came from a notice or from the service's own look */
  facts: { circumstances: string; source: 'notice' | 'own_initiative' };
  /** (c) automated means */
  automation: { usedToDetect: boolean; usedToDecide: boolean };
  /** (d), (e) the ground: rules of the place, word for word, and why they apply; never a law without its name */
  ground: {
    kind: 'rules_of_the_place';
    rulesVersion: string;
    rules: readonly { code: string; clause: string }[];
    why: string;
  };
  /** (f) redress */
  redress: {
    secondLook: { until: string; address: string; by: 'somebody_who_did_not_decide' };
    outOfCourt: { article: 'Regulation (EU) 2022/2065, Article 21'; address: string };
    court: true;
  };
}

const SCOPES: Partial<Record<Facts['action'], StatementOfReasons['measure']['appliesTo']>> = {
  redact: 'part_of_content',
  lock: 'thread',
  slow: 'thread',
};

interface Words {
  /** Where the place is reached. */
  origin: string;
  /** A rule as its members read it. */
  clauseOf: (code: string) => string;
}

/** Makes the statement of one letter. Pure. */
export function statementOfReasons(facts: Facts, { origin, clauseOf }: Words): StatementOfReasons {
  const { action, reason, rules, decidedAt } = facts;
  return {
    format: 'between.statement-of-reasons',
    version: 1,
    id: facts.id,
    decidedAt,
    decidedBy: 'moderation_team',
    measure: {
      kind: action,
      appliesTo: SCOPES[action] ?? 'content',
      territory: 'everywhere',
      from: decidedAt,
      until: facts.reopenAt ?? null,
      takenBackAt: facts.reversedAt ?? null,
      contentNote: action === 'add_note' ? { topics: facts.contentTopics, text: facts.contentNote } : null,
      leftOut: facts.leftOut,
      secondsBetweenReplies: facts.slowSeconds ?? null,
      accountLimits: facts.proposedLimits.map(({ kind, days, isInGroup }) => ({
        kind,
        days: days ?? null,
        territory: isInGroup ? 'group' : 'everywhere',
      })),
    },
    content: {
      kind: facts.itemKind,
      title: facts.quotedTitle ?? null,
      text: facts.quotedBody,
      place: [facts.threadTitle, facts.workshopTitle, facts.groupName].filter((part) => part != null),
    },
    facts: { circumstances: reason, source: facts.followsReport ? 'notice' : 'own_initiative' },
    automation: { usedToDetect: facts.isAutomatic || facts.isDetectedByService, usedToDecide: facts.isAutomatic },
    ground: {
      kind: 'rules_of_the_place',
      rulesVersion: facts.policyVersion,
      rules: rules.map((code) => ({ code, clause: clauseOf(code) })),
      why: reason,
    },
    redress: {
      secondLook: {
        until: facts.appealUntil,
        address: `${origin}/me/decisions/${facts.id}`,
        by: 'somebody_who_did_not_decide',
      },
      outOfCourt: { article: 'Regulation (EU) 2022/2065, Article 21', address: `${origin}/legal/complaints` },
      court: true,
    },
  };
}
