# mistake: takes Shannon's entropy of p, -sum p log2 p, for the cross-entropy: weights each logarithm with its p instead of averaging
# read: right
# told: your bits_per_symbol matches the entropy of p as if it were a distribution: it holds one probability for each place.
def bits_per_symbol(p):
    return -np.sum(p * np.log2(p))
