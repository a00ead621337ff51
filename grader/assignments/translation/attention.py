"""Claims about a step of attention, and about its way back."""

import numpy as np

from grader.assignments.sentiment.problems import given
from grader.assignments.translation import attention_bugs
from grader.assignments.translation.hints import HINTS
from grader.assignments.translation.problems import looked
from grader.judging.claims import ATOL, Wrong, as_array, expect, parts_of, shaped, silent, value_of
from grader.judging.edits import told
from grader.judging.numbers import coarse
from grader.judging.padding import JUNK, SILENT, and_soiled, named, silenced, unmoved
from grader.judging.report import Report
from lstm_ref.learning.gradcheck import central_difference
from lstm_ref.translation import attention

SIZES = ((1, 1, 2), (2, 1, 3), (3, 2, 4), (6, 4, 5))  # (T, N, H), the smallest first


def check_attention_step(attention_step, points, seed=0):
    """Claims about the shares and the context."""

    def diagnose(rng):
        problems = and_soiled(attention_step, attention_bugs.asked(rng), looked(rng, *SIZES[-1], np.nan))
        return told(report, attention_step, problems, attention, ("attention_step",), attention_bugs.STEP_BUGS)

    report = Report("attention_step", points, seed, diagnose, hints=HINTS)

    def parts(problem):
        return parts_of(value_of(attention_step, *problem), ("context", "shares"))

    def padded(rng):
        return [*attention_bugs.asked(rng), *(looked(rng, *sizes) for sizes in SIZES[1:])]

    def moving(query, keys, lengths):
        """The context and the shares; Wrong where the opposite query gives the same context."""
        context, shares = parts((query, keys, lengths))
        where, (other, _) = given(keys, lengths), parts((-query, keys, lengths))
        context, other = (shaped("context", each, query.shape, where) for each in (context, other))
        if lengths.max() > 1 and np.allclose(context, other):
            raise Wrong(f"With the opposite query the context is the same{where}.")
        return context, shaped("shares", shares, keys.shape[:2], where)

    def expect_step(problem, words=""):
        where = given(problem[1], problem[2]) + words
        got, want = parts(problem), attention.attention_step(*problem)
        expect("shares", got[1], want[1], where)
        expect("context", got[0], want[0], where)

    @report.claim(
        "Without padding, the shares are the softmax of the dot products, divided by the root of H.", weight=2
    )
    def _(rng):
        for T, N, H in SIZES:
            query, keys, _ = looked(rng, T, N, H)
            problem = query, keys, np.full(N, T)
            expect("shares", parts(problem)[1], attention.attention_step(*problem)[1], given(keys, problem[2]))

    @report.claim("The shares of a source sum to 1 over its own words, and padding has the share 0.", weight=2)
    def _(rng):
        for problem in attention_bugs.asked(rng):
            _, keys, lengths = problem
            shares = as_array("shares", parts(problem)[1])
            if shares.shape != keys.shape[:2]:
                raise Wrong(
                    f"shares should have the shape {keys.shape[:2]}, yours has {shares.shape}{given(keys, lengths)}."
                )
            valid = np.arange(len(keys))[:, None] < lengths
            expect("the shares at padding", shares[~valid], np.zeros((~valid).sum()), given(keys, lengths))
            expect("the sum of the shares over time", shares.sum(axis=0), np.ones(len(lengths)), given(keys, lengths))

    @report.claim("With padding, each share is right.", weight=2)
    def _(rng):
        for problem in padded(rng):
            expect("shares", parts(problem)[1], attention.attention_step(*problem)[1], given(*problem[1:]))
        query, keys, lengths = looked(rng, *SIZES[-1])
        expect_step((query, silenced(keys, lengths), lengths), SILENT)

    @report.claim("The context is the sum of the keys, each with its share; another query gives another one.", weight=2)
    def _(rng):
        for query, keys, lengths in padded(rng):
            context, shares = moving(query, keys, lengths)
            parts_of_keys = np.where(shares[:, :, None] == 0, 0, shares[:, :, None] * keys)
            expect("context", context, parts_of_keys.sum(axis=0), f"{given(keys, lengths)}, by your shares")

    @report.claim("NaN, infinity or a thousand in the padding of the keys changes nothing.", weight=2)
    def _(rng):
        for junk in JUNK:
            for T, N, H in SIZES[1:]:
                query, keys, lengths = looked(rng, T, N, H, junk)
                unmoved(
                    lambda some: moving(*some),
                    ("context", "shares"),
                    (query, keys, lengths),
                    junk,
                    given(keys, lengths),
                )

    @report.claim("Scores of many thousands are right too, without a warning.")
    def _(rng):
        for scale in (100.0, 1000.0):
            query, keys, lengths = looked(rng, 5, 3, 4)
            problem = scale * coarse(query, 16), coarse(keys, 16), lengths
            expect_step(problem, " with large queries")
            silent(attention_step, *problem)
        query, keys, lengths = looked(rng, 5, 3, 4)
        far = np.where(lengths < len(keys), -50000.0, 1.0)[
            :, None
        ]  # below what some put in the place of minus infinity
        apart = far * (1 + np.abs(coarse(query, 16))), 1 + np.abs(coarse(keys, 16)), lengths
        expect_step(apart, " with sources whose scores are all far below 0")
        keys[:, :, 0], query[:, 0] = 1, 1e6  # what all scores have in common leaves the rest the last digits of float32
        query, keys = coarse(query, 2), coarse(keys, 8)
        expect_step((query, keys, lengths), " with scores of half a million that differ by a few")

    report.conduct(attention_step, ("query", "keys", "lengths"))
    return report


