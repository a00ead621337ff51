"""What the benchmarks share: contenders take turns, threads are pinned, ratios are compared instead of times.

A library reads the number of its threads when it is imported. So a script that asks about several numbers runs itself
again for each of them: `in_processes` starts it, and `child` finds out whether this is such a run.
"""

import json
import os
import platform
import random
import statistics
import subprocess
import sys
import time
from pathlib import Path

GRID = [
    (32, 16, 32, 64),
    (100, 32, 64, 128),
    (100, 64, 128, 256),
    (200, 32, 256, 512),
    (1000, 1, 64, 128),
]  # T, N, D, H
PINS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")
PLOTS = Path(__file__).parents[1] / "_build/benchmarks"


def seconds(work):
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def take_turns(contenders, at_least=5, budget=4.0):
    """Time functions, given by name, in turns -> a list of seconds for each, round by round.

    A busy machine slows all of one round alike. The order is drawn anew in each: whoever comes after one that fills the
    cache has to fetch everything again. The first round warms up and is not counted; after `budget` seconds, or after
    `at_least` rounds if these take longer, it is enough.
    """
    order = random.Random(0)
    for work in contenders.values():
        work()
    times = {name: [] for name in contenders}
    start = time.perf_counter()
    while len(times[next(iter(times))]) < at_least or time.perf_counter() - start < budget:
        for name in order.sample(list(contenders), len(contenders)):
            times[name].append(seconds(contenders[name]))
    return times


def speed(times, ours, theirs):
    """How many times faster than `theirs` `ours` is: the median of the ratios of the rounds."""
    return statistics.median(other / own for own, other in zip(times[ours], times[theirs], strict=True))


def milliseconds(times, name):
    return 1e3 * statistics.median(times[name])


def in_processes(threads):
    """Run this script once for each number of threads -> {number: what its `answer` printed}."""
    results = {}
    for number in threads:
        environment = os.environ | dict.fromkeys(PINS, str(number)) | {"BENCHMARK_THREADS": str(number)}
        command = [sys.executable, *sys.argv]
        results[number] = json.loads(
            subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True).stdout
        )
    return results


def wanted_threads():
    """The numbers of threads on the command line; 1 and 2 if there are none."""
    return tuple(map(int, sys.argv[1:])) or (1, 2)


def child():
    """The number of threads that this run is pinned to, or None in the run that the user started."""
    number = os.environ.get("BENCHMARK_THREADS")
    return number and int(number)


def answer(result):
    """Hand the result of a pinned run to the one that started it."""
    print(json.dumps(result))


def conditions():
    """The machine in one line, for below a table."""
    import numpy as np

    model = next((line for line in _cpuinfo() if line.startswith("model name")), platform.processor()).split(":")[-1]
    load = f", load before the run {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    return f"{model.strip()}, {os.cpu_count()} processors{load}; NumPy {np.__version__}"


def _cpuinfo():
    path = Path("/proc/cpuinfo")
    return path.read_text().splitlines() if path.exists() else []
