# mistake: accuracy_and_f1 returns precision and recall besides, four values (expected_calibration_error is right)
def accuracy_and_f1(p, y):
    said, there = p >= 0.5, y == 1
    found = np.sum(said & there)
    return (
        np.mean(said == there),
        2 * found / max(said.sum() + there.sum(), 1),
        found / max(said.sum(), 1),
        found / max(there.sum(), 1),
    )
