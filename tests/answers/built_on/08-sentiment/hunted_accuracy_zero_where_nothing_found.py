# mistake: where nothing is found it returns 0 for both, the accuracy too
# told: your accuracy_and_f1 returns the accuracy 0 where no praise is found
def accuracy_and_f1(p, y):
    said, there = p >= 0.5, y == 1
    found = np.sum(said & there)
    if found == 0:
        return 0.0, 0.0
    return np.mean(said == there), 2 * found / (said.sum() + there.sum())
