"""The only place that tells nbgrader where things are and which parts of the course are plugged in."""

import contextlib
import os
import secrets
from pathlib import Path

from grader import feedback, plugin
from grader.notebooks import release
from grader.notebooks.transplant import STUBS

ROOT = Path(__file__).resolve().parent
BUILD = ROOT / "_build" / "nbgrader"

# nbgrader's source notebooks are generated, so they are brought up to date before any of its commands looks at them.
BUILD.mkdir(parents=True, exist_ok=True)
release.write_sources(ROOT / "solutions", BUILD / "source")

# The seed of the hidden checks: drawn once, kept out of git, inherited by the judge and not by the learner's process.
# Whoever has set it already, as the tests do, is obeyed: what they see depends on no number drawn here.
if not os.environ.get("LSTM_COURSE_SECRET"):
    secret = BUILD / "secret"
    with contextlib.suppress(FileExistsError), open(secret, "x", opener=lambda *of: os.open(*of, mode=0o600)) as file:
        file.write(secrets.token_hex(16))
    os.environ["LSTM_COURSE_SECRET"] = secret.read_text()

c = get_config()  # noqa: F821
c.CourseDirectory.course_id = "lstm-course"
c.CourseDirectory.root = str(ROOT)
c.CourseDirectory.source_directory = "_build/nbgrader/source"
c.CourseDirectory.release_directory = "exercises"
c.CourseDirectory.submitted_directory = "_build/nbgrader/submitted"
c.CourseDirectory.autograded_directory = "_build/nbgrader/autograded"
c.CourseDirectory.feedback_directory = "_build/nbgrader/feedback"
c.CourseDirectory.solution_directory = "_build/nbgrader/solution"
c.CourseDirectory.db_url = f"sqlite:///{BUILD}/gradebook.db"
c.NbGrader.logfile = str(BUILD / "nbgrader.log")
c.ZipCollectApp.downloaded_directory = "_build/nbgrader/downloaded"
c.ZipCollectApp.extractor_plugin = "grader.notebooks.collect.Extractor"
c.ZipCollectApp.collector_plugin = "grader.notebooks.collect.Collector"
# as in 03-gates_ada_attempt_2026-11-01-17-30-00_gates.ipynb, or an archive named so without the notebook
c.Collector.named_regexp = r"[^_]+_(?P<student_id>\w+)_attempt_(?P<timestamp>[0-9-]+)(_(?P<file_id>\w+))?(\.ipynb)?$"
c.CsvExportPlugin.to = str(ROOT / "_build" / "grades.csv")

c.GenerateAssignment.exporter_class = "grader.classes.register.Release"
advice = {"()": "grader.errors.Advice", "assignments": release.assignments(ROOT / "solutions")}
c.NbGrader.logging_config = {"filters": {"advice": advice}, "handlers": {"console": {"filters": ["advice"]}}}

c.Judge.hint_cost = 0  # of an exercise's points, the share that each hint costs: 0.05, say

c.merge(STUBS)
c.merge(feedback.FORMGRADER)
c.Autograde.sanitize_preprocessors = plugin.SANITIZE
c.Autograde.autograde_preprocessors = plugin.AUTOGRADE
c.Autograde.exporter_class = plugin.Reader
c.GenerateFeedback.preprocessors = plugin.FEEDBACK
c.GenerateFeedback.exporter_class = "grader.feedback.FeedbackPage"  # nbgrader's own page shows a learner's scripts
