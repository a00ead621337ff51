# mistake: The result is stored into an array of the type of a, so for integers every value is truncated to 0 or 1.
# told: your sigmoid matches an array of the type of a: where a holds integers, every fraction is
def sigmoid(a):
    result = np.zeros_like(a)
    result[...] = np.tanh(a / 2) / 2 + 1 / 2
    return result
