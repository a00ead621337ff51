"""What nbgrader's gradebook is told.

`record.py` writes a submission in one transaction, `ledger.py` remembers what it was made from, `scores.py` finds the
points that a person gave, `opening.py` makes the tables.
"""
