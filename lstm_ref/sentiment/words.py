"""From a sentence to numbers: words, a vocabulary, three parts of the data."""

import re
from collections import Counter

import numpy as np

PADDING, UNKNOWN = 0, 1  # the first two entries of every vocabulary
_WHOLE = {"can't": "ca n't", "won't": "wo n't", "cannot": "can not", "`": "'", "’": "'"}
_WORD = re.compile(r"n't\b|[^\W\d_]+(?=n't\b)|'(?:s|re|ve|ll|d|m)\b|[^\W\d_]+|\d+|[.,;:!?]")


def words(text):
    """The words and signs of a sentence, in lower case; what is shortened stands alone.

    >>> words("Isn't this Allen's best film? It can't be!")
    ['is', "n't", 'this', 'allen', "'s", 'best', 'film', '?', 'it', 'ca', "n't", 'be', '!']
    """
    text = text.lower()
    for shortened, apart in _WHOLE.items():
        text = text.replace(shortened, apart)
    return _WORD.findall(text)


class Vocabulary:
    """The words that occur at least `fewest` times in some sentences, the most frequent first, each with its number.

    Number 0 is padding, and number 1 stands for every other word. It is made of the training part alone.

    >>> vocabulary = Vocabulary([["a", "dull", "film"], ["a", "fine", "film"]], fewest=2)
    >>> vocabulary.words, vocabulary.encode(["a", "fine", "film"]).tolist()
    (['', '<unknown>', 'a', 'film'], [2, 1, 3])
    """

    def __init__(self, sentences, fewest=2):
        counts = Counter(word for sentence in sentences for word in sentence)
        kept = sorted((-count, word) for word, count in counts.items() if count >= fewest)
        self.words = ["", "<unknown>", *(word for _, word in kept)]
        self.numbers = {word: number for number, word in enumerate(self.words) if number > UNKNOWN}

    def __len__(self):
        return len(self.words)

    def encode(self, sentence):
        """The numbers of its words, (T,)."""
        return np.array([self.numbers.get(word, UNKNOWN) for word in sentence], dtype=np.int64)


def split(count, shares, rng):
    """The numbers from 0 to count - 1, dealt out at random into parts of these shares.

    >>> [len(part) for part in split(10, (0.7, 0.1, 0.2), np.random.default_rng(0))]
    [7, 1, 2]
    """
    ends = np.rint(np.cumsum(shares)[:-1] * count).astype(int)
    return np.split(rng.permutation(count), ends)
