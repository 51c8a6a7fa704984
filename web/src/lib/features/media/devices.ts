/** Where this browser remembers what was chosen; the ids mean nothing on another device or to another site. */
const STORE = 'stage-devices';

/** Ids of devices as this browser gives them; empty is the usual one, `none` no picture. */
export interface DeviceChoices {
  microphone: string;
  camera: string;
  loudspeaker: string;
}

/** Why there is no sound: not allowed, none there, held by another program, away in the middle, or a browser without. */
export type DeviceProblem = 'denied' | 'missing' | 'busy' | 'away' | 'unable';

/** What was chosen on this device before; the usual ones where nothing was. */
export function keptDevices(): DeviceChoices {
  const kept = read();
  const idOf = (name: keyof DeviceChoices): string => {
    const id = kept[name];
    return typeof id === 'string' ? id : '';
  };
  return { microphone: idOf('microphone'), camera: idOf('camera'), loudspeaker: idOf('loudspeaker') };
}

export function keepDevices(choices: DeviceChoices): void {
  try {
    localStorage.setItem(STORE, JSON.stringify(choices));
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

/** What a browser's refusal of camera or microphone means. Source: Media Capture and Streams, getUserMedia. */
export function deviceProblem(error: unknown): DeviceProblem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  if (name === 'NotReadableError' || name === 'AbortError') return 'busy';
  return name === 'TypeError' ? 'unable' : 'missing';
}

function read(): Partial<Record<keyof DeviceChoices, unknown>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(STORE) ?? '{}');
    return typeof kept === 'object' && kept !== null ? kept : {};
  } catch {
    return {};
  }
}
