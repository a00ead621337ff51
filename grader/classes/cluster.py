"""Jobs done by the workers of a dask scheduler, anywhere.

dask moves the jobs, does again those of a worker that died, and says which are done. The learner's code itself runs in
the sandbox that `execute` starts, never in a worker's own interpreter.
"""

import contextlib
import itertools
import time
from concurrent.futures import CancelledError

from distributed import Client, wait

from grader.classes.threads import SILENT_SECONDS, THREADS
from grader.errors import CannotGrade

IN_FLIGHT = 4  # submissions under way for each thread: enough that none waits, few enough that memory does not grow
SECONDS = 20  # to find the scheduler, or to fetch a result
PAUSE = 5  # seconds between two looks at whether there are workers
UNMANNED_SECONDS = 60  # that it may take until there is a worker
AGAIN = "run this again: what is recorded stays."


@contextlib.contextmanager
def _client(scheduler):
    try:
        client = Client(scheduler, timeout=SECONDS, set_as_default=False)
    except (OSError, ValueError) as error:
        raise CannotGrade(f"No dask scheduler answers at {scheduler}: {error}") from error
    with client:
        yield client


def finished(scheduler, tasks, function):
    """As `threads.finished`, on the workers of the scheduler at this address."""
    tasks = iter(tasks)
    waiting = {}  # {future: task}
    with _client(scheduler) as client:

        def feed(number):
            for task, arguments in itertools.islice(tasks, number):
                waiting[client.submit(function, *arguments, retries=2, pure=False)] = task

        feed(IN_FLIGHT * max(THREADS, sum(client.nthreads().values())))
        while waiting:
            for future in _ended(client, waiting):
                try:
                    result = future.exception() if future.status == "error" else future.result(SECONDS)
                except TimeoutError:  # the worker that had it was lost: dask does it again
                    continue
                yield waiting.pop(future), result
                future.release()
                feed(1)


def _ended(client, waiting):
    """Those of the futures that have ended, at least one; CannotGrade where no more of them will."""
    begun = manned = time.monotonic()
    while True:
        try:
            with contextlib.suppress(TimeoutError), client.as_current():
                wait(list(waiting), timeout=PAUSE, return_when="FIRST_COMPLETED")
            # a result that was lost together with its worker is no end: the task is done again
            if ended := [future for future in waiting if future.status in ("finished", "error")]:
                return ended
            there = client.scheduler_info()["workers"]
        except (CancelledError, OSError):
            raise CannotGrade(f"The dask scheduler was lost. Start it and {AGAIN}") from None
        now = time.monotonic()
        manned = now if there else manned
        if now - manned > UNMANNED_SECONDS:
            raise CannotGrade(f"For {UNMANNED_SECONDS} seconds there was no dask worker. Start one and {AGAIN}")
        if now - begun > SILENT_SECONDS:
            raise CannotGrade(f"For {SILENT_SECONDS} seconds no submission was done. See what dask is at and {AGAIN}")
