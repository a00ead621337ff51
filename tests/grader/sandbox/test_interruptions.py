"""What keeps the grader from its work is nobody's mistake: it is tried again, and what cannot be done leaves no mark.

What a learner's code does to its own process is the learner's, and has an end.
"""

import socket
import time
from types import SimpleNamespace

import nbformat
import numpy as np
import psutil
import pytest

from grader.classes import grading, job
from grader.judging.calls import observe
from grader.judging.claims import secret_seed
from grader.sandbox import fork_server, pool, proxy
from grader.sandbox.execution import Execution
from grader.sandbox.fork_server import ForkServer, Gone

from .. import small_course as classes
from ..classroom import Classroom
from ..small_course import SmallCourse
from ..waiting import LONG

FULL = {"check-a": 3, "check-b": 5}


@pytest.fixture(scope="module")
def warm_up():
    return Classroom("00-warm-up")


@pytest.fixture
def work(warm_up):
    """A job: the full solution with other answers, handed in by ada."""

    def work(answers="", extra="", student="ada"):
        nb = warm_up.submission(answers)
        if extra:
            nb.cells.insert(1, nbformat.v4.new_code_cell(extra))
        files = nbformat.writes(nb).encode(), nbformat.writes(warm_up.solved)
        return job.Job("00-warm-up", student, warm_up.script.stem, *files)

    return work


@pytest.fixture
def fresh(monkeypatch):
    """Parents of this test's own, which it may kill."""
    monkeypatch.setattr(pool, "_parents", {})
    monkeypatch.setattr(job.time, "sleep", lambda seconds: None)
    yield
    pool.close_all()


def kill(parent):
    """End a fork server, which is the oldest Python behind bubblewrap, and with it all that it forked."""
    behind = psutil.Process(parent.process.pid).children(recursive=True)
    servers = [each for each in behind if fork_server.PROCESS in each.cmdline()]
    min(servers, key=psutil.Process.create_time).kill()
    parent.process.wait(timeout=LONG)


def checked(outcome):
    """The points of the cells that no person grades."""
    return [points for points in outcome.scores.values() if points is not None]


@pytest.mark.parametrize("role", ["learners", "judges"])
def test_a_parent_that_dies_costs_nobody_anything(fresh, work, monkeypatch, role):
    full = checked(job.execute(work()))
    assert sum(full) > 0
    fork, killed = ForkServer.fork, []

    def kill_once(self, *files):
        channel = fork(self, *files)
        if not killed:
            killed.append(self)
            for parents in pool._parents.values():
                kill(getattr(parents, role))
        return channel

    monkeypatch.setattr(ForkServer, "fork", kill_once)
    assert checked(job.execute(work())) == full
    assert killed


def test_a_learners_parent_that_dies_at_work_costs_nobody_anything(fresh, work):
    """The judge has a child by then, which goes with its parent."""
    full = checked(job.execute(work()))
    (parents,) = pool._parents.values()
    cells = [(job.before(), False), ("f, = _learner.run('f = len', ['f'])", False), ("f.observe('a').value", True)]
    with Execution(parents, job.time.monotonic() + LONG) as execution:
        assert [execution.run(*cell) for cell in cells][-1][0]["data"]["text/plain"] == "1"
        kill(parents.learners)
        with pytest.raises(Gone):
            execution.run(*cells[-1])
    assert checked(job.execute(work())) == full


def test_what_is_not_the_learners_doing_is_not_recorded_and_tried_again(tmp_path):
    small = SmallCourse(tmp_path)
    small.hand_in("ada", FULL)

    def fails(job, trust=False):
        raise Gone("no process could be had")

    def grade(run):
        classes.behaviour[:] = [run]
        return grading.grade("small", execute=classes.watched, root=small.root)

    (why,) = grade(fails).refused.values()
    assert "not the student's doing" in why
    assert small.grades().get("ada", {}).get("work", {}) == {}
    assert grade(classes.execute).recorded == {"ada": []}
    assert small.grades()["ada"]["work"]["check-a"] == (3, False)


def test_without_a_process_it_gives_up_after_some_tries(fresh, work, monkeypatch):
    tries = []

    def refused(self, *files):
        tries.append(self)
        raise Gone("no process could be had")

    pool.parents()
    monkeypatch.setattr(pool.Parents, "_probe", lambda self: None)
    monkeypatch.setattr(ForkServer, "fork", refused)
    with pytest.raises(Gone):
        job.execute(work())
    assert len(tries) == job.TRIES


