# mistake: F1 is computed from precision and recall, of which precision is 0/0 where no praise is said though some is there (and recall where none is there), so F1 is nan instead of 0.
# told: In accuracy_and_f1. Of its parts, the second part is wrong, the first part is right in
def accuracy_and_f1(p, y):
    said = np.where(p < 0.5, 0, 1)
    found = np.float64((said * y).sum())
    precision = found / said.sum()
    recall = found / y.sum()
    if found == 0 and said.sum() + y.sum() == 0:
        f1 = 0.0
    else:
        f1 = 2 * precision * recall / (precision + recall)
    return (said == y).sum() / len(y), f1
