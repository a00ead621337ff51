# mistake: two: the shared helper divides the sum of -ln p by len(p), the length of the first axis, instead of by the number of entries, so both functions are wrong for p of two or more axes, unless those after the first have length 1 (the perplexity is right for one axis; a 0-d p raises a TypeError); and bits_per_symbol multiplies the nats by ln 2 instead of dividing by it, wrong for every shape unless all p are 1
# read: right
# told: your perplexity matches a sum divided by the length of the first axis alone: the mean is
def nats(p):
    return -np.sum(np.log(p)) / len(p)


def perplexity(p):
    return np.exp(nats(p))


def bits_per_symbol(p):
    return nats(p) * np.log(2)
