"""Mistakes in training a language model and in asking it: each is told by what the model's predictions depend on."""

import numpy as np

from grader.bugs import Diagnosis
from grader.calls import observe

PAGE = "07-language-modelling.html#"


def told(words, section):
    return Diagnosis(words, PAGE + section)


LOGS = told("your predict gives probabilities: their logarithms are asked for.", "perplexity-and-bits")
BITS = told("your predict gives logarithms to base 2: natural ones are asked for.", "perplexity-and-bits")
SURPRISE = told("your predict gives -log p: the minus belongs to the loss.", "perplexity-and-bits")
SCORES = told(
    "your predict gives scores: take their log-softmax, so that each row's probabilities sum to 1.",
    "perplexity-and-bits",
)
LATE = told(
    "your rows are one place off: row t gives what codes[t] was, and should give what comes after it. Was the input its own target?",
    "contiguous-streams",
)
PEEKS = told("your predict looks ahead: row t changes when codes after t do.", "lm-held-out")
EARLY = told("your rows are one place late: row t does not depend on codes[t].", "lm-held-out")
BACKWARDS = told("your predict runs through the text backwards.", "lm-held-out")
MEMORYLESS = told(
    "your predict has no memory: row t depends on codes[t] alone, so it is a bigram model. Is the state carried from step to step?",
    "lm-truncated",
)
CONSTANT = told("your predict says the same after every text: it does not depend on codes.", "lm-held-out")
SHORT = told(
    "your predict has a short memory: row t does not change with what stood {n} or more symbols before, so it is an n-gram.",
    "lm-baselines",
)
NAN = told(
    "your model gives numbers that are not finite: did training explode? Clip by the global norm, or lower the rate.",
    "lm-truncated",
)
UNTRAINED = told(
    "your model is no better than a uniform one: are the new weights kept after each update, and is the gradient subtracted?",
    "lm-truncated",
)
STUCK = told(
    "your model knows no more than a single symbol back: train it for longer, or check that dh and the target belong to the same step.",
    "lm-truncated",
)
NO_LATCH = told(
    "your model has learned the letters but not which bracket is open: train for more updates, carry the state, or use more cells.",
    "lm-truncated",
)
DIAGNOSES = (LOGS, BITS, SURPRISE, SCORES, LATE, PEEKS, EARLY, BACKWARDS, MEMORYLESS, CONSTANT, SHORT, NAN, UNTRAINED, STUCK, NO_LATCH)  # fmt: skip


def diagnose(ask, codes, V, bars):
    """What is wrong with a model, from how its predictions answer to changes of the text.

    ask(codes) -> (T, V) or None; codes a text of its language; bars: perplexities by name.
    """
    rows = ask(codes)
    if rows is None or rows.shape != (len(codes), V):
        return []
    if not np.isfinite(rows).all():
        return [NAN]
    found = form(rows)
    if found:
        return [found]
    own = -rows[np.arange(len(codes)), codes].mean()
    if np.exp(own) < 1.3:
        return [LATE]
    answers = depends_on(ask, codes, V)
    if answers:
        return [answers]
    perplexity = np.exp(-rows[np.arange(len(codes) - 1), codes[1:]].mean())
    for bar, words in (("uniform", UNTRAINED), ("bigram", STUCK), ("halfway", NO_LATCH)):
        if perplexity > 0.99 * bars[bar]:
            return [words]
    return []


def form(rows):
    """What the rows are, where they are no natural log-probabilities."""
    with np.errstate(over="ignore"):
        for words, p in ((None, np.exp(rows)), (LOGS, rows), (BITS, 2.0**rows), (SURPRISE, np.exp(-rows))):
            if np.allclose(p.sum(axis=1), 1, atol=1e-3) and (p >= 0).all():
                return words
    return SCORES


def depends_on(ask, codes, V):
    """What the prediction at one step answers to: all up to it, or something else."""
    codes = codes[:60]
    t = 40
    base = ask(codes)[t]

    def moves(*places):
        """Whether the row at t changes with the symbols at some places."""
        for other in range(1, V):
            changed = codes.copy()
            changed[list(places)] = (changed[list(places)] + other) % V
            if not np.allclose(ask(changed)[t], base, atol=1e-7):
                return True
        return False

    here, ahead, before = moves(t), moves(*range(t + 1, len(codes))), moves(*range(t))
    if not (here or ahead or before):
        return CONSTANT
    if ahead:
        return PEEKS if before or not moves(*range(t + 3, len(codes))) else BACKWARDS
    if not here:
        return EARLY
    if not before:
        return MEMORYLESS
    for n in range(2, 12):
        if not moves(*range(t + 1 - n)):
            return Diagnosis(SHORT.words.format(n=n), SHORT.section)
    return None


def asker(predict, model):
    """The learner's predictions for a text as an array, or None."""

    def ask(codes):
        value = observe(predict, model, codes).value
        try:
            return np.asarray(value, dtype=float)
        except (TypeError, ValueError):
            return None

    return ask
