# mistake: two mistakes: divides by len(p), the length of the first axis, not by the number of places (shows with two axes or more), and turns nats into bits by multiplying with ln 2 instead of dividing (shows always unless all p are 1)
# read: right
# told: your perplexity matches a sum divided by the length of the first axis alone: the mean is
def mean_nats(p):
    p = np.asarray(p)
    surprise = 0.0
    for place in np.ndindex(p.shape):
        surprise = surprise - np.log(p[place])
    return surprise / len(p)


def perplexity(p):
    return np.exp(mean_nats(p))


def bits_per_symbol(p):
    return mean_nats(p) * np.log(2)
