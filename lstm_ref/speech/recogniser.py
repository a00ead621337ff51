r"""A small recogniser that is trained already: an LSTM in both directions, and a softmax at every step.

$$ y_t = [\overrightarrow{h}_t ; \overleftarrow{h}_t], \qquad a_t = W_y y_t + b_y $$

`small()` reads the weights that the page of the chapter computes with; site/speech_weights.py trained them.
"""

import json
from functools import cache
from pathlib import Path
from typing import NamedTuple

import numpy as np

from lstm_ref import lstm
from lstm_ref.layouts.packed import cell, parts
from lstm_ref.sequences.wiring import bidirectional

PLACE = Path(__file__).with_name("small.json")


class Recogniser(NamedTuple):
    """Weights: for each direction W_x (4H, D), W_h (4H, H), b (4H,), and the readout W_y (K, 2H), b_y (K,)."""

    ahead: lstm.Params
    back: lstm.Params
    W_y: np.ndarray
    b_y: np.ndarray


def scores(model, x):
    """Features (T, D) -> the scores of the labels at every step, (T, K)."""
    both = bidirectional(lstm)
    y, _, _ = both.forward(x[:, None], both.zero_state(1, model.W_y.shape[1] // 2), (model.ahead, model.back))
    return y[:, 0] @ model.W_y.T + model.b_y


def from_packed(stored):
    """The recogniser of what `small.json` holds."""
    part = parts(stored)
    ahead, back = (cell(part, way) for way in ("ahead", "back"))
    return Recogniser(ahead, back, part["W_y"], part["b_y"][0])


@cache
def small():
    """The trained recogniser."""
    return from_packed(json.loads(PLACE.read_text(encoding="utf-8")))
