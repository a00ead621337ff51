# mistake: sigmoid picks between two formulas with np.where, which computes both for every entry, so NumPy warns of overflow (and of inf/inf) for entries beyond about 709 in size; the returned numbers are right everywhere, and there is no warning for moderate a
# read: right
# told: your sigmoid matches a choice between two formulas by np.where, which computes both for
def sigmoid(a):
    positive = 1 / (1 + np.exp(-1.0 * a))
    negative = np.exp(1.0 * a) / (1 + np.exp(1.0 * a))
    return np.where(a >= 0, positive, negative)
