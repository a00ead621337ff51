r"""Training a decoder: what it reads at each step is the truth of the step before, or its own guess.

$$
x_t = E_{s_t}, \qquad s_1 = \text{start}, \qquad s_t = y_{t-1} \text{ with probability } p, \text{ else } \hat y_{t-1}
$$

where y_t is the target at step t, $\hat y_t$ the symbol that the decoder itself scores highest there, and row k of E
(K, D) stands for symbol k. p = 1 is teacher forcing (Williams and Zipser 1989, Neural Computation 1(2)); p between 0
and 1, lowered while training goes on, is scheduled sampling (Bengio et al. 2015, section 2.4); p = 0 runs freely.
"""

from typing import Any, NamedTuple

import numpy as np

from lstm_ref.arrays import expect_shape
from lstm_ref.learning.training import Readout, cross_entropy
from lstm_ref.pytrees import tree_map


class Decoder(NamedTuple):
    """Weights of a decoder, or their gradients."""

    E: np.ndarray  # (K, D), a row for each symbol
    params: Any  # of the cell
    readout: Readout


def shift(target, start):
    """The target one step late, `start` in front: what a decoder may have read before it says target[t].

    >>> shift(np.array([[3], [1], [2]]), start=0).T.tolist()
    [[0, 3, 1]]
    """
    return np.concatenate([np.full_like(target[:1], start), target[:-1]])


def inputs(cell, target, state, decoder, start, p, rng):
    """The symbols (T, N) that a decoder reads: each the true one with probability p, else its own best guess.

    The coin is tossed for each step of each sequence. Raises ValueError unless 0 <= p <= 1, and where p < 1 has no rng.

    >>> inputs(None, np.array([[3], [1], [2]]), None, None, start=0, p=1, rng=None).T.tolist()
    [[0, 3, 1]]
    """
    if not 0 <= p <= 1:
        raise ValueError(f"p: expected a probability, got {p}")
    symbols = shift(target, start)
    if p == 1:
        return symbols
    if rng is None:
        raise ValueError("rng: expected a generator, since p < 1 tosses coins, got None")
    E, params, (W_y, b_y) = decoder
    for t in range(len(target) - 1):
        h, state, _ = cell.forward(E[symbols[t : t + 1]], state, params)
        guess = (h[0] @ W_y.T + b_y).argmax(axis=1)
        symbols[t + 1] = np.where(rng.random(len(guess)) < p, symbols[t + 1], guess)
    return symbols


def teacher_forcing(cell, target, state, decoder, start=0, p=1.0, rng=None, mask=None):
    """Mean cross-entropy of the target (T, N), integers below K, and its gradients, for any cell.

    state is the decoder's first, such as an encoder's last; mask (T, N) is True where a step counts (all, if left out).
    A caller gives the target only, never the inputs: they are shifted here, so no step can see its own answer.
    Returns loss, Decoder of gradients, dstate_0, the symbols that were read (T, N). No gradient flows through a
    guess, which is a choice: so the inputs are found first, and one pass over the whole sequence does the rest.
    Raises ValueError on a wrong shape, on symbols that are no integers below K, and as `inputs` does.

    >>> from lstm_ref import rnn
    >>> from lstm_ref.learning import training
    >>> rng = np.random.default_rng(0)
    >>> decoder = Decoder(np.eye(6), rnn.init(D=6, H=4, rng=rng), training.init_readout(4, 6, rng))
    >>> target = rng.integers(6, size=(7, 3))
    >>> loss, gradients, dstate, read = teacher_forcing(rnn, target, rnn.zero_state(3, 4), decoder)
    >>> np.array_equal(read[1:], target[:-1]), gradients.E.shape
    (True, (6, 6))
    """
    _expect_symbols("target", target, len(decoder.E))
    _expect_symbols("start", np.array([[start]]), len(decoder.E))
    symbols = inputs(cell, target, state, decoder, start, p, rng)
    h, final, cache = cell.forward(decoder.E[symbols], state, decoder.params)
    loss, dh, dreadout, _ = cross_entropy(h, decoder.readout, target, mask)
    dx, dstate_0, dparams = cell.backward(dh, tree_map(np.zeros_like, final), cache)
    dE = np.zeros_like(decoder.E)
    np.add.at(dE, symbols, dx)  # a symbol read twice gets both gradients, where dE[symbols] += dx keeps one
    return loss, Decoder(dE, dparams, dreadout), dstate_0, symbols


def _expect_symbols(name, symbols, K):
    expect_shape(name, symbols, None, None)
    if not np.issubdtype(symbols.dtype, np.integer) or not symbols.size:
        raise ValueError(f"{name}: expected integers, at least one, got shape {symbols.shape} of {symbols.dtype}")
    if symbols.min() < 0 or symbols.max() >= K:
        raise ValueError(f"{name}: expected from 0 to {K - 1}, got from {symbols.min()} to {symbols.max()}")
