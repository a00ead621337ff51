# mistake: sigmoid is the piecewise linear "hard sigmoid" clip(0.2 a + 0.5, 0, 1), another function of similar form; wrong by up to about 0.08 between -10 and 10, right at a = 0 and far out (0 and 1 at minus and plus a thousand)
# read: vague
def sigmoid(a):
    def line(v):
        return 0.2 * v + 0.5

    return np.minimum(1.0, np.maximum(0.0, line(a)))
