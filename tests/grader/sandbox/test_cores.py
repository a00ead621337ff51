"""A judge and a learner take turns on the core of the thread that asked for them, where it stays on one."""

import os
import threading

import pytest

from grader.sandbox import cores, pool, proxy

ASKS = "import os\ndef allowed(): return sorted(os.sched_getaffinity(0))"


def learners_cores(number=None):
    """Which cores a learner's process may use, that a thread has asked for which stays on a core of this number."""
    found = []

    def ask():
        if number is not None:
            cores.stay(number)
        learner = proxy.Learner()
        (allowed,) = learner.run(ASKS, ["allowed"])
        found.append((allowed.observe().value, sorted(os.sched_getaffinity(0))))
        learner.close()

    thread = threading.Thread(target=ask)
    thread.start()
    thread.join(timeout=60)
    return found[0]


@pytest.fixture(autouse=True)
def learners(monkeypatch):
    """Started here, by a thread that stays nowhere: one that stays would hand its core on to the fork server."""
    monkeypatch.setattr(proxy.Learner, "parent", pool.parents(modules=("numpy",)).learners)


def test_a_learner_stays_on_the_core_of_the_thread_that_asked():
    here = sorted(os.sched_getaffinity(0))
    for number in range(len(here) + 1):
        assert learners_cores(number) == ([here[number % len(here)]],) * 2
    assert sorted(os.sched_getaffinity(0)) == here


def test_whoever_stays_nowhere_leaves_the_choice_to_the_system():
    assert learners_cores()[0] == sorted(os.sched_getaffinity(0))


def test_a_core_that_there_is_not_is_no_error():
    here = os.sched_getaffinity(0)
    cores.join(bytes([cores.ANY - 1]))
    cores.join(bytes([cores.ANY]))
    assert os.sched_getaffinity(0) == here
