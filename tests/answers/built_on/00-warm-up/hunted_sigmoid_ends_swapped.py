# mistake: saturates beyond 20 by hand, with the two ends swapped
# told: for large and for small a: at a = 40 it should be 1, yours is 0.
def sigmoid(a):
    s = 0.5 * np.tanh(0.5 * np.clip(a, -20, 20)) + 0.5
    return np.where(a > 20, 0.0, np.where(a < -20, 1.0, s))
