# mistake: The F1 is the mean of the F1 of praise and the F1 of blame instead of the F1 of praise alone.
# told: your accuracy_and_f1 averages F1 over praise and blame: that of praise is asked for.
def accuracy_and_f1(p, y):
    guesses = [1 if each >= 0.5 else 0 for each in p]
    labels = [int(each) for each in y]
    right = sum(g == l for g, l in zip(guesses, labels))
    f1s = []
    for kind in (1, 0):
        found = sum(g == kind and l == kind for g, l in zip(guesses, labels))
        both = guesses.count(kind) + labels.count(kind)
        f1s.append(2 * found / both if both else 0.0)
    return right / len(labels), sum(f1s) / 2
