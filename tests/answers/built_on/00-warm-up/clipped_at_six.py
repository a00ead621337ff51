# mistake: The input is clipped to [-6, 6] against the overflow, so the function is flat at 0.0025 and 0.9975 beyond it.
# told: for large and for small a: at a = 40 it should be 1, yours is 0.9975.
def sigmoid(a):
    safe = np.minimum(np.maximum(a, -6), 6)
    return 1 / (1 + np.exp(-safe))
