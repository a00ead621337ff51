"""The table that `lstm_against_torch.py` and `gru_against_torch.py` print."""

import statistics

import numpy as np
import timing
import torch
from contenders import assert_equal_gradients, numpy_work, operations, problem, torch_nn, torch_work
from rich.console import Console
from rich.table import Table


def measure(kind, cell, threads):
    """For each point of the grid: our time and torch's in ms, the ratio, and both shares of the limit."""
    torch.set_num_threads(threads)
    square = np.random.default_rng(0).normal(size=(1536, 1536)).astype(np.float32)
    rows = []
    for sizes in timing.GRID:
        x, state, params, dh = problem(kind, *sizes)
        ours, theirs = numpy_work(cell, x, state, params, dh), torch_work(torch_nn(kind, params, *sizes[2:]), x, dh)
        assert_equal_gradients(ours()[0], theirs().numpy())
        times = timing.take_turns({"ours": ours, "torch": theirs, "product": lambda: square @ square})
        peak = 2 * len(square) ** 3 / statistics.median(times["product"])  # operations a second, in the same rounds
        share = {name: operations(kind, *sizes) / peak / statistics.median(times[name]) for name in ("ours", "torch")}
        rows.append(
            {
                "ours": timing.milliseconds(times, "ours"),
                "torch": timing.milliseconds(times, "torch"),
                "ratio": timing.speed(times, "ours", "torch"),
                "share": share["ours"],
                "share of torch": share["torch"],
            }
        )
    return rows


def main(kind, cell):
    if threads := timing.child():
        timing.answer(measure(kind, cell, threads))
        return
    conditions = timing.conditions()
    name = kind.upper()
    table = Table("threads", "T", "N", "D", "H", "NumPy, ms", "torch, ms", "ratio", "share", "share of torch")
    table.title = f"{name}, forward + backward, float32: how many times as fast as torch.nn.{name}"
    table.caption = (
        f"{conditions}, torch {torch.__version__}. Medians of alternating runs. The share is that of the limit: the "
        "time that the matrix products alone would take at the speed of a large one, measured in the same rounds."
    )
    for threads, rows in timing.in_processes(timing.wanted_threads()).items():
        for sizes, row in zip(timing.GRID, rows, strict=True):
            cells = [f"{row['ours']:.1f}", f"{row['torch']:.1f}", f"{row['ratio']:.2f}"]
            shares = [f"{row['share']:.2f}", f"{row['share of torch']:.2f}"]
            table.add_row(str(threads), *map(str, sizes), *cells, *shares)
        mean = statistics.geometric_mean(row["ratio"] for row in rows)
        table.add_row(str(threads), "geomean", *[""] * 5, f"[bold]{mean:.2f}", end_section=True)
    Console(width=110).print(table)
