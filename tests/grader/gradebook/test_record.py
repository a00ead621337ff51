"""What the recorder writes, and what it refuses."""

import datetime
import math
import sqlite3
from contextlib import closing

import pytest
from nbgrader.api import Gradebook
from sqlalchemy import event
from sqlalchemy.engine import make_url

from grader.classes.job import Outcome
from grader.errors import CannotRecord
from grader.gradebook import opening
from grader.gradebook.record import Recorder, Verdict

from ..small_course import SmallCourse, looked_into, open_at_once, recorded, source

EARLY, LATE = (datetime.datetime(2026, 11, day) for day in (1, 2))
BEST = {"check-a": 3.0, "check-b": 5.0, "words": None}


@pytest.fixture
def small(tmp_path):
    return SmallCourse(tmp_path)


@pytest.fixture
def recorder(small):
    with Recorder(small.db_url, "small") as recorder:
        yield recorder


def record(recorder, scores, digest="d", student="ada", notebook=None, **more):
    outcomes = {"work": Outcome(notebook or source(), scores, ())}
    return recorder.record("small", student, outcomes, digest, **more)


def by_hand(small, score=4, comment="well said"):
    """What a person does in formgrader."""
    with Gradebook(small.db_url, "small") as book:
        grade = book.find_grade("words", "work", "small", "ada")
        grade.manual_score, grade.needs_manual_grade = score, False
        book.find_comment("words", "work", "small", "ada").manual_comment = comment
        book.db.commit()


def test_points_are_written_and_an_answer_in_words_waits_for_a_person(small, recorder):
    assert record(recorder, BEST) is Verdict.RECORDED
    assert small.grades()["ada"]["work"] == {"check-a": (3, False), "check-b": (5, False), "words": (None, True)}


@pytest.mark.parametrize("points", [-1, math.nan, math.inf, -math.inf, 99, 0.5])
def test_points_lie_between_none_and_all(small, recorder, points):
    record(recorder, {"check-a": points})
    expected = min(max(points, 0), 3) if math.isfinite(points) else 0
    assert small.grades()["ada"]["work"]["check-a"] == (expected, False)


def test_a_resubmission_keeps_no_old_points(small, recorder):
    record(recorder, BEST, work="first")
    by_hand(small)
    record(recorder, {}, digest="e", work="second")
    assert set(small.grades()["ada"]["work"].values()) == {(0, False)}
    with Gradebook(small.db_url, "small") as book:
        assert book.find_submission("small", "ada").score == 0
        assert book.find_comment("words", "work", "small", "ada").manual_comment is None


def test_what_a_person_gave_outlives_a_changed_check(small, recorder):
    record(recorder, BEST, work="same")
    by_hand(small)
    record(recorder, BEST | {"check-a": 1.0}, digest="e", work="same")
    with Gradebook(small.db_url, "small") as book:
        assert book.find_submission("small", "ada").score == 1 + 5 + 4
        assert not book.find_submission("small", "ada").needs_manual_grade
        assert book.find_comment("words", "work", "small", "ada").manual_comment == "well said"


def test_the_same_is_recorded_once_unless_forced(small, recorder):
    record(recorder, BEST)
    assert record(recorder, {}) is Verdict.KNOWN
    assert small.grades()["ada"]["work"]["check-a"] == (3, False)
    assert record(recorder, {}, force=True) is Verdict.RECORDED
    assert small.grades()["ada"]["work"]["check-a"] == (0, False)


def test_an_older_submission_is_refused_unless_forced(small, recorder):
    record(recorder, BEST, timestamp=LATE)
    assert record(recorder, {}, digest="e", timestamp=EARLY) is Verdict.OLDER
    assert small.grades()["ada"]["work"]["check-a"] == (3, False)
    assert record(recorder, {}, digest="e", timestamp=EARLY, force=True) is Verdict.RECORDED


def test_a_failure_is_written_down_and_keeps_the_grades(small, recorder):
    record(recorder, BEST)
    recorder.fail("small", "ada", "The machine\x00 fell over.")
    assert small.grades()["ada"]["work"]["check-a"] == (3, False)
    row = recorder.ledger("small")["ada"]
    assert not row.digest
    assert "fell over" in row.notes
    assert record(recorder, BEST) is Verdict.RECORDED


