"""Makes `lstm_ref/speech/digits.npz`: strings of digits, spoken by many synthetic voices and by people, as features.

    python site/speech_synthesis.py

takes a minute and needs Debian's espeak-ng and flite for the voices, asterisk-core-sounds-en-wav and
pocketsphinx-testdata for the people. Its result is committed, so that nobody else needs them.

Voices, not strings, are dealt out to the parts: who is heard in the test is heard nowhere else. People are a part of
their own, "human": Allison Smith's ten digits (CC BY-SA 3.0), and 31 strings of the corpus TIDIGITS (Leonard 1984) by a
man and a woman, which come with PocketSphinx (BSD) as mel cepstra only: thirteen of the twenty numbers a frame. What
the other seven would have said is lost.
"""

import subprocess
import tempfile
import wave
from pathlib import Path

import numpy as np
from scipy.fft import idct
from scipy.signal import fftconvolve, resample_poly

from lstm_ref.speech import features
from lstm_ref.speech.digits import PLACE, STEP, WORDS

ESPEAK = {
    "train": [
        "en-us+m1",
        "en-us+m3",
        "en-gb+m2",
        "en-gb-x-rp+m7",
        "en-gb-scotland+m4",
        "en-us-nyc+m8",
        "en-us+f1",
        "en-gb+f2",
        "en-us-nyc+f4",
        "en-gb-x-gbclan+f5",
        "en-us+klatt2",
        "en-gb+klatt4",
        "en-us+Alex",
        "en-gb+Andrea",
        "en-us+Mike",
        "en-us+linda",
        "en-gb+steph",
        "en-us+michel",
        "en-gb-x-gbcwmd+john",
        "en-us+aunty",
        "en-us+caleb",
        "en-gb+boris",
        "en-029+paul",
        "en-us+Annie",
        "en-gb+edward",
        "en-us+grandpa",
        "en-us-nyc+shelby",
        "en-gb-x-rp+Alicia",
        "en-us+zac",
        "en-gb-scotland+anika",
    ],
    "valid": [
        "en-us+m5",
        "en-gb+f3",
        "en-gb-x-gbcwmd+klatt3",
        "en-us+belinda",
        "en-029+robert",
    ],
    "test": [
        "en-us+m6",
        "en-gb-x-rp+steph2",
        "en-gb-x-gbclan+adam",
        "en-us-nyc+grandma",
        "en-us+klatt",
        "en-gb-scotland+david",
    ],
}
FLITE = {"train": ("kal16", "slt", "awb"), "valid": (), "test": ("rms",)}
STRINGS = {"train": 1100, "valid": 150, "test": 200}
SHARE_OF_FLITE = {"train": 0.6, "valid": 0.0, "test": 0.4}
ASTERISK = Path("/usr/share/asterisk/sounds/en_US_f_Allison/digits")
SPHINX = Path("/usr/share/pocketsphinx/test/data")


