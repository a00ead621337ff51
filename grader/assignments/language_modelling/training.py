"""Claims about a language model: how it is asked, and how good the weights are that the learner's training returns. The
judge runs these weights itself, so that there is nothing to see ahead and nothing to remember.

One who knows brackets can count them and write down an LSTM that keeps them. So the same training has to learn another
text too."""

from functools import cache, cached_property

import numpy as np

from grader.assignments.language_modelling import training_bugs
from grader.assignments.language_modelling.bracket_text import (
    KINDS,
    V,
    choices,
    long_brackets,
    true_log_p,
    words_text,
)
from grader.assignments.language_modelling.hints import HINTS
from grader.assignments.training.returned_weights import weights_after
from grader.judging.claims import Wrong, expect, value_of
from grader.judging.edits import told
from grader.judging.explained import unsteady
from grader.judging.report import Report
from lstm_ref import lstm
from lstm_ref.text import language, ngrams

N, T = 50, 5  # of the chunks, all of which are full
TRAINING, HELD_OUT = 20_001, 4_000
TEXTS = 2  # on which a training may try
MOST_CELLS = 128
EXPLODED = "did training explode? Clip by the global norm, or lower the rate."
NEAR, FAR = 6, 30  # letters in a bracket: at most, at least
LEARNS = 0.75  # the perplexity on a text of words, at most: a share of the bigrams'
HELD = 1.5  # the perplexity among the brackets that might close, at most
SIZES = ((1, 3, 1), (2, 3, 1), (5, 4, 2), (40, 7, 5), (400, 3, 2), (1100, 4, 3))  # T, V, H
FORGET = 5.0  # the forget gate's bias: what was read at the beginning still tells at the end
PREDICTS = "For any weights, predict gives the log-probabilities of what comes after each symbol."
AS_TRAINED = (3, V, 48), (3, V, 5), (3, 4, 48)  # for one whose predict knows a size of the exercise only


def drawn(rng, T, V, H, scale=1.0):
    """Arguments of predict."""
    W_x, W_h, b = lstm.init(V, H, rng, FORGET)
    return [W_x, W_h, b, scale * rng.normal(size=(V, H)), scale * rng.normal(size=V)], rng.integers(V, size=T)


def said(weights, codes):
    return f" (with T = {len(codes)}, V = {len(weights[4])}, H = {weights[1].shape[1]})"


def weights_of(train, codes):
    """The weights that the training returns for a text; or why there are none."""
    return weights_after(train, (language.chunks(codes, N, T), V), V, V, MOST_CELLS, EXPLODED)


def perplexity_of(rows, codes):
    """Perplexity of the predictions (T, V) for a text (T,), of all symbols but the first."""
    return float(language.perplexity(rows[np.arange(len(codes) - 1), codes[1:]]))


class Words:
    """A training of the learner's, when first asked for, on a text of words."""

    def __init__(self, train, seed):
        text = words_text(TRAINING + HELD_OUT, np.random.default_rng([seed, 6]))
        self.train, self.training, self.held_out = train, text[:TRAINING], text[TRAINING:]
        self.bar = LEARNS * float(language.perplexity(ngrams.NGram(2, V, self.training).log_p(self.held_out)))

    @cached_property
    def perplexity(self):
        weights = weights_of(self.train, self.training)
        return (
            weights
            if isinstance(weights, Wrong)
            else perplexity_of(language.predict(weights, self.held_out), self.held_out)
        )

    @property
    def learned(self):
        return not isinstance(self.perplexity, Wrong) and self.perplexity < self.bar

    @property
    def unlearned(self):
        """Whether there are weights, and they know no more than which symbol follows which."""
        return not isinstance(self.perplexity, Wrong) and self.perplexity > 0.9 * self.bar / LEARNS


