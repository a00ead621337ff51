# mistake: fills an array of the dtype of a (empty_like), so that integer input gives truncated results, all 0 or 1
# read: right
# told: your sigmoid matches an array of the type of a: where a holds integers, every fraction is cut off.
def sigmoid(a):
    out = np.empty_like(a)
    out[...] = 0.5 * np.tanh(a / 2) + 0.5
    return out
