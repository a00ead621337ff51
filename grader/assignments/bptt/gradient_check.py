"""Claims about a gradient check: the differences that it takes, and what it says of right and of wrong gradients."""

import inspect

import numpy as np

from grader.assignments.bptt import gradient_check_bugs
from grader.assignments.bptt.gradient_trials import trials
from grader.assignments.bptt.gradients import in_units
from grader.assignments.bptt.hints import HINTS
from grader.judging.claims import Wrong, as_array, shaped, value_of
from grader.judging.report import Report, better_of

SHAPES = ((1,), (3,), (2, 3))
SHOWN = 2  # gradients that are judged wrongly


def quadratic(rng, shape):
    """f(v) = sum(w v^2 / 2), its gradient at v, and v."""
    v, w = rng.uniform(0.5, 2, size=(2, *shape))
    return (lambda v: 0.5 * float(np.sum(w * v * v))), w * v, v


def cubic(rng, shape):
    """f(v) = sum(v)^3 / 6, which depends on all entries at once."""
    v = rng.uniform(0.5, 1, size=shape)
    return (lambda v: float(np.sum(v)) ** 3 / 6), np.full(shape, np.sum(v) ** 2 / 2), v


def expect_near(name, got, want, tolerance, given=""):
    """Wrong unless the array is within `tolerance` of `want`, more closely than elsewhere, with all digits."""
    got = shaped(name, got, want.shape, given)
    wrong = ~(np.abs(got - want) <= tolerance)
    if wrong.any():
        at = tuple(int(k) for k in np.argwhere(wrong)[0])
        where = f"[{', '.join(map(str, at))}]" if at else ""
        raise Wrong(f"{name}{where} should be {want[at]:.9g} to within {tolerance:g}, yours is {got[at]:.9g}{given}.")


def check_numerical_gradient(numerical_gradient, points, seed=0):
    """Claims about central differences."""

    def diagnose(rng):
        return gradient_check_bugs.diagnose_gradient(numerical_gradient, report.calls_of(numerical_gradient))

    report = Report("numerical_gradient", points, seed, diagnose, hints=HINTS)

    def compare(rng, draw, tolerance, unit=1.0):
        for shape in SHAPES:
            f, want, v = draw(rng, shape)
            got = as_array("the gradient", value_of(numerical_gradient, lambda v, f=f: unit * f(v), v))
            where = f"{in_units(unit)} (with v of shape {shape})"
            expect_near("the gradient", got / unit, want, tolerance, where)

    @report.claim("Of a sum of squares it is right to 1e-4, in every entry and in the shape of v.", 0.75)
    def _(rng):
        compare(rng, quadratic, 1e-4)

    @report.claim(
        "Of a cube of the sum it is right to 1e-8, as central differences are of which each moves one entry.", 1.25
    )
    def _(rng):
        compare(rng, cubic, 1e-8)

    @report.claim(
        "Where eps is given, every entry moves by just that: with eps = 0.1 the quotient of v^3 is off by eps^2.",
        0.75,
    )
    def _(rng):
        v = rng.permutation([0.0, *rng.uniform(0.2, 0.8, size=2), *rng.uniform(2, 4, size=2)]) * rng.choice([-1, 1], 5)
        w = rng.permutation([1.0, 1.0, 1.0, -1.0, -1.0])
        got = value_of(numerical_gradient, lambda v: float(np.sum(w * v**3)), v, 0.1)
        expect_near("the gradient", got, w * (3 * v**2 + 0.01), 1e-8, " (with eps = 0.1)")

    @report.claim("A gradient of a million or of a millionth comes out to the same share.", 0.75)
    def _(rng):
        for unit in (1e6, 1e-6):
            compare(rng, cubic, 1e-6, unit)

    @report.claim(
        "Whole numbers and float32 make no difference: the differences are taken in float64.",
        0.75,
        until_tried="Whole numbers and float32 make no difference.",
    )
    def _(rng):
        for dtype in (np.int64, np.float32):
            v = rng.permutation([1, 2, 3, 4]).astype(dtype)
            got = value_of(numerical_gradient, lambda v: float(np.sum(v)) ** 3 / 6, v)
            expect_near("the gradient", got, np.full(4, 50.0), 1e-6, f" (with v of {np.dtype(dtype)})")

    report.conduct(numerical_gradient, ("f", "v", "eps"), 0.75)
    return report


