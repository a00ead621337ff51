"""Mistakes in the table of the longest common subsequence, in ROUGE-L and in the way back."""

from grader.assignments.summarisation import reference
from grader.assignments.summarisation.problems import pair
from grader.judging import edits
from grader.judging.diagnosis import Bug
from lstm_ref.summarisation import rouge

PAGE = "10-summarisation.html#rouge-l"
TABLE = "table = np.zeros((len(a) + 1, len(b) + 1), dtype=int)"
ROWS = "for i, word in enumerate(a, 1):"
COLUMNS = "for j, other in enumerate(b, 1):"
EQUAL = "if word == other:"
DIAGONAL = "table[i, j] = table[i - 1, j - 1] + 1"
OTHERWISE = "table[i, j] = max(table[i - 1, j], table[i, j - 1])"
WHOLE = "return table"


def table(old, new, words):
    return Bug(old, new, f"your lcs_table {words}.", PAGE)


TABLE_BUGS = [
    table(OTHERWISE, "table[i, j] = 0", "begins again at 0 where two words differ, which finds a common substring: in a subsequence other words may stand between"),
    table(OTHERWISE, "table[i, j] = min(table[i - 1, j], table[i, j - 1])", "takes the smaller neighbour where two words differ: the larger is asked for"),
    table(OTHERWISE, "table[i, j] = table[i - 1, j] + table[i, j - 1]", "adds the neighbours where two words differ: the larger is asked for"),
    table(OTHERWISE, "table[i, j] = table[i - 1, j]", "looks at the entry above alone where two words differ: that to the left may be larger"),
    table(OTHERWISE, "table[i, j] = table[i, j - 1]", "looks at the entry to the left alone where two words differ: that above may be larger"),
    table(OTHERWISE, "table[i, j] = table[i - 1, j - 1]", "takes the diagonal neighbour where two words differ: the larger of those above and to the left is asked for"),
    table(DIAGONAL, "table[i, j] = table[i - 1, j - 1]", "forgets to add 1 where two words are equal"),
    table(DIAGONAL, "table[i, j] = max(table[i - 1, j], table[i, j - 1]) + 1", "adds 1 to the larger neighbour where two words are equal, so that one word is matched twice: add it to the diagonal one"),
    table(DIAGONAL, "table[i, j] = table[i - 1, j] + 1", "adds 1 to the entry above where two words are equal, so that a word of b is matched twice: add it to the diagonal one"),
    table(DIAGONAL, "table[i, j] = table[i, j - 1] + 1", "adds 1 to the entry to the left where two words are equal, so that a word of a is matched twice: add it to the diagonal one"),
    table(DIAGONAL, "table[i, j] = 1", "puts 1 where two words are equal: it is 1 more than the diagonal entry"),
    table(ROWS, "for i, word in enumerate(a[1:], 2):", "never compares the first word of a: row 1 of the table belongs to a[0]"),
    table(COLUMNS, "for j, other in enumerate(b[1:], 2):", "never compares the first word of b: column 1 of the table belongs to b[0]"),
    table(ROWS, "for i, word in enumerate(a[:-1], 1):", "leaves the last row at 0: the table has a row for each word of a, and one more"),
    table(COLUMNS, "for j, other in enumerate(b[:-1], 1):", "leaves the last column at 0: the table has a column for each word of b, and one more"),
    table(f"{ROWS}\n        {COLUMNS}", "for i, word in enumerate(a[:-1], 1):\n        for j, other in enumerate(b[:-1], 1):", "leaves the last row and the last column at 0: the loops end one word too early"),
    table(EQUAL, "if a[i % len(a)] == b[j % len(b)]:", "compares the words behind those of the entry: row i belongs to a[i - 1]"),
    table(EQUAL, "if a[i - 2] == b[j - 2]:", "compares the words before those of the entry: row i belongs to a[i - 1]"),
    table(EQUAL, "if word == other and i == j:", "matches words at the same place only"),
    table(EQUAL, "if word in b[:j]:", "asks whether a word stands anywhere before in b: one entry compares one word of each"),
    table(WHOLE, "return table.T", "returns the table with a along the columns: rows belong to a"),
    table(WHOLE, "return table[1:, 1:]", "leaves out the row and the column of zeros: the table has len(a) + 1 rows"),
    table(WHOLE, "return table[-1, -1]", "returns the last entry: the whole table is asked for"),
    table(TABLE, "table = np.ones((len(a) + 1, len(b) + 1), dtype=int)", "begins with ones: of no words nothing is in common"),
    table(f"{TABLE}\n    {ROWS}", "table = np.add.outer(np.arange(len(a) + 1), np.arange(len(b) + 1))\n    for i, word in enumerate(a, 1):", "has the lengths along its edges, as the edit distance has: of no words nothing is in common"),
    table(WHOLE, "table[:] = 0\n    for i in range(len(a))[::-1]:\n        for j in range(len(b))[::-1]:\n            table[i, j] = table[i + 1, j + 1] + 1 if a[i] == b[j] else max(table[i + 1, j], table[i, j + 1])\n    return table", "begins with the last words, so that an entry is the length for what follows: table[i, j] belongs to the first i and the first j words"),
    table(f"{TABLE}\n    {ROWS}\n        {COLUMNS}\n            {EQUAL}", "table = np.add.outer(np.arange(len(a) + 1), np.arange(len(b) + 1))\n    for i, word in enumerate(a, 1):\n        for j, other in enumerate(b, 1):\n            table[i, j] = table[i - 1, j - 1] if word == other else 1 + min(table[i - 1, j], table[i, j - 1])\n            continue\n            if word == other:", "is that of the edit distance, which counts what differs: count what is in common"),
    table(f"{TABLE}\n    {ROWS}\n        {COLUMNS}\n            {EQUAL}", "table = np.add.outer(np.arange(len(a) + 1), np.arange(len(b) + 1))\n    for i, word in enumerate(a, 1):\n        for j, other in enumerate(b, 1):\n            table[i, j] = min(table[i - 1, j - 1] + (word != other), 1 + table[i - 1, j], 1 + table[i, j - 1])\n            continue\n            if word == other:", "is that of the edit distance, which counts what differs: count what is in common"),
    table(EQUAL, "table[i, j] = sum(min(a[:i].count(each), b[:j].count(each)) for each in set(a))\n            continue\n            if word == other:", "counts the words in common, whatever their order"),
    table(TABLE, "row = np.zeros(len(b) + 1, dtype=int)\n    table = np.lib.stride_tricks.as_strided(row, (len(a) + 1, len(b) + 1), (0, row.itemsize))", "has one row many times: [[0] * n] * m repeats the same list, and who writes into one row writes into all"),
]  # fmt: skip

