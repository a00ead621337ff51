# mistake: a perplexity for every column (text) of its own, then the mean of these perplexities, instead of one ...
# read: right
# told: your perplexity matches a mean of perplexities, one for each sequence: the mean of the
def perplexity(p):
    return np.mean(np.exp(-np.mean(np.log(p), axis=0)))
