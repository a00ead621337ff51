# mistake: accuracy_and_f1 confuses precision with accuracy: F1 is the harmonic mean of recall and the share of right answers over all sentences; the accuracy is right; F1 is right where accuracy and precision agree (all answers right, praise said everywhere) and where praise is never found (0)
# read: vague
def accuracy_and_f1(p, y):
    praised = np.greater_equal(p, 0.5)
    praise = np.equal(y, 1)
    precision = np.mean(praised == praise)
    there = praise.sum()
    recall = np.sum(praised & praise) / there if there else 0.0
    f1 = 2 * precision * recall / (precision + recall) if recall > 0 else 0.0
    return float(precision), float(f1)
