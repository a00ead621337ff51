# mistake: the result array takes the dtype of the input (zeros_like), so with integer inputs the sigmoid is cut to 0 or 1
# read: right
# told: your sigmoid matches an array of the type of a: where a holds integers, every fraction is cut off.
def sigmoid(a):
    s = np.zeros_like(a)
    s[...] = np.tanh(a / 2) / 2 + 0.5
    return s
