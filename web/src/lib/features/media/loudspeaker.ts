const TONE_S = 1.2;
const FADE_S = 0.15;
/** Quiet: clearly heard in a headphone, no shock in one that stands at full. */
const GAIN = 0.08;
const HERTZ = 440;

/** Whether this browser lets a page choose among loudspeakers. */
export function canChooseLoudspeaker(): boolean {
  return typeof HTMLMediaElement.prototype.setSinkId === 'function';
}

/** Lets it be heard at the one that was chosen; a loudspeaker that is no longer there leaves the usual one. */
export async function sendTo(element: HTMLMediaElement, loudspeaker: string): Promise<void> {
  if (loudspeaker !== '' && canChooseLoudspeaker()) await element.setSinkId(loudspeaker).catch(() => undefined);
}

/** Plays a quiet tone made here, through the loudspeaker that was chosen. Resolves when it is over. */
export async function playTone(loudspeaker: string): Promise<void> {
  const context = new AudioContext();
  const element = new Audio();
  try {
    const sound = context.createMediaStreamDestination();
    const gain = context.createGain();
    const tone = context.createOscillator();
    tone.frequency.value = HERTZ;
    tone.connect(gain).connect(sound);
    element.srcObject = sound.stream;
    await sendTo(element, loudspeaker);
    await context.resume();
    await element.play();
    const start = context.currentTime;
    gain.gain.setValueAtTime(0, start);
    gain.gain.linearRampToValueAtTime(GAIN, start + FADE_S);
    gain.gain.setValueAtTime(GAIN, start + TONE_S - FADE_S);
    gain.gain.linearRampToValueAtTime(0, start + TONE_S);
    const over = new Promise((resolve) => tone.addEventListener('ended', resolve, { once: true }));
    tone.start(start);
    tone.stop(start + TONE_S);
    await over;
  } finally {
    element.srcObject = null;
    await context.close();
  }
}
