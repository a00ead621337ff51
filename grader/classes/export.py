"""Grades as the files that Canvas and Moodle import; and who asked for hints, for a person to look at."""

import csv

from nbgrader.api import Student
from sqlalchemy import select

from grader.classes.autograded import shown
from grader.classes.status import final_score
from grader.judging.report_html import HINTS_ASKED
from grader.notebooks.reading import grade_id

FORMULAS = ("=", "+", "-", "@", "\t", "\r")


def table(recorder, to):
    """The rows of the file, its heads first. A cell without a submission is empty: both leave what is there."""
    db = recorder.db
    assignments = recorder.book.assignments
    students = db.scalars(select(Student).order_by(Student.id))
    names = [assignment.name for assignment in assignments]
    if to == "canvas":  # matches people by the first of the identities that it finds
        yield ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", *names]
        yield ["    Points Possible", "", "", "", "", *(f"{assignment.max_score:g}" for assignment in assignments)]
    else:
        yield ["idnumber", "email", "firstname", "lastname", *names]
    for student in students:
        scores = {each.assignment.name: f"{final_score(each):g}" for each in student.submissions}
        if to == "canvas":
            full = ", ".join(filter(None, (student.last_name, student.first_name))) or student.id
            who = [full, student.lms_user_id, "", student.id, ""]
        else:
            who = [student.id, student.email, student.first_name, student.last_name]
        yield [*(part or "" for part in who), *(scores.get(name, "") for name in names)]


def hints(course):
    """The rows of the file on hints, its heads first: a row for each exercise of which a student asked for some."""
    yield ["student", "assignment", "check", "hints"]
    for assignment in course.assignments():
        for student in course.students(assignment):
            for cell, html in shown(course.path("autograded", student, assignment)):
                if asked := HINTS_ASKED.search(html):
                    yield [student, assignment, grade_id(cell), asked[1]]


def write(rows, path):
    """Write the rows of a file."""
    with open(path, "w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([map(harmless, row) for row in rows])


def harmless(cell):
    """A cell that no spreadsheet runs as a formula: names are what students typed."""
    return f"'{cell}" if cell.startswith(FORMULAS) else cell
