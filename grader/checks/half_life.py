"""Claims about the half-life of a cell and the forget bias that gives it."""

from grader.bugs import half_life as half_life_bugs
from grader.claims import expect, value_of
from grader.report import Report
from lstm_ref import memory


def check_half_life(half_life, forget_bias, points, seed=0):
    """Claims about the half-life of a cell and the bias that gives it."""
    report = Report(
        "half_life, forget_bias", points, seed, lambda rng: half_life_bugs.diagnose(half_life, forget_bias, rng)
    )

    @report.claim("half_life(b) is the number of steps after which half of c is left.")
    def _(rng):
        for b in rng.uniform(-2, 8, 6):
            expect("half_life", value_of(half_life, float(b)), memory.half_life(b), f" (with b = {b:.3f})")

    @report.claim("forget_bias(n) is the bias that gives a half-life of n steps.")
    def _(rng):
        for n in rng.uniform(0.5, 500, 6):
            expect("forget_bias", value_of(forget_bias, float(n)), memory.forget_bias(n), f" (with n = {n:.3f})")

    return report
