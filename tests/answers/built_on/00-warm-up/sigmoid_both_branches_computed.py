# mistake: np.where evaluates both branches everywhere, so np.exp overflows and NumPy warns (exp of +1000, inf / inf is nan in the branch thrown away) though every value returned is right; silent for moderate numbers
# read: right
# told: your sigmoid matches a choice between two formulas by np.where, which computes both for
def sigmoid(a):
    positive_side = 1.0 / (1.0 + np.exp(-1.0 * a))
    negative_side = np.exp(1.0 * a) / (1.0 + np.exp(1.0 * a))
    return np.where(a >= 0, positive_side, negative_side)
