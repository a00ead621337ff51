# mistake: The form e^a / (1 + e^a) overflows for large positive a, so the result there is nan instead of 1.
# told: your sigmoid matches e^a / (1 + e^a), which overflows at a = 1000, where it divides
def sigmoid(a):
    e = np.exp(np.asarray(a, dtype=float))
    return e / (1 + e)
