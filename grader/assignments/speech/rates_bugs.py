"""Mistakes in the edit distance and in the word error rate, as edits of `reference`."""

from grader.assignments.speech import reference
from grader.assignments.speech.problems import corpus, string_pair
from grader.judging import edits
from grader.judging.diagnosis import Bug

PAGE = "11-speech.html#speech-errors"
COLUMN = "D[:, 0] = np.arange(len(said) + 1)"
ROW = "D[0, :] = np.arange(len(heard) + 1)"
SWAPPED = "swapped = D[i - 1, j - 1] + (said[i - 1] != heard[j - 1])"
LEAST = "D[i, j] = min(swapped, D[i - 1, j] + 1, D[i, j - 1] + 1)"
LAST = "return int(D[-1, -1])"


def distance(old, new, words):
    return Bug(old, new, f"your edit_distance {words}.", PAGE)


DISTANCE_BUGS = [
    distance(COLUMN, "pass", "leaves the first column at 0: where nothing is heard, each label that was said is missing"),
    distance(ROW, "pass", "leaves the first row at 0: where nothing was said, each label that is heard is one too many"),
    distance(f"{COLUMN}\n    {ROW}", "pass", "leaves the first row and column at 0: against nothing, each label costs 1"),
    distance(SWAPPED, "swapped = D[i - 1, j - 1] + 1", "lets equal labels cost 1: what is heard as it was said costs nothing"),
    distance(SWAPPED, "swapped = D[i - 1, j - 1]", "lets another label cost nothing: a substitution costs 1"),
    distance(SWAPPED, "swapped = D[i - 1, j - 1] + (said[i - 1] == heard[j - 1])", "lets equal labels cost 1 and different ones nothing: it is the other way round"),
    distance(SWAPPED, "swapped = D[i - 1, j - 1] + 2 * (said[i - 1] != heard[j - 1])", "counts a substitution twice, as a deletion and an insertion: it costs 1"),
    distance(LEAST, "D[i, j] = min(D[i - 1, j - 1] + 2 * (len(said) + len(heard)) * (said[i - 1] != heard[j - 1]), D[i - 1, j] + 1, D[i, j - 1] + 1)", "knows no substitution: another label in the same place costs 1"),
    distance(LEAST, "D[i, j] = min(swapped, D[i - 1, j], D[i, j - 1] + 1)", "lets a label that is missing cost nothing: it costs 1"),
    distance(LEAST, "D[i, j] = min(swapped, D[i - 1, j] + 1, D[i, j - 1])", "lets a label too many cost nothing: it costs 1"),
    distance(LEAST, "D[i, j] = min(swapped, D[i - 1, j], D[i, j - 1])", "lets labels that are missing and too many cost nothing: each costs 1"),
    distance(LEAST, "D[i, j] = min(swapped, D[i - 1, j] + 1)", "knows no insertion: a label too many costs 1"),
    distance(LEAST, "D[i, j] = min(swapped, D[i, j - 1] + 1)", "knows no deletion: a label that is missing costs 1"),
    distance(LEAST, "D[i, j] = max(swapped, D[i - 1, j] + 1, D[i, j - 1] + 1)", "takes the largest: the fewest changes are asked for"),
    distance(LEAST, "D[i, j] = swapped", "compares place by place: a label that is missing or too many shifts the rest"),
    distance(LEAST, "D[i, j] = D[i - 1, j - 1] if said[i - 1] == heard[j - 1] else 1 + min(D[i - 1, j], D[i, j - 1])", "knows no substitution: another label in the same place costs 1"),
    distance(SWAPPED, "swapped = D[i - 1, j - 1] + (said[i - 1] != heard[i - 1] if i <= len(heard) else 1)", "compares with what is heard at the same place: it is entry j that belongs to column j"),
    distance(SWAPPED, "swapped = D[i - 1, j - 1] + (said[i - 1] != heard[j] if j < len(heard) else 1)", "is one place off in what was heard: column j belongs to heard[j - 1]"),
    distance(SWAPPED, "swapped = D[i - 1, j - 1] + (said[i] != heard[j - 1] if i < len(said) else 1)", "is one place off in what was said: row i belongs to said[i - 1]"),
    distance(SWAPPED, "swapped = D[i - 1, j - 1] + (said[i % len(said)] != heard[j % len(heard)])", "is one place off in both strings: row i belongs to said[i - 1], column j to heard[j - 1]"),
    distance(LAST, "return int(D.max())", "returns the largest entry: the last is that of the whole strings"),
    distance(LAST, "return int(D[-1].min())", "returns the least of the last row: the last entry is that of the whole strings"),
    distance(LAST, "return abs(len(said) - len(heard))", "returns the difference of the lengths: labels may be wrong, too"),
    distance(LAST, "return sum(one != other for one, other in zip(said, heard))", "compares place by place, as far as the shorter reaches: a label that is missing or too many shifts the rest"),
    distance(LAST, "return sum(one != other for one, other in zip(said, heard)) + abs(len(said) - len(heard))", "compares place by place: a label that is missing or too many shifts the rest"),
    distance(LAST, "return int(D[-1, -1]) / max(len(said), 1)", "divides by the length: a number of changes is asked for"),
    distance(LAST, "return int(D[-1, -1]) / max(len(said), len(heard), 1)", "divides by the longer length: a number of changes is asked for"),
    distance(LAST, "return len(set(said) ^ set(heard))", "compares sets: order and repetitions count"),
    distance(LAST, "return len(said) + len(heard) - 2 * len(set(said) & set(heard))", "compares sets: order and repetitions count"),
    distance(LEAST, f"{LEAST}\n            if i > 1 and j > 1 and said[i - 1] == heard[j - 2] and said[i - 2] == heard[j - 1]:\n                D[i, j] = min(D[i, j], D[i - 2, j - 2] + 1)", "lets two neighbours that are exchanged cost 1, as Damerau's distance does: here they cost 2"),
]  # fmt: skip

