# mistake: two: the perplexity is the arithmetic mean of 1/p and not the geometric one (too large unless all are equal; infinite for most improbable symbols), and bits_per_character multiplies the mean by len(log_p), which is not the number of tokens where log_p has more than one axis.
# read: right
# told: your perplexity is a mean of exponentials: one rare symbol outweighs all else. Take the
def perplexity(log_p, base):
    surprise = np.power(float(base), -np.asarray(log_p, dtype=float))
    return surprise.mean()


def bits_per_character(log_p, characters):
    nats_per_token = -np.mean(log_p)
    tokens_per_character = len(log_p) / characters
    return nats_per_token * tokens_per_character / np.log(2)