TAKEN = {
    "right": "for right",
    "wrong": "for wrong",
    "neither": "neither for right nor for wrong",
    "negative": "neither for right nor for wrong",
}
SENTENCES = {
    "any": "A right gradient has an error below 1e-6, and one with a wrong slope or sign an error above 1e-3.",
    "outputs": "That holds whichever outputs the mistake concerns.",
    "sizes": "It holds for gradients of 1e9 and of 1e-9.",
    "entries": "It holds where one entry of many is wrong, upwards or downwards.",
    "nothing": "It holds where some entries of the gradient are 0, or all.",
    "axes": "It holds for outputs and inputs of more than one axis.",
}


def check_gradient_error(gradient_error, points, seed=0):
    """The report on the error of a gradient. Where it calls the learner's own differences by name, it gets ours."""
    ours = {"numerical_gradient": inspect.getsource(gradient_check_bugs.numerical_gradient)}
    return better_of(lambda function: _check(function, points, seed), gradient_error, **ours)


def _check(gradient_error, points, seed):
    """Each claim needs right verdicts on right and on wrong gradients."""
    learners = getattr(gradient_error, "learners", gradient_error)

    def diagnose(rng):
        return gradient_check_bugs.diagnose_error(learners, report.calls_of(learners))

    verdicts = []  # pairs of a trial and why the verdict is none or a wrong one, None where it is right

    def locate(rng):
        misjudged = [(trial, wrong) for trial, wrong in verdicts if isinstance(wrong, Misjudged)]
        if not misjudged or any(wrong and not isinstance(wrong, Misjudged) for _, wrong in verdicts):
            return None  # where no verdict came it was not a wrong one
        said = [f"{wrong.said} {each.words}" for each, wrong in misjudged[:SHOWN]]
        return f"of {len(verdicts)} gradients it judges {len(misjudged)} wrongly: it takes {', and '.join(said)}."

    report = Report("gradient_error", points, seed, diagnose, locate, hints=HINTS)
    for topic, sentence in SENTENCES.items():

        @report.claim(sentence, weight=2 if topic == "outputs" else 1)
        def _(rng, topic=topic):
            asked = trials(rng)[topic]
            failed = [wrong_verdict(gradient_error, trial, int(rng.integers(2**31))) for trial in asked]
            verdicts.extend(zip(asked, failed, strict=True))
            if any(failed):
                raise next(filter(None, failed))

    report.conduct(gradient_error, ("f", "backward", "v", "seed"), alike=gradient_check_bugs.same_again)
    return report


class Misjudged(Wrong):
    """A right gradient is not taken for one, or a wrong one not for that. `said`: what it is taken for."""

    def __init__(self, sentence, said):
        super().__init__(sentence)
        self.said = said


def wrong_verdict(gradient_error, trial, seed):
    """Why the error does not say of a trial what it should, as a Wrong, or None. All trials of a claim are asked about:
    what a mistake makes of one is little evidence."""
    try:
        error = as_array("the error", value_of(gradient_error, *trial.problem, seed))
    except Wrong as wrong:
        return wrong
    if error.shape != ():
        return Wrong(f"The error should be one number, yours has the shape {error.shape}.")
    said = gradient_check_bugs.verdict(error)
    if said == ("right" if trial.right else "wrong"):
        return None
    limit = "above 1e-3" if not trial.right else "below 1e-6" if float(error) >= 0 else "below 1e-6, and not below 0"
    sentence = f"For {trial.words} the error should be {limit}, yours is {float(error):.3g}."
    return Misjudged(sentence, TAKEN[said] if trial.right or said != "negative" else TAKEN["right"])
