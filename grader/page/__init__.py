"""An assignment in the reader's browser: what Python does there. The editor, the worker and the files are `site/lab/`.

| to find | open |
|---|---|
| how a cell runs, and what it shows | `session.py` |
| IPython's `display` where there is no IPython | `display.py` |
| a timer where no signal comes | `timer.py` |
| NumPy's warnings where the machine notes no overflow, by functions | `floats.py` |
| the same by operators | `operators.py` |

Nothing here needs NumPy, so that a page can say what is missing where NumPy could not be fetched.
"""
