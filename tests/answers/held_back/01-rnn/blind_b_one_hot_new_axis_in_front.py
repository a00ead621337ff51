# mistake: one_hot puts the axis of the V symbols first instead of last, so it returns (V, T, N) instead of (T, N, V).
# read: right
# told: your one_hot matches one whose axis of length V stands first: it is the last.
def one_hot(symbols, V):
    planes = []
    for k in range(V):
        planes.append((symbols == k).astype(float))  # the plane of symbol k
    return np.array(planes)
