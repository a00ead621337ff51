"""Claims about teacher forcing, about sources turned round, and about the loss of a batch of translations."""

import numpy as np

from grader.assignments.sentiment.problems import given
from grader.assignments.translation import batches_bugs
from grader.assignments.translation.hints import HINTS
from grader.assignments.translation.problems import lists, ragged, scored, sources
from grader.judging.claims import Wrong, as_array, expect, loss_and_gradient, parts_of, silent, value_of
from grader.judging.edits import told
from grader.judging.numbers import coarse
from grader.judging.padding import JUNK, and_soiled, unmoved
from grader.judging.report import Report
from lstm_ref.learning.gradcheck import central_difference
from lstm_ref.translation import batches, loss as losses

PARTS = ("inputs", "outputs", "counts")
SIZES = ((1, 1, 3), (2, 3, 4), (5, 2, 6), (4, 3, 7))  # (T, N, V), the smallest first


def check_decoder_batch(decoder_batch, points, seed=0):
    """Claims about what a decoder reads and should say."""

    def diagnose(rng):
        problems = batches_bugs.targets(rng)
        return told(report, decoder_batch, problems, batches, ("decoder_batch",), batches_bugs.FORCED_BUGS)

    report = Report("decoder_batch", points, seed, diagnose, hints=HINTS)

    def expect_parts(problem, names=PARTS):
        targets, start, end = problem
        where = f" (with targets {lists(targets)}, start {start}, end {end})"
        got = dict(zip(PARTS, parts_of(value_of(decoder_batch, *problem), PARTS), strict=True))
        want = dict(zip(PARTS, batches.decoder_batch(*problem), strict=True))
        for name in names:
            expect(name, got[name], want[name], where)

    @report.claim(
        "One target of one word: the decoder reads the start and that word, and says that word and the end.", weight=2
    )
    def _(rng):
        for word, start, end in ((7, 1, 2), (4, 9, 3)):
            expect_parts(([[word]], start, end))

    @report.claim("The decoder reads the start, then each word after it should have said it.", weight=2)
    def _(rng):
        for problem in batches_bugs.targets(rng):
            expect_parts(problem, ("inputs",))

    @report.claim("It should say each word, then the end; behind that stands 0.", weight=2)
    def _(rng):
        for problem in batches_bugs.targets(rng):
            expect_parts(problem, ("outputs",))

    @report.claim("counts is True where a word or the end is due, and False at padding.", weight=2)
    def _(rng):
        for problem in batches_bugs.targets(rng):
            expect_parts(problem, ("counts",))

    @report.claim(
        "inputs and outputs are whole numbers and counts are booleans, as they are needed for indices and masks."
    )
    def _(rng):
        got = parts_of(value_of(decoder_batch, ragged(rng, 3, 4), 1, 2), PARTS)
        for name, part, kinds in zip(PARTS, got, ("iu", "iu", "b"), strict=True):
            if as_array(name, part).dtype.kind not in kinds:
                raise Wrong(
                    f"{name} should hold {'booleans' if kinds == 'b' else 'whole numbers'}, yours holds {as_array(name, part).dtype}."
                )

    @report.claim("Targets of one length, and forty of them, are no trouble.")
    def _(rng):
        expect_parts(([[5, 6, 7], [8, 5, 5]], 1, 2))
        expect_parts((ragged(rng, 40, 12), 1, 2))

    report.conduct(decoder_batch, ("targets", "start", "end"))
    return report


def check_reverse_sources(reverse_sources, points, seed=0):
    """Claims about sources that are turned round."""

    def diagnose(rng):
        return told(
            report, reverse_sources, batches_bugs.read(rng), batches, ("reverse_sources",), batches_bugs.REVERSED_BUGS
        )

    report = Report("reverse_sources", points, seed, diagnose, hints=HINTS)

    def expect_turned(x, lengths, words=""):
        want = batches.reverse_sources(x, lengths)
        expect("the result", value_of(reverse_sources, x, lengths), want, given(x, lengths) + words)

    @report.claim("Sources of one length come back with their last word first.", weight=2)
    def _(rng):
        for T, N in ((2, 1), (3, 2), (5, 4)):
            expect_turned(rng.integers(1, 50, size=(T, N)), np.full(N, T))

    @report.claim("Sources of several lengths begin with their own last word, and the padding stays behind.", weight=3)
    def _(rng):
        for x, lengths in batches_bugs.read(rng):
            expect_turned(x, lengths)

    @report.claim("Turned twice, a batch is what it was.")
    def _(rng):
        x, lengths = sources(rng, 6, 4)
        once = as_array("the result", value_of(reverse_sources, x, lengths))
        expect("the result", once, batches.reverse_sources(x, lengths), given(x, lengths))
        expect("the result of turning twice", value_of(reverse_sources, once, lengths), x, given(x, lengths))

    @report.claim("Whatever stands behind the ends stays there; rows beyond all sources, and sources of one word, too.")
    def _(rng):
        for junk in (0, -1, 77):
            expect_turned(*sources(rng, 5, 3, junk), f" with {junk} behind the ends")
        x, lengths = sources(rng, 4, 3)
        expect_turned(np.concatenate([x, np.full((2, 3), 5)]), lengths, " and two rows more")
        expect_turned(rng.integers(1, 9, size=(1, 3)), np.ones(3, dtype=int))

    report.conduct(reverse_sources, ("x", "lengths"))
    return report


