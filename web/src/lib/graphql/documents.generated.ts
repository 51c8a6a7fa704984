/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Role =
  | 'member'
  | 'peer_supporter'
  | 'facilitator'
  | 'trainee'
  | 'moderator'
  | 'lead'
  | 'clinician'
  | 'safeguarding'
  | 'therapist'
  | 'operator';

export type SignUpMode =
  | 'invitation'
  | 'approval'
  | 'open';

export type LockSessionMutationVariables = Exact<{ [key: string]: never; }>;


export type LockSessionMutation = { lockSession: { __typename: 'SignedOut' } };

export type LandingQueryVariables = Exact<{ [key: string]: never; }>;


export type LandingQuery = { groupCards: Array<{ slug: string, name: string, purpose: string, emblem: { shape: number, tint: number } }>, site: { expectedReply: string } };

export type ShellQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellQuery = { site: { name: string, isDemo: boolean, signUp: SignUpMode, minAge: number, country: string | null, staffing: { isStaffed: boolean, peopleOnDuty: number, staffedHours: string } }, viewer: { id: string, handle: string, roles: Array<Role>, isConfirmed: boolean, needsSecondFactor: boolean, hardDayUntil: string | null, unreadNotices: number, country: string | null, timeZone: string } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const LockSessionDocument = new TypedDocumentString(`
    mutation LockSession {
  lockSession {
    __typename
  }
}
    `) as unknown as TypedDocumentString<LockSessionMutation, LockSessionMutationVariables>;
export const LandingDocument = new TypedDocumentString(`
    query Landing {
  groupCards {
    slug
    name
    purpose
    emblem {
      shape
      tint
    }
  }
  site {
    expectedReply
  }
}
    `) as unknown as TypedDocumentString<LandingQuery, LandingQueryVariables>;
export const ShellDocument = new TypedDocumentString(`
    query Shell {
  site {
    name
    isDemo
    signUp
    minAge
    country
    staffing {
      isStaffed
      peopleOnDuty
      staffedHours
    }
  }
  viewer {
    id
    handle
    roles
    isConfirmed
    needsSecondFactor
    hardDayUntil
    unreadNotices
    country
    timeZone
  }
}
    `) as unknown as TypedDocumentString<ShellQuery, ShellQueryVariables>;
