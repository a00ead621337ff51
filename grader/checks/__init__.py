"""What the graded cells claim, a module a subject: each check takes the learner's functions and gives a `Report`.

Checks hold the claims that a learner sees; the hidden ones stand in the assignment's source in `solutions/`.
"""
