"""The grader: checks that say which mistake was made, and the parts of nbgrader that run them apart.

| to find | open |
|---|---|
| what one assignment claims, and the mistakes that it names | `assignments/`, a room for each |
| how a claim becomes points, a table and a diagnosis | `judging/` |
| from a learner's file to the notebook that is graded, and from our sources to theirs | `notebooks/` |
| the walls around a learner's code, and the processes behind them | `sandbox/` |
| what the gradebook is told | `gradebook/` |
| one submission graded, a class, a cluster; who stands where | `classes/` |
| the page that a learner gets back | `feedback/` |
| an assignment that runs in the reader's browser | `page/` |
| what nbgrader runs; the command line; `make course` | `plugin.py`; `cli.py`; `demo.py` |
| whose course it is, and what can be told of a problem | `address.py`; `errors.py` |

Imports run one way: `assignments` -> `judging` -> `lstm_ref`; `classes` -> `sandbox` -> `judging`; `classes` ->
`gradebook`, `notebooks`; `feedback` -> `notebooks`; `page` sees none. `tests/test_imports.py` holds that. Learners
import this package too, so that their own notebook, or their browser, can tell them what is wrong: `assignments` and
`judging` need NumPy alone.
"""
