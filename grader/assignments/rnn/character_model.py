"""Claims about the loss of a character model, its perplexity, and drawing symbols with a temperature."""

import numpy as np

from grader.assignments.rnn import perplexity as measures
from grader.assignments.rnn.cross_entropy_bugs import diagnose_cross_entropy, draw_scores
from grader.assignments.rnn.drawing_bugs import diagnose_pick, draw_pick
from grader.assignments.rnn.hints import HINTS
from grader.assignments.rnn.perplexity_bugs import diagnose_perplexity
from grader.judging.claims import Wrong, expect, parts_of, silent, throughout, value_of
from grader.judging.numbers import coarse
from grader.judging.report import Report
from lstm_ref.text import character_model

SIZES = ((1, 1, 2), (2, 1, 3), (7, 3, 5))  # (T, N, V), the smallest first: the first failure is the smallest
FAR = 1000.0
HALVINGS = 9  # until a u is known to four digits
PARTS = "loss", "dscores"
right = character_model.cross_entropy


def loss_and_gradient(cross_entropy, problem):
    return parts_of(value_of(cross_entropy, *problem), PARTS)


def first_wrong_part(cross_entropy, rng):
    """Whether the loss or the gradient is wrong at a single place, or only where several are put together, in words."""
    for size in ((1, 1, 2), (1, 1, 5), (7, 3, 5)):
        problem = draw_scores(rng, *size)
        got = loss_and_gradient(cross_entropy, problem)
        for name, mine, want in zip(PARTS, got, right(*problem), strict=True):
            try:
                expect(name, mine, want, f" (with T = {size[0]}, N = {size[1]}, V = {size[2]})")
            except Wrong as wrong:
                several = "where several places are put together; a single one (T = N = 1) is right"
                return f"in {name}, {'at a single place' if size[0] == 1 else several}. {wrong}"
    return None


def check_cross_entropy(cross_entropy, points, seed=0):
    """Claims about the loss, then about its gradient, then about both at the extremes."""

    def diagnose(_):
        return diagnose_cross_entropy(cross_entropy, report.calls_of(cross_entropy))

    report = Report(
        "cross_entropy", points, seed, diagnose, lambda rng: first_wrong_part(cross_entropy, rng), hints=HINTS
    )

    def loss_is(problem, want, where):
        expect("loss", loss_and_gradient(cross_entropy, problem)[0], want, where)

    def given(T, N, V):
        return f" (with T = {T}, N = {N}, V = {V})"

    @report.claim("Where all symbols have the same score, the loss is ln V.")
    def _(rng):
        same = (((np.full(size, rng.normal()), rng.integers(size[2], size=size[:2])), size) for size in SIZES)
        throughout(((problem, np.log(size[2]), given(*size)) for problem, size in same), loss_is)

    @report.claim("The loss is the mean of -ln p over all places, p the softmax's probability of the target.", weight=2)
    def _(rng):
        drawn = ((draw_scores(rng, *size), size) for size in SIZES)
        throughout(((problem, right(*problem)[0], given(*size)) for problem, size in drawn), loss_is)

    @report.claim("dscores is the gradient of that mean.", weight=3)
    def _(rng):
        def gradient(*size):
            problem = draw_scores(rng, *size)
            expect("dscores", loss_and_gradient(cross_entropy, problem)[1], right(*problem)[1], given(*size))

        throughout(SIZES, gradient)

    def both(scores, target, where):
        got = loss_and_gradient(cross_entropy, (scores, target))
        for name, mine, want in zip(PARTS, got, right(scores, target), strict=True):
            expect(name, mine, want, where)
        silent(cross_entropy, scores, target)

    @report.claim("Both are right, without a warning, where places have scores near 0, 1000 and -1000.")
    def _(rng):
        level = rng.permutation(np.repeat([-FAR, 0, FAR], 4)).reshape(4, 3, 1)
        scores = coarse(rng.normal(size=(4, 3, 5)))
        both(level + scores, rng.integers(5, size=(4, 3)), "")

    @report.claim("Both are right, without a warning, where the scores of one place are a thousand apart and more.")
    def _(rng):
        alone = np.array([[[FAR, 0.0]]]), np.array([[1]]), " (with scores 1000 and 0, target 1)"
        batch = rng.choice([-FAR, 0.0, FAR], size=(4, 3, 6)), rng.integers(6, size=(4, 3)), ""
        throughout((alone, batch), both)

    report.conduct(cross_entropy, ("scores", "target"))
    return report