LONGEST = "common = table[len(summary), len(reference)]"
BOTH = "precision, recall = common / len(summary), common / len(reference)"
THREE = "return precision, recall, 2 * precision * recall / (precision + recall)"


def longest(old, new, words):
    return Bug(old, new, f"your rouge_l {words}.", PAGE)


ROUGE_L_BUGS = [
    longest(BOTH, "precision, recall = common / len(reference), common / len(summary)", "has precision and recall the wrong way round: precision divides by the words of the summary"),
    longest(BOTH, "precision, recall = common / len(summary), common / len(summary)", "divides by the words of the summary both times: recall divides by those of the reference"),
    longest(BOTH, "precision, recall = common / len(reference), common / len(reference)", "divides by the words of the reference both times: precision divides by those of the summary"),
    longest(BOTH, "precision, recall = common / table.shape[0], common / table.shape[1]", "divides by the rows and columns of the table: there is one more than there are words"),
    longest(BOTH, "precision, recall = common / len(set(summary)), common / len(set(reference))", "divides by the number of different words: all words count"),
    longest(LONGEST, "common = table[len(summary) - 1, len(reference) - 1]", "reads the entry before the last corner, which has not seen the last words"),
    longest(LONGEST, "common = table.sum()", "sums the table: the length stands in its last corner"),
    longest(LONGEST, "common = sum(min(summary.count(word), reference.count(word)) for word in set(summary))", "counts words in common, whatever their order: that is ROUGE-1"),
    longest(THREE, "return precision, recall, (precision + recall) / 2", "takes the plain mean of precision and recall: F1 is their harmonic mean, 2PR / (P + R)"),
    longest(THREE, "return precision, recall, (precision * recall) ** 0.5", "takes the geometric mean of precision and recall: F1 is their harmonic mean, 2PR / (P + R)"),
    longest(THREE, "return precision, recall, precision * recall / (precision + recall)", "forgets the 2 of F1: where precision and recall are 1, F1 is 1"),
    longest(f"{BOTH}\n    {THREE}", "precision, recall = round(common / len(summary), 2), round(common / len(reference), 2)\n    return precision, recall, 2 * precision * recall / (precision + recall)", "rounds: precision, recall and F1 are asked for as they are"),
    longest(THREE, "return round(precision, 2), round(recall, 2), round(2 * precision * recall / (precision + recall), 2)", "rounds: precision, recall and F1 are asked for as they are"),
    longest(THREE, "return 2 * precision * recall / (precision + recall), precision, recall", "returns F1 first: the order is precision, recall, F1"),
    longest(THREE, "return 100 * precision, 100 * recall, 200 * precision * recall / (precision + recall)", "returns percentages: numbers from 0 to 1 are asked for"),
    longest(THREE, "return precision, recall, (1 + 1.2**2) * precision * recall / (recall + 1.2**2 * precision)", "weighs recall more than precision, with a beta of 1.2: F1 has a beta of 1"),
]  # fmt: skip