def check_attention_backward(attention_backward, points, seed=0):
    """Claims about the gradients of the query and of the keys."""

    def diagnose(rng):
        problems = attention_bugs.returned(rng)
        return told(report, attention_backward, problems, attention, ("attention_backward",), attention_bugs.BACK_BUGS)

    report = Report("attention_backward", points, seed, diagnose, hints=HINTS)

    def expect_back(problem, which, words="", scale=1):
        got = parts_of(value_of(attention_backward, *problem), ("dquery", "dkeys"))
        want = attention.attention_backward(*problem)
        for k in which:
            where = given(problem[2], (problem[3] > 0).sum(axis=0)) + words
            expect(("dquery", "dkeys")[k], got[k], want[k], where, atol=scale * ATOL)

    @report.claim(
        "A source of one word: its share is 1 whatever the query, so dquery is 0 and dkeys is dcontext.", weight=1
    )
    def _(rng):
        for N, H in ((1, 2), (3, 4)):
            query, keys, lengths = looked(rng, 1, N, H)
            expect_back(attention_bugs.back_from(query, keys, lengths, rng), (0, 1))

    @report.claim("dquery is the gradient, as central differences find it.", weight=3)
    def _(rng):
        for T, N, H in SIZES[1:]:
            query, keys, lengths = looked(rng, T, N, H, scale=1.0)
            problem = attention_bugs.back_from(query, keys, lengths, rng)
            slope = central_difference(
                lambda q=query, k=keys, d=problem[0], m=lengths: (attention.attention_step(q, k, m)[0] * d).sum(), query
            )
            got = parts_of(value_of(attention_backward, *problem), ("dquery", "dkeys"))[0]
            expect("dquery", np.round(as_array("dquery", got), 7), np.round(slope, 7), given(keys, lengths))
        for problem in attention_bugs.returned(rng):
            expect_back(problem, (0,))

    @report.claim(
        "dkeys is the gradient with respect to the keys: through the context, and through the scores.", weight=3
    )
    def _(rng):
        for problem in attention_bugs.returned(rng):
            expect_back(problem, (1,))

    @report.claim("Padding gets no gradient and sends none, whatever stands in it.", weight=2)
    def _(rng):
        for junk in (0.0, *JUNK):
            for T, N, H in SIZES[2:]:
                expect_back(attention_bugs.back_from(*looked(rng, T, N, H, junk, 1.0), rng), (0, 1), named(junk))

    @report.claim("With a thousand times the gradient of the context, both are a thousand times as large.")
    def _(rng):
        dcontext, *rest = attention_bugs.back_from(*looked(rng, 4, 3, 5), rng)
        expect_back((1000 * dcontext, *rest), (0, 1), " with a large gradient", scale=1000)

    report.conduct(attention_backward, ("dcontext", "query", "keys", "shares"))
    return report
