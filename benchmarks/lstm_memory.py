"""How much memory does the NumPy LSTM take, against what backward has to know of forward?

Run `python benchmarks/lstm_memory.py`. Memory does not depend on the machine's other work: nothing is repeated.
Backward has to know x and, of every step, four gates, c, tanh c and h: T N (D + 7H) numbers. Chunks of 100 steps, made
when they are wanted and with the state carried, need those of one chunk, however many there are.
"""

import tracemalloc

import numpy as np
from rich.console import Console
from rich.table import Table
from timing import GRID

from lstm_ref import lstm
from lstm_ref.fast import lstm as fast_lstm
from lstm_ref.sequences import truncated

CHUNK, N, D, H = 100, 32, 64, 128


def peak(work):
    """The most that `work` had allocated at one time, in bytes."""
    tracemalloc.start()
    work()
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most


def whole(cell, T, N, D, H):
    """Peak of forward and backward over a sequence, x included, as a share of what the activations need."""
    rng = np.random.default_rng(0)
    params, state = lstm.init(D, H, rng, dtype=np.float32), lstm.zero_state(N, H, np.float32)
    dh = np.ones((T, N, H), np.float32)

    def work():
        x = rng.standard_normal((T, N, D), np.float32)
        _, _, cache = cell.forward(x, state, params)
        cell.backward(dh, state, cache)

    return peak(work) / (4 * T * N * (D + 7 * H))


def chunked(T):
    """Peak over T steps in chunks, as a share of what the activations of one chunk need."""
    rng = np.random.default_rng(0)
    params, state = lstm.init(D, H, rng, dtype=np.float32), lstm.zero_state(N, H, np.float32)

    def work():
        chunks = ((rng.standard_normal((CHUNK, N, D), np.float32),) for _ in range(T // CHUNK))
        for _ in truncated.truncated_bptt(
            fast_lstm, chunks, state, lambda: params, lambda h: (h.sum(), np.ones_like(h))
        ):
            pass

    return peak(work) / (4 * CHUNK * N * (D + 7 * H))


def main():
    table = Table("", "T", "N", "D", "H", "fast_lstm", "lstm", title="peak memory / what the activations need, float32")
    for sizes in GRID:
        table.add_row("whole", *map(str, sizes), *(f"{whole(cell, *sizes):.2f}" for cell in (fast_lstm, lstm)))
    table.add_section()
    for T in (100, 400, 1600):
        table.add_row(f"chunks of {CHUNK}", *map(str, (T, N, D, H)), f"{chunked(T):.2f}", "")
    Console(width=110).print(table)


if __name__ == "__main__":
    main()
