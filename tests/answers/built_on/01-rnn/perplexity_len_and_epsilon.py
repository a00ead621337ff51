# mistake: n is len(p), so with two or more axes the mean is over the first axis only; and a second one, 1e-10 is added to each probability, which is wrong for p = 1e-12.
# read: right
# told: for a short text of likely symbols, your perplexity matches a sum divided by the length
def perplexity(p):
    surprise = -np.log(np.asarray(p) + 1e-10)
    return np.exp(surprise.sum() / len(p))


def bits_per_symbol(p):
    surprise = -np.log(np.asarray(p) + 1e-10)
    return surprise.sum() / len(p) / np.log(2)
