"""What the checks ask about: sentences, outputs, scores and probabilities, drawn at random, all sizes different."""

import numpy as np

from grader.assignments.rnn.sizes import mixed_up
from grader.judging.calls import observe
from grader.judging.claims import agree
from grader.judging.diagnosis import Diagnosis
from grader.judging.evidence import finite


def draw_lengths(rng, T, N):
    """Lengths from 1 to T, (N,): one of them T, one of them shorter, in no order."""
    lengths = rng.integers(1, T + 1, size=N)
    lengths[0] = T
    if N > 1 and (lengths == T).all():
        lengths[1] = max(1, T // 2)
    return mixed_up(rng, lengths)


def ragged(rng, N, longest, fewest=1, words=50):
    """N lists of word numbers from 1 on."""
    lengths = rng.integers(fewest, longest + 1, size=N)
    lengths[0] = longest
    return [[int(word) for word in rng.integers(1, words, size=length)] for length in mixed_up(rng, lengths)]


def padded(rng, T, N, H, junk=None):
    """Outputs (T, N, H) and lengths (N,); in the padding stands `junk`, or what is drawn as elsewhere."""
    h, lengths = rng.normal(size=(T, N, H)), draw_lengths(rng, T, N)
    if junk is not None:
        h[np.arange(T)[:, None] >= lengths] = junk
    return h, lengths


def attended(rng, T, N, H, junk=None, scale=2.0):
    """Outputs (T, N, H), scores (T, N) and lengths (N,)."""
    h, lengths = padded(rng, T, N, H, junk)
    scores = scale * rng.normal(size=(T, N))
    if junk is not None:
        scores[np.arange(T)[:, None] >= lengths] = junk
    return h, scores, lengths


def word_scores(rng, T, N, junk=None, scale=2.0):
    """The score after each word (T, N), the labels (N,) and lengths (N,)."""
    a, lengths = scale * rng.normal(size=(T, N)), draw_lengths(rng, T, N)
    if junk is not None:
        a[np.arange(T)[:, None] >= lengths] = junk
    return a, rng.integers(2, size=N), lengths


def said(rng, N, praise=0.6, sure=1.0):
    """Probabilities of praise (N,) and labels (N,)."""
    y = (rng.random(N) < praise).astype(int)
    return 1 / (1 + np.exp(-sure * (rng.normal(size=N) + 1.2 * (2 * y - 1)))), y


def given(h, lengths):
    return f" (with T = {len(h)}, lengths {', '.join(map(str, lengths))})"


def extremes_alone(report):
    """Whether the claims that fail are about the padding's junk, or about large scores, and about nothing else."""
    return all("NaN" in sentence or "thousand" in sentence for sentence in report.failed)


def spread(function, name, soiled, section):
    """The diagnosis of a function whose numbers hang on NaN in the padding and on no number there: of arguments
    `soiled(junk)`, which differ in nothing but what stands in the padding."""
    clean, large, nan = (observe(function, *soiled(junk)) for junk in (0.0, 1000.0, np.nan))
    if not finite(clean.value) or not agree(large.value, clean.value) or finite(nan.value):
        return []
    words = f"your {name} lets what stands in the padding into a calculation: 0 times NaN is NaN, and so is NaN plus or minus a number. np.where(valid, ..., 0) takes it out."
    return [Diagnosis(words, section)]


def overflows(function, name, large, section, causes, advice):
    """The diagnosis of a function of whose large arguments NumPy warns: `causes` has the words for what it says."""
    warned = " ".join(observe(function, *large).warnings)
    words = [said for seen, said in causes.items() if f"encountered in {seen}" in warned]
    return [Diagnosis(f"your {name} {' and '.join(words)}: {advice}", section)] if words else []
