"""The processor's time that a report takes to tell what is wrong: a search that is not over by then ends, and what is
known is told. And the memory: a mistaken function of ours may ask for an array of any size."""

import math
import os
import time
from contextlib import contextmanager

from grader.judging.claims import PATIENCE

try:
    import resource
except ImportError:  # where no limit can be set: in a page, and on Windows
    resource = None

MEMORY = 1 << 30  # bytes more than the process has
SECONDS = 1.6 if PATIENCE == 1 else 7.0  # for all that is told of one answer; a page has more
LEAST = 0.25  # of what one search may take, that is left for it

_ends = [math.inf]  # by the processor's clock, of what is being told, the innermost last


@contextmanager
def begun(at):
    """What is done meanwhile is to be told in SECONDS from `at` on, by the processor's clock; and what asks for MEMORY
    besides is told that there is none, where the system can do that."""
    _ends.append(at + SECONDS)
    try:
        with _little_memory():
            yield
    finally:
        _ends.pop()


@contextmanager
def _little_memory():
    try:
        with open("/proc/self/statm") as file:
            most = int(file.read().split()[0]) * os.sysconf("SC_PAGE_SIZE") + MEMORY
        soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    except (OSError, AttributeError):
        yield
        return
    resource.setrlimit(resource.RLIMIT_AS, (most if soft == resource.RLIM_INFINITY else min(most, soft), hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


def late():
    """Whether there is no time left to ask further."""
    return time.process_time() > _ends[-1]


def until(seconds, share=1.0):
    """When something must end that may take so many seconds, and go on until a share of all are over. A little is left
    for it even where what came before has taken all."""
    now = time.process_time()
    return min(now + seconds, max(_ends[-1] - (1 - share) * SECONDS, now + LEAST * seconds))
