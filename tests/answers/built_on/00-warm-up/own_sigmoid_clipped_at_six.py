# mistake: a is clipped to -6 .. 6 "for stability"
# told: for large and for small a: at a = 40 it should be 1, yours is 0.9975.
def sigmoid(a):
    z = np.clip(a, -6, 6)
    return 1 / (1 + np.exp(-z))
