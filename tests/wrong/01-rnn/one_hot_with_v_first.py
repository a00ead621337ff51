# loses: check-one-hot
# told: axis of length V stands first
def one_hot(symbols, V):
    return np.array([symbols == k for k in range(V)], dtype=float)
