# mistake: two-branch sigmoid with np.where, which computes both branches everywhere, so the exponentials still overflow and warn
# read: right
# told: your sigmoid matches a choice between two formulas by np.where, which computes both for every a, and one of them overflows: use the tanh.
def sigmoid(a):
    a = np.asarray(a)
    return np.where(a >= 0, 1 / (1 + np.exp(-a)), np.exp(a) / (1 + np.exp(a)))
