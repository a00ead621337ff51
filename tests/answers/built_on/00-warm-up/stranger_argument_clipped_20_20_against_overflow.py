# mistake: none: beyond 20 it is off by 2e-9, as a sigmoid by tanh is off by its rounding
def sigmoid(a):
    return 1 / (1 + np.exp(-np.clip(a, -20, 20)))
