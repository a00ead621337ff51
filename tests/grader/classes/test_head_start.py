"""What is started ahead of grading is what grading asks for."""

import pytest

from grader.classes import head_start, job
from grader.notebooks import release
from grader.sandbox import pool

from ..classroom import ROOT
from ..waiting import LONG

SCRIPTS = sorted((ROOT / "solutions").glob("*/*.py"))


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.stem)
def test_the_parents_started_ahead_are_those_that_a_submission_asks_for(script, monkeypatch):
    asked = []
    monkeypatch.setattr(pool, "parents", lambda trust, modules, rehearsal: asked.append((modules, rehearsal)))
    for thread in head_start.start(script.parent.name, root=ROOT):
        thread.join(LONG)
        assert not thread.is_alive()
    ((modules, cells),) = asked
    source = release.notebook(script)
    assert modules == job.modules_of(source)
    checks = {cell.source.strip() for cell in source.cells if job.is_check(cell)}
    assert checks
    assert checks <= {cell.strip() for cell in cells}


def test_where_there_is_no_sandbox_it_is_told_by_those_who_need_it(monkeypatch, tmp_path):
    def unavailable(*_):
        raise pool.wall.Unavailable("no bubblewrap", "install it")

    monkeypatch.setattr(pool, "parents", unavailable)
    (tmp_path / "solutions/00-a").mkdir(parents=True)
    (tmp_path / "solutions/00-a/a.py").write_text("# %%\n1\n")
    for thread in head_start.start("00-a", root=tmp_path):
        thread.join(LONG)  # an error in a thread would fail this test
        assert not thread.is_alive()
    assert head_start.start("of another name", root=tmp_path) == []
