import {
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';

/** What the API asks a browser's passkey. */
export interface PasskeyQuestion {
  challengeId: string;
  optionsJson: string;
}

export interface PasskeyAnswer {
  challengeId: string;
  responseJson: string;
}

export function canUsePasskeys(): boolean {
  return browserSupportsWebAuthn();
}

/** Asks the device for a passkey it has; null when the person closed the question. */
export async function answerWithPasskey({ challengeId, optionsJson }: PasskeyQuestion): Promise<PasskeyAnswer | null> {
  // The decoder: the API makes these options with the same library.
  const optionsJSON = JSON.parse(optionsJson) as PublicKeyCredentialRequestOptionsJSON;
  return asked(challengeId, () => startAuthentication({ optionsJSON }));
}

/** Asks the device to make a passkey; null when the person closed the question. */
export async function makePasskey({ challengeId, optionsJson }: PasskeyQuestion): Promise<PasskeyAnswer | null> {
  const optionsJSON = JSON.parse(optionsJson) as PublicKeyCredentialCreationOptionsJSON;
  return asked(challengeId, () => startRegistration({ optionsJSON }));
}

async function asked(challengeId: string, ask: () => Promise<unknown>): Promise<PasskeyAnswer | null> {
  try {
    return { challengeId, responseJson: JSON.stringify(await ask()) };
  } catch (problem) {
    if (problem instanceof Error && ['NotAllowedError', 'AbortError'].includes(problem.name)) return null;
    throw problem;
  }
}
