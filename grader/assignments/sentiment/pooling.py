"""Claims about the last state, the masked mean, both ends and attention."""

import numpy as np

from grader.assignments.sentiment import pooling_bugs
from grader.assignments.sentiment.hints import HINTS
from grader.assignments.sentiment.problems import attended, extremes_alone, given, padded, spread
from grader.judging.claims import Wrong, as_array, expect, parts_of, silent, value_of
from grader.judging.edits import told
from grader.judging.numbers import coarse
from grader.judging.padding import JUNK, SILENT, and_soiled, named, silenced, unmoved
from grader.judging.report import Report
from lstm_ref.sentiment import pooling

SIZES = ((1, 1, 2), (3, 2, 4), (5, 3, 2), (7, 5, 4))  # (T, N, H), the smallest first; H is even


def check_pooling(last_state, masked_mean, points, seed=0):
    """Claims about one vector a sentence: its last state, and its mean."""
    both = {"last_state": (last_state, pooling_bugs.LAST_BUGS), "masked_mean": (masked_mean, pooling_bugs.MEAN_BUGS)}

    def diagnose(rng):
        problems, soiled, found = pooling_bugs.pooled(rng), padded(rng, *SIZES[-1], np.nan), []
        for name, (function, bugs) in both.items():
            found += told(report, function, and_soiled(function, problems, soiled), pooling, (name,), bugs)
        if not found and extremes_alone(report):
            (h, lengths), section = padded(rng, 5, 3, 4, 0.0), pooling_bugs.PAGE + "sentiment-padding"
            valid = (np.arange(5)[:, None] < lengths)[:, :, None]
            for name, (function, _) in both.items():
                found += spread(function, name, lambda junk: (np.where(valid, h, junk), lengths), section)
        return found

    report = Report("last_state, masked_mean", points, seed, diagnose, hints=HINTS)

    def expect_pooled(name, h, lengths, words=""):
        want = getattr(pooling, name)(h, lengths)
        expect(f"what {name} returns", value_of(both[name][0], h, lengths), want, given(h, lengths) + words)

    for name, what in (
        ("last_state", "the output at each sentence's own last word"),
        ("masked_mean", "the mean over each sentence's own words"),
    ):

        @report.claim(f"Without padding, {name} is {what}.")
        def _(rng, name=name):
            for T, N, H in SIZES:
                expect_pooled(name, rng.normal(size=(T, N, H)), np.full(N, T))

        @report.claim(f"With padding, {name} is {what}.", weight=2)
        def _(rng, name=name):
            for T, N, H in SIZES:
                expect_pooled(name, *padded(rng, T, N, H))
            for h, lengths in pooling_bugs.pooled(rng):
                expect_pooled(name, h, lengths)
            h, lengths = padded(rng, *SIZES[-1])
            expect_pooled(name, silenced(h, lengths), lengths, SILENT)

    @report.claim("What stands in the padding changes neither, be it NaN or infinite.", weight=2)
    def _(rng):
        for junk in JUNK:
            for T, N, H in SIZES[1:]:
                problem = padded(rng, T, N, H, junk)
                for name, (function, _) in both.items():
                    unmoved(
                        lambda some, function=function: (value_of(function, *some),),
                        (f"what {name} returns",),
                        problem,
                        junk,
                        given(*problem),
                    )

    report.conduct([(function, ("h", "lengths")) for function, _ in both.values()])
    return report


def check_both_ends(both_ends, points, seed=0):
    """Claims about what each direction has made of the whole sentence."""

    def diagnose(rng):
        soiled = padded(rng, *SIZES[-1], np.nan)
        problems = and_soiled(both_ends, pooling_bugs.pooled(rng, even=True), soiled)
        return told(report, both_ends, problems, pooling, ("both_ends",), pooling_bugs.ENDS_BUGS)

    report = Report("both_ends", points, seed, diagnose, hints=HINTS)

    def of(y, lengths):
        got, want = as_array("the result", value_of(both_ends, y, lengths)), pooling.both_ends(y, lengths)
        if got.shape != want.shape:
            raise Wrong(f"The result should have the shape {want.shape}, yours has {got.shape}{given(y, lengths)}.")
        return got, want, y.shape[2] // 2

    @report.claim(
        "The first half is that of the forward direction after the sentence's own last word.",
        weight=2,
        until_tried="The first half is what the forward direction has made of the whole sentence.",
    )
    def _(rng):
        for problem in pooling_bugs.pooled(rng, even=True):
            got, want, H = of(*problem)
            expect("the first half", got[:, :H], want[:, :H], given(*problem))

    @report.claim(
        "The second half is that of the backward direction after it has read the sentence back to its first word.",
        weight=2,
        until_tried="The second half is what the backward direction has made of the whole sentence.",
    )
    def _(rng):
        for problem in pooling_bugs.pooled(rng, even=True):
            got, want, H = of(*problem)
            expect("the second half", got[:, H:], want[:, H:], given(*problem))

    @report.claim("Both halves hang on every word: change one, and both change.", weight=2)
    def _(rng):
        for T, N, H in ((3, 2, 1), (6, 4, 3)):
            probe(both_ends, rng, T, N, H)

    @report.claim("Sentences of one word, sentences of one length, and whatever stands in the padding are no trouble.")
    def _(rng):
        for h, lengths in ((rng.normal(size=(1, 3, 4)), np.ones(3, int)), (rng.normal(size=(4, 2, 6)), np.full(2, 4))):
            expect("the result", *of(h, lengths)[:2], given(h, lengths))
        for junk in JUNK:
            h, lengths = padded(rng, 5, 3, 4, junk)
            expect("the result", *of(h, lengths)[:2], given(h, lengths) + named(junk))
        h, lengths = padded(rng, 6, 4, 2)
        expect("the result", *of(silenced(h, lengths), lengths)[:2], given(h, lengths) + SILENT)

    report.conduct(both_ends, ("y", "lengths"))
    return report


