"""Weights that a training of the learner's returns, to be run by the judge: of an LSTM and its readout."""

import numpy as np

from grader.judging.claims import Wrong, as_array, parts_of, trained
from lstm_ref import lstm
from lstm_ref.fast import lstm as fast_lstm

NAMES = ("W_x", "W_h", "b", "W_y", "b_y")
EXPLODED = "the steps grew without bound. A smaller rate, or clipping."
SECONDS = 10  # of the processor's time: neighbours that keep it busy cost nothing


def weights_after(train, args, D, K, most_cells, exploded=EXPLODED, **earlier):
    """The weights as arrays of floats that fit each other, D inputs and K outputs; or the Wrong that says why there are
    none. `exploded` is what to say of numbers that are not finite; `earlier` as in `trained`."""
    try:
        return _fitting(parts_of(trained(train, SECONDS, *args, **earlier), NAMES), D, K, most_cells, exploded)
    except Wrong as wrong:
        return wrong


def _fitting(weights, D, K, most_cells, exploded):
    arrays = [as_array(name, array).astype(float) for name, array in zip(NAMES, weights, strict=True)]
    H = arrays[1].shape[-1] if arrays[1].ndim else 0
    shapes = (4 * H, D), (4 * H, H), (4 * H,), (K, H), (K,)
    for name, array, shape in zip(NAMES, arrays, shapes, strict=True):
        if array.shape != shape or not 0 < H <= most_cells:
            most = f" with H from 1 to {most_cells}" if np.isfinite(most_cells) else ""
            raise Wrong(f"{name} should have the shape {shape}{most}, yours has {array.shape}.")
        if not np.isfinite(array).all():
            raise Wrong(f"{name} holds NaN or infinity: {exploded}")
    return arrays


def last_outputs(weights, x):
    """What an LSTM with a linear readout says after the last step of sequences x (T, N, D): (N, K)."""
    *layer, W_y, b_y = weights
    _, (h_T, _), _ = fast_lstm.forward(x, lstm.zero_state(x.shape[1], layer[1].shape[1]), lstm.Params(*layer))
    return h_T @ W_y.T + b_y
