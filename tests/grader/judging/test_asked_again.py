"""A function that went wrong is asked again with one thing changed: what is said then is true of these calls, and not
said of a mistake that has another cause."""

import numpy as np
import pytest

from tests.grader.judging.asking import where

pytestmark = pytest.mark.filterwarnings("ignore")
RNG = np.random.default_rng(8)


def ranks(v, scale):
    """How many of v (n,) are smaller than each, times scale."""
    return scale * (v[:, None] > v[None, :]).sum(axis=1) + np.tanh(v)


def softened(v, scale):
    """The logarithm of the sum of exponentials of v (n,)."""
    return v.max() + np.log(np.exp(v - v.max()).sum()) + scale


def shared(text, other):
    """The share of the words of one text that stand in the other, each as often as there."""
    return sum(min(text.count(word), other.count(word)) for word in set(text)) / len(text) + 0.1


def waited(v, steps):
    """v (n,) that many steps later, the last kept, times 1.5."""
    return 1.5 * v[np.minimum(np.arange(len(v)) + steps, len(v) - 1)]


def chained(many, scale):
    """The product of matrices many (K, H, H), in order."""
    total = np.eye(many.shape[1])
    for each in many:
        total = total @ each
    return scale * total


TIED = [(np.array([0.5, 0.25, 0.5, 0.75]), 2.0), (np.array([1.5, 0.25, 1.5]), 3.0), (np.array([0.5, 0.5]), 1.0)]
ROUGH = [(np.array([0.5, 0.25, 0.7, 0.75]), 2.0), (np.array([1.5, 0.25, 1.75]), 3.0), (np.array([0.9, 0.2]), 1.0)]
LARGE = [(np.array([900.5, 0.25, 450.5]), 2.0), (np.array([0.5, 800.25]), 1.0), (np.array([999.5, 8.25]), 0.5)]
LATER = [(np.arange(9.0) ** 2, 6), (np.arange(11.0) ** 3, 8)]
CHAINS = [(RNG.normal(size=(n, 3, 3)), 1.5) for n in (5, 6)]
SAID = [
    ("the cat the mat", "a cat the"),
    ("on on on off", "on my mat"),
    ("to be or not to be", "be it"),
    ("a b", "b c"),
]
TEXTS = [(one.split(), other.split()) for one, other in SAID]
WORDS = "With no word repeated within text the calls that went wrong go well: what does it do with repeated ones?"
TIES = "With no two equal numbers in v the calls that went wrong go well: what does it do with equal ones?"
ORDER = "With v in rising order the calls that went wrong go well: does it count on an order?"
SIZE = "With no number beyond 1 in v the calls that went wrong go well: what does it do with large ones?"


def in_halves(many, scale):
    """A product by halves, in which the odd one is lost."""
    while len(many) > 1:
        many = many[0 : len(many) // 2 * 2 : 2] @ many[1::2]
    return scale * many[0]


@pytest.mark.parametrize(
    ("function", "right", "problems", "words"),
    [
        (lambda v, s: s * (v[:, None] >= v[None, :]).sum(axis=1) - s + np.tanh(v), ranks, TIED, TIES),
        (lambda text, other: sum(word in other for word in text) / len(text) + 0.1, shared, TEXTS, WORDS),
        (lambda v, s: s * np.arange(len(v)) + np.tanh(v), ranks, ROUGH, ORDER),
        (lambda v, s: np.log(np.exp(v).sum()) + s, softened, LARGE, SIZE),
        (
            lambda v, steps: waited(v, min(steps, 4)),
            waited,
            LATER,
            "Asked as in the smallest call that goes wrong, but with steps = 4, it is right; with steps = 5 it is not.",
        ),
        (in_halves, chained, CHAINS, "with the first 2 and 4 it is right, too, and with the first 3, 5 and 6 not."),
    ],
)
def test_one_change_by_which_all_is_right(function, right, problems, words):
    assert words in where(function, right, problems)


@pytest.mark.parametrize(
    ("right", "problems"),
    [(ranks, TIED), (ranks, ROUGH), (softened, LARGE), (waited, LATER), (chained, CHAINS), (shared, TEXTS)],
)
def test_what_is_wrong_always_is_not_put_down_to_a_change(right, problems):
    told = where(lambda *args: right(*args) + np.sin(right(*args)), right, problems) or ""
    assert not any(words in told for words in (TIES, WORDS, ORDER, SIZE, "Asked as in", "with the first"))
    assert where(right, right, problems) is None
