# mistake: bits_per_character turns the natural logarithms into probabilities and takes log2 of these, so a token with a log-probability below about -745 has probability 0 and the result is infinite, with a warning; right for all tokens that are not so improbable; perplexity is right
# read: right
# told: In bits_per_character. Your number is infinite: the exponential of a number far below 0
def perplexity(log_p, base):
    return float(base ** (-np.mean(log_p, dtype=float)))


def bits_per_character(log_p, characters):
    p = np.exp(np.asarray(log_p, dtype=float)).ravel()
    bits = [-np.log2(one) for one in p]
    return float(np.sum(bits) / characters)
