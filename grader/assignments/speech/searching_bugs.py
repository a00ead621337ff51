"""Mistakes in the search over prefixes, as edits of `reference`."""

from grader.assignments.speech import reference
from grader.assignments.speech.problems import searched
from grader.judging import edits
from grader.judging.diagnosis import Bug, source_of

PAGE = "11-speech.html#speech-search"
START = "beam = {(): (0.0, -np.inf)}"
MERGE = "longer[prefix] = np.logaddexp(old_blank, blank), np.logaddexp(old_label, label)"
EITHER = "total = np.logaddexp(blank, label)"
SILENT = "add(prefix, total + log_y[t, 0], -np.inf)"
LABELS = "for k in range(1, K):"
SAME = "add(prefix, -np.inf, label + log_y[t, k])"
AGAIN = "add((*prefix, k), -np.inf, blank + log_y[t, k])"
OTHER = "add((*prefix, k), -np.inf, total + log_y[t, k])"
RANKED = "ranked = sorted(longer.items(), key=lambda item: -np.logaddexp(*item[1]))"
KEPT = "beam = {prefix: sums for prefix, sums in ranked[:width] if max(sums) > -np.inf}"
FOUND = "found = [(list(prefix), float(np.logaddexp(*sums))) for prefix, sums in beam.items()]"
RETURN = "return found"


def beam(old, new, words):
    return Bug(old, new, f"your prefix_beam {words}.", PAGE)


OF_PATHS = """beam = {(): 0.0}
    for scores in log_y:
        longer = {(*path, k): p + scores[k] for path, p in beam.items() for k in range(K)}
        beam = dict(sorted(longer.items(), key=lambda item: -item[1])[:width])
    found = {}
    for path, p in beam.items():
        said = tuple(k for t, k in enumerate(path) if k and (t == 0 or k != path[t - 1]))
        found[said] = np.logaddexp(found.get(said, -np.inf), p)
    return [(list(said), float(p)) for said, p in sorted(found.items(), key=lambda item: -item[1]) if p > -np.inf]"""
BY_LAST = """beam = {((), 0): 0.0}
    for scores in log_y:
        longer = {}
        for (prefix, last), p in beam.items():
            for k in range(K):
                made = prefix if k in (0, last) else (*prefix, k)
                longer[made, k] = np.logaddexp(longer.get((made, k), -np.inf), p + scores[k])
        beam = dict(sorted(longer.items(), key=lambda item: -item[1])[:width])
    return [(list(prefix), float(p)) for (prefix, _), p in beam.items() if p > -np.inf]"""
BEST_PATH = """path = log_y.argmax(axis=1)
    said = [int(k) for t, k in enumerate(path) if k and (t == 0 or k != path[t - 1])]
    return [(said, float(log_y.max(axis=1).sum()))]"""
