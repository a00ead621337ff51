"""From the folders of submissions to the gradebook."""

import os
import threading

import psutil
import pytest
from nbgrader.api import Gradebook

from grader.classes import grading
from grader.errors import CannotGrade
from grader.notebooks import submitted
from grader.sandbox.wall import Unavailable

from .. import small_course as classes
from ..small_course import CELLS, SmallCourse, execute, register, source
from ..waiting import LONG

FULL = {"check-a": 3, "check-b": 5}


@pytest.fixture
def small(tmp_path):
    return SmallCourse(tmp_path)


@pytest.fixture
def grade(small):
    """Grade the small course; a Result, with the students whose work was executed as `executed`."""

    def grade(*students, run=classes.execute, **options):
        classes.calls.clear()
        classes.behaviour[:] = [run]
        result = grading.grade("small", students=students, execute=classes.watched, root=small.root, **options)
        grade.executed = [job.student for job, _ in classes.calls]
        return result

    return grade


def test_each_submission_is_recorded_and_stands_where_formgrader_looks(small, grade):
    small.hand_in("ada", FULL)
    small.hand_in("eve", {"check-a": 1})
    assert grade().recorded == {"ada": [], "eve": []}
    grades = small.grades()
    assert grades["ada"]["work"] == {"check-a": (3, False), "check-b": (5, False), "words": (None, True)}
    assert grades["eve"]["work"]["check-b"] == (0, False)
    folder = small.root / "autograded" / "ada" / "small"
    assert sorted(path.name for path in folder.iterdir()) == ["timestamp.txt", "work.ipynb"]


def test_what_is_recorded_is_not_executed_again(small, grade):
    small.hand_in("ada", FULL)
    grade()
    assert grade().unchanged == ["ada"]
    assert grade.executed == []
    grade(force=True)
    assert grade.executed == ["ada"]


@pytest.mark.parametrize("change", ["work", "timestamp", "source", "graded file"])
def test_what_changed_is_graded_again(small, grade, change):
    small.hand_in("ada", FULL)
    small.hand_in("eve", FULL)
    grade()
    if change == "work":
        small.hand_in("ada", {})
    if change == "timestamp":
        small.hand_in("ada", FULL, "2026-11-02 17:30:00 UTC")
    if change == "source":
        path = small.root / "source" / "small" / "work.ipynb"
        path.write_text(path.read_text().replace("# check-a", "# check-a, harder"))
    if change == "graded file":
        (small.root / "autograded" / "ada" / "small" / "work.ipynb").unlink()
    grade()
    assert set(grade.executed) == ({"ada", "eve"} if change == "source" else {"ada"})


def test_an_older_submission_is_refused(small, grade):
    small.hand_in("ada", FULL, "2026-11-02 17:30:00 UTC")
    grade()
    small.hand_in("ada", {}, "2026-11-01 17:30:00 UTC")
    assert "newer submission" in grade().refused["ada"]
    assert grade.executed == []
    assert small.grades()["ada"]["work"]["check-a"] == (3, False)


def test_only_the_named_students_are_graded(small, grade):
    for student in ("ada", "eve", "bob"):
        small.hand_in(student, FULL)
    assert grade("ada", "eve", "ada").recorded.keys() == {"ada", "eve"}


def test_a_file_that_cannot_be_read_is_recorded_with_a_note(small, grade):
    small.hand_in("ada", b"\xff\xfe nothing")
    assert grade().recorded == {"ada": ["Nothing could be read."]}
    assert small.grades()["ada"]["work"]["check-a"] == (0, False)


@pytest.mark.parametrize("kind", ["link", "pipe", "folder", "missing", "huge"])
def test_what_is_not_a_file_of_the_students_own_is_not_read(small, grade, kind, monkeypatch):
    neighbour = small.hand_in("eve", FULL) / "work.ipynb"
    path = small.hand_in("ada", {}) / "work.ipynb"
    path.unlink()
    if kind == "link":
        path.symlink_to(neighbour)
    if kind == "pipe":
        os.mkfifo(path)
    if kind == "folder":
        path.mkdir()
    if kind == "huge":
        monkeypatch.setattr(submitted, "MAX_BYTES", 1_000)
        path.write_bytes(b"{}" + b" " * 1_000)
    notes = grade().recorded["ada"]
    assert any("work.ipynb" in note for note in notes)
    assert small.grades()["ada"]["work"]["check-a"] == (0, False)
    assert small.grades()["eve"]["work"]["check-a"] == (3, False)


@pytest.mark.parametrize(
    "stamp", ["tomorrow", "2026-99-99", "\x00", "9" * 5_000, "2026-11-01 10:00 /dev/tty", "0001-01-01 00:00 +1400"]
)
def test_a_bad_date_is_noted_and_is_no_reason_not_to_grade(small, grade, stamp):
    small.hand_in("ada", FULL, stamp)
    assert any("timestamp.txt" in note for note in grade().recorded["ada"])
    with Gradebook(small.db_url, "small") as book:
        assert book.find_submission("small", "ada").timestamp is None


@pytest.mark.parametrize(
    "name", ["..", ".", "../eve", "a/b", "a\nb", "a\\b", "", "*", "a?", "=1+1", ".hidden", "a\u202eb", "x" * 101, "a "]
)
def test_a_name_that_leads_elsewhere_is_refused_and_the_class_goes_on(small, grade, name):
    small.hand_in("eve", FULL)
    result = grade(name, "eve") if name else grade("", "eve")
    assert repr(name) in result.refused[name]
    assert result.recorded.keys() == {"eve"}
    assert small.grades().keys() == {"eve"}


