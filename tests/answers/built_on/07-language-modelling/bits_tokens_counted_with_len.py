# mistake: the mean per token is multiplied by len(log_p) as the number of tokens; for an array of two axes len is the number of rows, so the bits are too few. Right for one axis.
# read: right
# told: In bits_per_character. With one entry alone along axis 1 of log_p, all is right: what ha
def perplexity(log_p, base):
    return np.power(float(base), -np.mean(log_p))


def bits_per_character(log_p, characters):
    tokens_per_character = len(log_p) / characters
    return tokens_per_character * -np.mean(np.asarray(log_p, dtype=float)) / np.log(2)
