"""The grader: checks that say which mistake was made, and the plug-in that lets nbgrader run them apart.

| to find | open |
|---|---|
| what a graded cell claims | `checks/` |
| the named mistakes | `bugs/` |
| how a claim becomes points and a table | `claims.py` |
| how a learner's function is called, here or elsewhere | `calls.py`, `proxy.py`, `worker.py`, `codec.py` |
| what nbgrader runs | `plugin.py`, `release.py` |
| `make course` | `demo.py` |

Learners import this package too, so that their own notebook can tell them what is wrong: `checks`, `bugs`, `claims`
and `calls` need NumPy alone.
"""
