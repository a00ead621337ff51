# mistake: the threshold is the mean of the cell over the whole first half, instead of midway between its mean inside and its mean outside
# read: right
# told: your best_cell puts the threshold at the mean of all steps, which lies near the mean outside: it is midway between the two means.
def best_cell(cells, inside):
    cells = np.asarray(cells, dtype=float)
    inside = np.asarray(inside).astype(bool)
    h = len(cells) // 2
    A, a, B, b = cells[:h], inside[:h], cells[h:], inside[h:]
    thr = A.mean(axis=0)
    up = A[a].mean(axis=0) > A[~a].mean(axis=0)

    def acc(C, lab):
        said = np.where(up, C > thr, C < thr)
        return 0.5 * (said[lab].mean(axis=0) + (~said[~lab]).mean(axis=0))

    k = int(acc(A, a).argmax())
    return k, float(acc(B, b)[k])