def test_a_folder_with_a_bad_name_is_refused_and_the_class_goes_on(small, grade):
    small.hand_in("a\nb", FULL)
    small.hand_in("eve", FULL)
    assert grade().refused.keys() == {"a\nb"}
    assert small.grades().keys() == {"eve"}


@pytest.mark.parametrize("name", ["Zoë Müller", "李雷", "o'neil", "ada@example.com", "Zoe\u0308", "x-1_2.3"])
def test_the_names_that_people_have_work(small, grade, name):
    small.hand_in(name, FULL)
    assert grade().recorded.keys() == {name}
    assert small.grades().keys() == {name}


def test_an_assignment_of_several_notebooks_is_one_record(tmp_path, monkeypatch):
    small = SmallCourse(tmp_path, notebooks=("one", "two"))
    small.hand_in("ada", FULL)
    (tmp_path / "submitted/ada/small/two.ipynb").unlink()
    result = grading.grade("small", execute=execute, root=tmp_path)
    assert "two.ipynb was not handed in." in result.recorded["ada"]
    notebooks = small.grades()["ada"]
    assert notebooks["one"]["check-a"] == (3, False)
    assert notebooks["two"]["check-a"] == (0, False)


def test_a_job_that_fails_is_a_row_and_the_next_run_does_it(small, grade):
    small.hand_in("ada", FULL)
    small.hand_in("eve", FULL)

    def broken(job, trust):
        if job.student == "ada":
            raise MemoryError("no room")
        return execute(job)

    result = grade(run=broken)
    assert "no room" in result.refused["ada"]
    assert result.recorded.keys() == {"eve"}
    assert grade().recorded.keys() == {"ada"}


def test_without_a_sandbox_nothing_is_graded(small, grade):
    small.hand_in("ada", FULL)

    def unprotected(job, trust):
        raise Unavailable("it is a test", "Do this.")

    with pytest.raises(Unavailable, match="Do this"):
        grade(run=unprotected)
    assert small.grades() == {}


def test_nothing_listens_to_the_network_meanwhile(small, grade):
    heard = []

    def listening(job, trust):
        heard.extend(each.laddr.ip for each in psutil.Process().net_connections("inet") if each.status == "LISTEN")
        return execute(job)

    small.hand_in("ada", FULL)
    assert grade(run=listening).recorded.keys() == {"ada"}
    assert set(heard) <= {"127.0.0.1"}


def test_few_submissions_are_in_memory_at_once(small, grade, monkeypatch):
    """Those that are read and not yet recorded are bounded, however large the class."""
    for number in range(60):
        small.hand_in(f"s{number:02}", FULL)
    reads, most = [], []
    honest = submitted.read
    monkeypatch.setattr(grading.submitted, "read", lambda *of: reads.append(of) or honest(*of))
    grade(on_progress=lambda done, total: most.append(len(reads) - done))
    assert len(reads) == 60
    assert max(most) <= 9


def test_two_submissions_are_executed_at_once(small, grade):
    meeting = threading.Barrier(2, timeout=LONG)

    def together(job, trust):
        meeting.wait()
        return execute(job)

    small.hand_in("ada", FULL)
    small.hand_in("eve", FULL)
    assert grade(run=together).recorded.keys() == {"ada", "eve"}


def test_progress_ends_at_the_number_of_submissions(small, grade):
    seen = []
    for student in ("ada", "eve", ".bad"):
        small.hand_in(student, FULL)
    grade(on_progress=lambda done, total: seen.append((done, total)))
    assert seen[-1] == (3, 3)
    assert seen == sorted(seen)


def test_a_source_with_other_checks_than_the_gradebook_is_told(small, grade):
    small.hand_in("ada", FULL)
    grade()
    (small.root / "source/small/work.ipynb").write_text(source(CELLS | {"check-a": 9.0}))
    with pytest.raises(CannotGrade, match="lstm-course regrade small"):
        grade()
    register(small.db_url, cells=CELLS | {"check-a": 9.0})
    assert grade().recorded.keys() == {"ada"}


@pytest.mark.parametrize(
    ("assignment", "students", "words"),
    [
        ("other", [], "The course has: small"),
        ("../small", [], "The course has: small"),
        ("small", [], "Nobody has handed in"),
    ],
)
def test_what_is_not_there_is_told(small, assignment, students, words):
    with pytest.raises(CannotGrade, match=words):
        grading.grade(assignment, students=students, execute=execute, root=small.root)


def test_a_folder_without_a_course_is_told(tmp_path):
    with pytest.raises(CannotGrade, match=r"no nbgrader_config\.py"):
        grading.grade("small", execute=execute, root=tmp_path)


def test_what_is_executed_is_what_was_handed_in(small, grade):
    small.hand_in("ada", FULL)
    grade(trust=True)
    ((job, trust),) = classes.calls
    assert trust
    assert (job.assignment, job.student, job.notebook) == ("small", "ada", "work")
    assert job.submission == (small.root / "submitted/ada/small/work.ipynb").read_bytes()
    assert job.source == (small.root / "source/small/work.ipynb").read_text()
