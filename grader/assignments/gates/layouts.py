"""Claims about the conversion of weights between the layouts of the libraries."""

from grader.assignments.gates import layouts_bugs
from grader.assignments.gates.hints import HINTS
from grader.judging.calls import observe, recorded
from grader.judging.claims import expect, parts_of, value_of
from grader.judging.report import Report
from lstm_ref.layouts import lstm as layouts

SIZES = ((2, 1), (1, 3), (5, 4))  # (D, H), the smallest first: the first failure is the smallest


def check_conversions(functions, points, names, seed=0):
    """Claims about functions that convert weights: one for each, against the reference's arrays.

    functions: from the names in `lstm_ref.layouts.lstm` to the learner's functions; names: the parts each returns.
    """

    def diagnose(rng):
        with recorded(report.calls):  # claims end at the first wrong number: a name must explain more
            for name, function in 3 * list(functions.items()):
                observe(function, *layouts_bugs.arguments(name, rng))
        return layouts_bugs.diagnose({name: (f, report.calls_of(f)) for name, f in functions.items()})

    def locate(_):
        return layouts_bugs.locate({name: (names[name], report.calls_of(f)) for name, f in functions.items()})

    report = Report(", ".join(functions), points, seed, diagnose, locate, hints=HINTS)
    for name, function in functions.items():

        @report.claim(f"{name} puts every number in its place.", weight=2)
        def _(rng, name=name, function=function):
            for D, H in SIZES:
                args = layouts_bugs.arguments(name, rng, D, H)
                want = layouts_bugs.answer(layouts, name, args)
                got = parts_of(value_of(function, *args), names[name])
                for part, ours, theirs in zip(names[name], got, want, strict=True):
                    expect(part, ours, theirs, f" (with D = {D}, H = {H})")

    report.conduct([(function, layouts_bugs.ARGUMENTS[name]) for name, function in functions.items()])
    return report
