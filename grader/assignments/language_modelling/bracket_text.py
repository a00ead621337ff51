"""What one knows of a text of brackets who knows how it was made: which is open, and how probable each symbol is."""

import numpy as np

KINDS, LONGEST = 5, 60  # of brackets; letters in one
V = 2 * KINDS + 2  # what opens, what closes, two letters
LENGTHS = np.arange(1, LONGEST + 1) ** -1.6
LENGTHS /= LENGTHS.sum()  # probabilities of 1, 2, ... letters


def words_text(length, rng, number=8, letters=4):
    """A text of symbols below V without brackets (length,): a few words, drawn at random, one after the other."""
    words = rng.integers(V, size=(number, letters))
    return words[rng.integers(number, size=length // letters + 1)].ravel()[:length]


def brackets(codes):
    """After each symbol the kind that is open, or -1, and the letters in it so far: two arrays (T,)."""
    found, kind, letters = [], -1, 0
    for code in codes:
        if code < 2 * KINDS:
            kind, letters = (code, 0) if code < KINDS else (-1, 0)
        else:
            letters += 1
        found.append((kind, letters))
    return np.array(found).T


def true_log_p(codes, share):
    """Log-probability of each symbol but the first, as its source has it; `share` is that of the first letter."""
    kind, letters = brackets(codes[:-1])
    following = codes[1:]
    at_least = np.append(LENGTHS[::-1].cumsum()[::-1], 0)
    close = np.append(0, LENGTHS / at_least[:-1])[letters]  # after so many letters
    spelled = np.where(following > 2 * KINDS, 1 - share, share)  # if a letter follows
    p = np.where(following < 2 * KINDS, close, (1 - close) * spelled)
    return np.log(np.where(kind < 0, 1 / KINDS, p))


def long_brackets(rng, share, fewest, number=40):
    """A text in which every other bracket holds `fewest` letters or more."""
    codes = []
    for k in range(2 * number):
        kind, size = rng.integers(KINDS), rng.integers(fewest, LONGEST + 1) if k % 2 else rng.integers(1, 7)
        codes += [kind, *(2 * KINDS + (rng.random(size) > share)), KINDS + kind]
    return np.array(codes)


def choices(rows, codes, names, fewest, most=LONGEST):
    """Perplexity of a model among the brackets that might close, where one has been open for `fewest` to `most`
    letters: 1 for who always knows which, KINDS for a guess. rows (T, V); symbol v of the codes is called names[v]."""
    kind, letters = brackets(codes)
    places = np.flatnonzero((kind >= 0) & (letters >= fewest) & (letters <= most))
    log_p = rows[places][:, names[KINDS : 2 * KINDS]]
    log_p = log_p - np.logaddexp.reduce(log_p, axis=1)[:, None]
    return float(np.exp(-log_p[np.arange(len(places)), kind[places]].mean()))
