"""Mistakes in perplexity and in bits per symbol, as edits of `perplexity.py`."""

from grader.assignments.rnn import perplexity
from grader.judging.diagnosis import Bug, made_in
from grader.judging.explained import alone, partly_told, told

SECTION = "01-rnn.html#rnn-perplexity"
PERPLEXITY = "return np.exp(-np.log(p).mean())"
BITS = "return -np.log2(p).mean()"


def perplexed(new, words):
    return Bug(PERPLEXITY, f"return {new}", f"your perplexity matches {words}.", SECTION)


PERPLEXITY_BUGS = [
    perplexed("(1 / p).mean()", "a mean of exponentials, the mean of 1/p: take the mean of the logarithms first, then one exponential"),
    perplexed("1 / p.mean()", "one over the mean probability: take the mean of the logarithms first"),
    perplexed("2 ** (-np.log(p).mean())", "a mixture of bases: a power of 2 of a mean in nats"),
    perplexed("np.exp(-np.log2(p).mean())", "a mixture of bases: e to the power of a mean in bits"),
    perplexed("np.exp(-np.log10(p).mean())", "a mixture of bases: e to the power of a mean of base 10"),
    perplexed("10 ** (-np.log(p).mean())", "a mixture of bases: a power of 10 of a mean in nats"),
    perplexed("-np.log(p).mean()", "the cross-entropy in nats: perplexity is e to its power"),
    perplexed("-np.log2(p).mean()", "the cross-entropy in bits: perplexity is 2 to its power"),
    perplexed("np.exp(np.log(p).mean())", "one over the perplexity: a minus is missing"),
    perplexed("p.mean()", "the mean probability"),
    perplexed("np.exp(-np.log(p).sum())", "a sum in the place of the mean"),
    perplexed("np.exp(-np.log(p).sum() / len(p))", "a sum divided by the length of the first axis alone: the mean is over all places"),
    perplexed("np.exp(-np.log(p).mean(axis=0))", "one perplexity for each sequence: the mean is over all places"),
    perplexed("np.exp(-np.log(p).mean(axis=0)).mean()", "a mean of perplexities, one for each sequence: the mean of the logarithms comes first"),
    perplexed("np.exp(-(p * np.log(p)).mean())", "logarithms weighted with p once more: each place that came counts once"),
    perplexed("np.exp(-p.mean())", "e to the power of the mean probability: the logarithm is missing"),
    perplexed("np.prod(p) ** (-1 / p.size)", "a root of the product of all probabilities, which underflows to 0 on a long text: sum logarithms"),
    perplexed("np.prod(p) ** (1 / p.size)", "one over the perplexity, as a root of the product of all probabilities, which underflows to 0 on a long text: a minus is missing, and logarithms are to be summed"),
    perplexed("np.prod(p) ** (-1 / len(p))", "a root of the product of all probabilities whose degree is the length of the first axis alone, and which underflows to 0 on a long text: the mean of the logarithms is over all places"),
    perplexed("len(p) / p.sum()", "the length of the first axis divided by the sum of the probabilities: take the mean of the logarithms first"),
    perplexed("np.exp(-(p * np.log(p)).sum())", "e to the power of the entropy of p, as if p were a distribution: it holds one probability for each place"),
    perplexed("np.exp(-np.log(p / p.sum()).mean())", "probabilities divided by their sum: they belong to different places, and need not add up to 1"),
    perplexed("np.median(1 / p)", "a median where the mean of the logarithms belongs"),
]  # fmt: skip


def in_bits(new, words):
    return Bug(BITS, f"return {new}", f"your bits_per_symbol matches {words}.", SECTION)


BITS_BUGS = [
    in_bits("-np.log(p).mean()", "nats: bits take the logarithm of base 2"),
    in_bits("-np.log10(p).mean()", "the logarithm of base 10: bits take that of base 2"),
    in_bits("np.log2(p).mean()", "the right number with the wrong sign"),
    in_bits("-np.log2(p).sum()", "the sum: it is the mean per symbol"),
    in_bits("-np.log2(p).sum() / len(p)", "a sum divided by the length of the first axis alone: the mean is over all places"),
    in_bits("-np.log2(p).mean(axis=0)", "one number for each sequence: the mean is over all places"),
    in_bits("-np.log2(p.mean())", "the logarithm of the mean: it is the mean of the logarithms"),
    in_bits("np.log2((1 / p).mean())", "the logarithm of the mean of 1/p: it is the mean of the logarithms"),
    in_bits("-np.log(p).mean() * np.log(2)", "nats times ln 2: from nats to bits one divides by ln 2"),
    in_bits("2 ** (-np.log2(p).mean())", "the perplexity: bits per symbol is its logarithm of base 2"),
    in_bits("-(p * np.log2(p)).mean()", "logarithms weighted with p once more: each place that came counts once"),
    in_bits("-(p * np.log2(p)).sum()", "the entropy of p as if it were a distribution: it holds one probability for each place"),
    in_bits("-np.log(p).mean() / 2", "half the nats: from nats to bits one divides by ln 2, which is 0.693"),
    in_bits("np.log2(-np.log(p).mean())", "the logarithm of a mean in nats: take the logarithm of base 2 of p in the place of ln"),
    in_bits("np.log2(p.size)", "the logarithm of the number of places"),
    in_bits("-np.log2(np.prod(p)) / len(p)", "the logarithm of a product, divided by the length of the first axis alone: the mean of the logarithms is over all places"),
    in_bits("-np.log2(np.prod(p)) / p.size", "the logarithm of a product, which underflows to 0 on a long text: sum logarithms"),
]  # fmt: skip


def ordinary(p):
    return p.size < 1000 and p.min() > 1e-6


def diagnose_perplexity(learners, calls_of):
    """Which mistakes give the learner's numbers, function by function: `learners` by the names of the right ones, and
    `calls_of` gives the calls of one."""
    found = []
    for name, bugs in (("perplexity", PERPLEXITY_BUGS), ("bits_per_symbol", BITS_BUGS)):
        right, twin = getattr(perplexity, name), made_in(perplexity, name)
        search = [alone(bugs)], learners[name], calls_of(learners[name]), right, twin
        found += told(*search) or partly_told(*search, ordinary, "for a short text of likely symbols")
    return found