def test_an_answer_as_it_was_released_is_commented_as_nbgrader_does(small, recorder):
    record(recorder, BEST)
    record(recorder, BEST, student="eve", notebook=source().replace("# answer", "def answer(): ..."))
    with Gradebook(small.db_url, "small") as book:
        said = [book.find_comment("answer", "work", "small", who).auto_comment for who in ("ada", "eve")]
    assert said == ["No response.", None]


def test_a_late_submission_loses_what_the_rule_says_and_no_more(small):
    with Gradebook(small.db_url, "small") as book:
        book.update_or_create_assignment("small", duedate=EARLY)
    rule = {"ada": 2.0, "bea": 99.0, "cy": -1.0, "dee": None}
    with Recorder(small.db_url, "small", lambda student, score, seconds: rule[student]) as recorder:
        for student in rule:
            record(recorder, BEST, student=student, timestamp=LATE)
        record(recorder, BEST, student="early", timestamp=EARLY)
    with Gradebook(small.db_url, "small") as book:
        lost = {each.student_id: each.late_submission_penalty for each in book.assignment_submissions("small")}
    assert lost == {"ada": 2, "bea": 8, "cy": 0, "dee": 0, "early": 0}


@pytest.mark.parametrize("ways", [(recorded, recorded), (recorded, looked_into), (looked_into, looked_into)])
def test_two_who_open_a_new_gradebook_at_once_both_find_it_whole(tmp_path, ways):
    assert open_at_once(f"sqlite:///{tmp_path}/new.db", ways) == []
    with closing(sqlite3.connect(tmp_path / "new.db")) as db:
        assert db.execute("SELECT count(*) FROM alembic_version").fetchone() == (1,)
    # a recorder whose neighbour still reads leaves SQLite's two files beside the gradebook; of the lock nothing stays
    assert {path.name for path in tmp_path.iterdir()} <= {"new.db", "new.db-wal", "new.db-shm"}


@pytest.mark.parametrize("way", [recorded, looked_into])
def test_who_waits_for_another_program_is_told_so(small, monkeypatch, way):
    monkeypatch.setattr(opening, "OPENING_SECONDS", 0.1)
    with opening.alone(make_url(small.db_url)), pytest.raises(CannotRecord, match="locked by another program"):
        way(small.db_url)


def test_a_missing_assignment_is_told_with_its_remedy(recorder):
    with pytest.raises(CannotRecord, match="nbgrader generate_assignment other"):
        recorder.record("other", "ada", {}, "d")


def test_a_locked_gradebook_is_told_and_what_is_recorded_stays(small, recorder, monkeypatch):
    record(recorder, BEST)
    recorder.db.execute(recorder_timeout())
    with closing(sqlite3.connect(small.root / "gradebook.db")) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(CannotRecord, match="locked by another program: close it"):
            record(recorder, {}, digest="e")
    assert record(recorder, {}, digest="e") is Verdict.RECORDED


def recorder_timeout():
    from sqlalchemy import text

    return text("PRAGMA busy_timeout = 50")


def test_a_full_disk_is_told_and_the_gradebook_stays_whole(small, recorder):
    from sqlalchemy import text

    record(recorder, BEST)
    pages = recorder.db.execute(text("PRAGMA page_count")).scalar()
    recorder.db.execute(text(f"PRAGMA max_page_count = {pages}"))
    recorder.db.rollback()
    with pytest.raises(CannotRecord, match="full disk: make room"):
        record(recorder, BEST, student="x" * 90, notes=["n" * 100_000])
    assert small.grades().keys() == {"ada"}


def test_a_read_only_gradebook_is_told(small):
    with (
        pytest.raises(CannotRecord, match="read-only: make"),
        Recorder(f"sqlite:///file:{small.root}/gradebook.db?mode=ro&uri=true", "small") as recorder,
    ):
        record(recorder, BEST)


def test_a_file_that_is_no_gradebook_is_told(tmp_path):
    (tmp_path / "gradebook.db").write_bytes(b"not a database at all" * 100)
    with pytest.raises(CannotRecord, match="is not a database"):
        Recorder(f"sqlite:///{tmp_path}/gradebook.db")


def test_recording_takes_few_statements_and_each_is_compiled_once(recorder):
    """In the place of a time, which a busy machine would fail: what makes recording slow is more of either."""
    record(recorder, BEST, student="first")
    taken = []
    event.listen(recorder.book.engine, "after_cursor_execute", lambda *of: taken.append(of[4].cache_hit.name))
    for number in range(20):
        record(recorder, BEST, student=f"s{number}")
    assert len(taken) <= 20 * 20
    assert "CACHE_MISS" not in taken[len(taken) // 20 :]
