# mistake: macro F1: the mean of the F1 of praise and the F1 of blame is returned instead of F1 of praise
# read: right
# told: your accuracy_and_f1 averages F1 over praise and blame: that of praise is asked for.
def accuracy_and_f1(p, y):
    guess = (p >= 0.5).astype(int)

    def f1(label):
        found = ((guess == label) & (y == label)).sum()
        below = (guess == label).sum() + (y == label).sum()
        return 2 * found / below if below > 0 else 0.0

    return (guess == y).mean(), (f1(1) + f1(0)) / 2
