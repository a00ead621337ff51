"""Claims about a masked loss, and about a learner's tests of masked losses."""

import numpy as np

from grader.assignments.training import masked_loss_bugs, parts_bugs, reference
from grader.assignments.training.hints import HINTS
from grader.assignments.training.parts import report_of
from grader.judging.claims import Wrong, as_array, expect, loss_and_gradient, shaped
from grader.judging.inverse import check_tests
from grader.judging.padding import unmoved
from lstm_ref.learning.gradcheck import central_difference

SIZES = ((2, 1), (3, 2), (7, 3))  # (T, N), the smallest first: the first failure is the smallest
EDGES = (  # T, N, the size of the errors
    (1, 4, 1.0, "there is one step"),
    (5, 1, 1.0, "there is one sequence"),
    (20, 2, 1.0, "there are many steps"),
    (4, 3, 1e4, "errors are large"),
    (4, 3, 1e-4, "errors are small"),
)


def draw_masked(rng, T, N, junk=None, holes=True):
    """y, target and mask (T, N): every sequence has a step that counts, and one of them a step that does not."""
    y, target = 2 * rng.normal(size=(2, T, N))
    mask = rng.random((T, N)) < 0.6 if holes else np.arange(T)[:, None] < rng.integers(1, T + 1, N)
    first = np.arange(N)
    mask[rng.integers(1, T, N) if holes else 0, first] = True
    mask[0 if holes else T - 1, 0] = False
    if junk is not None:
        y[~mask], target[~mask] = junk, -junk
    return y, target, mask


def loss_of(masked_loss, problem):
    return loss_and_gradient(masked_loss, "dy", *problem)


def expect_value(masked_loss, problem, given):
    """Wrong unless the loss is right."""
    expect("loss", loss_of(masked_loss, problem)[0], reference.masked_loss(*problem)[0], given)


def expect_unmoved(masked_loss, problem, junk, given):
    """Wrong if what stands in the padding changes loss or dy, or gets a gradient; of NaN, with a word about where it may
    come from."""

    def ask(some):
        loss, dy = loss_of(masked_loss, some)
        reached = [name for name, part in (("the loss", loss), ("dy", dy)) if np.isnan(as_array(name, part)).any()]
        if not np.isfinite(some[0]).all() and reached:  # with zeros in the padding there was no NaN
            raise Wrong(f"NaN in the padding reaches {reached[0]}: {parts_bugs.SELECT}.")
        return loss, dy

    y, _, mask = problem
    dy = shaped("dy", unmoved(ask, ("loss", "dy"), problem, junk, given)[1], y.shape, given)
    expect("dy in the padding", dy[~mask], np.zeros((~mask).sum()), given)


def check_masked_loss(masked_loss, points, seed=0):
    """Claims about a masked loss and its gradient."""

    report = report_of("masked_loss", masked_loss, points, seed)

    @report.claim("The loss is the mean of the squared errors of the steps that count.", weight=2)
    def _(rng):
        for T, N in SIZES:
            problem = draw_masked(rng, T, N)
            expect_value(masked_loss, problem, given(T, N))
        for words, problem in masks(rng):
            expect_value(masked_loss, problem, words)
        y, target, mask = draw_masked(rng, *SIZES[-1])
        y[:, 0], target[:, 1] = 0, 0  # not all that is zero is padding
        expect_value(masked_loss, (y, target, mask), f"{given(*SIZES[-1])}, some of the numbers 0")

    @report.claim("dy is the gradient of the loss with respect to y, as central differences find it.", weight=2)
    def _(rng):
        for T, N in SIZES:
            expect_gradient(masked_loss, draw_masked(rng, T, N), given(T, N))
        for words, problem in masks(rng):
            expect_gradient(masked_loss, problem, words)

    @report.claim("Numbers in the padding change nothing, and get no gradient.")
    def _(rng):
        for T, N in SIZES:
            expect_unmoved(masked_loss, draw_masked(rng, T, N, junk=1e3), 1e3, given(T, N))

    @report.claim("NaN and infinity in the padding reach neither the loss nor dy.")
    def _(rng):
        for junk in (np.nan, np.inf):
            for T, N in SIZES:
                expect_unmoved(masked_loss, draw_masked(rng, T, N, junk), junk, given(T, N))

    report.conduct(masked_loss, ("y", "target", "mask"))
    return report


def masks(rng):
    """Problems at an edge, of the mask or of the numbers, each with words that say so."""
    for T, N, at, words in ((4, 4, ..., "every step counts"), (5, 3, (3, 1), "one step alone counts")):
        y, target, mask = 50 * rng.normal(size=(T, N)), 50 * rng.normal(size=(T, N)), np.zeros((T, N), dtype=bool)
        mask[at] = True
        yield f"{given(T, N)}, where {words}", (y, target, mask)
    for T, N, scale, words in EDGES:
        y, target, mask = draw_masked(rng, T, N) if T > 1 else (*rng.normal(size=(2, T, N)), np.arange(N) < [[N - 1]])
        yield f"{given(T, N)}, where {words}", (scale * y, scale * target, mask)


def given(T, N):
    return f" (with T = {T}, N = {N})"


def expect_gradient(masked_loss, problem, where):
    """Wrong unless dy is the gradient of the right loss or, if that is another one, of the learner's own."""
    _, dy = loss_of(masked_loss, problem)
    try:
        expect("dy", dy, reference.masked_loss(*problem)[1], where)
    except Wrong:
        y, *rest = problem
        if y.size > 6:  # the smaller sizes have said enough
            raise
        # each call is noted with what it was given: not with the array that is moved on afterwards
        own = central_difference(lambda: float(loss_of(masked_loss, (y.copy(), *rest))[0]), y)
        if not np.abs(own).max() > 1e-4:
            raise
        expect("dy", dy, np.round(own, 8), where)


def by_loops(y, target, mask):
    """A right masked loss in another style."""
    steps = [(t, n) for t in range(len(y)) for n in range(len(y[0])) if mask[t][n]]
    dy = np.zeros(np.shape(y))
    for t, n in steps:
        dy[t, n] = 2 * (y[t][n] - target[t][n]) / len(steps)
    return float(sum((y[t][n] - target[t][n]) ** 2 for t, n in steps) / len(steps)), dy


def by_indexing(y, target, mask):
    """A right masked loss in a third style, which counts on a mask of True and False, as it is promised."""
    chosen = np.asarray(mask)
    error = np.asarray(y)[chosen] - np.asarray(target)[chosen]
    dy = np.zeros_like(y, dtype=float)
    dy[chosen] = error / (0.5 * error.size)
    return np.mean(error * error), dy


def check_tests_of_loss(test, points, seed=0):
    """The report on a learner's tests of masked losses: each kind of mistake counts if all of it is caught."""
    right = [(reference.masked_loss,), (by_loops,), (by_indexing,)]
    with np.errstate(all="ignore"):
        return check_tests(
            "test_masked_loss", test, right, masked_loss_bugs.GROUPS, masked_loss_bugs.SUBTLE, points, seed, hints=HINTS
        )
