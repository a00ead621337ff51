"""The streams that the puzzles are tried on, and what is true of each step. Streams are time-major, (T, N, ...)."""

import numpy as np

NOTHING_ASKED = -1


def latch(pulses):
    """Of pulses (T, N), 1 for a set, -1 for a reset, 0 for none: the inputs (T, N, 2), and which was the last, 1 or 0."""
    steps = np.arange(len(pulses))[:, None]
    last = np.maximum.accumulate(np.where(pulses != 0, steps, -1))  # when, and -1 for never
    held = np.take_along_axis(pulses, np.maximum(last, 0), axis=0)
    return np.stack([pulses == 1, pulses == -1], axis=2).astype(float), (held == 1).astype(int), last


def parity(bits):
    """Of bits (T, N): the inputs (T, N, 1), and whether the ones so far are odd in number."""
    return bits[:, :, None].astype(float), np.cumsum(bits, axis=0) % 2


def brackets(signs):
    """Of signs (T, N), 1 for an opening bracket, -1 for a closing one, 0 for any other letter: the inputs (T, N, 2), the
    depth, and whether it has ever been below zero."""
    depth = np.cumsum(signs, axis=0)
    below = np.minimum.accumulate(depth) < 0
    return np.stack([signs == 1, signs == -1], axis=2).astype(float), depth, below.astype(int)


def written(signs):
    """Brackets as they are written; of a long text, its end.

    >>> written(np.array([1, 0, -1, -1]))
    '(a))'
    """
    text = "".join({1: "(", -1: ")", 0: "a"}[int(sign)] for sign in signs)
    return text if len(text) <= 24 else f"... {text[-20:]}"


def adder(first, second):
    """Of two numbers (T, N) in binary, lowest bit first, whose first bits are 0: the inputs (T, N, 2), 1 and -1 for the
    bits 1 and 0; the sum, which is asked for one step later and not for the first bits; and the carry into each step."""
    carry, total = [np.zeros(first.shape[1], int)], []
    for a, b in zip(first, second, strict=True):
        total.append((a + b + carry[-1]) % 2)
        carry.append((a + b + carry[-1]) // 2)
    wanted = np.full(first.shape, NOTHING_ASKED)
    wanted[2:] = total[1:-1]
    return 2.0 * np.stack([first, second], axis=2) - 1, wanted, np.stack(carry[:-1])


def stack(operations):
    """Of operations (T, N), 1 and -1 for a bit that is pushed, 0 for a pop: the inputs (2T, N, 3), a rest after each
    operation; and the bit on top, 1 or 0, which is asked for at the rests while there is one."""
    T, N = operations.shape
    x, wanted = np.zeros((2 * T, N, 3)), np.full((2 * T, N), NOTHING_ASKED)
    x[::2] = np.stack([operations, operations != 0, operations == 0], axis=2)
    for n in range(N):
        held = []
        for t, operation in enumerate(operations[:, n]):
            if operation:
                held.append(operation)
            else:
                held.pop()
            wanted[2 * t + 1, n] = held[-1] > 0 if held else NOTHING_ASKED
    return x, wanted


def operations(rng, T, N, deepest):
    """Random operations (T, N) on a stack that is never popped empty, nor deeper than `deepest`."""
    drawn, depth = np.zeros((T, N), int), np.zeros(N, int)
    for t in range(T):
        push = (depth == 0) | ((depth < deepest) & (rng.random(N) < 0.5))
        drawn[t] = push * rng.choice([-1, 1], size=N)
        depth += np.where(push, 1, -1)
    return drawn
