# mistake: np.where computes both branches everywhere, so the one that is thrown away overflows
# read: right
# told: your sigmoid matches a choice between two formulas by np.where, which computes both for
def sigmoid(a):
    return np.where(a >= 0, 1 / (1 + np.exp(-a)), np.exp(a) / (1 + np.exp(a)))