def sound_of(path, size=1.0):
    """A mono file of 16 bits -> samples at `features.RATE`, the loudest 1; size: of the speaker."""
    with wave.open(str(path)) as file:
        rate, found = file.getframerate(), np.frombuffer(file.readframes(file.getnframes()), np.int16)
    rate = round(rate / size / 100) * 100
    common = np.gcd(rate, features.RATE)
    found = resample_poly(found.astype(float), features.RATE // common, rate // common)
    return found / np.abs(found).max()


def spoken(voice, text, rng, path, pace=None):
    """The text in this voice as samples; where no pace is given, at a random pace, pitch and size of the speaker."""
    plain = pace is not None
    if "+" in voice:
        words, pitch = (round(170 * pace), 50) if plain else (rng.integers(120, 230), rng.integers(25, 80))
        command = ["espeak-ng", "-v", voice, "-s", str(words), "-p", str(pitch), "-w", path, text]
    else:
        stretch = 1 / pace if plain else rng.uniform(0.75, 1.3)
        command = ["flite", "-voice", voice, "--setf", f"duration_stretch={stretch:.2f}", "-t", text, "-o", path]
    subprocess.run(command, check=True)
    return sound_of(path, size=1 if plain or "+" in voice else rng.uniform(0.85, 1.15))


def in_a_room(sound, rng):
    """The sound with silence around it, sometimes with an echo, and with noise 15 to 40 decibels below it."""
    sound = np.pad(sound, rng.integers(300, 1500, size=2))
    if rng.random() < 0.4:
        seconds = rng.uniform(0.1, 0.4)  # until the echo is 60 decibels down
        times = np.arange(int(seconds * features.RATE)) / features.RATE
        echo = rng.normal(size=len(times)) * 10 ** (-3 * times / seconds)
        echo[0] = rng.uniform(5, 15)
        sound = fftconvolve(sound, echo)[: len(sound)]
    noise = rng.normal(size=len(sound))
    if rng.random() < 0.5:
        noise = np.convolve(noise, np.ones(4), mode="same")  # low frequencies
    level = np.sqrt((sound**2).mean() / (noise**2).mean()) * 10 ** (-rng.uniform(15, 40) / 20)
    return sound + level * noise


def codes(steps):
    """Steps (T, bands) as whole numbers, `STEP` nats apart."""
    return np.rint(steps / STEP).astype(np.uint8)


def strings(part, rng):
    """Yield (voice, digits, codes) of one part."""
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(STRINGS[part]):
            kind = FLITE[part] if rng.random() < SHARE_OF_FLITE[part] else ESPEAK[part]
            voice = str(rng.choice(kind))
            digits = rng.integers(10, size=rng.integers(1, 6))
            oh = rng.random() < 0.5
            words = [("oh" if oh and digit == 0 else WORDS[digit]) for digit in digits]
            sound = spoken(voice, rng.choice([" ", ", "], p=[0.7, 0.3]).join(words), rng, f"{folder}/a.wav")
            yield voice, digits, codes(features.heard(in_a_room(sound, rng)))


def cepstra(path):
    """PocketSphinx's file of thirteen mel cepstra a frame -> smooth log-mel features (frames, bands).

    Its filters have an area of one and ours a height of one: a band is larger by the logarithm of its width.
    """
    found = np.frombuffer(path.read_bytes()[4:], ">f4").reshape(-1, 13)
    smooth = idct(np.pad(found, ((0, 0), (0, features.BANDS - 13))), norm="ortho", axis=1)
    ends = features.ends_of_bands()
    return smooth + np.log(ends[2:] - ends[:-2])


def humans():
    """Yield (speaker, digits, codes) of the recordings of people."""
    for digit in range(10):
        sound = np.pad(sound_of(ASTERISK / f"{digit}.wav"), 600)
        yield "Allison Smith", [digit], codes(features.heard(sound))
    known = {word: digit for digit, word in enumerate(WORDS)} | {"oh": 0}
    for line in (SPHINX / "tidigits/tidigits.lsn").read_text().splitlines():
        words, name = line.rstrip(")").split(" (")
        speaker = "TIDIGITS, man" if name.startswith("man") else "TIDIGITS, woman"
        digits = [known[word] for word in words.split()]
        yield speaker, digits, codes(features.steps(cepstra(SPHINX / "tidigits" / f"{name}.mfc")))


def main():
    rng, stored = np.random.default_rng(0), {}
    for part in (*STRINGS, "human"):
        found = list(humans() if part == "human" else strings(part, rng))
        voices, digits, steps = zip(*found, strict=True)
        stored |= {
            f"{part}_voices": np.array(voices),
            f"{part}_digits": np.array(["".join(map(str, each)) for each in digits]),
            f"{part}_lengths": np.array([len(each) for each in steps]),
            f"{part}_codes": np.concatenate(steps),
        }
        print(part, len(found), "strings", len(stored[f"{part}_codes"]), "steps")
    np.savez_compressed(PLACE, **stored)
    print(PLACE.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
