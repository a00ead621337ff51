# mistake: F1 is averaged over the two classes (macro F1), instead of that of praise alone
# read: right
# told: your accuracy_and_f1 averages F1 over praise and blame: that of praise is asked for.
def accuracy_and_f1(p, y):
    guess = (p >= 0.5).astype(int)
    accuracy = (guess == y).mean()
    f1s = []
    for label in (0, 1):
        found = ((guess == label) & (y == label)).sum()
        bottom = (guess == label).sum() + (y == label).sum()
        f1s.append(2 * found / bottom if bottom else 0.0)
    return accuracy, sum(f1s) / 2
