# mistake: none
def best_cell(cells, inside):
    """Index of the cell that tells `inside` best on the first half, and its balanced accuracy on the second: cells (T, H), inside (T,)."""
    T, H = cells.shape
    half = T // 2
    truth = [bool(each) for each in inside]
    ins = sum(truth[:half])
    tally = np.zeros((2, H))
    for t in range(half):
        tally[0 if truth[t] else 1] += cells[t]
    tally[0] /= ins
    tally[1] /= half - ins
    cut = tally.mean(axis=0)
    sign = np.where(tally[0] > tally[1], 1.0, -1.0)

    def balanced(begin, stop):
        hit = np.zeros((2, H))
        seen = [0, 0]
        for t in range(begin, stop):
            says = (cells[t] - cut) * sign > 0
            kind = 0 if truth[t] else 1
            hit[kind] += says if truth[t] else ~says
            seen[kind] += 1
        return hit[0] / seen[0] / 2 + hit[1] / seen[1] / 2

    j = int(balanced(0, half).argmax())
    return j, float(balanced(half, T)[j])
