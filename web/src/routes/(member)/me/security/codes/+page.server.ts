import { askForProof, withProof } from '#lib/features/accounts/fresh-proof.server.ts';
import { RenewRecoveryCodesDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

const HERE = '/me/security/codes';

export const load: PageServerLoad = () => askForProof(HERE);

export const actions: Actions = {
  default: async () => {
    const { renewRecoveryCodes } = await withProof(HERE, () => gql(RenewRecoveryCodesDocument));
    return { codes: [...renewRecoveryCodes.codes] };
  },
};
