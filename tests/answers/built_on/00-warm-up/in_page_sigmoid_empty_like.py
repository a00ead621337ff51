# mistake: the result is written into an array of the type of a, so integers are cut off
# read: right
# told: your sigmoid matches an array of the type of a: where a holds integers, every fraction is
def sigmoid(a):
    out = np.empty_like(a)
    out[...] = 0.5 * np.tanh(0.5 * a) + 0.5
    return out
