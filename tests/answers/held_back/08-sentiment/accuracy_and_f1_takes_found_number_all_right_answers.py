# mistake: takes "found" for the number of all right answers, right blames too, instead of only praise that was said rightly (true positives)
# read: vague
# told: your accuracy_and_f1 takes all right answers for what is found in F1: it is the praise that was said rightly.
def accuracy_and_f1(p, y):
    pred = (p >= 0.5).astype(int)
    found = (pred == y).sum()
    said = pred.sum()
    there = (y == 1).sum()
    accuracy = found / len(y)
    if said + there == 0:
        return accuracy, 0.0
    return accuracy, 2 * found / (said + there)