def probe(both_ends, rng, T, N, H):
    """Wrong unless the result for running sums in both directions moves in each half with each word."""
    words, lengths = rng.normal(size=(T, N, H)), np.array([T, *rng.integers(2, T + 1, size=N - 1)])

    def asked(words):
        valid = (np.arange(T)[:, None] < lengths)[:, :, None]
        ahead = np.cumsum(np.where(valid, words, 0), axis=0)
        back = np.cumsum(np.where(valid, words, 0)[::-1], axis=0)[::-1]
        return as_array("the result", value_of(both_ends, np.concatenate([ahead, back], axis=2), lengths))

    before = asked(words)
    if before.shape != (N, 2 * H):
        raise Wrong(f"The result should have the shape {(N, 2 * H)}, yours has {before.shape}.")
    for t in range(lengths.min()):
        moved = words.copy()
        moved[t] += 1
        change = np.abs(asked(moved) - before)
        for half, part in (("first", change[:, :H]), ("second", change[:, H:])):
            if (part < 1e-6).any():
                raise Wrong(
                    f"Word {t} was changed, and the {half} half did not notice (with lengths {lengths.tolist()})."
                )


def check_attention_pool(attention_pool, points, seed=0):
    """Claims about the shares and the weighted sum."""

    def diagnose(rng):
        problems = and_soiled(attention_pool, pooling_bugs.looked(rng), attended(rng, *SIZES[-1], np.nan))
        found = told(report, attention_pool, problems, pooling, ("attention_pool",), pooling_bugs.ATTEND_BUGS)
        return found or (pooling_bugs.beyond_twins(attention_pool, rng) if extremes_alone(report) else [])

    report = Report("attention_pool", points, seed, diagnose, hints=HINTS)

    def parts(h, scores, lengths):
        return parts_of(value_of(attention_pool, h, scores, lengths), ("z", "shares"))

    def expect_attended(h, scores, lengths, words=""):
        for name, got, want in zip(
            ("shares", "z"),
            parts(h, scores, lengths)[::-1],
            pooling.attention_pool(h, scores, lengths)[::-1],
            strict=True,
        ):
            expect(name, got, want, given(h, lengths) + words)

    @report.claim("The shares of a sentence sum to 1 over its own words, and padding has the share 0.", weight=2)
    def _(rng):
        for h, scores, lengths in pooling_bugs.looked(rng):
            shares = as_array("shares", parts(h, scores, lengths)[1])
            if shares.shape != scores.shape:
                raise Wrong(
                    f"shares should have the shape {scores.shape}, yours has {shares.shape}{given(h, lengths)}."
                )
            valid = np.arange(len(h))[:, None] < lengths
            expect("the shares at padding", shares[~valid], np.zeros((~valid).sum()), given(h, lengths))
            expect("the sum of the shares over time", shares.sum(axis=0), np.ones(len(lengths)), given(h, lengths))
            if (shares[valid] <= 0).any():
                what = "a negative share" if (shares[valid] < 0).any() else "the share 0"
                raise Wrong(f"A word of a sentence has {what}{given(h, lengths)}.")

    @report.claim("Each share is that of a softmax over the sentence's own words.", weight=2)
    def _(rng):
        for h, scores, lengths in pooling_bugs.looked(rng):
            expect(
                "shares", parts(h, scores, lengths)[1], pooling.attention_pool(h, scores, lengths)[1], given(h, lengths)
            )

    @report.claim("z is the sum of the outputs, each with its share.", weight=2)
    def _(rng):
        for problem in pooling_bugs.looked(rng):
            expect_attended(*problem)
        h, scores, lengths = attended(rng, *SIZES[-1])
        expect_attended(silenced(h, lengths), silenced(scores, lengths), lengths, SILENT)

    @report.claim("NaN, infinity or a thousand in the padding, of outputs and scores, changes nothing.", weight=2)
    def _(rng):
        for junk in JUNK:
            for T, N, H in SIZES[1:]:
                h, scores, lengths = attended(rng, T, N, H, junk)
                unmoved(lambda some: parts(*some), ("z", "shares"), (h, scores, lengths), junk, given(h, lengths))

    @report.claim("Scores of a thousand, of minus a thousand, and a single word are right too, without a warning.")
    def _(rng):
        for shift in (1000.0, -1000.0):
            h, scores, lengths = attended(rng, 5, 3, 4)
            scores = coarse(scores, 4)
            expect_attended(h, scores + shift, lengths, f" with scores about {shift:g}")
            silent(attention_pool, h, scores + shift, lengths)
        h, scores, lengths = attended(rng, 5, 3, 4, scale=800.0)
        expect_attended(h, np.round(scores), lengths, " with scores of several hundred")
        apart = np.round(scores / 400) + np.array([0.0, 2000.0, -2000.0])
        expect_attended(h, apart, lengths, " with sentences whose scores are thousands apart")
        expect_attended(*attended(rng, 1, 2, 3))

    report.conduct(attention_pool, ("h", "scores", "lengths"))
    return report
