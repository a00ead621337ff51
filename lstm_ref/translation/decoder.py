r"""A translator in NumPy: one encoder, one decoder with attention, and the small one that is trained already.

$$
h_t, s_t = \text{LSTM}(E_y[y_{t-1}], s_{t-1}), \qquad z_t = \text{attention}(W_q h_t, k), \qquad
u_t = \tanh(W_u [h_t; z_t]), \qquad a_t = W_y u_t + b_y
$$

The attention is the scaled dot product. `small()` reads the weights that the page of chapter 9 computes with;
site/translation_weights.py trained them.
"""

import json
from functools import cache
from pathlib import Path

import numpy as np

from lstm_ref import lstm
from lstm_ref.layouts.packed import cell, parts
from lstm_ref.sequences.masking import pad, padded
from lstm_ref.translation.attention import attention_step
from lstm_ref.translation.numbers import END, FRENCH, GERMAN, START, encode as numbers_of, french
from lstm_ref.translation.search import greedy

PLACE = Path(__file__).with_name("small.json")


def lstm_step(x_t, state, params):
    """One step of an LSTM: x_t (N, E), state (h, c), params (W_x, W_h, b) -> (h, c)."""
    return lstm.step(x_t, tuple(state), lstm.Params(*params))[0]


def encode(x, lengths, weights):
    """x (T, N) of symbols, lengths (N,) -> keys (T, N, H), zero at padding, the state (h, c) after each last word."""
    params = lstm.Params(*weights["encoder"])
    first = lstm.zero_state(x.shape[1], params.W_h.shape[1])
    keys, state, _ = padded(lstm, lengths).forward(weights["source"][x], first, params)
    return keys, state


def decoder_step(symbols, state, keys, lengths, weights, lstm_step, attention_step):
    """One word further: symbols (N,) that were said last -> scores of the next (N, V), state, shares (T, N)."""
    state = lstm_step(weights["target"][symbols], state, weights["decoder"])
    h = state[0]
    query = h @ weights["query"].T
    context, shares = attention_step(query, keys, lengths)
    joined = np.concatenate([h, context], axis=1)
    u = np.tanh(joined @ weights["combine"].T)
    scores = u @ weights["readout"].T + weights["bias"]
    return scores, state, shares


def translate(sources, weights, limit=16, decoder_step=decoder_step, attention_step=attention_step, greedy=greedy):
    """Lists of source symbols -> lists of target symbols, and the shares of every step, (T_y, T, N)."""
    x, lengths = pad(sources)
    keys, state = encode(x, lengths, weights)
    seen = []

    def step(symbols, state):
        scores, state, shares = decoder_step(symbols, state, keys, lengths, weights, lstm_step, attention_step)
        seen.append(shares)
        return scores, state

    return greedy(step, state, len(sources), START, END, limit), np.array(seen)


def say(n, weights):
    """A number in French words, its translation in German pieces, the shares (T_y, T); the last row says the end."""
    source = french(n)
    (target,), shares = translate([numbers_of(source, FRENCH)], weights)
    return source, [GERMAN[symbol] for symbol in target], shares[:, :, 0]


def from_packed(stored):
    """The weights of what `small.json` holds, as a dictionary."""
    part = parts(stored)
    lstms = {way: cell(part, way) for way in ("encoder", "decoder")}
    same = {name: part[name] for name in ("source", "target", "query", "combine", "readout")}
    return {**same, **lstms, "bias": part["bias"][0]}


@cache
def small():
    """The trained translator."""
    return from_packed(json.loads(PLACE.read_text(encoding="utf-8")))
