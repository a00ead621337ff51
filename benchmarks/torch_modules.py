"""How fast are the LSTMs written from scratch in PyTorch against torch.nn.LSTM, uncompiled, with one thread?

Run `python benchmarks/torch_modules.py`. A further contender is one entry of CONTENDERS.
"""

import statistics

import timing
from rich.console import Console
from rich.table import Table

CONTENDERS = {"autograd": "modules_torch.LSTM", "hand-written backward": "fused_torch.FusedLSTM"}


def measure(threads):
    from importlib import import_module

    import torch
    from contenders import assert_equal_gradients, problem, torch_nn, torch_work

    torch.set_num_threads(threads)
    rows = []
    for T, N, D, H in timing.GRID:
        x, _, params, dh = problem("lstm", T, N, D, H)
        works = {"torch.nn": torch_work(torch_nn("lstm", params, D, H), x, dh)}
        for name, path in CONTENDERS.items():
            module, kind = path.split(".")
            network = getattr(import_module(f"lstm_ref.{module}"), kind)(D, H).load_params(params)
            works[name] = torch_work(network, x, dh)
            assert_equal_gradients(works[name]().numpy(), works["torch.nn"]().numpy())
        times = timing.take_turns(works)
        rows.append({name: timing.speed(times, name, "torch.nn") for name in CONTENDERS})
    return rows


def main():
    if threads := timing.child():
        timing.answer(measure(threads))
        return
    table = Table("T", "N", "D", "H", *CONTENDERS)
    table.title = "LSTM modules, forward + backward, float32, one thread: how many times as fast as torch.nn.LSTM"
    table.caption = f"{timing.conditions()}. Medians of alternating runs, uncompiled."
    rows = timing.in_processes([1])[1]
    for sizes, row in zip(timing.GRID, rows, strict=True):
        table.add_row(*map(str, sizes), *(f"{row[name]:.2f}" for name in CONTENDERS))
    means = [statistics.geometric_mean(row[name] for row in rows) for name in CONTENDERS]
    table.add_section()
    table.add_row("geomean", "", "", "", *(f"[bold]{mean:.2f}" for mean in means))
    Console(width=110).print(table)


if __name__ == "__main__":
    main()
