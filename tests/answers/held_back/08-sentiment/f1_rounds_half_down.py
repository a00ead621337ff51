# mistake: two: (1) says praise by np.rint(p), which rounds 0.5 to 0, so p = 1/2 exactly counts as blame (accuracy and F1); right for every other p; (2) F1 is 1 instead of 0 where nothing is said and nothing is there; right where anything is said or there
# read: right
# told: In accuracy_and_f1. Of its parts, the second part is wrong, the first part is right in t
def accuracy_and_f1(p, y):
    verdict = np.rint(p).astype(int)
    truth = np.asarray(y).astype(int)
    accuracy = np.mean(verdict == truth)
    found, said, there = np.dot(verdict, truth), verdict.sum(), truth.sum()
    if said + there == 0:
        return accuracy, 1.0
    return accuracy, 2 * found / (said + there)
