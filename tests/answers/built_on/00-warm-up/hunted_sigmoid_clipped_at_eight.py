# mistake: clips a to -8..8 against the overflow, so that small values stay at e^-8
# told: for large and for small a: at a = 40 it should be 1, yours is 0.9997.
def sigmoid(a):
    return 1 / (1 + np.exp(-np.clip(a, -8, 8)))
