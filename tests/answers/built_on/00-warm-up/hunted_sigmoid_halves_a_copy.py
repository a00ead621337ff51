# mistake: halves a copy of a in place, which stops for whole numbers
def sigmoid(a):
    s = a.copy()
    s *= 0.5
    return 0.5 * np.tanh(s) + 0.5
