# mistake: The stable form with |a| is not mirrored back for negative entries (1 - s is forgotten), so the function is even and never below 1/2.
# told: your sigmoid gives the numbers that come out if, in what is returned, 0.5 * tanh(0.5 * a)
def sigmoid(a):
    size = np.abs(a)
    return 1.0 / (1.0 + np.exp(-size))
