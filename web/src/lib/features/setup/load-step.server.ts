import { LEGAL_DOCUMENTS } from '@between/rules/accounts.ts';
import type { SetUpStep } from '@between/rules/site.ts';
import { redirect } from '@sveltejs/kit';
import { blanksIn } from '#lib/features/operator/blanks.ts';
import { countryChoices, zoneChoices } from '#lib/features/operator/choices.server.ts';
import { needsProof } from '#lib/features/operator/fresh-proof.ts';
import { linesToCheck } from '#lib/features/operator/lines.server.ts';
import {
  GoLiveDocument,
  OperatorDocumentsDocument,
  OperatorGroupsDocument,
  OperatorPeopleDocument,
  SetUpDocument,
  type SetUpQuery,
} from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { keptKey } from './key.server.ts';
import { pathOf } from './steps.ts';

const KEY_STEPS: readonly SetUpStep[] = ['place', 'operator'];

/** The state of set-up, or the way to the step that comes first. */
export async function openStep(step: SetUpStep): Promise<SetUpQuery> {
  const state = await gql(SetUpDocument, { key: keptKey() });
  const { setUp, viewer } = state;
  if (KEY_STEPS.includes(step)) {
    if (setUp.hasOperator || (step === 'operator' && setUp.next === 'place')) redirect(303, pathOf(setUp.next));
    return state;
  }
  if (!setUp.hasOperator) redirect(303, pathOf(setUp.next));
  if (viewer === null) redirect(303, `/sign-in?next=${encodeURIComponent('/setup')}`);
  if (viewer.needsSecondFactor && step !== 'second_factor')
    redirect(
      303,
      setUp.done.includes('second_factor')
        ? `/me/security?next=${encodeURIComponent('/setup')}`
        : pathOf('second_factor'),
    );
  return state;
}

/** What the form of a step shows beside the settings of the place. */
export async function loadStep(step: SetUpStep, country: string) {
  switch (step) {
    case 'place':
      return { kind: step, countries: countryChoices(country), zones: zoneChoices() } as const;
    case 'mail': {
      const { goLive } = await gql(GoLiveDocument);
      return { kind: step, isTested: goLive.items.some((item) => item.kind === 'mail' && item.isDone) } as const;
    }
    case 'helplines':
      return { kind: step, ...(await linesToCheck(country)) } as const;
    case 'legal': {
      const { documents } = await gql(OperatorDocumentsDocument);
      const texts = LEGAL_DOCUMENTS.map((kind) => {
        const text = documents.find((each) => each.kind === kind);
        return {
          kind,
          version: text?.version ?? 0,
          publishedAt: text?.publishedAt ?? null,
          blanks: blanksIn(text?.body ?? '').length,
        };
      });
      return { kind: step, texts } as const;
    }
    case 'group': {
      const { groups } = await gql(OperatorGroupsDocument, { first: 25, after: null });
      return { kind: step, groups: groups.nodes } as const;
    }
    case 'team': {
      const { invitations, viewer } = await gql(OperatorPeopleDocument);
      return { kind: step, invitations, needsProof: needsProof(viewer?.proofUntil) } as const;
    }
    case 'operator':
    case 'second_factor':
    case 'joining':
    case 'hours':
      return { kind: step } as const;
  }
}