class Attempt:
    """One training of the learner's, when first asked for, on a text that nobody has seen: the symbols have other names
    and the letters other shares in each, so that weights which were not trained on it do not fit."""

    def __init__(self, train, make_text, seed, number=0):
        self.train = train
        rng = np.random.default_rng([seed, 7 + number])
        self.names, self.share = rng.permutation(V), rng.uniform(0.6, 0.9)
        self.training, self.held_out = (make_text(length, rng, self.share) for length in (TRAINING, HELD_OUT))
        self.long = long_brackets(rng, self.share, FAR)

    @cached_property
    def bars(self):
        """Perplexities that a model has to beat on the held-out text, by name."""
        training, held_out = self.names[self.training], self.names[self.held_out]
        found = {"uniform": float(V)}
        for name, order in (("unigram", 1), ("bigram", 2), ("n-gram", 4)):
            found[name] = float(language.perplexity(ngrams.NGram(order, V, training).log_p(held_out)))
        return found | {"best": 1.03 * float(language.perplexity(true_log_p(self.held_out, self.share)))}

    @cached_property
    def weights(self):
        return weights_of(self.train, self.names[self.training])

    @cached_property
    def rows(self):
        """The predictions of the weights for the held-out text."""
        if isinstance(self.weights, Wrong):
            raise self.weights
        return language.predict(self.weights, self.names[self.held_out])

    @cached_property
    def perplexity(self):
        return perplexity_of(self.rows, self.names[self.held_out])

    @cached_property
    def near(self):
        return choices(self.rows, self.held_out, self.names, 1, NEAR)

    @cached_property
    def far(self):
        if isinstance(self.weights, Wrong):
            raise self.weights
        return choices(language.predict(self.weights, self.names[self.long]), self.long, self.names, FAR)


def check_training(train, predict, make_text, points, seed=0):
    """Claims about predict, then about the weights that train returns. Training takes luck as well: a bar that is
    missed on one text may be met on another."""
    missed, words = [], Words(train, seed)

    @cache
    def attempt(k):
        return Attempt(train, make_text, seed, k)

    def expect_below(measure, bar, by_training=True):
        """Wrong unless the measure of one of the attempts is below its bar, and weights are learned from any text."""
        first = attempt(0)
        if measure(first) >= bar(first) and all(measure(attempt(k)) >= bar(attempt(k)) for k in range(1, TEXTS)):
            missed.append(first)
            raise Wrong(
                f"It should be below {bar(first):.3f}, yours is {measure(first):.3f}, and on another text no better."
            )
        if by_training and not words.learned:
            why = f" There, {words.perplexity}" if isinstance(words.perplexity, Wrong) else ""
            raise Wrong(f"This counts once your training learns the text of words, too.{why}")

    def diagnose(rng):
        problems = [drawn(rng, *size) for size in (*SIZES, *AS_TRAINED)]
        names = told(report, predict, problems, language, ("predict",), training_bugs.PREDICT_BUGS)
        if not names and PREDICTS in report.failed:
            names = unsteady("predict", report.calls_of(predict), training_bugs.PAGE + "lm-held-out", sequence=1)
        first = attempt(0)
        if not names and not isinstance(first.weights, Wrong) and words.unlearned and first.far < HELD:
            return [training_bugs.NOT_TRAINED]
        return names + [seen for first in missed[:1] for seen in training_bugs.diagnose(first, HELD)]

    bars = attempt(0).bars
    report = Report("train, predict", points, seed, diagnose, hints=HINTS)

    @report.claim(PREDICTS, weight=2)
    def _(rng):
        for size in SIZES:
            for scale in (1.0, 400.0):  # of the scores
                weights, codes = drawn(rng, *size, scale)
                rows = value_of(predict, weights, codes)
                expect("the prediction", rows, language.predict(weights, codes), said(weights, codes))

    def claim(name, sentence, weight):
        @report.claim(sentence, weight)
        def _(_):
            expect_below(lambda each: each.perplexity, lambda each: each.bars[name], by_training=name != "unigram")

    claim("unigram", f"On held-out text your weights beat the frequencies of single symbols, {bars['unigram']:.2f}.", 1)
    claim("n-gram", f"They beat the best n-gram, {bars['n-gram']:.2f}.", 2)
    claim("best", f"They are within 3 % of the best possible: below {bars['best']:.2f}.", 2)

    @report.claim(
        f"{FAR} letters and more after a bracket opened, they know which it was: among the {KINDS} that might close, "
        f"their perplexity is below {HELD}.",
        weight=3,
    )
    def _(_):
        expect_below(lambda each: each.far, lambda each: HELD)

    @report.claim(
        "Trained on a text of eight words, without brackets, they have a perplexity of less than three quarters of the "
        f"bigrams', {words.bar:.2f}."
    )
    def _(_):
        if isinstance(words.perplexity, Wrong):
            raise words.perplexity
        if not words.learned:
            raise Wrong(f"Yours is {words.perplexity:.3f}.")

    report.conduct(predict, ("weights", "codes"), trainings=[(train, ("chunks", "V"))])
    return report
