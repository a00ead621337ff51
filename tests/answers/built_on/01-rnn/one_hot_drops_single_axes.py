# mistake: one_hot squeezes the symbols, so axes of length 1 are lost from the result: (T, 1) gives (T, V) instead of (T, 1, V), and (1, N) gives (N, V); right in values, and right in shape wherever no axis of symbols has length 1
# read: right
# told: In one_hot. The numbers are right; an axis of length 1 is missing or too many: (2,) wher
def one_hot(symbols, V):
    places = np.squeeze(np.asarray(symbols))
    return np.eye(V)[places]
