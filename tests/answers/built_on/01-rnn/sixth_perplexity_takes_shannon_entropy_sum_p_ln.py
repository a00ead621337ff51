# mistake: takes the Shannon entropy -sum p ln p of the given numbers (weighs each logarithm with p and sums) instead of the mean of -ln p, in both functions
# read: right
# told: your perplexity matches e to the power of the entropy of p, as if p were a distribution: it holds one probability for each place. your bits_
def perplexity(p):
    S = -np.sum(p * np.log(p))
    return np.exp(S)


def bits_per_symbol(p):
    return -np.sum(p * np.log2(p))
