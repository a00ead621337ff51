"""How fast is the NumPy LSTM, forward and backward, against torch.nn.LSTM?

Run `python benchmarks/lstm_against_torch.py`. The two take turns, so that a busy machine slows both, and the table
shows medians of the ratios: above 1 the NumPy one is faster. Float32, one thread each.
"""

import os

os.environ |= {name: "1" for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")}

import statistics
import time

import numpy as np
import torch
from rich.console import Console
from rich.table import Table

from lstm_ref import layouts, lstm

GRID = [(32, 16, 32, 64), (100, 32, 64, 128), (100, 64, 128, 256)]  # (T, N, D, H)
ROUNDS = 15


def contenders(T, N, D, H):
    """Two functions that do the same work: h of every step, and every gradient of its sum."""
    rng = np.random.default_rng(0)
    params = lstm.init(D, H, rng, dtype=np.float32)
    x = rng.normal(size=(T, N, D)).astype(np.float32)
    state = lstm.zero_state(N, H, np.float32)
    dh = np.ones((T, N, H), np.float32)

    module = torch.nn.LSTM(D, H)
    module.load_state_dict({name: torch.from_numpy(array) for name, array in layouts.to_torch(params).items()})
    tensor = torch.from_numpy(x).requires_grad_()

    def ours():
        _, _, cache = lstm.forward(x, state, params)
        lstm.backward(dh, state, cache)

    def theirs():
        tensor.grad = None
        module.zero_grad()
        module(tensor)[0].sum().backward()

    return ours, theirs


def seconds(work):
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def main():
    torch.set_num_threads(1)
    table = Table(
        "T", "N", "D", "H", "NumPy, ms", "torch, ms", "ratio", title="forward + backward, float32, one thread"
    )
    for sizes in GRID:
        ours, theirs = contenders(*sizes)
        ours(), theirs()
        times = [(seconds(ours), seconds(theirs)) for _ in range(ROUNDS)]
        mine, other = (1e3 * statistics.median(column) for column in zip(*times, strict=True))
        ratio = statistics.median(theirs_ / ours_ for ours_, theirs_ in times)
        table.add_row(*map(str, sizes), f"{mine:.1f}", f"{other:.1f}", f"{ratio:.2f}")
    Console().print(table)


if __name__ == "__main__":
    main()