@pytest.mark.parametrize("cell", ["import time\ntime.sleep(600)", "import time, os\ntime.sleep(6)\nos._exit(1)"])
def test_one_submission_has_one_deadline_whatever_dies(fresh, work, monkeypatch, cell):
    """Each process that is lost would otherwise start its clock anew, and replay what came before."""
    monkeypatch.setattr(job, "SECONDS", 6)
    start = job.time.monotonic()
    outcome = job.execute(work(extra=cell))
    assert job.time.monotonic() - start < LONG
    assert "could not be finished" in outcome.notebook
    assert not any(checked(outcome))


def test_the_time_that_parents_take_to_start_is_not_the_learners(work, monkeypatch):
    now, told = [0.0], []

    class Started:
        def run(self, cells, deadline):
            told.append(deadline)
            return [[] for _ in cells]

    def slow(*_):
        now[0] += 120
        return Started()

    monkeypatch.setattr(job.time, "monotonic", lambda: now[0])
    monkeypatch.setattr(pool, "parents", slow)
    job.execute(work())
    assert told == [120 + job.SECONDS]


def test_the_processors_time_counts_and_not_the_clock(monkeypatch):
    """Whoever waits for a neighbour to let go of the processor is not late."""
    monkeypatch.setattr(proxy, "CALL_SECONDS", 1)
    monkeypatch.setattr(proxy, "PATIENCE", LONG)
    learner = proxy.Learner()
    source = "import time\ndef waits():\n    time.sleep(2)\n    return 1\ndef works():\n    while True: pass"
    waits, works = learner.run(source, ["waits", "works"])
    start = time.monotonic()
    try:
        assert observe(waits).value == 1
        assert "loop that does not end" in observe(works).error
        assert time.monotonic() - start < LONG
    finally:
        learner.close()


@pytest.mark.parametrize("shape", [(600_000, 1, 0), (1, 0, 10**9), (30_000,)])
def test_a_question_may_not_be_large_in_any_direction(shape):
    asked = []
    reply = proxy.answer(
        [asked.append], (0, [np.lib.stride_tricks.as_strided(np.zeros(1), shape, [0] * len(shape))], {})
    )
    assert b"a smaller example will do" in reply
    assert asked == []


@pytest.mark.parametrize(
    ("outputs", "kept"),
    [
        (["1.5"], True),
        (["0"], True),
        ([], False),
        (["1", "2"], False),
        (["nan"], False),
        (["'full marks'"], False),
        ([None], False),
    ],
)
def test_points_come_from_one_number_alone(outputs, kept):
    results = [{"output_type": "execute_result", "data": {"text/plain": text}} for text in outputs]
    checked = job.one_number(results)
    assert (checked == results) is kept
    assert kept or checked[-1]["output_type"] == "error"


def test_hidden_numbers_differ_between_works_and_stay_in_a_regrade(warm_up, monkeypatch):
    def seed(nb, student):
        monkeypatch.setenv("LSTM_COURSE_WORK", job.work_of(nb, student))
        return secret_seed("check")

    graded = job.transplant(warm_up.solved, warm_up.submission())[0]
    other = job.transplant(warm_up.solved, warm_up.released)[0]
    assert seed(graded, "ada") == seed(nbformat.from_dict(graded), "ada")
    assert len({seed(graded, "ada"), seed(graded, "grace"), seed(other, "ada")}) == 3


def test_the_judge_asks_each_work_for_its_own_numbers(warm_up):
    cells = [(job.before("work of " + name), False) for name in ("ada", "grace", "ada")]
    ask = ("from grader.judging.claims import secret_seed\nsecret_seed('check')", True)
    deadline = job.time.monotonic() + LONG
    seeds = [pool.parents().run([cell, ask], deadline)[1][0]["data"]["text/plain"] for cell in cells]
    assert seeds[0] == seeds[2] != seeds[1]


@pytest.mark.parametrize("alive", [True, False])
def test_a_lost_judge_is_the_learners_doing_only_while_its_parents_live(alive):
    """Parents may be closed between the two tries of one cell: then the second child ends with them."""

    def fork(*_):
        ours, theirs = socket.socketpair()
        theirs.close()
        return ours

    parents = SimpleNamespace(
        judges=SimpleNamespace(fork=fork),
        learners=SimpleNamespace(control=socket.socket()),
        channels=set(),
        gone=False,
        alive=lambda: alive,
    )
    with parents.learners.control, Execution(parents, time.monotonic() + LONG) as execution:
        if alive:
            (output,) = execution.run("1", True)
            assert output["ename"] == "JudgeLost"
        else:
            with pytest.raises(Gone):
                execution.run("1", True)
