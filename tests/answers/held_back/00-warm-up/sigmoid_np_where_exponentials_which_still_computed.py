# mistake: sigmoid by np.where of two exponentials, each of which is still computed for all entries and overflows
# read: right
# told: your sigmoid matches a choice between two formulas by np.where, which computes both for every a, and one of them overflows: use the tanh.
def sigmoid(a):
    return np.where(a >= 0, 1 / (1 + np.exp(-a)), np.exp(a) / (1 + np.exp(a)))
