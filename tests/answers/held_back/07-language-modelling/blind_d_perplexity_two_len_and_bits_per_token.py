# mistake: TWO: perplexity divides the sum of all logarithms by len(log_p), the number of rows, which is too small a number for an array of several axes; and bits_per_character converts from nats by multiplying with ln 2 instead of dividing by it.
# read: right
# told: your bits_per_character multiplies by ln 2 where it should divide.
def perplexity(log_p, base):
    cross_entropy = -np.sum(log_p) / len(log_p)
    return np.exp(cross_entropy * np.log(base))


def bits_per_character(log_p, characters):
    LN2 = 0.6931471805599453
    total_bits = -np.sum(log_p) * LN2
    return total_bits / characters
