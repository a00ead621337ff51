"""Is the NumPy LSTM's time linear in T and in N? Run `python benchmarks/lstm_cost.py`: a table and a plot."""

import timing
from rich.console import Console
from rich.table import Table

T, N, D, H = 100, 32, 32, 64
FACTORS = (1, 2, 4, 8)


def measure():
    from contenders import numpy_work, problem

    from lstm_ref.fast import lstm as fast_lstm

    result = {}
    for axis, grow in (("T", lambda k: (T * k, N, D, H)), ("N", lambda k: (T, N * k, D, H))):
        works = {str(k): numpy_work(fast_lstm, *problem("lstm", *grow(k))) for k in FACTORS}
        times = timing.take_turns(works)
        result[axis] = [timing.speed(times, "1", str(k)) for k in FACTORS]
    return result


def plot(result):
    from matplotlib import pyplot as plt

    figure, axes = plt.subplots(figsize=(5, 4), layout="constrained")
    axes.plot(FACTORS, FACTORS, color="grey", linestyle="--", label="linear")
    for axis, marker in (("T", "o"), ("N", "s")):
        axes.plot(FACTORS, result[axis], marker=marker, label=f"more {axis}")
    axes.set(xlabel=f"times T = {T}, or N = {N}", ylabel="times the time", xscale="log", yscale="log")
    axes.set_xticks(FACTORS, FACTORS)
    axes.set_yticks(FACTORS, FACTORS)
    axes.legend()
    timing.PLOTS.mkdir(parents=True, exist_ok=True)
    path = timing.PLOTS / "lstm_cost.png"
    figure.savefig(path, dpi=150)
    return path


def main():
    if timing.child():
        timing.answer(measure())
        return
    conditions = timing.conditions()
    result = timing.in_processes([1])[1]
    table = Table("grown", *(f"x {k}" for k in FACTORS), min_width=80)
    table.title = f"fast_lstm, forward + backward, float32, one thread: times the time at (T, N, D, H) = {T, N, D, H}"
    table.caption = f"{conditions}. Medians of alternating runs. Linear is the head of the column, or less."
    for axis, ratios in result.items():
        table.add_row(axis, *(f"{ratio:.2f}" for ratio in ratios))
    Console(width=110).print(table)
    print(f"plot: {plot(result)}")


if __name__ == "__main__":
    main()
