"""Claims about the half-life of a cell and the forget bias that gives it."""

import numpy as np

from grader.assignments.gates import half_life_bugs
from grader.assignments.gates.hints import HINTS
from grader.judging.calls import observe, recorded
from grader.judging.claims import expect, value_of
from grader.judging.report import Report
from lstm_ref.learning import memory

EXTREMES = {"half_life": (-40.0, 20.0), "forget_bias": (0.02, 1e6)}


def check_half_life(half_life, forget_bias, points, seed=0):
    """Claims about the half-life of a cell and the bias that gives it: of numbers, of arrays, at the extremes."""
    functions = {"half_life": (half_life, "b"), "forget_bias": (forget_bias, "n")}

    def diagnose(rng):
        with recorded(report.calls):  # claims end at the first wrong number: a name must explain more
            for function, low, high in ((half_life, 0.2, 6), (forget_bias, 2, 300)):
                for number in rng.uniform(low, high, 4):
                    observe(function, float(number))
        return half_life_bugs.diagnose({name: (f, report.calls_of(f)) for name, (f, _) in functions.items()})

    def locate(_):
        return half_life_bugs.locate({name: report.calls_of(f) for name, (f, _) in functions.items()})

    report = Report("half_life, forget_bias", points, seed, diagnose, locate, hints=HINTS)

    def compare(name, *numbers):
        function, argument = functions[name]
        for number in numbers:
            of = number if np.ndim(number) == 0 else f"an array of shape {number.shape}"
            want = getattr(memory, name)(np.asarray(number, dtype=float))
            expect(
                name,
                value_of(function, number),
                want,
                f" (with {argument} = {of:.6g})" if np.ndim(number) == 0 else f" (with {of})",
            )

    @report.claim("half_life(b) is the number of steps after which half of c is left.")
    def _(rng):
        compare("half_life", *map(float, rng.uniform(-2, 8, 6)), 3)

    @report.claim("forget_bias(n) is the bias that gives a half-life of n steps.")
    def _(rng):
        compare("forget_bias", *map(float, rng.uniform(0.5, 500, 6)), 10)

    @report.claim("Both take arrays of any shape, of whole numbers too.", weight=0.5)
    def _(rng):
        for shape in ((4,), (2, 3)):
            compare("half_life", rng.uniform(-2, 6, size=shape), rng.integers(-2, 7, size=shape))
            compare("forget_bias", rng.uniform(0.5, 300, size=shape), rng.integers(1, 300, size=shape))

    @report.claim("They are right at the extremes.", weight=0.5)
    def _(rng):
        for name, numbers in EXTREMES.items():
            compare(name, *numbers)

    report.conduct([(half_life, ("b",)), (forget_bias, ("n",))])
    return report
