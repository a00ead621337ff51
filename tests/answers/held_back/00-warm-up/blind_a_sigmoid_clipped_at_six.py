# mistake: sigmoid clips its argument to between -6 and 6 before the exponential, so larger numbers all give 0.9975 and smaller ones 0.0025 instead of nearly 1 and 0.
# read: right
# told: for large and for small a: at a = 40 it should be 1, yours is 0.9975.
def sigmoid(a):
    safe = np.clip(a, -6, 6)  # beyond that it is flat anyway
    return 1.0 / (1.0 + np.exp(-safe))
