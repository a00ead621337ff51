"""Workers that execute jobs: threads of this process, or those of a dask scheduler anywhere.

dask moves the jobs, does again those of a worker that died, and says which are done. The learner's code itself runs in
the sandbox that `execute` starts, never in a worker's own interpreter.
"""

import contextlib
import itertools
import os
import time
from concurrent.futures import CancelledError

import dask
from distributed import Client, LocalCluster, wait

from grader.trouble import CannotGrade

THREADS = 2  # each has one submission graded at a time
AHEAD = 4  # submissions under way for each thread: enough that none waits, few enough that memory does not grow
NOWHERE = "127.0.0.1:0"  # dask opens a page about itself, to all the world unless it is told a place
SECONDS = 20  # to find the scheduler, or to fetch a result
PAUSE = 5  # seconds between two looks at whether there are workers
UNMANNED_SECONDS = 60  # that it may take until there is a worker
SILENT_SECONDS = 3600  # without one more submission done: several times what the longest may take
AGAIN = "run this again: what is recorded stays."


@contextlib.contextmanager
def workers(scheduler=None):
    """A client of the scheduler at this address, or of a cluster of threads in this process."""
    no_pages = {"distributed.scheduler.http.routes": [], "distributed.worker.http.routes": []}
    with dask.config.set(no_pages), contextlib.ExitStack() as stack:
        if scheduler is None:
            cluster = LocalCluster(
                n_workers=1,
                threads_per_worker=THREADS,
                processes=False,
                memory_limit=0,
                scheduler_kwargs={"dashboard": False, "dashboard_address": NOWHERE},
                worker_dashboard_address=NOWHERE,
            )
            scheduler = stack.enter_context(cluster)
        try:
            client = Client(scheduler, timeout=SECONDS, set_as_default=False)
        except (OSError, ValueError) as error:
            raise CannotGrade(f"No dask scheduler answers at {scheduler}: {error}") from error
        yield stack.enter_context(client)


def finished(client, tasks, function):
    """Run `function(task, ...)` for each of the tasks; (task, result or exception), in the order in which they end.

    `tasks` gives pairs of a task and the arguments for it, and is asked for the next only when one has ended.
    """
    tasks = iter(tasks)
    waiting = {}  # {future: task}

    def feed(number):
        for task, arguments in itertools.islice(tasks, number):
            waiting[client.submit(function, *arguments, retries=2, pure=False)] = task

    feed(AHEAD * max(THREADS, sum(client.nthreads().values())))
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


def run(execute, jobs, trust, secret):
    """The outcomes of the notebooks of one submission, on a worker that may be another machine."""
    if secret:
        os.environ["LSTM_COURSE_SECRET"] = secret  # the seed of the hidden checks: the same for all
    return [execute(job, trust) for job in jobs]
