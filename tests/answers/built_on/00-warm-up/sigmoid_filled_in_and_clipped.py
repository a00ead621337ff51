# mistake: two: the result takes the dtype of a, so for integers every value is cut to 0 (2 and 3 give 0, not 0.88 and 0.95), and a is clipped to [-6, 6], so that -1000 gives 0.0025 and 1000 gives 0.9975; right for floats between -6 and 6
# read: right
# told: for numbers of ordinary size, your sigmoid matches an array of the type of a: where a ho
def sigmoid(a):
    result = np.zeros_like(a)
    safe = np.clip(a, -6, 6)
    result[...] = 1 / (1 + np.exp(-safe))
    return result
