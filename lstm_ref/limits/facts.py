r"""Short stories of facts and a question about them, in the manner of bAbI, generated here (Weston and others 2015,
"Towards AI-Complete Question Answering", arXiv 1502.05698, tasks 1, 2 and 7).

| question | an answer rests on |
|---|---|
| "where is she?" | one fact: her last move |
| "where is the ball?" | two: who took it, and that person's last move |
| "how many has she?" | all facts that name her: what she took and what she dropped |

A fact is a step: who (4), what was done (moved, took, dropped), where (6), which thing (3), and a 1 if it is the
question, in which who or which stands alone: 17 numbers. A question is the last step.
"""

import numpy as np

PEOPLE, PLACES, THINGS = 4, 6, 3
NAMES = ("Ann", "Bob", "Cem", "Dua")
WHERE = ("attic", "bath", "cellar", "den", "entry", "field")
WHICH = ("apple", "ball", "cup")
MOVED, TOOK, DROPPED = range(3)
WHO, DONE, PLACE, THING, ASKED = (slice(a, a + n) for a, n in zip((0, 4, 7, 13, 16), (4, 3, 6, 3, 1), strict=True))
QUESTIONS = {"where is she?": PLACES, "where is the ball?": PLACES, "how many has she?": THINGS + 1}


def _walks(T, N, rng):
    """Each moves once, then all move about, and at three steps among these a thing is taken for good."""
    x, rows = np.zeros((T + 1, N, ASKED.stop)), np.arange(N)
    at, by = np.zeros((N, PEOPLE), dtype=int), np.zeros((N, THINGS), dtype=int)
    first = rng.permuted(np.tile(np.arange(PEOPLE), (N, 1)), axis=1)
    taken = PEOPLE + rng.permuted(np.tile(np.arange(T - PEOPLE), (N, 1)), axis=1)[:, :THINGS]  # when each is
    for t in range(T):
        who = first[:, t] if t < PEOPLE else rng.integers(PEOPLE, size=N)
        place, thing = rng.integers(PLACES, size=N), (taken == t).argmax(axis=1)
        takes = (taken == t).any(axis=1)
        x[t, rows, who] = 1
        x[t, rows, DONE.start + np.where(takes, TOOK, MOVED)] = 1
        x[t, rows, np.where(takes, THING.start + thing, PLACE.start + place)] = 1
        at[rows[~takes], who[~takes]] = place[~takes]
        by[rows[takes], thing[takes]] = who[takes]
    return x, at, by


def _hands(T, N, rng):
    """At each step a thing changes hands: who has it drops it, or anybody takes it."""
    x, rows = np.zeros((T + 1, N, ASKED.stop)), np.arange(N)
    by = np.full((N, THINGS), -1)
    for t in range(T):
        thing = rng.integers(THINGS, size=N)
        holder = by[rows, thing]
        who = np.where(holder < 0, rng.integers(PEOPLE, size=N), holder)
        x[t, rows, who] = 1
        x[t, rows, DONE.start + np.where(holder < 0, TOOK, DROPPED)] = 1
        x[t, rows, THING.start + thing] = 1
        by[rows, thing] = np.where(holder < 0, who, -1)
    return x, by


def stories(question, T, N, rng):
    """T facts and the question: x (T + 1, N, 17), answers (1, N); T is at least 7.

    >>> x, answers = stories("where is the ball?", 8, 1, np.random.default_rng(3))
    >>> print(*told(x[:, 0])[3:], answers[0, 0], sep="; ")
    Ann went to the cellar; Cem took the cup; Bob took the ball; Cem went to the entry; Ann took the apple; 1
    """
    rows = np.arange(N)
    if question == "how many has she?":
        x, by = _hands(T, N, rng)
        asked = rng.integers(PEOPLE, size=N)
        x[-1, rows, asked] = 1
        answers = (by == asked[:, None]).sum(axis=1)
    else:
        x, at, by = _walks(T, N, rng)
        asked = rng.integers(PEOPLE if question == "where is she?" else THINGS, size=N)
        x[-1, rows, asked + (0 if question == "where is she?" else THING.start)] = 1
        answers = at[rows, asked if question == "where is she?" else by[rows, asked]]
    x[-1, :, ASKED] = 1
    return x, answers[None]


def told(x):
    """The sentences of one story: x (T + 1, 17)."""
    return [*map(_sentence, x[:-1])]


def _sentence(fact):
    who, done = NAMES[fact[WHO].argmax()], fact[DONE].argmax()
    if done == MOVED:
        return f"{who} went to the {WHERE[fact[PLACE].argmax()]}"
    return f"{who} {('', 'took', 'dropped')[done]} the {WHICH[fact[THING].argmax()]}"


def ways(places, hops, N, rng):
    """A map and a question, in the manner of bAbI's task 19: from each place one road leads on, told in any order, a
    road a step; "from here, where after so many roads?" is the last step. x (places + 1, N, 3 places), answers (1, N).

    The entries of a step are where from, where to and, in the question alone, how many roads. The roads make one ring.

    >>> x, answers = ways(5, 2, 4, np.random.default_rng(0))
    >>> x.shape, answers.shape, x.sum(axis=2)[:, 0].tolist()
    ((6, 4, 15), (1, 4), [2.0, 2.0, 2.0, 2.0, 2.0, 2.0])
    """
    rows, each = np.arange(N), np.tile(np.arange(places), (N, 1))
    ring, told = rng.permuted(each, axis=1), rng.permuted(each, axis=1)
    x = np.zeros((places + 1, N, 3 * places))
    for t in range(places):
        at = told[:, t]
        x[t, rows, ring[rows, at]] = 1
        x[t, rows, places + ring[rows, (at + 1) % places]] = 1
    start = rng.integers(places, size=N)
    x[-1, rows, ring[rows, start]] = 1
    x[-1, rows, 2 * places + hops - 1] = 1
    return x, ring[rows, (start + hops) % places][None]
