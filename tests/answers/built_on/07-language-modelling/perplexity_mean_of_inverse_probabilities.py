# mistake: perplexity is the arithmetic mean of the inverse probabilities 1 / p instead of base to the power of the mean negative logarithm (their geometric mean), so it is too large, and overflows for improbable symbols; right for a uniform model and for a single symbol; bits_per_character is right
# read: right
# told: your perplexity is a mean of exponentials: one rare symbol outweighs all else. Take the
def perplexity(log_p, base):
    surprise = np.power(float(base), -np.asarray(log_p, dtype=float))
    # on average the model was as unsure as among so many symbols
    return float(surprise.mean())


def bits_per_character(log_p, characters):
    return float(-np.sum(log_p, dtype=float) / np.log(2) / characters)
