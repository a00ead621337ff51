# mistake: surprise takes the logarithm of all of p, and picks the words that are due and the steps that count only then, so NumPy warns of a division by zero wherever p holds a 0, though that one is not due or does not count; the number returned is right in every case, and there is no warning where p holds no 0
# read: right
# told: in surprise, which makes NumPy warn when it is given an array (4, 3, 5), an array (4, 3)
def surprise(p, outputs, counts):
    cost = -np.log(p)
    T, N, _ = cost.shape
    t, n = np.mgrid[:T, :N]
    due = cost[t, n, outputs]
    return float(due[counts].mean())
