# mistake: a perplexity for every column (text) of its own, then the mean of these perplexities, instead of one ...
# read: right
def perplexity(p):
    return np.mean(np.exp(-np.mean(np.log(p), axis=0)))
