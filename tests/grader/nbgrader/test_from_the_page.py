"""A notebook that was downloaded from the page of its assignment: nbgrader grades it like any other."""

import json
import shutil
import subprocess
import sys

import pytest

from ..classroom import ROOT, Classroom
from ..conftest import ASSIGNMENT
from ..waiting import LONG

MERGE = """
import { readFileSync } from "node:fs";
import { merged } from "%s";
const [notebook, work] = JSON.parse(readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(merged(notebook, work)));
"""


@pytest.fixture(scope="module")
def handed_in(course):
    """The course, after ada has downloaded her notebook from the page and handed it in."""
    path = "exercises/03-gates/gates.ipynb"
    wrong = (ROOT / "tests/wrong/03-gates/forget_gate_on_candidate.py").read_text()
    right = {cell.id: cell.source for cell in Classroom(ASSIGNMENT).submission().cells}
    work = {
        "cells": {"lstm-step": wrong, "latch": right["latch"], "own-words": "Kept, not thrown away."},
        "added": [{"after": "lstm-step", "source": "helper = 1"}],
        "outputs": {"check-latch": [{"output_type": "stream", "name": "stdout", "text": "seen in the page"}]},
    }
    released = json.loads((course.root / path).read_text())
    node = shutil.which("node") or f"{sys.prefix}/bin/node"
    program = MERGE % (ROOT / "site/lab/notebook.js").as_uri()
    command = [node, "--input-type=module", "-e", program]
    made = subprocess.run(
        command, input=json.dumps([released, work]), capture_output=True, text=True, check=True, timeout=LONG
    )
    archive = course.root / f"_build/nbgrader/downloaded/{ASSIGNMENT}/archive"
    archive.mkdir(parents=True)
    (archive / f"{ASSIGNMENT}_ada_attempt_2026-11-01-17-30-00_gates.ipynb").write_text(made.stdout)
    course.nbgrader("generate_assignment", ASSIGNMENT, "--force", "--create")
    course.nbgrader("zip_collect", ASSIGNMENT)
    course.nbgrader("autograde", ASSIGNMENT)
    return course


def test_it_is_collected_and_graded(handed_in):
    with handed_in.gradebook() as book:
        notebook = book.find_submission_notebook("gates", ASSIGNMENT, "ada")
        scores = {grade.name: grade.auto_score for grade in notebook.grades}
        assert 0 < scores["check-lstm-step"] < 8
        assert scores["check-latch"] == 5
        assert scores["check-counter"] == 0
