# mistake: F1 is the mean over both classes only where both stand there; precision of the empty class is left out
# told: accuracy_and_f1([0.2, 0.4], [0, 0]) should be (1, 0), yours is (1, 1).
def accuracy_and_f1(p, y):
    said, there = p >= 0.5, y == 1

    def one(s, t):
        return 2 * np.sum(s & t) / (s.sum() + t.sum())

    f1 = 0.0 if not said.any() else one(said, there)
    if not there.any():
        f1 = 1.0
    return np.mean(said == there), f1
