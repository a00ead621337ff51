# mistake: two: (1) best_cell turns a cell whose mean inside is the smaller by a sign, but compares sign * cell with the threshold itself instead of sign * threshold (right where the mean inside is the larger, or the threshold is 0); (2) the means behind threshold and side are taken over ALL steps instead of the first half (right where both halves have the same means)
# read: vague
def best_cell(cells, inside):
    T, H = cells.shape
    inside = np.asarray(inside, dtype=bool)
    mean_in = cells[inside].mean(axis=0, dtype=float)
    mean_out = cells[~inside].mean(axis=0, dtype=float)
    threshold = (mean_in + mean_out) / 2
    sign = np.where(mean_in > mean_out, 1, -1)
    says = sign * cells > threshold

    def balanced(k, steps):
        said, true = says[steps, k], inside[steps]
        return (said[true].mean() + (~said[~true]).mean()) / 2

    first, second = slice(0, T // 2), slice(T // 2, T)
    k = max(range(H), key=lambda k: balanced(k, first))
    return k, balanced(k, second)
