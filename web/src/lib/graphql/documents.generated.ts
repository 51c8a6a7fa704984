/* Written by `pnpm codegen` from the .graphql files of web/src/lib/features: do not edit. */
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';

export class TypedDocumentString<TResult, TVariables> extends String implements DocumentTypeDecoration<TResult, TVariables> {
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, unknown> | undefined;

  constructor(value: string, __meta__?: Record<string, unknown> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export type ShellQueryVariables = { [key: string]: never };
export type ShellQuery = {
  site: {
    name: string;
    isDemo: boolean;
    signUp: string;
    minAge: number;
    country: string | null;
    staffing: { isStaffed: boolean; peopleOnDuty: number; nextShiftAt: string | null; staffedHours: string | null };
  };
  viewer: {
    id: string;
    handle: string;
    roles: string[];
    isConfirmed: boolean;
    needsSecondFactor: boolean;
    hardDayUntil: string | null;
    unreadNotices: number;
    country: string | null;
    timeZone: string;
  } | null;
};

export const ShellDocument = new TypedDocumentString<ShellQuery, ShellQueryVariables>(
  `query Shell { site { name isDemo signUp minAge country staffing { isStaffed peopleOnDuty nextShiftAt staffedHours } } viewer { id handle roles isConfirmed needsSecondFactor hardDayUntil unreadNotices country timeZone } }`,
);
