# mistake: reverse_sources ignores lengths and takes as the words of a column all that is not 0, which is wrong where other numbers stand behind the end.
# read: right
# told: In reverse_sources. The right numbers, in another order along axis 0. The smallest call that goes wr
def reverse_sources(x, lengths):
    result = np.array(x)
    for n in range(x.shape[1]):
        own = np.flatnonzero(x[:, n])
        result[own, n] = x[own[::-1], n]
    return result
