# mistake: exp(a) over (1 + exp(a)) squared, the derivative
# told: your sigmoid matches its derivative, s (1 - s).
def sigmoid(a):
    e = np.exp(-np.abs(a))
    return e / (1 + e) ** 2