SEARCH = START + source_of(reference, ("prefix_beam",)).partition(START)[2].rpartition(RETURN)[0]
BEAM_BUGS = [
    beam(SEARCH, SEARCH.replace("np.logaddexp", "max"), "goes by the likeliest way to each prefix, by max: the ways to one prefix are added, by logaddexp"),
    beam(START, OF_PATHS, "searches for the likeliest paths, and adds up only those that are left at the end: it is prefixes that compete, each with the sum of all its paths"),
    beam(START, BY_LAST, "lets the two sums of a prefix compete as if they were two strings: a prefix is ranked by both together, and returned once"),
    beam(START, BEST_PATH, "says what the likeliest path says: the likeliest string is asked for, the sum of all its paths"),
    beam(START, BEST_PATH.replace("float(log_y.max(axis=1).sum())", "float(np.exp(log_y.max(axis=1).sum()))"), "says what the likeliest path says: the likeliest string is asked for, the sum of all its paths"),
    beam(f"{SILENT}\n            {LABELS}", "add(prefix, total + log_y[t, K - 1], -np.inf)\n            for k in range(K - 1):", "takes the last label for the blank: the blank is 0"),
    beam(RETURN, "return found[0]", "returns the likeliest alone: a list of at most `width` pairs is asked for"),
    beam(RETURN, "return [labels for labels, _ in found]", "returns the labels alone: pairs (labels, ln p) are asked for"),
    beam(RETURN, "return sorted(found, key=lambda pair: (len(pair[0]), pair[0]))", "sorts by the labels: the likeliest comes first"),
    beam(FOUND, "found = [(list(prefix), float(np.logaddexp(*sums)) / max(len(prefix), 1)) for prefix, sums in beam.items()]", "divides ln p by the number of labels: it is asked for as it is"),
    beam(FOUND, "found = [(list(prefix), float(np.logaddexp(*sums)) / T) for prefix, sums in beam.items()]", "divides ln p by the number of steps: it is asked for as it is"),
    beam(FOUND, "total = np.logaddexp.reduce([np.logaddexp(*sums) for sums in beam.values()])\n    found = [(list(prefix), float(np.logaddexp(*sums) - total)) for prefix, sums in beam.items()]", "divides by the sum of what is left in the beam: ln p is asked for as it is"),
    beam(AGAIN, "add((*prefix, k), -np.inf, total + log_y[t, k])", "lets a label that is said again make the prefix longer without a blank between: only the paths that end in a blank do"),
    beam(f"{SAME}\n                    {AGAIN}", "add((*prefix, k), -np.inf, total + log_y[t, k])", "makes the prefix longer with every label: one that is held stays one"),
    beam(f"{SAME}\n                    {AGAIN}", "add(prefix, -np.inf, total + log_y[t, k])", "never says the same label twice: behind a blank it makes the prefix longer"),
    beam(f"{SAME}\n                    {AGAIN}", SAME, "never says the same label twice: behind a blank it makes the prefix longer"),
    beam(f"{SAME}\n                    {AGAIN}", AGAIN, "forgets that a label may be held: then the prefix stays as it is"),
    beam(SAME, "add(prefix, -np.inf, total + log_y[t, k])", "lets paths that end in a blank hold the label: from there it makes the prefix longer"),
    beam(SAME, "add(prefix, -np.inf, blank + log_y[t, k])", "has both sums the wrong way round for a held label: the sum that ends in the label holds it"),
    beam(AGAIN, "add((*prefix, k), -np.inf, label + log_y[t, k])", "makes the prefix longer from paths that end in the label: it is those that end in a blank"),
    beam(MERGE, "longer[prefix] = blank, label", "forgets earlier ways to the same prefix: all are summed"),
    beam(MERGE, "longer[prefix] = max(old_blank, blank), max(old_label, label)", "takes the likeliest way to a prefix and not the sum of all"),
    beam(MERGE, "longer[prefix] = (blank, label) if prefix not in longer else (old_blank, old_label)", "keeps the first way to a prefix alone: all are summed"),
    beam(EITHER, "total = max(blank, label)", "takes the larger of both sums of a prefix: they are added"),
    beam(EITHER, "total = blank", "goes on from paths that end in a blank alone: those that end in the label go on, too"),
    beam(EITHER, "total = label if prefix else blank", "goes on from paths that end in a label alone: those that end in a blank go on, too"),
    beam(SILENT, "add(prefix, blank + log_y[t, 0], -np.inf)", "says a blank only behind a blank: it may follow a label"),
    beam(SILENT, "add(prefix, label + log_y[t, 0], -np.inf)", "says a blank only behind a label: it may follow a blank"),
    beam(SILENT, "add(prefix, -np.inf, total + log_y[t, 0])", "enters what ends in a blank as if it ended in the label"),
    beam(OTHER, "add((*prefix, k), total + log_y[t, k], -np.inf)", "enters what ends in a label as if it ended in a blank"),
    beam(SILENT, "pass", "never says a blank"),
    beam(OTHER, "add((*prefix, k), -np.inf, blank + log_y[t, k])", "goes on to another label only from a blank: from a label it may, too"),
    beam(LABELS, "for k in range(K):", "takes the blank for a label"),
    beam(LABELS, "for k in range(1, K - 1):", "leaves out the last label"),
    beam(LABELS, "for k in range(2, K):", "leaves out label 1: the blank is 0"),
    beam(RANKED, "ranked = sorted(longer.items(), key=lambda item: np.logaddexp(*item[1]))", "keeps the unlikeliest prefixes: the likeliest come first"),
    beam(RANKED, "ranked = sorted(longer.items(), key=lambda item: -item[1][0])", "ranks prefixes by the paths that end in a blank alone: both sums count"),
    beam(RANKED, "ranked = sorted(longer.items(), key=lambda item: -item[1][1])", "ranks prefixes by the paths that end in a label alone: both sums count"),
    beam(RANKED, "ranked = sorted(longer.items(), key=lambda item: -max(item[1]))", "ranks prefixes by the larger of both sums: they are added"),
    beam(RANKED, "ranked = sorted(longer.items(), key=lambda item: -np.logaddexp(*item[1]) / max(len(item[0]), 1))", "divides by the length of a prefix when it ranks: they are ranked by their probability"),
    beam(RANKED, "ranked = list(longer.items())", "does not rank the prefixes: the likeliest come first"),
    beam(KEPT, "beam = {prefix: sums for prefix, sums in ranked if max(sums) > -np.inf}", "keeps all prefixes: it should be at most `width`"),
    beam(KEPT, "beam = {prefix: sums for prefix, sums in ranked[: max(1, width - 1)] if max(sums) > -np.inf}", "keeps one prefix too few"),
    beam(KEPT, "beam = {prefix: sums for prefix, sums in (ranked[:width] if t == T - 1 else ranked) if max(sums) > -np.inf}", "keeps all prefixes until the end: at each step the best `width` are kept"),
    beam(FOUND, "found = [(list(prefix), float(np.exp(np.logaddexp(*sums)))) for prefix, sums in beam.items()]", "returns probabilities: their logarithms are asked for"),
    beam(FOUND, "found = [(list(prefix), float(sums[0])) for prefix, sums in beam.items()]", "returns the sum over paths that end in a blank: both are added"),
    beam(FOUND, "found = [(list(prefix), float(sums[1])) for prefix, sums in beam.items()]", "returns the sum over paths that end in a label: both are added"),
    beam(FOUND, "found = [(list(prefix), float(max(sums))) for prefix, sums in beam.items()]", "returns the larger of both sums: they are added"),
    beam(FOUND, "found = [(list(prefix), float(-np.logaddexp(*sums))) for prefix, sums in beam.items()]", "returns -ln p: ln p is asked for"),
    beam(FOUND, "found = [([k - 1 for k in prefix], float(np.logaddexp(*sums))) for prefix, sums in beam.items()]", "returns digits, one lower than the labels: labels are asked for"),
    beam(RETURN, "return found[::-1]", "returns the likeliest last: it comes first"),
    beam(RETURN, "return found[:1]", "returns the likeliest alone: at most `width` are asked for"),
    beam(START, "beam = {(): (0.0, 0.0)}", "begins with both sums at 1: no path ends in a label before the first step"),
]  # fmt: skip


@edits.kept
def searched_by_all(rng):
    """Problems for prefix_beam: narrow and wide beams."""

    def draw():
        T, K = int(rng.integers(3, 7)), int(rng.integers(2, 5))
        return searched(rng, T + (T == K), K, int(rng.choice([1, 2, 3, 20])))

    return edits.telling(draw, reference, ("prefix_beam",), BEAM_BUGS)
