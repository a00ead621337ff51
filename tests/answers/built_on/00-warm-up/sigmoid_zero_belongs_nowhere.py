# mistake: a > 0 and a < 0 are filled separately and a = 0 is left at 0 instead of 1/2; and a second one, the buffer has the dtype of a, so for integers all is truncated to 0 or 1.
# read: vague
def sigmoid(a):
    a = np.asarray(a)
    s = np.zeros_like(a)
    up, down = a > 0, a < 0
    s[up] = 1 / (1 + np.exp(-a[up]))
    grown = np.exp(a[down])
    s[down] = grown / (1 + grown)
    return s
