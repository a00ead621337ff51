"""Grading a class: find what is new, have it executed, write what comes back.

Execution is a pure function, so it may run anywhere and more than once; only this process writes, each submission once.
Killed at any point and started again, it does the rest.
"""

import itertools
import os
from typing import NamedTuple

from grader.classes import autograded, threads
from grader.classes.course import Course, version
from grader.classes.job import Job
from grader.errors import NOBODY, CannotGrade
from grader.gradebook.record import Verdict, is_older
from grader.notebooks import submitted
from grader.sandbox import wall
from grader.sandbox.wall import Unavailable


class Result(NamedTuple):
    """What became of a class, by student."""

    recorded: dict  # {student: what was repaired or why it failed, in sentences}
    unchanged: list
    refused: dict  # {student: why nothing was recorded}; the next run tries again


class _Class:
    """One assignment of a class, on the way from the folders of submissions to the gradebook."""

    def __init__(self, course, assignment, sources, recorder, force):
        self.course, self.assignment, self.sources = course, assignment, sources
        self.recorder, self.force = recorder, force
        self.version = version(sources, course.hint_cost)
        self.ledger = recorder.ledger(assignment)
        self.result = Result({}, [], {})

    def news(self, students):
        """The submissions that are to be graded, each read only when it is asked for."""
        for student in students:
            if why := submitted.why_not(student):
                self.result.refused[student] = f"{student!r} cannot be a student's name: {why}."
                continue
            try:
                submission = submitted.read(self.course, self.assignment, student, self.sources)
            except OSError as error:
                self._refuse(student, f"The folder of the submission cannot be read: {error.strerror}.")
                continue
            known = self.ledger.get(student)
            if known and not self.force:
                done = autograded.complete(self._folder(student), self.sources)
                if done and known.digest == submission.digest(self.version):
                    self.result.unchanged.append(student)
                    continue
                if is_older(submission.timestamp, known):
                    self.result.refused[student] = f"{Verdict.OLDER.value}; --force grades this one all the same."
                    continue
            yield submission

    def jobs(self, submission):
        return [
            Job(self.assignment, submission.student, name, submission.files[name], source, self.course.hint_cost)
            for name, source in self.sources.items()
        ]

    def take(self, submission, outcomes):
        """Write what came of a submission: the files first, so that whoever is in the ledger has them."""
        student = submission.student
        if isinstance(outcomes, Unavailable):
            raise outcomes
        if isinstance(outcomes, BaseException):
            self._refuse(student, f"Grading failed, which is not the student's doing: {outcomes!r}")
            return
        outcomes = dict(zip(self.sources, outcomes, strict=True))
        texts = {name: outcome.notebook for name, outcome in outcomes.items()}
        notes = [*submission.notes, *(note for outcome in outcomes.values() for note in outcome.notes)]
        autograded.place(self._folder(student), texts, submission.timestamp)
        self.recorder.record(
            self.assignment,
            student,
            outcomes,
            submission.digest(self.version),
            work=submission.work,
            timestamp=submission.timestamp,
            notes=notes,
            force=self.force,
        )
        self.result.recorded[student] = notes

    def _refuse(self, student, why):
        self.result.refused[student] = why
        self.recorder.fail(self.assignment, student, why)

    def _folder(self, student):
        return self.course.path("autograded", student, self.assignment)


def grade(
    assignment,
    students=None,
    force=False,
    scheduler=None,
    trust=False,
    execute=None,
    on_progress=lambda done, total: None,
    root=".",
):
    """Grade what was handed in for an assignment, by all or by these students; a Result.

    What is recorded already is left alone, unless `force`. `on_progress(done, total)` is told how far it is.
    """
    if execute is None:
        from grader.classes.job import execute

        if not (trust or scheduler):
            wall.command("learner")  # says at once what is missing here
    course = Course(root)
    sources = course.sources(assignment)
    students = list(dict.fromkeys(students or course.students(assignment)))
    if not students:
        raise CannotGrade(NOBODY.format(assignment))
    with course.recorder(assignment) as recorder:
        work = _Class(course, assignment, sources, recorder, force)

        def progress():
            on_progress(sum(map(len, work.result)), len(students))

        news = work.news(students)
        first = list(itertools.islice(news, 1))
        progress()
        if first:
            secret = os.environ.get("LSTM_COURSE_SECRET")
            tasks = ((new, (execute, work.jobs(new), trust, secret)) for new in itertools.chain(first, news))
            for submission, outcomes in _finished(scheduler, tasks):
                work.take(submission, outcomes)
                progress()
    return work.result


def _finished(scheduler, tasks):
    if scheduler is None:
        return threads.finished(tasks, _outcomes)
    from grader.classes import cluster  # which takes a quarter of a second to import

    return cluster.finished(scheduler, tasks, _outcomes)


def _outcomes(execute, jobs, trust, secret):
    """The outcomes of the notebooks of one submission, on a worker that may be another machine."""
    if secret:
        os.environ["LSTM_COURSE_SECRET"] = secret  # the seed of the hidden checks: the same for all
    return [execute(job, trust) for job in jobs]
