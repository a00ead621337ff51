"""Trains the small LSTM that listens on the page of chapter 11, and writes its weights and how often it errs.

    python site/speech_weights.py

It takes some minutes on one core. The results, `lstm_ref/speech/small.json`, `site/widgets/speech-weights.js` and
`speech-first.js`, are committed: the site is built without training. Of networks that differ in their first weights the
one with the fewest errors on the voices of the validation part is kept. With the same seed another machine may end at
slightly other weights; that is why the numbers are measured on the weights that were written.
"""

from __future__ import annotations

import sys
from pathlib import Path

import exported
import numpy as np
import speech_sounds
import torch

from lstm_ref.layouts.packed import pack
from lstm_ref.pytorch import speech
from lstm_ref.speech import ctc, digits, features, recogniser, search
from lstm_ref.speech.measures import word_error_rate

SCRIPT = Path(__file__).resolve().parent / "widgets" / "speech-weights.js"
FIRST = SCRIPT.with_name("speech-first.js")
FIRST_DIGITS = (2, 9, 3)
GAP, EDGE = 0.08, 0.12  # seconds of silence between two digits and at both ends, as in the page
H, PASSES, RATE, SEEDS = 64, 100, 0.006, (0, 1)


def train() -> speech.Weights:
    """The network with the fewest errors on the validation part."""
    part, valid = digits.parts()["train"], digits.parts()["valid"]
    start = speech.init(SEEDS, D=part.x[0].shape[1], H=H)
    *_, found = speech.train("both", start, [RATE] * len(SEEDS), part, PASSES, seed=0)
    return found.of(int(speech.error_rates("both", found, valid).argmin()))


def stored(weights: speech.Weights) -> dict:
    """What the files hold, without the measurements."""
    return {"hidden": H, "passes": PASSES, "weights": exported.both_ways(weights, "W_y", "b_y")}


def heard(model: recogniser.Recogniser, part: digits.Strings) -> list[list[int]]:
    """What the network makes of each string, by the likeliest path."""
    return [[label - 1 for label in search.greedy(ctc.log_softmax(recogniser.scores(model, x)))] for x in part.x]


def measure(model: recogniser.Recogniser) -> dict:
    """The word error rate on the voices that are heard in no training, and on the people."""
    return {
        part: round(word_error_rate(strings.digits, heard(model, strings)), 3)
        for part, strings in digits.parts().items()
        if part in ("test", "human")
    }


def first(model: recogniser.Recogniser) -> dict:
    """What the page shows before its sounds are fetched: three digits, their features and what is believed of them."""
    spoken = exported.read(speech_sounds.SCRIPT)["synthetic"]
    pieces = [speech_sounds.samples(spoken[digit]) for digit in FIRST_DIGITS]
    gap, edge = (np.zeros(round(seconds * features.RATE)) for seconds in (GAP, EDGE))
    x = features.heard(np.concatenate([edge, pieces[0], gap, pieces[1], gap, pieces[2], edge]))
    beliefs = np.exp(ctc.log_softmax(recogniser.scores(model, features.centred(x))))
    return {"digits": FIRST_DIGITS, "features": pack(x), "beliefs": pack(beliefs)}


def main() -> None:
    torch.set_num_threads(1)
    found = stored(train())
    found |= measure(recogniser.from_packed(found))
    print({name: found[name] for name in ("test", "human")})
    text = exported.write(SCRIPT, "The weights of the LSTM that listens in chapter 11", "SPEECH", found)
    recogniser.PLACE.write_text(f"{text}\n", encoding="utf-8")
    exported.write(FIRST, "What the page shows before its sounds are fetched", "FIRST", first(recogniser.small()))


if __name__ == "__main__":
    sys.exit(main())
