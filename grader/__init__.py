"""The grader: checks that say which mistake was made, and the plug-in that lets nbgrader run them apart.

| to find | open |
|---|---|
| what a graded cell claims | `checks/` |
| the named mistakes | `bugs/` |
| how a claim becomes points and a table | `claims.py`, `report.py`, `report_html.py` |
| how a learner's function is called, here or elsewhere | `calls.py`, `proxy.py`, `channel.py`, `codec.py` |
| from a learner's file to the notebook that is graded | `reading.py`, `transplant.py`, `arrange.py`, `words.py` |
| the door: what a learner's code runs in | `sandbox.py`, `rooms.py`, `syscalls.py`, `worker.py` |
| processes at hand | `warm.py`, `pool.py`, `judge.py` |
| one submission graded | `job.py` |
| what nbgrader runs | `plugin.py`, `release.py`, `collect.py`, `feedback/` |
| a class graded, on one machine or many | `cli.py`, `grading.py`, `fleet.py` |
| the folders of a course, and what may be shown | `course.py`, `submitted.py`, `autograded.py`, `inert.py` |
| what the gradebook is told | `record.py`, `ledger.py`, `marks.py` |
| what it tells | `standing.py`, `items.py`, `export.py`, `tables.py` |
| `make course` | `demo.py` |

Learners import this package too, so that their own notebook can tell them what is wrong: `checks`, `bugs`, `claims`,
`report` and `calls` need NumPy alone.
"""
