const WIDTH = 480;
const HEIGHT = 270;
/** Frames a second of what is sent in a test: enough to see it move, little to compute. */
export const TEST_FRAMES = 15;
const TEST_BITS = 500_000;
/** So many pieces change with each frame that it weighs what a person in front of a camera does. */
const PIECES = 24;
const HERTZ = 330;

/** What a test sends: a picture drawn here and a tone made here. Neither camera nor microphone, and nothing is played. */
export interface TestPicture {
  media: MediaStream;
  end(): void;
}

export async function drawTestPicture(): Promise<TestPicture> {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const pen = canvas.getContext('2d');
  const draw = (): void => {
    if (pen === null) return;
    for (let piece = 0; piece < PIECES; piece += 1) {
      pen.fillStyle = `hsl(${Math.random() * 360} 40% ${30 + Math.random() * 40}%)`;
      pen.fillRect(Math.random() * WIDTH, Math.random() * HEIGHT, WIDTH / 12, HEIGHT / 12);
    }
  };
  draw();
  const timer = setInterval(draw, 1_000 / TEST_FRAMES);
  const context = new AudioContext();
  const sound = context.createMediaStreamDestination();
  const tone = context.createOscillator();
  // Silence would not be sent: a tone is, and it goes nowhere but to the server and back.
  tone.frequency.value = HERTZ;
  tone.connect(sound);
  tone.start();
  await context.resume();
  const media = new MediaStream([
    ...canvas.captureStream(TEST_FRAMES).getVideoTracks(),
    ...sound.stream.getAudioTracks(),
  ]);
  return {
    media,
    end() {
      clearInterval(timer);
      for (const track of media.getTracks()) track.stop();
      void context.close();
    },
  };
}

/** Adds it to a connection, with no more bits than a test needs. */
export function sendTestPicture(connection: RTCPeerConnection, { media }: TestPicture): void {
  for (const track of media.getTracks())
    connection.addTransceiver(track, {
      direction: 'sendonly',
      ...(track.kind === 'video' ? { sendEncodings: [{ maxBitrate: TEST_BITS }] } : {}),
    });
}