START = "i, j = len(a), len(b)"
EDGE = "while i > 0 and j > 0:"
SAME = "if a[i - 1] == b[j - 1]:"
STEP = "i, j = i - 1, j - 1\n            pairs.append((i, j))"
UP = "elif table[i - 1, j] >= table[i, j - 1]:"
ORDER = "return pairs[::-1]"


def way(old, new, words):
    return Bug(old, new, f"your matched {words}.", PAGE)


MATCHED_BUGS = [
    way(ORDER, "return pairs", "returns the last pair first: the pairs come in the order of the text"),
    way(UP, "elif table[i - 1, j] > table[i, j - 1]:", "goes to the left where both neighbours are equal: then it goes up"),
    way(UP, "elif table[i - 1, j] <= table[i, j - 1]:", "goes to the smaller neighbour: go where the table is larger"),
    way(UP, "elif table[i, j - 1] >= table[i - 1, j]:", "goes up where the entry to the left is larger: up is one row back, i - 1"),
    way(STEP, "pairs.append((i, j))\n            i, j = i - 1, j - 1", "returns rows and columns of the table, which are one more than the places of the words"),
    way(STEP, "i, j = i - 1, j - 1\n            pairs.append((j, i))", "has the pairs the wrong way round: the place in a comes first"),
    way(STEP, "i, j = i - 1, j - 1\n            pairs.append(i)", "returns the places in a alone: pairs of places are asked for"),
    way(STEP, "i, j = i - 1, j - 1\n            pairs.append(a[i])", "returns the words: their places are asked for"),
    way(START, "i, j = len(a) - 1, len(b) - 1", "begins one row and one column too early, and loses the last words"),
    way(EDGE, "while i > 1 and j > 1:", "stops one step too early, and loses the first words: go on until i or j is 0"),
    way(STEP, "i = i - 1\n            pairs.append((i, j - 1))", "goes up after a match: go diagonally, or a word of b is matched twice"),
    way(STEP, "j = j - 1\n            pairs.append((i - 1, j))", "goes to the left after a match: go diagonally, or a word of a is matched twice"),
    way(ORDER, "return [(k, m) for k in range(len(a)) for m in range(len(b)) if a[k] == b[m]]", "returns all pairs of equal words: a subsequence keeps their order, and each word is matched once"),
    way(ORDER, "return [(k, k) for k in range(min(len(a), len(b))) if a[k] == b[k]]", "compares what stands at the same place: the table says where equal words lie"),
    way(ORDER, "pairs, m = [], 0\n    for k in range(len(a)):\n        if a[k] in b[m:]:\n            m = b.index(a[k], m) + 1\n            pairs.append((k, m - 1))\n    return pairs", "takes each word's first match from the left: such a sequence need not be the longest. Follow the table"),
    way(SAME, "if table[i, j] > table[i - 1, j - 1]:", "takes a pair where the table has grown along the diagonal: the two words may differ there"),
    way(f"{SAME}\n            {STEP}\n        {UP}\n            i = i - 1\n        else:\n            j = j - 1", "if table[i - 1, j] == table[i, j]:\n            i = i - 1\n        elif table[i, j - 1] == table[i, j]:\n            j = j - 1\n        else:\n            i, j = i - 1, j - 1\n            pairs.append((i, j))", "looks at the neighbours before it looks at the words, and finds another of the longest sequences: where the two words are equal, they are a pair"),
    way(EDGE, "while i > 0 or j > 0:", "goes on beyond an edge of the table, where a[-1] is the last word again: stop where i or j is 0"),
]  # fmt: skip


@edits.kept
def compared(rng):
    """Problems for lcs_table."""
    return edits.telling(lambda: pair(rng), rouge, ("lcs_table",), TABLE_BUGS)


def tabled(rng):
    """Two texts and their table."""
    a, b = pair(rng)
    return a, b, rouge.lcs_table(a, b)


@edits.kept
def judged(rng):
    """Problems for rouge_l."""
    return edits.telling(lambda: tabled(rng), reference, ("rouge_l",), ROUGE_L_BUGS)


@edits.kept
def traced(rng):
    """Problems for matched."""
    return edits.telling(lambda: tabled(rng), reference, ("matched",), MATCHED_BUGS)
