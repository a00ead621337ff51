# mistake: two. The side is not taken from the means: every accuracy below 1/2 is flipped to 1 minus itself, on the second half too, so no cell can be below 1/2 there. And the accuracy is the plain share of right calls, not the balanced one.
# read: right
# told: your best_cell uses plain accuracy: always answering "outside" would then score well, si
def best_cell(cells, inside):
    cells, inside = np.asarray(cells, float), np.asarray(inside, bool)
    half = len(cells) // 2
    first, second = slice(None, half), slice(half, None)
    c, m = cells[first], inside[first]
    thresholds = (c[m].mean(0) + c[~m].mean(0)) / 2

    def share(k, part):
        right = np.mean((cells[part, k] > thresholds[k]) == inside[part])
        return float(max(right, 1 - right))

    k = max(range(cells.shape[1]), key=lambda k: share(k, first))
    return k, share(k, second)
