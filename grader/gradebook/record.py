"""The one writer: grades go into nbgrader's gradebook together with their row of the ledger, or not at all.

What it writes is what `nbgrader autograde` writes, so that formgrader, feedback and export work as they do after it.
One session serves a whole class: nbgrader opens nine for each submission, and each compiles all its SQL again.
"""

import contextlib
import enum
import sqlite3

from nbgrader.api import (
    Assignment,
    Gradebook,
    Student,
    SubmittedAssignment,
    SubmittedNotebook,
)
from sqlalchemy import event, select, text, update
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.orm import selectinload

from grader.errors import CannotRecord, explain
from grader.gradebook import ledger, opening, scores


class Verdict(enum.Enum):
    RECORDED = "recorded"
    KNOWN = "the same was recorded before"
    OLDER = "a newer submission is recorded"


class Recorder:
    """The open gradebook. `late_penalty(student, score, seconds)` is the rule of nbgrader's plug-in, if any."""

    def __init__(self, db_url, course_id="default_course", late_penalty=None):
        self.url = make_url(db_url)
        self.late_penalty = late_penalty or (lambda *late: None)
        with self._explained(), opening.alone(self.url):
            self.book = Gradebook(opening.patient(self.url), course_id)
            self.db = self.book.db
            if self.url.get_backend_name() == "sqlite":
                self._hasten_sqlite()
            ledger.create(self.book.engine)
        self._cells = {}

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.db.rollback()
        if self.url.get_backend_name() == "sqlite":
            with contextlib.suppress(DBAPIError):  # somebody else is reading: then it stays as it is, which is no harm
                self.db.execute(text("PRAGMA journal_mode = DELETE"))
        self.book.close()

    def _hasten_sqlite(self):
        """Do not wait for the disk at each commit. A power cut may undo the last ones, grades and ledger together, and
        the next run does them again; a killed process loses nothing."""

        @event.listens_for(self.book.engine, "connect")
        def connect(connection, _):
            with contextlib.suppress(sqlite3.OperationalError):  # read-only, or in use: then it is only slower
                connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = NORMAL")

        self.db.remove()
        self.book.engine.dispose()

    def cells(self, assignment):
        """The points of each graded cell that the gradebook expects: {notebook: {cell: points}}."""
        with self._explained():
            return {name: dict(cells.graded.values()) for name, cells in self._notebooks(assignment).items()}

    def ledger(self, assignment):
        """What is known of each student's submission, by student."""
        with self._explained():
            rows = ledger.rows(self.db, assignment)
            self.db.rollback()
            return rows

    def record(self, assignment, student, outcomes, digest, work="", timestamp=None, notes=(), force=False):
        """Write the grades of one submission, from the Outcome of each of its notebooks by name; a Verdict.

        Every automatic score is overwritten. What a person gave stays as long as the `work` is the same. `force`
        records again what is known, and what is older.
        """
        blank = {name: scores.without_response(outcome.notebook) for name, outcome in outcomes.items()}
        with self._transaction(assignment):
            known = ledger.row(self.db, assignment, student)
            if known and not force:
                if known.digest == digest:
                    return Verdict.KNOWN
                if is_older(timestamp, known):
                    return Verdict.OLDER
            submission = self._submission(assignment, student)
            same = known.work == work if known and known.work else submission.timestamp == timestamp
            submission.timestamp = timestamp
            for name, cells in self._notebooks(assignment).items():
                points = outcomes[name].scores if name in outcomes else {}
                notebook = scores.write(submission, cells, points, blank.get(name, ()), keep=same)
                self.db.flush()  # now the submission knows its assignment, whose due date counts
                scores.penalise(submission, notebook, self.late_penalty)
            ledger.put(self.db, assignment, student, known, notes, digest=digest, work=work, timestamp=timestamp)
            self.db.commit()
        return Verdict.RECORDED

    def fail(self, assignment, student, reason):
        """Write down why a submission could not be graded. The next run tries again; grades stay as they are."""
        with self._transaction(assignment):
            ledger.put(self.db, assignment, student, ledger.row(self.db, assignment, student), [reason], digest="")
            self.db.commit()

    def _notebooks(self, assignment):
        if assignment not in self._cells:
            found = self.db.scalars(select(Assignment).where(Assignment.name == assignment)).first()
            if found is None:
                raise CannotRecord(
                    f"The gradebook has no assignment {assignment}: "
                    f"run `nbgrader generate_assignment {assignment}` first."
                )
            self._cells[assignment] = {notebook.name: scores.Cells(notebook) for notebook in found.notebooks}
            self.db.rollback()
        return self._cells[assignment]

    def _submission(self, assignment, student):
        if self.db.get(Student, student) is None:
            # a recorder of another assignment may enter the student at the same moment
            with contextlib.suppress(IntegrityError), self.db.begin_nested():
                self.db.add(Student(id=student))
        mine = SubmittedAssignment.student_id == student, Assignment.name == assignment
        query = select(SubmittedAssignment).join(Assignment).where(*mine)
        parts = selectinload(SubmittedAssignment.notebooks)
        parts = parts.options(selectinload(SubmittedNotebook.grades), selectinload(SubmittedNotebook.comments))
        found = self.db.scalars(query.options(parts)).first()
        if found is None:
            id = self.db.scalar(select(Assignment.id).where(Assignment.name == assignment))
            found = SubmittedAssignment(assignment_id=id, student_id=student)
            self.db.add(found)
        return found

    @contextlib.contextmanager
    def _transaction(self, assignment):
        """Undone unless committed. Only one recorder at a time is inside, on SQLite as on PostgreSQL."""
        with self._explained():
            self._notebooks(assignment)
            try:
                # writing the assignment's row takes its lock, and what is read after it is what the others committed
                self.db.execute(
                    update(Assignment).where(Assignment.name == assignment).values(name=assignment),
                    execution_options={"synchronize_session": False},
                )
                yield
            finally:
                self.db.rollback()

    @contextlib.contextmanager
    def _explained(self):
        try:
            yield
        except DBAPIError as error:
            raise CannotRecord(explain(error, self.url)) from error


def is_older(timestamp, known):
    """Whether a submission was handed in before the one that the ledger knows."""
    return None not in (timestamp, known.timestamp) and timestamp < known.timestamp
