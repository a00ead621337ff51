"""Claims about a language model that the learner trains: how low its perplexity gets on text that it has not seen."""

from functools import cache, cached_property
from itertools import pairwise

import numpy as np

from grader.bugs import language_training as training_bugs
from grader.claims import Wrong, as_array, value_of
from grader.report import Report
from lstm_ref import language, ngrams

V = 12
TRAINING, HELD_OUT = 20_000, 2_000
TEXTS = 3  # on which a model may try
KINDS, LONGEST = 5, 6  # of brackets; letters between two of them
LETTERS = np.log([0.8, 0.2])


def texts(make_text, seed, number=0):
    """Training and held-out text of the given language, with the symbols renamed so that no weights fit two seeds,
    and the perplexity of the held-out one for a model that knows how it was made."""
    rng = np.random.default_rng([seed, 7 + number])
    names = rng.permutation(V)
    training, held_out = (make_text(length, rng) for length in (TRAINING, HELD_OUT))
    return names[training], names[held_out], float(language.perplexity(true_log_p(held_out)))


def true_log_p(codes):
    """Of a text of brackets, the log-probability of each symbol but the first, as its source has it."""
    found, letters = [], 0
    for code, following in pairwise(codes):
        letters = 0 if code < KINDS else letters + 1
        close = 1 / (LONGEST + 1 - letters) if 1 <= letters <= LONGEST else 0.0
        if KINDS <= code < 2 * KINDS:
            found.append(-np.log(KINDS))
        elif following >= 2 * KINDS:
            found.append(np.log(1 - close) + LETTERS[following - 2 * KINDS])
        else:
            found.append(np.log(close))
    return np.array(found)


def bars_for(training, held_out, best):
    """What a model has to beat on this text: perplexities by name."""
    found = {"uniform": float(V)}
    for name, orders in (("unigram", (1,)), ("bigram", (2,)), ("n-gram", (5,))):
        models = [ngrams.NGram(n, V, training) for n in orders]
        found[name] = min(float(language.perplexity(model.log_p(held_out))) for model in models)
    return found | {"halfway": (found["n-gram"] + best) / 2, "best": 1.08 * best}


def expect_predictions(rows, codes):
    """Wrong unless the rows are natural log-probabilities, one for each symbol of the text."""
    rows = as_array("the predictions", rows)
    if rows.shape != (len(codes), V):
        raise Wrong(f"predict should give an array of shape {(len(codes), V)}, yours is {rows.shape}.")
    if not np.isfinite(rows).all():
        raise Wrong("predict gave numbers that are not finite.")
    with np.errstate(over="ignore"):
        sums = np.exp(rows).sum(axis=1)
    if not np.allclose(sums, 1, atol=1e-3):
        t = int(np.argmax(abs(sums - 1)))
        raise Wrong(f"The probabilities exp(row) should sum to 1; in row {t} of yours they sum to {sums[t]:.4g}.")
    return rows


def expect_causal(predict, model, codes):
    """Wrong if a row changes with what comes after it."""
    rows = expect_predictions(value_of(predict, model, codes), codes)
    for t in (1, len(codes) // 2, len(codes) - 2):
        changed = codes.copy()
        changed[t + 1 :] = (changed[t + 1 :] + 1) % V
        again = expect_predictions(value_of(predict, model, changed), codes)
        if not np.allclose(again[: t + 1], rows[: t + 1], atol=1e-5):
            raise Wrong(f"Rows up to {t} changed when only symbols after {t} did: predict looks ahead.")


class Attempt:
    """One training of the learner's model, on a text of its own, made when first asked for."""

    def __init__(self, train, predict, make_text, seed, number=0):
        self.train, self.predict = train, predict
        self.training, self.held_out, best = texts(make_text, seed, number)
        self.bars = bars_for(self.training, self.held_out, best)

    @cached_property
    def model(self):
        return value_of(self.train, self.training, V)

    @cached_property
    def outcome(self):
        """The perplexity of the learner's model, or what went wrong."""
        try:
            rows = expect_predictions(value_of(self.predict, self.model, self.held_out), self.held_out)
            expect_causal(self.predict, self.model, self.held_out[:40])
            return float(language.perplexity(rows[np.arange(HELD_OUT - 1), self.held_out[1:]]))
        except Wrong as wrong:
            return wrong


def check_training(train, predict, make_text, points, seed=0):
    """Claims about the perplexity of the learner's model, against bars. Training takes luck as well: a bar that
    is missed on one text may be met on another."""
    first = Attempt(train, predict, make_text, seed)

    @cache
    def another(k):
        return Attempt(train, predict, make_text, seed, k)

    def below(name):
        if isinstance(first.outcome, Wrong):
            raise type(first.outcome)(str(first.outcome))
        for k in range(TEXTS):
            attempt = another(k) if k else first
            if not isinstance(attempt.outcome, Wrong) and attempt.outcome < attempt.bars[name]:
                return
        raise Wrong(
            f"Perplexity should be below {first.bars[name]:.3f}, yours is {first.outcome:.3f} on held-out text, and "
            "not low enough on other texts."
        )

    def diagnose(_):
        return training_bugs.diagnose(training_bugs.asker(predict, first.model), first.held_out, V, first.bars)

    bars = first.bars
    report = Report("train, predict", points, seed, diagnose)

    @report.claim(
        f"On held-out text it beats the frequencies of single symbols, {bars['unigram']:.2f}, and never looks ahead."
    )
    def _(_):
        below("unigram")

    @report.claim(f"It beats the best n-gram, {bars['n-gram']:.2f}.", weight=2)
    def _(_):
        below("n-gram")

    @report.claim(f"It is more than halfway from there to the best possible: below {bars['halfway']:.2f}.", weight=3)
    def _(_):
        below("halfway")

    @report.claim(f"It is within 8 % of the best possible: below {bars['best']:.2f}.", weight=2)
    def _(_):
        below("best")

    return report
