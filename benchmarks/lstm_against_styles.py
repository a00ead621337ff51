"""How fast is the NumPy LSTM against the ways it is usually written? Run `python benchmarks/lstm_against_styles.py`."""

from functools import partial

import timing
from rich.console import Console
from rich.table import Table
from styles import STYLES


def measure():
    from contenders import assert_equal_gradients, numpy_work, problem

    from lstm_ref import lstm
    from lstm_ref.fast import lstm as fast_lstm

    rows = []
    for sizes in timing.GRID:
        arguments = problem("lstm", *sizes)
        works = {"fast": numpy_work(fast_lstm, *arguments), "readable": numpy_work(lstm, *arguments)}
        works |= {name: partial(style, *arguments) for name, style in STYLES.items()}
        for work in works.values():
            assert_equal_gradients(work()[0], works["fast"]()[0])
        times = timing.take_turns(works, at_least=5)
        rows.append({name: timing.speed(times, "fast", name) for name in works if name != "fast"})
    return rows


def main():
    if timing.child():
        timing.answer(measure())
        return
    table = Table("T", "N", "D", "H", "readable", *STYLES, "fastest style")
    table.title = "fast_lstm, forward + backward, float32, one thread: how many times as fast as ..."
    table.caption = f"{timing.conditions()}. Medians of alternating runs; all in float32, whatever the original used."
    for sizes, row in zip(timing.GRID, timing.in_processes([1])[1], strict=True):
        ratios = [f"{row[name]:.2f}" for name in ("readable", *STYLES)]
        table.add_row(*map(str, sizes), *ratios, f"[bold]{min(row[name] for name in STYLES):.2f}")
    Console(width=110).print(table)


if __name__ == "__main__":
    main()
