const LOOK_MS = 100;

/** Tells how loud it is, 0 to 1, ten times a second. Nothing of the sound goes anywhere. Returns how to stop. */
export function listenTo(media: MediaStream, tell: (level: number) => void): (() => void) | undefined {
  if (media.getAudioTracks().length === 0) return undefined;
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  context.createMediaStreamSource(media).connect(analyser);
  const wave = new Float32Array(analyser.fftSize);
  const timer = setInterval(() => {
    analyser.getFloatTimeDomainData(wave);
    const power = wave.reduce((sum, each) => sum + each * each, 0) / wave.length;
    tell(Math.min(1, Math.sqrt(power) * 4));
  }, LOOK_MS);
  return () => {
    clearInterval(timer);
    void context.close();
  };
}
