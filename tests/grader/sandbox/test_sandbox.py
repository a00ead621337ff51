"""The sandbox is tried before it is used, refuses with a remedy, and leaves nothing behind."""

import os
import shutil
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from grader.classes import job
from grader.sandbox import pool, wall
from grader.sandbox.fork_server import Gone

from ..waiting import LONG, descendants, sandboxed, until

START = (job.before(), False)


@pytest.fixture
def command(monkeypatch):
    """Changes the words of the bubblewrap command."""

    def change(edit):
        original = wall.command
        monkeypatch.setattr(wall, "command", lambda role: edit(original(role)))

    return change


def run(pair, cells, seconds=LONG):
    return pair.run(cells, time.monotonic() + seconds)


def seeing(name):
    """An edit of the command that lets the learner's process see this of the repository."""
    shown = ["--ro-bind", *[str(wall.ROOT / name)] * 2]
    return lambda words: [*words[: words.index("--proc")], *shown, *words[words.index("--proc") :]]


@pytest.mark.parametrize(
    ("hole", "words"),
    [
        (seeing("lstm_ref"), "the reference"),
        (seeing("grader"), "the checks"),
        (
            lambda words: [*words[:-2], "--dev", "/dev", "--chmod", "0777", "/dev", *words[-2:]],
            "outside its own folder",
        ),
    ],
)
def test_a_hole_is_found_and_named(command, hole, words):
    command(hole)
    with pytest.raises(wall.Unavailable, match=words):
        pool.Parents(False, ())


def test_a_network_around_the_room_is_none_within(command):
    command(lambda words: [word for word in words if word not in ("--unshare-net", "--unshare-all")])
    pool.Parents(False, ()).close()


def test_without_bubblewrap_grading_is_refused_with_the_remedy(monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(wall.Unavailable, match=r"apt-get install bubblewrap.*--trust"):
        pool.Parents(False, ())


def test_another_system_is_told_where_to_grade(monkeypatch):
    monkeypatch.setattr(sys, "platform", "darwin")
    with pytest.raises(wall.Unavailable, match="WSL"):
        pool.Parents(False, ())


def test_a_bubblewrap_that_may_not_work_is_reported_in_its_own_words(command):
    command(lambda words: [*words[:1], "--no-such-option", *words[1:]])
    with pytest.raises(wall.Unavailable, match="no-such-option"):
        pool.Parents(False, ())


def test_with_trust_it_works_without_a_sandbox(monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda name: None)
    pair = pool.Parents(True, ())
    try:
        outputs = run(pair, [START, ("f, = _learner.run('f = len', ['f'])", False), ("f.observe([1, 2]).value", True)])
    finally:
        pair.close()
    assert outputs[2][0]["data"]["text/plain"] == "2"
    assert not os.path.exists(pair.folder)


def test_outputs_are_those_of_a_notebook():
    source = "import warnings\nwarnings.warn('hm')\nprint('said')\ndisplay({'a': 1})\n3"
    shown, failed, silent = run(pool.parents(), [(source, True), ("1 / 0", True), ("4;", True)])
    kinds = [output["output_type"] for output in shown]
    assert kinds == ["stream", "display_data", "execute_result"]
    assert shown[0]["name"] == "stdout"
    assert "said" in shown[0]["text"]
    assert "hm" in shown[0]["text"]
    assert shown[2]["data"] == {"text/plain": "3"}
    assert failed[0]["ename"] == "ZeroDivisionError"
    assert silent == []


def test_a_lost_judge_costs_the_check_that_it_was_at():
    *_, lost, after = run(pool.parents(), [("x = 5", False), ("import os; os._exit(1)", True), ("x", True)])
    assert lost[0]["ename"] == "JudgeLost"
    assert after[0]["data"]["text/plain"] == "5"


def test_no_process_is_left():
    before = descendants()
    pair = pool.Parents(False, ())
    try:
        until(lambda: not sandboxed(), "the end of the sandbox that tried itself")
        idle = descendants()
        daemon = "import os, time\nif not os.fork():\n    os.setsid()\n    os.fork()\n    time.sleep(600)"
        run(pair, [START, (f"_learner.run({daemon!r})", False)])
        until(lambda: descendants() <= idle, "the end of the sandbox and of all that was started in it")
    finally:
        pair.close()
    until(lambda: descendants() <= before, "the end of the parents")


@pytest.mark.parametrize("seconds", [0, 1], ids=["at once", "when it is at work"])
def test_closing_does_not_wait_for_what_is_under_way(seconds):
    pair = pool.Parents(False, ())
    with ThreadPoolExecutor() as thread:
        running = thread.submit(run, pair, [START, ("import time; _learner.run('1'); time.sleep(600)", True)])
        until(lambda: pair.channels, "a judge")
        time.sleep(seconds)
        pair.close()
        with pytest.raises(Gone):
            running.result(LONG)


REHEARSED = "import sys; (getattr(sys, 'rehearsed', 0), 'name' in globals())"


@pytest.mark.parametrize("trust", [False, True])
def test_an_heir_that_has_rehearsed_serves_and_holds_no_names(trust):
    pair = pool.Parents(trust, (), ("import sys; sys.rehearsed = getattr(sys, 'rehearsed', 0) + 1; name = 1",))

    def seen():
        (outputs,) = run(pair, [(REHEARSED, True)])
        return outputs[0]["data"]["text/plain"]

    try:
        until(lambda: seen() != "(0, False)", "an heir")
        assert seen() == "(3, False)"  # as it stands, and with two kinds of answers that have no name
        assert pair.alive()
    finally:
        pair.close()


@pytest.mark.parametrize("trust", [False, True])
@pytest.mark.parametrize("end", ["import os; os._exit(1)", "while True: pass"])
def test_a_rehearsal_that_ends_the_heir_or_never_ends_costs_nothing_else(end, trust):
    pair = pool.Parents(trust, (), ("import sys; sys.rehearsed = 1", end))
    try:
        for _ in range(3):
            (outputs,) = run(pair, [(REHEARSED, True)])
            assert outputs[0]["data"]["text/plain"] == "(0, False)"
    finally:
        pair.close()


def test_a_mistake_that_nobody_has_named_is_rehearsed():
    """Where a search for a name makes mistaken functions, they are there when the first learner comes."""
    cells = (
        "def answer():\n    return 1.0, 2.0",
        "import sys; sys.rehearsed = (*getattr(sys, 'rehearsed', ()), answer())",
    )
    pair = pool.Parents(False, (), cells)

    def seen():
        (outputs,) = run(pair, [(REHEARSED, True)])
        return outputs[0]["data"]["text/plain"]

    try:
        until(lambda: seen() != "(0, False)", "an heir")
        right, both, first = eval(seen())[0]
    finally:
        pair.close()
    assert right == (1, 2)
    assert not set(both) & {1, 2}
    assert first[0] == both[0]
    assert first[1] == 2