def check_sequence_loss(sequence_loss, points, seed=0):
    """Claims about the masked loss and its gradient."""

    def diagnose(rng):
        problems = and_soiled(sequence_loss, batches_bugs.said(rng), scored(rng, *SIZES[-1], np.nan))
        return told(report, sequence_loss, problems, losses, ("sequence_loss",), batches_bugs.LOSS_BUGS)

    report = Report("sequence_loss", points, seed, diagnose, hints=HINTS)

    def where(problem):
        scores, _, counts = problem
        if (counts[1:] & ~counts[:-1]).any():  # then how many count is no length
            return f" (with T, N, V = {', '.join(map(str, scores.shape))}, and gaps)"
        return given(scores, counts.sum(axis=0))

    def parts(problem):
        return loss_and_gradient(sequence_loss, "dscores", *problem)

    def expect_loss(problem, words=""):
        for name, got, want in zip(("loss", "dscores"), parts(problem), losses.sequence_loss(*problem), strict=True):
            expect(name, got, want, where(problem) + words)

    @report.claim("Without padding, the loss is the mean of -ln p of the words that are due.", weight=2)
    def _(rng):
        for T, N, V in SIZES:
            scores, outputs, _ = scored(rng, T, N, V)
            problem = scores, np.maximum(outputs, 1), np.ones((T, N), dtype=bool)
            expect("loss", parts(problem)[0], losses.sequence_loss(*problem)[0], where(problem))

    @report.claim("With padding, it is the mean over the words and ends that count, and over no other.", weight=2)
    def _(rng):
        for problem in batches_bugs.said(rng):
            expect("loss", parts(problem)[0], losses.sequence_loss(*problem)[0], where(problem))

    @report.claim("dscores is the gradient of that loss, as central differences find it, and 0 at padding.", weight=3)
    def _(rng):
        for T, N, V in SIZES:
            problem = scored(rng, T, N, V)
            slope = central_difference(lambda problem=problem: losses.sequence_loss(*problem)[0], problem[0])
            expect("dscores", np.round(as_array("dscores", parts(problem)[1]), 7), np.round(slope, 7), where(problem))
        for problem in batches_bugs.said(rng):
            expect_loss(problem)

    @report.claim("What stands in the padding of the scores reaches neither, be it NaN or infinite.", weight=2)
    def _(rng):
        for junk in JUNK:
            for T, N, V in SIZES[1:]:
                problem = scored(rng, T, N, V, junk)
                unmoved(parts, ("loss", "dscores"), problem, junk, where(problem))

    @report.claim("It is counts that says what counts: gaps within a sentence, and symbol 0 where it is due.")
    def _(rng):
        scores, outputs, _ = scored(rng, 5, 3, 4)
        counts = rng.random((5, 3)) < 0.5
        counts[0, 0], counts[1, 1] = True, False
        expect_loss((scores, outputs * (rng.random((5, 3)) < 0.7), counts))

    @report.claim("Scores of a thousand are no trouble, and NumPy does not warn.")
    def _(rng):
        scores, outputs, counts = scored(rng, 4, 3, 5)
        scores = coarse(scores)
        for large in (1000 * np.sign(scores), scores + 1000, scores - 1000):
            expect_loss((large, outputs, counts), " with large scores")
            silent(sequence_loss, large, outputs, counts)
        apart = scores + 1000 * np.arange(3)[:, None]
        expect_loss((apart, outputs, counts), " with columns whose scores are thousands apart")

    report.conduct(sequence_loss, ("scores", "outputs", "counts"))
    return report
