# mistake: stable version in two branches, the branch for a < 0 lacks the 1 + below
def sigmoid(a):
    e = np.exp(-np.abs(a))
    return np.where(a >= 0, 1 / (1 + e), e)
