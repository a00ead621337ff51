"""Which named mistakes, alone or two together, explain all that a learner's function answered: what
the checks of this room share."""

from grader.judging import explained


def diagnose(report, function, twin, bugs, together=()):
    """Diagnoses of the learner's `function`: one of the `bugs`, else two of those in `together`, that explain all the
    calls of the report. `twin(bugs)` makes the function with these bugs."""
    choices = explained.alone(bugs), explained.together(together)
    return explained.told(choices, function, report.calls_of(function, twin()), twin(), twin)
