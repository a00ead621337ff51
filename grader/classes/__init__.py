"""A class graded: one submission, all of them, and who stands where.

| to find | open |
|---|---|
| one submission, from the learner's file to points | `job.py` |
| a class, by threads of this machine or on a dask cluster | `grading.py`; `head_start.py`, `threads.py`; `cluster.py` |
| the folders of a course, and what lies in them | `course.py`, `register.py`, `autograded.py` |
| who has handed in, statistics of cells, tables for other systems | `status.py`, `items.py`, `export.py`, `tables.py` |

The last line reads the gradebook and stands here all the same: what is said of a student lies in three places, in the
folders of submissions, in those of graded notebooks and in the gradebook, and only here are all three known.
"""
