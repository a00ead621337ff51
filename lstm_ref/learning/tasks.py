"""The data: small tasks with an exact answer, generated here, nothing downloaded."""

import numpy as np

SYMBOLS = "BTPSXVE"

# The automaton of Reber (1967): for each node, the symbols that may come and the node each leads to.
_REBER = (
    {"B": 1},
    {"T": 2, "P": 3},
    {"S": 2, "X": 4},
    {"T": 3, "V": 5},
    {"X": 3, "S": 6},
    {"P": 4, "V": 6},
    {"E": 7},
)
_CHOICES = tuple("".join(node) for node in _REBER)


def reber(rng):
    """One string of the Reber grammar and, for each of its symbols, all that the grammar allowed there.

    >>> reber(np.random.default_rng(0))
    ('BPVVE', ['B', 'TP', 'TV', 'PV', 'E'])
    """
    string, allowed, node = "", [], 0
    while node < len(_REBER):
        choices = _CHOICES[node]
        symbol = choices[rng.integers(len(choices))] if len(choices) > 1 else choices
        string, node = string + symbol, _REBER[node][symbol]
        allowed.append(choices)
    return string, allowed


def embedded_reber(rng):
    """One string of the embedded grammar: B, then T or P, a Reber string, *the same* T or P, E.

    The last but one symbol can be known only by remembering the second, six steps before it or
    more (Hochreiter and Schmidhuber 1997, section 5.1).

    >>> embedded_reber(np.random.default_rng(1))[0]
    'BPBTXSEPE'
    """
    string, allowed = reber(rng)
    outer = "TP"[rng.integers(2)]
    return f"B{outer}{string}{outer}E", ["B", "TP", *allowed, outer, "E"]


def one_hot(string):
    """(T, 7) array of floats; a row holds a single 1, at the symbol's place in SYMBOLS."""
    return np.eye(len(SYMBOLS))[[SYMBOLS.index(symbol) for symbol in string]]


_KINDS = sorted({"TP", *SYMBOLS, *_CHOICES})  # of the choices that there can be
_ROWS = np.array([[symbol in choices for symbol in SYMBOLS] for choices in _KINDS])


def _allowed_rows(allowed):
    return _ROWS[[_KINDS.index(choices) for choices in allowed]]


def embedded_reber_batch(N, rng):
    """N strings as one padded batch for predicting the next symbol.

    Returns x (T, N, 7), target (T, N) of symbol numbers, allowed (T, N, 7) and mask (T, N): at every step
    within a string, the symbol seen, the one that follows, all that could follow, and True. Padding is zero
    and False.
    """
    samples = [embedded_reber(rng) for _ in range(N)]
    T = max(len(string) for string, _ in samples) - 1
    x = np.zeros((T, N, len(SYMBOLS)))
    target = np.zeros((T, N), dtype=int)
    allowed = np.zeros((T, N, len(SYMBOLS)), dtype=bool)
    mask = np.zeros((T, N), dtype=bool)
    for n, (string, choices) in enumerate(samples):
        steps = len(string) - 1
        rows = one_hot(string)
        x[:steps, n], target[:steps, n] = rows[:-1], rows[1:].argmax(axis=1)
        allowed[:steps, n], mask[:steps, n] = _allowed_rows(choices[1:]), True
    return x, target, allowed, mask


def continual_reber_stream(T, N, rng):
    """N endless streams of embedded Reber strings, one behind the other with no mark of where one ends, cut
    after T steps (Gers, Schmidhuber and Cummins 2000, section 4).

    Returns x (T, N, 7), target (T, N), allowed (T, N, 7) as `embedded_reber_batch` does; nothing is padded.
    """
    streams = []
    for _ in range(N):
        string, choices = "", []
        while len(string) <= T:
            more, more_choices = embedded_reber(rng)
            string, choices = string + more, choices + more_choices
        streams.append((one_hot(string[: T + 1]), _allowed_rows(choices[1 : T + 1])))
    rows = np.stack([symbols for symbols, _ in streams], axis=1)
    return rows[:-1], rows[1:].argmax(axis=2), np.stack([allowed for _, allowed in streams], axis=1)


def adding(T, N, rng):
    """N sequences of the adding problem: x (T, N, 2) and the sum of the two marked numbers, (N,).

    x[..., 0] is drawn from U(0, 1); x[..., 1] is 1 at one place of the first half and one of the second, else
    0. A constant guess of 1 has the mean squared error 1/6. (The paper's task draws from U(-1, 1) and wants
    0.5 + (X1 + X2)/4: Hochreiter and Schmidhuber 1997, section 5.4.) ValueError if T < 2.

    >>> x, target = adding(5, 3, np.random.default_rng(0))
    >>> np.allclose((x[..., 0] * x[..., 1]).sum(axis=0), target)
    True
    """
    if T < 2:
        raise ValueError(f"T: expected at least 2 steps, one for each mark, got {T}")
    x = np.zeros((T, N, 2))
    x[..., 0] = rng.uniform(size=(T, N))
    for first, last in ((0, T // 2), (T // 2, T)):
        x[rng.integers(first, last, size=N), np.arange(N), 1] = 1
    return x, (x[..., 0] * x[..., 1]).sum(axis=0)
