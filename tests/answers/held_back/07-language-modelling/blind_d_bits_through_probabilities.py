# mistake: bits_per_character turns the logarithms back into probabilities before it takes log2: for a symbol with log_p below about -745 the probability is 0, and the result is infinite, with a warning.
# read: right
# told: In bits_per_character. Your number is infinite: the exponential of a number far below 0 is 0, which
from math import fsum


def bits_per_character(log_p, characters):
    probabilities = np.exp(np.ravel(log_p))
    surprise = -np.log2(probabilities)
    return fsum(surprise) / characters
