"""Sentences in which the order of words may decide: which they are, by rule; and sentences composed to teach it."""

from lstm_ref.sentiment import pairs

NEGATIONS = frozenset(("n't", "not", "no", "never", "nothing", "neither", "nor", "without", "hardly", "none"))
CONTRASTS = frozenset(("but", "although", "though", "despite", "however", "yet"))

# {0} and {2} have the sentence's own sign, {1} and {3} the other.
COMPOSED = (
    "it is {0} .",
    "it is {0} and {2} .",
    "{1} , but {0} .",
    "it is {1} , but {0} .",
    "though {1} , it is {0} .",
    "{0} , though {1} .",
    "it is {0} , not {1} .",
    "not {1} , but {0} .",
    "it is never {1} and always {0} .",
    "it is more {0} than {1} .",
    "it could have been {1} , and it is {0} .",
    "it is not {1} .",
    "it is n't {1} .",
    "never {1} .",
)
DENIED = (
    "it is not {0} , but {1} .",
    "it is {0} , but not {1} .",
)  # of two words of praise: the first sentence praises


def decided_by_order(sentence):
    """Whether a sentence, a list of words, denies or contrasts something.

    >>> decided_by_order(["is", "n't", "it", "fine"]), decided_by_order(["a", "fine", "film"])
    (True, False)
    """
    return not (NEGATIONS | CONTRASTS).isdisjoint(sentence)


def opinions(words, lexicon, least=1.5):
    """The words that praise and those that blame by at least `least`, without those of the minimal pairs.

    >>> opinions(["fine", "film", "poor", "funny"], {"fine": 2.0, "poor": -2.1, "funny": 1.9})
    (['fine'], ['poor'])
    """
    kept = {word for two in pairs.OPPOSED + pairs.ALIKE for word in two}
    rated = [(word, lexicon.get(word, 0.0)) for word in words if word not in kept]
    return [word for word, value in rated if value >= least], [word for word, value in rated if value <= -least]


def compose(praise, blame, count, rng):
    """`count` sentences as lists of words, and their labels, 1 for praise: true by construction.

    >>> import numpy as np
    >>> sentences, labels = compose(["fine"], ["poor"], 3, np.random.default_rng(1))
    >>> [" ".join(sentence) for sentence in sentences], labels
    (['it is never fine and always poor .', 'it is not fine , but fine .', 'fine , but poor .'], [0, 1, 0])
    """
    sentences, labels = [], []
    for _ in range(count):
        label, frame = int(rng.integers(2)), int(rng.integers(len(COMPOSED) + 2))
        own, other = (praise, blame) if label else (blame, praise)
        if frame < len(COMPOSED):
            chosen = [rng.choice(each) for each in (own, other, own, other)]
            text = COMPOSED[frame].format(*chosen)
        else:
            text = DENIED[1 - label].format(rng.choice(praise), rng.choice(praise))
        sentences.append(text.split())
        labels.append(label)
    return sentences, labels