ERRORS = "errors = sum(edit_distance(one, other) for one, other in zip(said, heard, strict=True))"
WORDS = "words = sum(len(one) for one in said)"
RATE = "return errors / words"


def rate(old, new, words):
    return Bug(old, new, f"your word_error_rate {words}.", PAGE)


RATE_BUGS = [
    rate(WORDS, "words = sum(len(other) for other in heard)", "divides by the words that were heard: it is those that were said"),
    rate(WORDS, "words = sum(max(len(one), len(other)) for one, other in zip(said, heard))", "divides by the longer of each two strings: it should be by the words that were said"),
    rate(WORDS, "words = sum(len(one) + len(other) for one, other in zip(said, heard)) / 2", "divides by the mean length: it should be by the words that were said"),
    rate(WORDS, "words = sum(len(one) + len(other) for one, other in zip(said, heard))", "divides by the words of both: it should be by those that were said"),
    rate(WORDS, "words = len(said)", "divides by the number of strings: it should be by the words that were said"),
    rate(WORDS, "words = max(len(one) for one in said)", "divides by the longest string: it should be by all words that were said"),
    rate(WORDS, "words = len({label for one in said for label in one})", "divides by the number of different words: it should be by all words that were said"),
    rate(RATE, "return sum(edit_distance(one, other) / max(len(one), 1) for one, other in zip(said, heard)) / len(said)", "takes the mean of the strings' rates: all errors are divided by all words, so that each word counts the same"),
    rate(RATE, "return sum(edit_distance(one, other) / max(len(one), 1) for one, other in zip(said, heard))", "sums the strings' rates: all errors are divided by all words"),
    rate(ERRORS, "errors = sum(edit_distance(one, other) > 0 for one, other in zip(said, heard))", "counts strings with an error: each error counts"),
    rate(RATE, "return sum(one != other for one, other in zip(said, heard)) / len(said)", "is the share of strings with an error: words are counted"),
    rate(RATE, "return min(errors / words, 1.0)", "is cut off at 1: where more is heard than was said it exceeds 1"),
    rate(RATE, "return errors", "returns the number of errors: divide by the words that were said"),
    rate(RATE, "return 100 * errors / words", "returns a percentage: a number is asked for, 1 for 100 %"),
    rate(RATE, "return 1 - errors / words", "returns the accuracy: the rate of errors is asked for"),
    rate(RATE, "return round(errors / words, 2)", "rounds: the rate is asked for as it is"),
    rate(RATE, "return words / errors if errors else 0.0", "has the fraction upside down"),
    rate(ERRORS, "errors = sum(min(edit_distance(one, other), len(one)) for one, other in zip(said, heard))", "counts at most as many errors as a string has words: labels too many count, all of them"),
    rate(ERRORS, "errors = sum(abs(len(one) - len(other)) for one, other in zip(said, heard))", "counts the difference of the lengths: use the distance"),
    rate(ERRORS, "errors = edit_distance([label for one in said for label in one], [label for other in heard for label in other])", "joins all strings before it compares: each string stands for itself"),
    rate(ERRORS, "errors = sum(sum(a != b for a, b in zip(one, other)) for one, other in zip(said, heard))", "compares place by place: use the distance that is given"),
    rate(ERRORS, "errors = sum(sum(a != b for a, b in zip(one, other)) + abs(len(one) - len(other)) for one, other in zip(said, heard))", "compares place by place: use the distance that is given"),
    rate(ERRORS, "errors = sum(edit_distance(sorted(one), sorted(other)) for one, other in zip(said, heard))", "sorts the strings before it compares: the order counts"),
    rate(ERRORS, "errors = sum(edit_distance(one, other) for one, other in zip(said, heard) if other)", "leaves out the strings of which nothing is heard: all their words are missing"),
    rate(ERRORS, "errors = max(edit_distance(one, other) for one, other in zip(said, heard))", "takes the worst string alone: all errors are summed"),
]  # fmt: skip


@edits.kept
def compared(rng):
    """Problems for edit_distance."""
    return edits.telling(lambda: string_pair(rng), reference, ("edit_distance",), DISTANCE_BUGS)


@edits.kept
def rated(rng):
    """Problems for word_error_rate."""

    def draw():
        return *corpus(rng, int(rng.integers(2, 6))), reference.edit_distance

    return edits.telling(draw, reference, ("word_error_rate",), RATE_BUGS)
