"""Workers that execute jobs: threads of this process, or those of a dask scheduler anywhere.

dask moves the jobs, does again those of a worker that died, and says which are done. The learner's code itself runs in
the sandbox that `execute` starts, never in a worker's own interpreter.
"""

import contextlib
import itertools
import os

import dask
from distributed import Client, LocalCluster, as_completed

from grader.trouble import CannotGrade

THREADS = 2  # each has one submission graded at a time
AHEAD = 4  # submissions under way for each thread: enough that none waits, few enough that memory does not grow
NOWHERE = "127.0.0.1:0"  # dask opens a page about itself, to all the world unless it is told a place
SECONDS = 20  # to find the scheduler


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
    waiting = {}
    running = as_completed(loop=client.loop)

    def feed(number):
        for task, arguments in itertools.islice(tasks, number):
            future = client.submit(function, *arguments, retries=2)
            waiting[future.key] = task
            running.add(future)

    feed(AHEAD * max(THREADS, sum(client.nthreads().values())))
    for future in running:
        task = waiting.pop(future.key)
        if future.status == "finished":
            yield task, future.result()
        elif future.status == "error":
            yield task, future.exception()
        else:
            raise CannotGrade("The dask scheduler was lost. Start it and run this again: what is recorded stays.")
        future.release()
        feed(1)


def run(execute, jobs, trust, secret):
    """The outcomes of the notebooks of one submission, on a worker that may be another machine."""
    if secret:
        os.environ["LSTM_COURSE_SECRET"] = secret  # the seed of the hidden checks: the same for all
    return [execute(job, trust) for job in jobs]
