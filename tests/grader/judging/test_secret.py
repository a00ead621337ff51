"""The seed of the hidden checks: a course draws its own, once, and whoever has set another is obeyed."""

import os
import shutil

import pytest

from grader.classes.course import Course

from ..classroom import ROOT


@pytest.fixture
def open_course(tmp_path, monkeypatch):
    """Open a new course in which `secret` is set, or none; the secret that is in force then."""
    shutil.copy(ROOT / "nbgrader_config.py", tmp_path)

    def open_course(secret=None):
        monkeypatch.delenv("LSTM_COURSE_SECRET", raising=False)
        if secret is not None:
            monkeypatch.setenv("LSTM_COURSE_SECRET", secret)
        Course(tmp_path)
        return os.environ["LSTM_COURSE_SECRET"]

    return open_course


@pytest.fixture
def kept(tmp_path):
    return tmp_path / "_build" / "nbgrader" / "secret"


@pytest.mark.parametrize("none", [None, ""])
def test_it_is_drawn_once_and_kept_from_others(open_course, kept, none):
    drawn = open_course(none)
    assert len(drawn) == 32
    assert kept.read_text() == drawn == open_course(none)
    assert kept.stat().st_mode & 0o077 == 0


def test_each_course_draws_another(open_course, kept):
    drawn = open_course()
    kept.unlink()
    assert open_course() != drawn


@pytest.mark.parametrize("before", [True, False])
def test_one_that_is_set_already_stays(open_course, kept, before):
    if before:
        open_course()
    assert open_course("of the environment") == "of the environment"
    assert kept.exists() is before
