"""Notebooks on their way: from our sources to a learner, and from a learner's file to the notebook that is graded.

| to find | open |
|---|---|
| what is released, from `solutions/` | `release.py` |
| downloads of a learning platform, and the archives among them | `collect.py`, `unpack.py` |
| what a student handed in, and a file's bytes as a notebook | `submitted.py`, `reading.py` |
| the learner's answers in the instructor's notebook | `transplant.py`; of their cells, `arrange.py`, `words.py` |
| which hints a learner asked for | `asked.py` |
| what may be shown of a learner's text | `inert.py` |
| a notebook as the text of a file | `writing.py` |
| when two contents are the same | `digest.py` |
"""
