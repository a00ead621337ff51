"""Minimal pairs, written for this course: the same words in two orders, of which one praises and the other blames.

A bag of words cannot tell the two apart. In half of the frames the first of two opinions decides, in the others the
last, so that a model which always follows the first, or the last, is right about half of the time.
"""

from typing import NamedTuple

FRAMES = {  # praise where {0} praises and {1} blames, blame where they change places
    "not": "it is {0}, not {1}.",
    "more than": "it is more {0} than {1}.",
    "rather than": "it is {0} rather than {1}.",
    "anything but": "it is {0}, anything but {1}.",
    "but": "it is {1}, but {0}.",
    "though": "though {1}, it is {0}.",
    "never": "it is never {1} and always {0}.",
    "could have been": "it could have been {1}, and it is {0}.",
    "far from": "far from {1}, it is {0}.",
}
DENIAL = "but not", "it is not {0}, but {1}.", "it is {1}, but not {0}."  # of two words of praise one is denied
NOT_TAUGHT = ("rather than", "anything but", "far from")  # what `order.compose` does not say
OPPOSED = (
    ("funny", "dull"),
    ("moving", "boring"),
    ("clever", "stupid"),
    ("fresh", "predictable"),
    ("touching", "tedious"),
    ("engaging", "tiresome"),
    ("smart", "silly"),
    ("charming", "annoying"),
    ("entertaining", "pretentious"),
    ("wonderful", "awful"),
    ("powerful", "pointless"),
    ("great", "bad"),
)
ALIKE = (
    ("good", "funny"),
    ("clever", "touching"),
    ("fresh", "engaging"),
    ("smart", "charming"),
    ("entertaining", "powerful"),
    ("funny", "moving"),
)


class Pair(NamedTuple):
    """Two sentences of the same words."""

    kind: str
    praise: str
    blame: str


def minimal_pairs():
    """All pairs.

    >>> pairs = minimal_pairs()
    >>> len(pairs), pairs[48].praise, pairs[48].blame
    (114, 'it is dull, but funny.', 'it is funny, but dull.')
    >>> pairs[-6].praise, pairs[-6].blame
    ('it is not good, but funny.', 'it is funny, but not good.')
    """
    kind, praise, blame = DENIAL
    opposed = [Pair(k, frame.format(*two), frame.format(*two[::-1])) for k, frame in FRAMES.items() for two in OPPOSED]
    return opposed + [Pair(kind, praise.format(*two), blame.format(*two)) for two in ALIKE]
