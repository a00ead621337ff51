"""Tasks done by threads of this process: each has one submission at a time, whose code runs in processes of its own."""

import itertools
import os
import queue
import threading

from grader.errors import CannotGrade
from grader.sandbox import cores

THREADS = max(2, os.cpu_count() or 0)
PREFETCHED = 2  # tasks asked for besides, for each thread: enough that none waits, few enough that memory does not grow
SILENT_SECONDS = 3600  # without one more submission done: several times what the longest may take


def finished(tasks, function):
    """Run `function(*arguments)` for each pair of a task and arguments; (task, result or exception), in the order in
    which they end. `tasks` is asked for the next only when one has ended."""
    tasks, asked, done = iter(tasks), queue.SimpleQueue(), queue.SimpleQueue()

    def work(number):
        cores.stay(number)
        while (item := asked.get()) is not None:
            task, arguments = item
            try:
                done.put((task, function(*arguments)))
            except BaseException as error:
                done.put((task, error))

    for number in range(THREADS):  # daemons: one that is at work keeps no program from its end
        threading.Thread(target=work, args=(number,), daemon=True).start()

    def feed(number):
        items = list(itertools.islice(tasks, number))
        for item in items:
            asked.put(item)
        return len(items)

    try:
        waiting = feed(THREADS * (1 + PREFETCHED))
        while waiting:
            yield done.get(timeout=SILENT_SECONDS)
            waiting += feed(1) - 1
    except queue.Empty:
        raise CannotGrade(
            f"For {SILENT_SECONDS} seconds no submission was done. Run this again: what is recorded stays."
        ) from None
    finally:
        for _ in range(THREADS):
            asked.put(None)
