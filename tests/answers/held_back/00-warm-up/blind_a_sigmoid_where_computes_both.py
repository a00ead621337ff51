# mistake: sigmoid computes both branches of np.where for all entries, so the exponentials overflow at large numbers and NumPy warns, although the numbers chosen are right.
# read: right
# told: your sigmoid matches a choice between two formulas by np.where, which computes both for every a, and
def sigmoid(a):
    positive = 1 / (1 + np.exp(-a))
    negative = np.exp(a) / (1 + np.exp(a))
    return np.where(a >= 0, positive, negative)
