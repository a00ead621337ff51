# mistake: the result is written into an array of the type of a: of integers, every value is cut to 0 or 1
# read: right
# told: your sigmoid matches an array of the type of a: where a holds integers, every fraction is
def sigmoid(a):
    out = np.empty_like(a)
    out[...] = 0.5 * np.tanh(a / 2) + 0.5
    return out
