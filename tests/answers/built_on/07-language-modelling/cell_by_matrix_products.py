# mistake: none
def best_cell(cells, inside):
    values = np.array(cells, dtype=np.float64)
    truth = np.array(inside, dtype=bool)
    half = len(values) // 2
    # row 0 of `who` marks the steps inside, row 1 those outside
    who = np.stack([truth, ~truth]).astype(np.float64)
    first = who[:, :half]
    means = (first @ values[:half]) / first.sum(axis=1, keepdims=True)
    side = np.where(means[0] > means[1], 1.0, -1.0)
    middle = 0.5 * (means[0] + means[1])
    # turned so that every rule says "inside" above 0
    said = (side * (values - middle) > 0).astype(np.float64)

    def balanced(part):
        # in whole numbers up to the last division, so that equal cells come out equal
        w = who[:, part]
        n_in, n_out = w.sum(axis=1)
        hits, alarms = w @ said[part]
        return (hits * n_out + (n_out - alarms) * n_in) / (2 * n_in * n_out)

    winner = int(balanced(slice(None, half)).argmax())
    return winner, float(balanced(slice(half, None))[winner])
