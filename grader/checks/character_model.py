"""Claims about the loss of a character model, its perplexity, and drawing symbols with a temperature."""

import numpy as np

from grader.bugs.cross_entropy import diagnose_cross_entropy, draw_scores
from grader.bugs.drawing import diagnose_pick, draw_pick
from grader.bugs.perplexity import bits_per_symbol as right_bits
from grader.bugs.perplexity import diagnose_perplexity
from grader.claims import expect, parts_of, value_of
from grader.report import Report
from lstm_ref import character_model

SIZES = ((1, 1, 2), (2, 1, 3), (7, 3, 5))  # (T, N, V), the smallest first: the first failure is the smallest


def check_cross_entropy(cross_entropy, points, seed=0):
    """Claims about the loss, then about its gradient."""
    report = Report("cross_entropy", points, seed, lambda rng: diagnose_cross_entropy(cross_entropy, rng))

    def of(scores, target):
        return parts_of(value_of(cross_entropy, scores, target), ("loss", "dscores"))

    def given(T, N, V):
        return f" (with T = {T}, N = {N}, V = {V})"

    @report.claim("Where all symbols have the same score, the loss is ln V.")
    def _(rng):
        for T, N, V in SIZES:
            scores, target = np.full((T, N, V), rng.normal()), rng.integers(V, size=(T, N))
            expect("loss", of(scores, target)[0], np.log(V), given(T, N, V))

    @report.claim("The loss is the mean of -ln p over all places, p the softmax's probability of the target.", weight=2)
    def _(rng):
        for size in SIZES:
            scores, target = draw_scores(rng, *size)
            loss, _ = of(scores, target)
            expect("loss", loss, character_model.cross_entropy(scores, target)[0], given(*size))

    @report.claim("dscores is the gradient of that mean.", weight=3)
    def _(rng):
        for size in SIZES:
            scores, target = draw_scores(rng, *size)
            _, dscores = of(scores, target)
            expect("dscores", dscores, character_model.cross_entropy(scores, target)[1], given(*size))

    return report


def check_perplexity(perplexity, bits_per_symbol, points, seed=0):
    """Claims about the cross-entropy of a text, in two units."""
    report = Report(
        "perplexity, bits_per_symbol",
        points,
        seed,
        lambda rng: diagnose_perplexity(perplexity, bits_per_symbol, rng),
    )

    @report.claim("A model that gives each of V symbols the probability 1/V has the perplexity V.")
    def _(rng):
        for V in (2, 6, 53):
            expect("perplexity", value_of(perplexity, np.full((4, 3), 1 / V)), V, f" (with V = {V})")

    @report.claim("perplexity is e to the power of the mean of -ln p, whatever the probabilities.", weight=2)
    def _(rng):
        for size in ((2,), (3, 1), (7, 3)):
            p = rng.uniform(0.02, 0.9, size=size)
            where = f" (with p = {np.round(p, 3).tolist()})" if p.size < 4 else f" (with p of shape {size})"
            expect("perplexity", value_of(perplexity, p), character_model.perplexity(p), where)

    @report.claim("bits_per_symbol is the mean of -log2 p.", weight=2)
    def _(rng):
        for size in ((2,), (3, 1), (7, 3)):
            p = rng.uniform(0.02, 0.9, size=size)
            where = f" (with p = {np.round(p, 3).tolist()})" if p.size < 4 else f" (with p of shape {size})"
            expect("bits_per_symbol", value_of(bits_per_symbol, p), right_bits(p), where)

    return report


def check_pick(pick, points, seed=0):
    """Claims about drawing symbols: at temperature 1, then at others."""
    report = Report("pick", points, seed, lambda rng: diagnose_pick(pick, rng))

    def compare(rng, *temperatures):
        for N, V in ((1, 2), (4, 3), (30, 6)):
            for temperature in temperatures:
                problem = draw_pick(rng, N, V, temperature)
                where = f" (with N = {N}, V = {V}, temperature {temperature})"
                expect("the symbols", value_of(pick, *problem), character_model.pick(*problem), where)

    @report.claim("At temperature 1 the symbol is the first k with u < p_0 + ... + p_k.", weight=2)
    def _(rng):
        compare(rng, 1.0)

    @report.claim("At a low temperature the likely symbols come more often.", weight=2)
    def _(rng):
        compare(rng, 0.3, 0.7)

    @report.claim("At a high temperature the unlikely symbols come more often.", weight=2)
    def _(rng):
        compare(rng, 1.5, 4.0)

    return report
