"""Makes the sounds that the page of chapter 11 plays: ten digits by a synthetic voice and by a person.

    python site/speech_sounds.py

It needs Debian's flite and asterisk-core-sounds-en-wav; its result, `site/widgets/speech-sounds.js`, is committed.
Neither voice is heard in any training. The person is Allison Smith, whose recordings have the licence CC BY-SA 3.0, and
so have those ten.
"""

from __future__ import annotations

import base64
import sys
import tempfile
from pathlib import Path

import exported
import numpy as np
import speech_synthesis

from lstm_ref.speech.digits import WORDS

SCRIPT = Path(__file__).resolve().parent / "widgets" / "speech-sounds.js"
QUIET = 0.02  # of the loudest: what is cut off at both ends


def letters(sound: np.ndarray) -> str:
    """Samples from -1 to 1, the quiet ends cut off, as eight bits each on a logarithmic scale (ITU-T G.711, mu-law)."""
    loud = np.flatnonzero(np.abs(sound) > QUIET)
    sound = sound[loud[0] : loud[-1] + 1]
    compressed = np.sign(sound) * np.log1p(255 * np.abs(sound)) / np.log(256)
    return base64.b64encode(np.rint(127.5 * (compressed + 1)).astype(np.uint8).tobytes()).decode()


def samples(text: str) -> np.ndarray:
    """The inverse of `letters`, as the page hears it."""
    code = np.frombuffer(base64.b64decode(text), np.uint8) / 127.5 - 1
    return np.sign(code) * (256 ** np.abs(code) - 1) / 255


def voices() -> dict[str, list[str]]:
    """The ten digits of each voice."""
    rng = np.random.default_rng(0)
    with tempfile.TemporaryDirectory() as folder:
        synthetic = [speech_synthesis.spoken("rms", word, rng, f"{folder}/a.wav", pace=1.0) for word in WORDS]
    person = [speech_synthesis.sound_of(speech_synthesis.ASTERISK / f"{digit}.wav") for digit in range(10)]
    return {"synthetic": [*map(letters, synthetic)], "person": [*map(letters, person)]}


def main() -> None:
    what = "Ten digits each; those by Allison Smith are from Debian's asterisk-core-sounds-en, licence CC BY-SA 3.0"
    text = exported.write(SCRIPT, what, "SOUNDS", voices())
    print(len(text), "characters")


if __name__ == "__main__":
    sys.exit(main())
