# mistake: the new axis of length V comes first and not last: (V, T, N) where (T, N, V) is asked; the entries are right but for the order of the axes
# read: right
# told: your one_hot matches one whose axis of length V stands first: it is the last.
def one_hot(symbols, V):
    planes = [np.where(symbols == k, 1.0, 0.0) for k in range(V)]
    return np.stack(planes)
