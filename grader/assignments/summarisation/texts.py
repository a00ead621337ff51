"""A few bodies of docstrings, written for the pictures of this assignment."""

from lstm_ref.summarisation.docstrings import sentences_of
from lstm_ref.summarisation.rouge import plain

TEXT = (
    "Rows are compared in all columns, or in those that are given. Where several rows are equal, the first is kept and "
    "the others are removed from the table. The order of the rows that are kept does not change. Missing values count "
    "as equal to each other. The result is a new table, so the table that was given stays as it was."
)
BODIES = (
    TEXT,
    "The values are sorted from the smallest to the largest. Equal values keep their order. A new array is returned.",
    "The file is opened, read to its end and closed. An error is raised if the file does not exist. Lines end as they "
    "do on the machine. The text is returned as a list of lines.",
    "The mean is taken along an axis. Without an axis it is the mean of all values of the array. Missing values are "
    "left out if that is asked for.",
    "A new figure is drawn, and its axes are returned. The size is in inches. All lines that were drawn before stay.",
    "The model is fitted to the values by least squares. The weights are kept. If the values do not change, the result "
    "is the same. The number of steps is limited, and a warning is given where the limit is met.",
    "The matrix is inverted. It must be square, or an error is raised.",
    "Two tables are joined by a key. Rows without a partner are left out. The columns of both tables are kept, and the "
    "order is that of the first table.",
)


def split(body):
    """The sentences of a text, and the words of each."""
    sentences = sentences_of(body.strip())
    return sentences, [plain(sentence) for sentence in sentences]


def words_of(body):
    """All words of a text."""
    return [word for words in split(body)[1] for word in words]
