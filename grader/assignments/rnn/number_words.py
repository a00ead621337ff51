"""A text that a small network learns in seconds: numbers in English words, one on each line."""

from lstm_ref.text.texts import encode

BELOW_TEN = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
TEENS = (
    "ten",
    "eleven",
    "twelve",
    *(f"{word}teen" for word in ("thir", "four", "fif", "six", "seven", "eigh", "nine")),
)
ONES = BELOW_TEN + TEENS
TENS = [f"{word}ty" for word in ("twen", "thir", "for", "fif", "six", "seven", "eigh", "nine")]
WORDS = {*ONES, *TENS, "hundred", "and"}


def spelled(n):
    """A number from 1 to 999 in words.

    >>> spelled(342), spelled(19), spelled(700)
    ('three hundred and forty two', 'nineteen', 'seven hundred')
    """
    hundreds, rest = divmod(n, 100)
    ten, one = divmod(rest, 10)
    below = [ONES[rest - 1]] if 0 < rest < 20 else [TENS[ten - 2], *([ONES[one - 1]] if one else [])] if rest else []
    return " ".join(
        [*([ONES[hundreds - 1], "hundred"] if hundreds else []), *(["and"] if hundreds and rest else []), *below]
    )


NUMBERS = {spelled(n) for n in range(1, 1000)}
ALPHABET = "\n " + "".join(sorted(set("".join(WORDS))))


def text(count, rng):
    """So many numbers, each drawn from 1 to 999.

    >>> import numpy as np
    >>> text(2, np.random.default_rng(1))
    'four hundred and seventy three\\nfive hundred and twelve\\n'
    """
    return "".join(f"{spelled(int(n))}\n" for n in rng.integers(1, 1000, size=count))


def codes(words):
    """A text as the places of its symbols in the alphabet, (T,)."""
    return encode(words, ALPHABET)
