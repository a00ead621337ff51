# mistake: the probabilities are multiplied and the root is taken of the product, which underflows to 0 for long texts or improbable symbols, so that the perplexity is infinite.
# read: right
# told: your perplexity multiplies the probabilities: the product of thousands is 0 in floating
from functools import reduce


def perplexity(log_p, base):
    probabilities = [float(base) ** float(v) for v in np.ravel(log_p)]
    product = reduce(lambda a, b: a * b, probabilities, 1.0)
    return product ** (-1 / len(probabilities)) if product else float("inf")


def bits_per_character(log_p, characters):
    return -np.sum(log_p) / np.log(2) / characters