def check_perplexity(perplexity, bits_per_symbol, points, seed=0):
    """Claims about the cross-entropy of a text, in two units."""
    functions = {"perplexity": perplexity, "bits_per_symbol": bits_per_symbol}
    report = Report(
        ", ".join(functions), points, seed, lambda _: diagnose_perplexity(functions, report.calls_of), hints=HINTS
    )

    def compare(name, p):
        where = f" (with p = {np.array2string(p, precision=3)})" if p.size < 4 else f" (with p of shape {p.shape})"
        expect(name, value_of(functions[name], p), getattr(measures, name)(p), where)

    def drawn(rng):
        return (rng.uniform(0.02, 0.9, size=size) for size in ((2,), (3, 1), (7, 3), (2, 3, 4)))

    @report.claim("A model that gives each of V symbols the probability 1/V has the perplexity V.")
    def _(rng):
        throughout((("perplexity", np.full((4, 3), 1 / V)) for V in (2, 6, 53)), compare)

    @report.claim("perplexity is e to the power of the mean of -ln p, whatever the probabilities.", weight=2)
    def _(rng):
        throughout((("perplexity", p) for p in drawn(rng)), compare)

    @report.claim("bits_per_symbol is the mean of -log2 p.", weight=2)
    def _(rng):
        throughout((("bits_per_symbol", p) for p in drawn(rng)), compare)

    @report.claim("Both are right for a text of 100,000 symbols, and where one symbol had the probability 1e-12.")
    def _(rng):
        rare, long = np.append(rng.uniform(0.1, 1, size=2), [1e-12, 1.0]), rng.uniform(0.01, 0.9, size=(1000, 100))
        throughout(((name, p) for p in (rare, long) for name in functions), compare)

    report.conduct([(function, ("p",)) for function in functions.values()])
    return report


def first_wrong_draw(pick, rng):
    """Which symbol the learner draws up to which u, where there are two, in words; or None if it is about as it should."""
    grid = (np.arange(50) + 0.5) / 50
    for temperature in (1.0, 0.3, 3.0):
        scores, *_ = draw_pick(rng, 1, 2)

        def drawn(u, scores=scores, temperature=temperature):
            return np.ravel(value_of(pick, scores, np.array([u]), temperature))[0]

        p_0 = character_model.softmax(scores, temperature)[0, 0]
        symbols = np.array([drawn(u) for u in grid])
        if (symbols != (grid >= p_0))[abs(grid - p_0) > 0.02].any():
            changes = np.flatnonzero(np.diff(symbols))
            parts = [f"{symbols[k]} up to {_change(drawn, grid[k], grid[k + 1]):.3f}" for k in changes]
            does = (
                f"draws {', '.join(parts)} and {symbols[-1]} from there on" if parts else f"always draws {symbols[0]}"
            )
            of = f"the scores {np.round(scores[0], 2).tolist()} and temperature {temperature:g}"
            return f"with two symbols, {of}, 0 should be drawn below u = {p_0:.3f}: yours {does}."
    return None


def _change(drawn, low, high):
    """Where between two u another symbol is drawn."""
    first = drawn(low)
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        low, high = (middle, high) if drawn(middle) == first else (low, middle)
    return high


def check_pick(pick, points, seed=0):
    """Claims about drawing symbols: at temperature 1, then at others, then at the edges."""
    report = Report(
        "pick",
        points,
        seed,
        lambda _: diagnose_pick(pick, report.calls_of(pick)),
        lambda rng: first_wrong_draw(pick, rng),
        hints=HINTS,
    )

    def compare(rng, *temperatures):
        def one(N, V, temperature):
            problem = draw_pick(rng, N, V, temperature)
            where = f" (with N = {N}, V = {V}, temperature {temperature})"
            expect("the symbols", value_of(pick, *problem), character_model.pick(*problem), where)

        throughout(((N, V, each) for N, V in ((1, 2), (4, 3), (30, 6)) for each in temperatures), one)

    @report.claim("At temperature 1 the symbol is the first k with u < p_0 + ... + p_k.", weight=2)
    def _(rng):
        compare(rng, 1.0)

    @report.claim("At a low temperature the likely symbols come more often.", weight=2)
    def _(rng):
        compare(rng, 0.3, 0.7)

    @report.claim("At a high temperature the unlikely symbols come more often.", weight=2)
    def _(rng):
        compare(rng, 1.5, 4.0)

    @report.claim("At a temperature of 0.001 the highest score of each row wins, without a warning, even where u = 0.")
    def _(rng):
        level = rng.permutation(np.repeat([-9.0, 0.0, 9.0, 18.0], 5))[:, None]  # rows whose largest scores differ
        scores, u = level + rng.permuted(np.tile(np.arange(6.0), (20, 1)), axis=1), rng.uniform(0.01, 0.99, size=20)

        def cold(scores, numbers, where):
            got = value_of(pick, scores, numbers, 0.001)
            expect("the symbols", got, scores.argmax(axis=1), f" (with temperature 0.001{where})")
            silent(pick, scores, numbers, 0.001)

        near = (scores - level) / 20  # at temperature 1 all symbols are about as likely
        throughout(((scores, u, ""), (scores, np.zeros(20), ", u = 0"), (near, u, " and scores close together")), cold)

    report.conduct(pick, ("scores", "u", "temperature"))
    return report
