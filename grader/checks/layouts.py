"""Claims about the conversion of weights between the layouts of the libraries."""

from grader.bugs import layouts as layout_bugs
from grader.claims import Report, expect, parts_of, value_of
from lstm_ref import layouts


def check_conversions(functions, points, names, seed=0):
    """Claims about functions that convert weights: one for each, against the reference's arrays.

    functions: from the names in `lstm_ref.layouts` to the learner's functions; names: the parts each returns.
    """
    report = Report(", ".join(functions), points, seed, lambda rng: layout_bugs.diagnose(functions, rng))
    for name, function in functions.items():

        @report.claim(f"{name} puts every number in its place.", weight=2)
        def _(rng, name=name, function=function):
            args = layout_bugs.arguments(name, rng)
            want = layout_bugs.answer(layouts, name, args)
            got = parts_of(value_of(function, *args), names[name])
            for part, ours, theirs in zip(names[name], got, want, strict=True):
                expect(part, ours, theirs)

    return report
