# mistake: The argument is halved in place, which modifies the caller's array, and raises a casting error for integers.
# told: your sigmoid matches one that halves its argument in place: the caller's array has
def sigmoid(a):
    a *= 0.5
    return (np.tanh(a) + 1) * 0.5
